import { type Attributes, about, classOf, described, flag, listOf, oneOf, text } from '../core/schema.ts'
import { organizationRef } from './entity-ref.ts'
import { organizationIdentification } from './identification.ts'
import { timePeriod } from './time-period.ts'

/** States of an organization, in the order in which they are reached. */
export const organizationStates = ['initialized', 'validated', 'closed'] as const

const names = {
  name: text('Name of the organization; the trading name when a new organization comes without one.'),
  tradingName: text('Name under which it does business; its name when a new organization comes without one.'),
  nameType: text('Legal form that goes with the name, such as Ltd.'),
} satisfies Attributes

const otherNameOrganization = classOf(
  'OtherNameOrganization',
  { ...names, validFor: timePeriod },
  { description: 'A name that an organization has besides the current one, or had before.' },
)

const organizationChildRelationship = classOf(
  'OrganizationChildRelationship',
  { relationshipType: text('What ties the two together, such as juridical.'), organization: organizationRef },
  { description: 'An organization below this one; the same tie as the parent relationship of that organization.' },
)

const organizationParentRelationship = classOf(
  'OrganizationParentRelationship',
  { relationshipType: text('What ties the two together, such as juridical.'), organization: organizationRef },
  { description: 'The organization above this one; the same tie as one of its child relationships.' },
)

/** What an organization has besides what every party has. */
export const organizationAttributes = {
  ...names,
  isLegalEntity: flag('True when the law knows it as a person.'),
  isHeadOffice: flag('True when it is the head office.'),
  organizationType: text('Kind of organization, such as company or department.'),
  existsDuring: about(timePeriod, 'From when, and until when, the organization exists.'),
  status: about(
    described(oneOf(organizationStates), { name: 'OrganizationStateType' }),
    'Where the organization is in the life of this record.',
  ),
  otherName: listOf(otherNameOrganization, 'Other names, present and past.'),
  organizationIdentification: listOf(organizationIdentification, 'Documents that prove that it exists.'),
  organizationChildRelationship: listOf(organizationChildRelationship, 'Organizations directly below this one.'),
  organizationParentRelationship: about(organizationParentRelationship, 'The organization directly above this one.'),
} satisfies Attributes
