import { paid } from '../billing/settle.ts'
import { isCurrency } from '../common/currency.ts'
import { idIn } from '../common/reference.ts'
import { consequenceOf } from '../core/act.ts'
import {
  type Consequence,
  defineResource,
  type Reader,
  type Rule,
  type Step,
  type Writing,
} from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { changedAttributes, type Doc, docsIn } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { amountOf, microIn, minorOf, moneyOf, roundedToMinor } from '../core/money.ts'
import { allocate, type Wish } from './allocate.ts'
import { payAgain } from './apply-credits.ts'
import { movesOf } from './moves.ts'
import { waitingOf } from './open-items.ts'
import { type PaymentStatus, payment as schema } from './payment-class.ts'
import { appliedDoc, appliedIn, counts } from './payment-doc.ts'

/** The way of a payment, and of a refund: the document names the states, the steps between them are ours (decision 22). */
export const paymentSteps: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  pendingAuthorization: ['authorized', 'captured', 'done', 'denied', 'failed', 'canceled'],
  authorized: ['captured', 'done', 'failed', 'canceled'],
  captured: ['done', 'failed', 'canceled'],
  // A payment that is returned.
  done: ['canceled'],
  failed: [],
  canceled: [],
  denied: [],
}

/** Payments are told by others; what they say stays, only how far they are changes. */
export const onlyStatus: Rule = ({ before, after }) => {
  if (!before) return []
  return changedAttributes(before, after)
    .filter((name) => !mayChange.includes(name))
    .map((at) => ({ at, problem: 'is what was paid: only status changes' }))
}

const mayChange: readonly string[] = [
  ...['status', 'statusDate', 'authorizationCode', 'description', 'paymentDate', 'refundDate'],
  ...['appliedBill', 'unappliedAmount', 'depositAmount', 'refundedAmount', 'refundedFrom'],
]

/** What is paid is something, in whole minor units. */
export const isAnAmount: Rule = ({ after }) => {
  const total = amountOf(after['totalAmount'])
  if (!total || total.micro <= 0n) return [{ at: 'totalAmount', problem: 'is a currency, and more than nothing' }]
  if (!isCurrency(total.currency))
    return [{ at: 'totalAmount.unit', problem: `${total.currency} is not a currency of ISO 4217` }]
  if (roundedToMinor(total).micro !== total.micro)
    return [{ at: 'totalAmount.value', problem: moreDecimals(total.currency) }]
  return minorOf(total) < most ? [] : [{ at: 'totalAmount.value', problem: 'has more than 15 digits' }]
}

/** Of larger amounts JSON does not tell the last digit of what is left when a part is taken. */
const most = 10n ** 15n

const moreDecimals = (currency: string) => `has more decimals than ${currency} has`

const itemsFit: Rule = ({ before, after }) => {
  const total = amountOf(after['totalAmount'])
  if (before || !total) return []
  const said = docsIn(after['paymentItem'])
  const wrong = said.flatMap((item, i) => misfitsOf(item, `paymentItem[${i}]`, total.currency))
  if (wrong.length > 0) return wrong
  const sum = said.reduce((all, item) => all + (amountOfItem(item)?.micro ?? 0n), 0n)
  return sum > total.micro ? [{ at: 'paymentItem.totalAmount', problem: 'items come to more than the payment' }] : []
}

/** What of an item cannot be a part of a payment: it would move more than was paid, or parts of a cent. */
function misfitsOf(item: Doc, at: string, currency: string): FaultDetail[] {
  return ['totalAmount', 'amount', 'taxAmount'].flatMap((name): FaultDetail[] => {
    const amount = amountOf(item[name])
    if (!amount) return []
    if (amount.currency !== currency)
      return [{ at: `${at}.${name}.unit`, problem: `is ${currency}, as the payment is` }]
    if (amount.micro < 0n) return [{ at: `${at}.${name}.value`, problem: 'must not be negative' }]
    const isWhole = roundedToMinor(amount).micro === amount.micro
    return isWhole ? [] : [{ at: `${at}.${name}.value`, problem: moreDecimals(currency) }]
  })
}

/** What is given back cannot be taken back once more. */
const notRefunded: Rule = ({ before, after }) =>
  before && counts(before) && !counts(after) && microIn(before, 'refundedAmount') > 0n
    ? [{ at: 'status', problem: 'a part of it was given back; the rest can be, too, by a refund' }]
    : []

function amountOfItem({ totalAmount, amount, taxAmount }: Doc) {
  const total = amountOf(totalAmount)
  if (total) return total
  const [net, tax] = [amountOf(amount), amountOf(taxAmount)]
  return net && { ...net, micro: net.micro + (tax?.micro ?? 0n) }
}

