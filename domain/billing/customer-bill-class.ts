import { financialAccountRef } from '../common/account-balance.ts'
import { attachment, attachmentRef } from '../common/attachment.ts'
import { customerBillRef, paymentRef } from '../common/bill-refs.ts'
import { entity } from '../common/entity.ts'
import { paymentMethodRef, refTo } from '../common/entity-ref.ts'
import { money } from '../common/money.ts'
import { billingAccountRef } from '../common/product-refs.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { timePeriod } from '../common/time-period.ts'
import {
  about,
  classOf,
  dateTime,
  described,
  listOf,
  number,
  oneOf,
  polymorphic,
  subclassOf,
  text,
} from '../core/schema.ts'
import { rateTypes } from './applied-rate-class.ts'

const billStates = ['new', 'onHold', 'validated', 'sent', 'settled', 'partiallyPaid'] as const

export type BillState = (typeof billStates)[number]

/** What a bill is for; `credit note` takes back what another one charged. */
const billCategories = ['normal', 'duplicate', 'interim', 'last', 'trial customer', 'credit note'] as const

export type BillCategory = (typeof billCategories)[number]

export const billCycleRef = refTo('BillCycleRef', 'a cycle in which bills are made')

const billDocument = subclassOf(
  attachment,
  'BillDocument',
  { sha256: text('SHA-256 of the bytes of the document, in hexadecimal digits; also its ETag.') },
  { description: 'A bill as it was sent: where it is fetched gives the same bytes for ever.' },
)

const billDocumentRefOrValue = polymorphic(
  classOf('AttachmentRefOrValue', {}, { description: 'A document, or a reference to one.' }),
  () => [attachment, attachmentRef, billDocument],
)

export const appliedPayment = classOf(
  'AppliedPayment',
  {
    appliedAmount: about(money, 'How much of the payment went to this bill.'),
    payment: about(paymentRef, 'The payment.'),
  },
  { description: 'What a payment paid of a bill.', plain: true },
)

export const appliedCredit = classOf(
  'AppliedCredit',
  {
    appliedAmount: about(money, 'How much of the credit went to this bill.'),
    creditNote: about(customerBillRef, 'The credit note, or the bill that came to less than nothing.'),
  },
  { description: 'What a credit note takes off a bill.', plain: true },
)

export const taxItem = classOf(
  'TaxItem',
  {
    taxAmount: about(money, 'The tax, in whole minor units of the currency.'),
    taxCategory: text('Kind of tax.'),
    taxRate: number('Rate of the tax, in percent.'),
    taxBase: about(money, 'The sum on which the tax is due.'),
  },
  { description: 'The tax of a bill, of one kind and at one rate.' },
)

const billFault = classOf(
  'BillFault',
  {
    code: text('What is wrong, for machines.'),
    reason: text('What is wrong, for people.'),
  },
  { description: 'Why a bill was put on hold instead of being sent.', plain: true },
)

const billRateTotal = classOf(
  'BillRateTotal',
  {
    appliedBillingRateType: described(oneOf(rateTypes), {
      description: 'What its rates are: charges, credits, or penalties.',
    }),
    chargeType: text('What kind of charge or credit they are.'),
    taxExcludedAmount: about(money, 'Their sum without tax.'),
    taxIncludedAmount: about(money, 'Their sum with their parts of the tax of the bill.'),
  },
  { description: 'What the rates of one kind on a bill come to.', plain: true },
)

export const customerBill = classOf(
  'CustomerBill',
  {
    ...entity,
    billNo: text('Number of the bill, without gaps within its series; given when it is sent.'),
    billDate: dateTime('When the bill was made out.'),
    billingPeriod: about(timePeriod, 'The period that is billed; what happened at its end is in the next one.'),
    category: described(oneOf(billCategories), {
      description: 'What the bill is for: normal, duplicate, interim, last, trial customer, or credit note.',
    }),
    runType: about(
      described(oneOf(['onCycle', 'offCycle']), {
        name: 'CustomerBillRunType',
        description: 'Whether a bill was made in its cycle, or out of turn.',
      }),
      'Whether it was made in its cycle, or out of turn.',
    ),
    state: about(
      described(oneOf(billStates), {
        name: 'CustomerBillStateType',
        description: 'How far a bill is on its way to being paid.',
        // The list of states in TM Forum's document has the one word, what it says about the attribute the other.
        synonyms: { partiallySettled: 'partiallyPaid' },
      }),
      'How far it is.',
    ),
    billingAccount: about(billingAccountRef, 'The account that it is made out to.'),
    financialAccount: about(financialAccountRef, 'The account in which it is owed.'),
    billCycle: about(billCycleRef, 'The cycle in which it was made.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Who has to do with it, the customer above all.'),
    taxExcludedAmount: about(money, 'The sum of its rates, without tax.'),
    rateTotal: listOf(billRateTotal, 'What its rates come to, by their kind.'),
    taxItem: listOf(taxItem, 'The tax, by kind and rate.'),
    taxIncludedAmount: about(money, 'The sum of its rates and the tax.'),
    amountDue: about(money, 'What had to be paid when it was sent.'),
    remainingAmount: about(money, 'What is still to be paid.'),
    appliedPayment: listOf(appliedPayment, 'What was paid.'),
    appliedCredit: listOf(appliedCredit, 'What credit notes have taken off.'),
    disputedAmount: about(money, 'How much of what is still to be paid is in dispute.'),
    writtenOffAmount: about(money, 'How much was given up.'),
    paymentMethod: about(paymentMethodRef, 'How it will be paid.'),
    paymentDueDate: dateTime('Until when it has to be paid.'),
    nextBillDate: dateTime('When the next bill is made.'),
    lastUpdate: dateTime('When it last changed.'),
    billDocument: listOf(
      billDocumentRefOrValue,
      'The bill to look at, as HTML and as PDF; made soon after it was sent.',
    ),
    originalBill: about(customerBillRef, 'The bill that this credit note takes back, or that this one repeats.'),
    reason: text('Why a credit note was made.'),
    billRun: about(refTo('BillRunRef', 'a run in which bills are made'), 'The run in which it was made.'),
    fault: listOf(billFault, 'Why it was put on hold.'),
  },
  { description: 'A bill: what an account is asked to pay for a period.' },
)
