import { type Attributes, listOf } from '../core/schema.ts'
import { characteristic } from './characteristic.ts'
import { contactMedium } from './contact-medium.ts'
import { partyCreditProfile } from './credit.ts'
import { entity } from './entity.ts'
import { externalIdentifier } from './external-identifier.ts'
import { taxExemptionCertificate } from './tax.ts'

/** What every party has, be it an individual or an organization. */
export const partyAttributes = {
  ...entity,
  externalReference: listOf(externalIdentifier, 'Identifiers by which other systems know the party.'),
  partyCharacteristic: listOf(characteristic, 'Named values that the schema does not foresee.'),
  taxExemptionCertificate: listOf(taxExemptionCertificate, 'Proofs that the party does not pay certain taxes.'),
  creditRating: listOf(partyCreditProfile, 'What credit agencies say of the party.'),
  contactMedium: listOf(contactMedium, 'Ways to reach the party.'),
} satisfies Attributes
