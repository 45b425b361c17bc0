import { accountBalance, financialAccountRef } from '../common/account-balance.ts'
import { contact } from '../common/contact.ts'
import { entity } from '../common/entity.ts'
import { accountRef, paymentMethodRef } from '../common/entity-ref.ts'
import { money } from '../common/money.ts'
import { paymentPlan } from '../common/payment-plan.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { taxExemptionCertificate } from '../common/tax.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, dateTime, listOf, subclassOf, text } from '../core/schema.ts'
import { accountStates } from './account-lifecycle.ts'
import { billStructure } from './bill-structure.ts'

const accountRelationship = classOf(
  'AccountRelationship',
  {
    ...entity,
    relationshipType: text('What the other account is to this one, such as contains.'),
    validFor: about(timePeriod, 'From when, and until when, the two belong together.'),
    account: about(accountRef, 'The other account.'),
  },
  { description: 'A link between two accounts.', required: ['relationshipType'] },
)

const account = classOf('Account', {
  ...entity,
  name: text('Name of the account.'),
  description: text('What the account is for.'),
  accountType: text('Kind of account in the words of the operator, such as Individual or Business.'),
  state: text(`Where the account is in its life; one of ${accountStates.join(', ')}.`),
  creditLimit: about(money, 'How much may be owed on the account; without a value, only its currency.'),
  lastUpdate: dateTime('When the account was last changed; set by the server.'),
  accountBalance: listOf(accountBalance, 'What the account stands at; set by the server.'),
  accountRelationship: listOf(accountRelationship, 'Links to other accounts.'),
  contact: listOf(contact, 'People to turn to about the account.'),
  relatedParty: listOf(
    relatedPartyRefOrPartyRoleRef,
    'Parties, and roles of parties, that have to do with the account, its owner first of all.',
  ),
  taxExemption: listOf(taxExemptionCertificate, 'Proofs that certain taxes are not charged to the account.'),
})

export const partyAccount = subclassOf(
  account,
  'PartyAccount',
  {
    paymentStatus: text('How payment stands, such as Normal, In Arrears or In Collection.'),
    billStructure: about(billStructure, 'How the account is billed.'),
    tag: listOf(text(), 'Words by which rules tell accounts apart, such as noDunning.'),
    paymentPlan: listOf(paymentPlan, 'Agreements to pay in several payments, also past ones.'),
    financialAccount: about(financialAccountRef, 'The account in which what is owed here is added up.'),
    defaultPaymentMethod: about(paymentMethodRef, 'The means of payment that is used when none is named.'),
  },
  {
    description: 'What a party owes or is owed for the business it does with the operator.',
    required: ['name', 'relatedParty'],
  },
)

export const billingAccount = subclassOf(
  partyAccount,
  'BillingAccount',
  {
    ratingType: text(
      'How usage is paid for: prepaid; postpaid; or hybrid, where balances of minutes, bytes and messages come before the bill.',
    ),
  },
  { description: 'A party account to which bills are made out.' },
)

export const settlementAccount = subclassOf(
  partyAccount,
  'SettlementAccount',
  {},
  { description: 'A party account in which business with a partner is settled.' },
)

export const financialAccount = subclassOf(
  account,
  'FinancialAccount',
  {},
  {
    description: 'An account receivable or payable that adds up what one party owes on several accounts.',
    required: ['name', 'relatedParty'],
  },
)
