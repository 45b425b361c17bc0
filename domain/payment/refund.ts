import { idIn } from '../common/reference.ts'
import { consequenceOf, type Deed } from '../core/act.ts'
import { type Consequence, defineResource, type Reader, type Step, type Writing } from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { amountOf, microIn, moneyOf } from '../core/money.ts'
import { book } from '../ledger/book.ts'
import { spread } from './apply-credits.ts'
import { type Credit, creditsOf, spent } from './credits.ts'
import { dated, isAnAmount, onlyStatus, paymentSteps } from './payment.ts'
import { refund as schema } from './payment-class.ts'
import { counts, type Kept } from './payment-doc.ts'

/** From where the money is taken is found out when it goes out: never more than the customer has to his credit. */
async function resolved({ before, after }: Writing, read: Reader): Promise<Doc> {
  const total = amountOf(after['totalAmount'])
  if (!total || counts(before) || !counts(after)) return after
  const account = idIn(after['account']) ?? ''
  if (!(await read.get('BillingAccount', account))) return after
  let left = total.micro
  const refundedFrom: Doc[] = []
  for (const { kind, id, from, micro } of await sources(after, account, total.currency, read)) {
    const size = micro < left ? micro : left
    if (size <= 0n) continue
    left -= size
    const source = {
      '@type': 'EntityRef',
      id,
      '@referredType': kind,
      ...(from === 'depositAmount' && { name: deposit }),
    }
    refundedFrom.push({ source, amount: moneyOf({ currency: total.currency, micro: size }) })
  }
  if (left > 0n) {
    const most = moneyOf({ ...total, micro: total.micro - left })
    const problem = `is more than there is to give back: ${most['value']} ${most['unit']}`
    throw new Fault('ruleViolated', [{ at: 'totalAmount', problem }])
  }
  return { ...after, refundedFrom }
}

const deposit = 'Deposit'

/** A payment that is named gives what no bill took of it, its deposit too; else it is what the customer has to his credit. */
async function sources(refund: Doc, account: string, currency: string, read: Reader): Promise<readonly Credit[]> {
  const payment = idIn(refund['payment'])
  if (payment === undefined) return creditsOf(account, currency, read)
  const all = await creditsOf(account, currency, read, ['unappliedAmount', 'depositAmount'])
  return all.filter(({ id }) => id === payment)
}

async function consequences({ before, after, at }: Step, read: Reader): Promise<readonly Consequence[]> {
  if (!after || counts(before) === counts(after)) return []
  const account = idIn(after['account']) ?? ''
  if (!(await read.get('BillingAccount', account))) return []
  const back = counts(after) ? 1n : -1n
  const parts = docsIn(after['refundedFrom']).map(({ source, amount }) => {
    const { id, name, '@referredType': kind } = source as Doc
    const from: Kept = name === deposit ? 'depositAmount' : 'unappliedAmount'
    return { kind: kind as Credit['kind'], id: String(id), from, micro: back * microIn({ amount: amount! }, 'amount') }
  })
  const total = parts.reduce((sum, { micro }) => sum + micro, 0n)
  const deeds: Deed[] = parts.map((part) => spent({ ...part, date: at }, part.micro))
  const { currency } = amountOf(after['totalAmount'])!
  const source = { kind: 'Refund', id: String(after['id']) }
  const entries = [
    ...parts.map(({ from, micro }) => ({
      on: from === 'depositAmount' ? ('deposit' as const) : ('unapplied' as const),
      micro,
    })),
    { on: 'cash' as const, micro: -total },
  ]
  const key = back < 0n ? 'returned' : ''
  const booked = book([{ type: 'refund', source, key, account, currency, entries }], at)
  // What comes back is there for what is owed by now; a deposit is kept.
  const credits = parts
    .filter(({ from }) => from === 'unappliedAmount')
    .map((part) => ({ ...part, date: at, micro: -part.micro }))
  return [...deeds, ...booked, ...(await spread(credits, { id: account, currency }, undefined, read, at))].map(
    consequenceOf,
  )
}

export const refund = defineResource({
  kind: 'Refund',
  schema,
  description:
    'Money that is given back to a customer: what bills have not taken of a payment, or what a credit note left.',
  lifecycle: defineLifecycle({ attribute: 'status', initial: 'done', steps: paymentSteps }),
  mandatory: ['account', 'paymentMethod', 'totalAmount'],
  serverSets: ['statusDate', 'refundedFrom'],
  search: [
    ...['name', 'status', 'refundDate', 'statusDate', 'correlatorId'],
    ...['account.id', 'payment.id', 'requestor.partyOrPartyRole.id'],
  ],
  complete: (step) => dated(step, 'refundDate'),
  resolve: resolved,
  rules: [isAnAmount, onlyStatus],
  references: [
    { path: 'account.id', kinds: ['BillingAccount', 'FinancialAccount', 'PartyAccount', 'SettlementAccount'] },
    { path: 'payment.id', kinds: ['Payment'] },
  ],
  consequences,
  example: {
    '@type': 'Refund',
    name: 'Paid twice',
    description: 'The customer asked for what was paid too much',
    account: { '@type': 'AccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
    payment: { '@type': 'PaymentRef', id: 'pay-1', '@referredType': 'Payment' },
    paymentMethod: { '@type': 'PaymentMethodRefOrValue', id: 'sepa-5521', name: 'Direct debit' },
    totalAmount: { unit: 'EUR', value: 3.7 },
  },
  exampleChange: ['description', 'Given back at the counter'],
})
