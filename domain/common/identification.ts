import { classOf, dateTime, subclassOf, text } from '../core/schema.ts'
import { attachmentRefOrValue } from './attachment.ts'
import { timePeriod } from './time-period.ts'

/** What proves who somebody is; the same for people and organizations. */
const identification = classOf('Identification', {
  identificationId: text('Number of the document.'),
  issuingAuthority: text('Authority that issued the document.'),
  issuingDate: dateTime('When the document was issued.'),
  identificationType: text('Kind of document, such as passport or trade register entry.'),
  validFor: timePeriod,
  attachment: attachmentRefOrValue,
})

export const individualIdentification = subclassOf(
  identification,
  'IndividualIdentification',
  {},
  { description: 'A document that proves who a person is.' },
)

export const organizationIdentification = subclassOf(
  identification,
  'OrganizationIdentification',
  {},
  { description: 'A document or register entry that proves that an organization exists.' },
)
