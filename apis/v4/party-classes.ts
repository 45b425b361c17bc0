import { isDoc } from '../../domain/core/json.ts'
import type { Recognise } from '../lens/align.ts'
import { recogniseMedium } from '../lens/contact-media.ts'
import { textOf } from '../lens/doc.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { typeNames } from '../lens/type-name.ts'
import { viewClass } from '../lens/view-class.ts'
import {
  attachment,
  byName,
  characteristic,
  contactMediumOfParty,
  reference,
  relatedParty,
  sameClass,
} from './common-classes.ts'

const externalReference = viewClass('ExternalReference', [
  renamed('externalIdentifierType', 'externalReferenceType'),
  renamed('id', 'name'),
  v5Only('owner'),
  typeNames({ shown: 'ExternalReference', canonical: 'ExternalIdentifier' }),
])

const taxDefinition = sameClass('TaxDefinition', [v5Only('validFor', 'jurisdictionName', 'jurisdictionLevel')])

const taxExemptionCertificate = sameClass('TaxExemptionCertificate', [
  v5Only('certificateNumber', 'issuingJurisdiction', 'reason'),
  inside('attachment', attachment),
  eachOf('taxDefinition', taxDefinition),
])

const organizationTie = (name: string) => sameClass(name, [inside('organization', reference('OrganizationRef'))])
const byOrganization: Recognise = {
  identity: ({ organization }) => (isDoc(organization) ? textOf(organization, 'id') : undefined),
}

/** What individuals and organizations have in common. */
export const partyLenses: readonly Lens[] = [
  eachOf('contactMedium', contactMediumOfParty, recogniseMedium),
  eachOf('creditRating', sameClass('PartyCreditProfile', [v5Only('id', 'href')])),
  eachOf('externalReference', externalReference, byName),
  eachOf('partyCharacteristic', characteristic, byName),
  eachOf('relatedParty', relatedParty),
  eachOf('taxExemptionCertificate', taxExemptionCertificate),
]

const identification = (name: string) => sameClass(name, [inside('attachment', attachment)])

export const individualIdentification = eachOf('individualIdentification', identification('IndividualIdentification'))

export const organizationLenses: readonly Lens[] = [
  eachOf('organizationIdentification', identification('OrganizationIdentification')),
  eachOf('otherName', sameClass('OtherNameOrganization')),
  eachOf('organizationChildRelationship', organizationTie('OrganizationChildRelationship'), byOrganization),
  inside('organizationParentRelationship', organizationTie('OrganizationParentRelationship')),
]
