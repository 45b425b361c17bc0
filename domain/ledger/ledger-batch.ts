import { customerBillRef } from '../common/bill-refs.ts'
import { entity } from '../common/entity.ts'
import { entityRef } from '../common/entity-ref.ts'
import { money } from '../common/money.ts'
import { billingAccountRef } from '../common/product-refs.ts'
import { defineResource } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { about, classOf, dateTime, described, listOf, oneOf } from '../core/schema.ts'

/** The accounts of the ledger; those of the customer first, then what they stand against. */
export const ledgerAccounts = [
  ...(['receivable', 'disputed', 'unapplied', 'deposit'] as const),
  ...(['revenueRecurring', 'revenueOneTime', 'revenueUsage', 'revenueCredit', 'penalty', 'taxPayable'] as const),
  ...(['cash', 'writtenOff', 'partnerPayable'] as const),
] as const

export type LedgerAccount = (typeof ledgerAccounts)[number]

const bookingTypes = [
  ...(['bill', 'creditNote', 'payment', 'application', 'paymentReturned', 'refund'] as const),
  ...(['dispute', 'disputeEnded', 'writeOff'] as const),
] as const

/** What a batch books. */
export type BookingType = (typeof bookingTypes)[number]

const posting = classOf(
  'LedgerPosting',
  {
    ledgerAccount: described(oneOf(ledgerAccounts), {
      name: 'LedgerAccountType',
      description: 'The account of the ledger that is moved.',
    }),
    amount: about(money, 'By how much: a debit is positive, a credit negative.'),
    customerBill: about(customerBillRef, 'The bill whose receivable is moved.'),
  },
  { description: 'One side of what is booked.', required: ['ledgerAccount', 'amount'], plain: true },
)

const schema = classOf(
  'LedgerBatch',
  {
    ...entity,
    bookingType: about(
      described(oneOf(bookingTypes), { name: 'BookingType', description: 'What was booked.' }),
      'What was booked: a bill, a payment, a dispute, and so on.',
    ),
    bookingDate: dateTime('When it was booked.'),
    billingAccount: about(billingAccountRef, 'The account of the customer.'),
    source: about(entityRef, 'What is booked: the bill, the payment, the dispute.'),
    posting: listOf(posting, 'What is moved; debits and credits come to the same.'),
  },
  { description: 'What is booked at once: debits and credits that sum to nothing.' },
)

/** Books that do not balance are a mistake of ours, and never stored (`usage-billing` 3.5; P-8). */
function balanced(batch: Doc): Doc {
  const amounts = docsIn(batch['posting']).map(({ amount }) => amountOf(amount)!)
  const left = amounts.reduce((sum, { micro }) => sum + micro, 0n)
  const currencies = new Set(amounts.map(({ currency }) => currency))
  if (left !== 0n || currencies.size !== 1)
    throw new Error(`batch ${batch['id']} does not balance: ${left} millionths of ${[...currencies].join(', ')}`)
  return batch
}

export const ledgerBatch = defineResource({
  kind: 'LedgerBatch',
  schema,
  description: 'What is booked at once, by double entry; it stays as it is, and is put right by another one.',
  mandatory: [],
  search: ['bookingType', 'bookingDate', 'billingAccount.id', 'source.id'],
  complete: ({ before, after, at }) =>
    before ? after : balanced({ ...after, bookingDate: after['bookingDate'] ?? at }),
  events: { create: null, attributeValueChange: null, delete: null },
  example: {
    '@type': 'LedgerBatch',
    bookingType: 'payment',
    bookingDate: '2026-11-10T08:00:00.000Z',
    billingAccount: { '@type': 'BillingAccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
    source: { '@type': 'EntityRef', id: 'pay-1', '@referredType': 'Payment' },
    posting: [
      { ledgerAccount: 'cash', amount: { unit: 'EUR', value: 70 } },
      {
        ledgerAccount: 'receivable',
        amount: { unit: 'EUR', value: -66.3 },
        customerBill: { '@type': 'CustomerBillRef', id: 'bill-1', '@referredType': 'CustomerBill' },
      },
      { ledgerAccount: 'unapplied', amount: { unit: 'EUR', value: -3.7 } },
    ],
  },
})