/** Which bills it pays is found out when the money is ours; when it is returned, none is paid by it. */
async function resolved({ before, after }: Writing, read: Reader): Promise<Doc> {
  if (counts(after) === counts(before) || !amountOf(after['totalAmount'])) return after
  if (!counts(after)) {
    const { appliedBill: _, unappliedAmount: __, depositAmount: ___, ...rest } = after
    return rest
  }
  return taken(after, read)
}

async function taken(payment: Doc, read: Reader): Promise<Doc> {
  const { currency, micro } = amountOf(payment['totalAmount'])!
  const account = idIn(payment['account']) ?? ''
  const items = docsIn(payment['paymentItem'])
  const isDeposit = ({ item }: Doc) => (item as Doc | undefined)?.['@referredType'] === 'Deposit'
  const deposit = items.filter(isDeposit).reduce((sum, item) => sum + (amountOfItem(item)?.micro ?? micro), 0n)
  const kept = deposit < micro ? deposit : micro
  const wishes = items
    .filter((item) => !isDeposit(item))
    .map((item): Wish => {
      const amount = amountOfItem(item)
      return { bill: idIn(item['item']) ?? '', ...(amount && { micro: amount.micro }) }
    })
  const { parts, left } = allocate(micro - kept, wishes, await waitingOf(account, currency, read))
  return {
    ...payment,
    appliedBill: parts.map((part) => appliedDoc(part, currency)),
    unappliedAmount: moneyOf({ currency, micro: left }),
    ...(kept > 0n && { depositAmount: moneyOf({ currency, micro: kept }) }),
  }
}

/** Money for an account that is not kept here is taken note of, and moves nothing. */
async function consequences({ before, after, at }: Step, read: Reader): Promise<readonly Consequence[]> {
  if (!after || counts(before) === counts(after)) return []
  if (!(await read.get('BillingAccount', idIn(after['account']) ?? ''))) return []
  if (counts(after)) return movesOf('payment', before, after, at).map(consequenceOf)
  const again = await owedAgain(before!, read)
  const moves = movesOf('paymentReturned', before, after, at)
  return [...moves, ...(await payAgain(again, read, at, String(after['id'])))].map(consequenceOf)
}

/** The bills that a payment had paid, as they are without it. */
async function owedAgain(payment: Doc, read: Reader): Promise<readonly Doc[]> {
  const bills = [...appliedIn(payment)].map(async ([id, micro]) => {
    const bill = await read.get('CustomerBill', id)
    return bill ? [paid(bill, String(payment['id']), -micro)] : []
  })
  return (await Promise.all(bills)).flat()
}

/** Dates that the server fills in. */
export function dated({ before, after, at }: Writing, date: string): Doc {
  const isNew = before?.['status'] !== after['status']
  return { ...after, [date]: after[date] ?? at, ...(isNew && { statusDate: at }) }
}

export const payment = defineResource({
  kind: 'Payment',
  schema,
  description:
    'Money that a customer has paid: it pays the bills that it names, then those that are due longest; the next bill takes what is left.',
  lifecycle: defineLifecycle({ attribute: 'status', initial: 'done', steps: paymentSteps }),
  mandatory: ['account', 'paymentMethod', 'totalAmount'],
  serverSets: ['statusDate', 'appliedBill', 'unappliedAmount', 'depositAmount', 'refundedAmount'],
  search: [
    ...['name', 'status', 'paymentDate', 'statusDate', 'correlatorId'],
    ...['account.id', 'payer.partyOrPartyRole.id', 'paymentItem.item.id', 'appliedBill.bill.id'],
  ],
  complete: (step) => dated(step, 'paymentDate'),
  resolve: resolved,
  rules: [isAnAmount, itemsFit, onlyStatus, notRefunded],
  references: [
    { path: 'account.id', kinds: ['BillingAccount', 'FinancialAccount', 'PartyAccount', 'SettlementAccount'] },
  ],
  consequences,
  example: {
    '@type': 'Payment',
    name: 'Bill of October',
    description: 'Collected by direct debit',
    correlatorId: 'e2e-2026-11-10-0815',
    paymentDate: '2026-11-10T08:00:00.000Z',
    account: { '@type': 'AccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
    paymentMethod: { '@type': 'PaymentMethodRefOrValue', id: 'sepa-5521', name: 'Direct debit' },
    totalAmount: { unit: 'EUR', value: 70 },
    paymentItem: [
      {
        '@type': 'PaymentItem',
        id: '1',
        totalAmount: { unit: 'EUR', value: 66.3 },
        item: { '@type': 'EntityRef', id: 'bill-1', '@referredType': 'CustomerBill' },
      },
    ],
  },
  exampleChange: ['description', 'Paid at the counter'],
})
