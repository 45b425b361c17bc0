import { classOf, dateTime, integer, text } from '../core/schema.ts'
import { entity } from './entity.ts'
import { timePeriod } from './time-period.ts'

export const partyCreditProfile = classOf(
  'PartyCreditProfile',
  {
    ...entity,
    creditAgencyName: text('Agency that gave the rating.'),
    creditAgencyType: text('Kind of agency, such as external or internal.'),
    ratingReference: text('Reference of the rating at the agency.'),
    ratingScore: integer('Score that the agency gave.'),
    validFor: timePeriod,
  },
  { description: 'What a credit agency says of a party.', alsoNamed: ['CreditRating'] },
)

export const creditProfile = classOf(
  'CreditProfile',
  {
    ...entity,
    creditProfileDate: dateTime('When the profile was established.'),
    creditRiskRating: integer('Class of risk; higher is riskier.'),
    creditScore: integer('Score on which the risk is based.'),
    validFor: timePeriod,
  },
  { description: 'How likely somebody in this role is to pay.' },
)
