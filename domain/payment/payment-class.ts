import { customerBillRef, paymentRef } from '../common/bill-refs.ts'
import { entity } from '../common/entity.ts'
import { accountRef, entityRef } from '../common/entity-ref.ts'
import { money } from '../common/money.ts'
import { channelRef } from '../common/product-refs.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, dateTime, described, flag, listOf, oneOf, text } from '../core/schema.ts'

const statuses = [
  ...(['pendingAuthorization', 'authorized', 'captured', 'failed', 'canceled', 'denied', 'done'] as const),
] as const

export type PaymentStatus = (typeof statuses)[number]

const status = (name: string, what: string) =>
  about(described(oneOf(statuses), { name, description: `How far ${what} is.` }), `How far ${what} is.`)

const paymentMethod = classOf(
  'PaymentMethodRefOrValue',
  {
    ...entity,
    name: text('Name of the means of payment, for people to read.'),
    description: text('What it is.'),
    isPreferred: flag('True when its owner would rather pay by it than by others.'),
    status: text('Whether it can be used.'),
    statusDate: dateTime('Since when that is so.'),
    account: listOf(accountRef, 'Accounts that are paid by it.'),
    relatedParty: about(relatedPartyRefOrPartyRoleRef, 'Whose it is.'),
    validFor: about(timePeriod, 'When it can be used.'),
    '@referredType': text('Class of the means of payment, where it is kept elsewhere.'),
  },
  { description: 'A means of payment, or a reference to one.' },
)

const paymentItem = classOf(
  'PaymentItem',
  {
    ...entity,
    amount: about(money, 'The part without tax.'),
    taxAmount: about(money, 'The tax in it.'),
    totalAmount: about(money, 'How much of the payment is for this.'),
    item: about(
      entityRef,
      'What is paid: a bill, or with the referred type `Deposit` what the operator keeps as a security.',
    ),
  },
  { description: 'What a part of a payment is for.', required: ['item'] },
)

const appliedBill = classOf(
  'AppliedBill',
  {
    bill: about(customerBillRef, 'The bill that was paid.'),
    appliedAmount: about(money, 'How much of the payment went to it.'),
    penaltyAmount: about(money, 'How much of that paid fees and penalties, which are paid first, then interest.'),
    interestAmount: about(money, 'How much of that paid interest; what is left paid the charges.'),
  },
  { description: 'What a payment paid of a bill.', required: ['bill', 'appliedAmount'], plain: true },
)

const common = {
  ...entity,
  name: text('What the money is for, in short.'),
  description: text('The same in more words.'),
  authorizationCode: text('Code by which the money was released.'),
  correlatorId: text('Identifier that the sender gave it, to find it again.'),
  statusDate: dateTime('When it took its present status; set by the server.'),
  account: about(accountRef, 'The account of the customer.'),
  amount: about(money, 'The amount without tax.'),
  taxAmount: about(money, 'The tax in it.'),
  totalAmount: about(money, 'How much it is in all.'),
  channel: about(channelRef, 'The way in which it came.'),
  paymentMethod: about(paymentMethod, 'The means of payment.'),
}

export const payment = classOf(
  'Payment',
  {
    ...common,
    paymentDate: dateTime('When it was paid.'),
    status: status('PaymentStatusType', 'a payment'),
    payer: about(relatedPartyRefOrPartyRoleRef, 'Who pays.'),
    paymentItem: listOf(paymentItem, 'What is paid; what is due longest, when absent.'),
    appliedBill: listOf(appliedBill, 'The bills that were paid by it; set by the server.'),
    unappliedAmount: about(money, 'What no bill has asked for yet: the next one takes it. Set by the server.'),
    depositAmount: about(money, 'What is kept as a security until the last bill; set by the server.'),
    refundedAmount: about(money, 'What was given back; set by the server.'),
  },
  { description: 'Money that a customer has paid.' },
)

export const refund = classOf(
  'Refund',
  {
    ...common,
    refundDate: dateTime('When it was given back.'),
    status: status('RefundStatusType', 'a refund'),
    payment: about(paymentRef, 'The payment that is given back; what the customer has to his credit, when absent.'),
    requestor: about(relatedPartyRefOrPartyRoleRef, 'Who asked for it.'),
    refundedFrom: listOf(
      classOf(
        'RefundedFrom',
        {
          source: about(entityRef, 'The payment, or the credit note.'),
          amount: about(money, 'How much of it was given back.'),
        },
        { description: 'Where the money of a refund comes from.', required: ['source', 'amount'], plain: true },
      ),
      'The payments and credit notes that it was taken from; set by the server.',
    ),
  },
  { description: 'Money that is given back to a customer.' },
)
