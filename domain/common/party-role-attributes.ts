import { type Attributes, about, anything, dateTime, listOf, text } from '../core/schema.ts'
import { characteristic } from './characteristic.ts'
import { contactMedium } from './contact-medium.ts'
import { creditProfile } from './credit.ts'
import { entity } from './entity.ts'
import { accountRef, agreementRef, partyRef, partyRoleSpecificationRef, paymentMethodRef } from './entity-ref.ts'
import { timePeriod } from './time-period.ts'

/** What every role of a party has, whether it is a customer, a supplier or an employee. */
export const partyRoleAttributes = {
  ...entity,
  name: text('Name under which the party is known in this role.'),
  description: text('What the role is about, in free words.'),
  role: text('What the party is in this role, in one word or two.'),
  roleType: anything('Kind of role; beyond the official documents, kept because v4 clients send it.'),
  engagedParty: about(partyRef, 'The individual or organization that plays the role.'),
  partyRoleSpecification: about(partyRoleSpecificationRef, 'What all roles of this kind have in common.'),
  characteristic: listOf(characteristic, 'Named values that the schema does not foresee.'),
  account: listOf(accountRef, 'Accounts that belong to the role.'),
  agreement: listOf(agreementRef, 'Agreements made in this role.'),
  contactMedium: listOf(contactMedium, 'Ways to reach the party in this role.'),
  paymentMethod: listOf(paymentMethodRef, 'Means of payment that the party may use in this role.'),
  creditProfile: listOf(creditProfile, 'Credit profiles of the party in this role, also past ones.'),
  status: text('Where the role is in its life.'),
  statusReason: text('Why the role is in its status; some states demand it.'),
  statusChangeDate: dateTime('When the status was last changed; set by the server, beyond the official documents.'),
  validFor: about(timePeriod, 'From when, and until when, the role is played.'),
} satisfies Attributes
