import { classOf, listOf, text } from '../core/schema.ts'
import { attachmentRefOrValue } from './attachment.ts'
import { timePeriod } from './time-period.ts'

export const taxDefinition = classOf(
  'TaxDefinition',
  {
    id: text('Identifier of the tax.'),
    name: text('Name of the tax.'),
    validFor: timePeriod,
    jurisdictionName: text('Authority that levies the tax.'),
    jurisdictionLevel: text('Level of that authority, such as national or municipal.'),
    taxType: text('Kind of tax, such as value-added tax.'),
    '@referredType': text('Class of the tax when this is a reference; v4 knows it.'),
  },
  { description: 'A tax that somebody can be exempt from.', alsoNamed: ['TaxDefinitionRef'] },
)

export const taxExemptionCertificate = classOf(
  'TaxExemptionCertificate',
  {
    id: text('Identifier of the certificate.'),
    taxDefinition: listOf(taxDefinition, 'Taxes that the certificate exempts from.'),
    validFor: timePeriod,
    certificateNumber: text('Number printed on the certificate.'),
    issuingJurisdiction: text('Authority that issued the certificate.'),
    reason: text('Why the exemption was granted.'),
    attachment: attachmentRefOrValue,
  },
  { description: 'Proof that a party does not pay certain taxes.', alsoNamed: ['TaxExemption'] },
)
