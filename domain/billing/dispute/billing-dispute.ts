import { customerBillRef } from '../../common/bill-refs.ts'
import { entity } from '../../common/entity.ts'
import { entityRef, refTo } from '../../common/entity-ref.ts'
import { money } from '../../common/money.ts'
import { idIn } from '../../common/reference.ts'
import { consequenceOf, type Deed } from '../../core/act.ts'
import {
  type Consequence,
  defineResource,
  type Reader,
  type Rule,
  type Step,
  type Writing,
} from '../../core/define-resource.ts'
import { Fault, type FaultDetail } from '../../core/fault.ts'
import { changedAttributes, type Doc, docsIn } from '../../core/json.ts'
import { defineLifecycle } from '../../core/lifecycle.ts'
import { amountOf, moneyOf, shareOfAmount } from '../../core/money.ts'
import { about, classOf, dateTime, described, listOf, oneOf, text } from '../../core/schema.ts'
import { book } from '../../ledger/book.ts'
import { payAgain } from '../../payment/apply-credits.ts'
import { appliedCustomerBillingRate } from '../applied-rate.ts'
import { creditNoteOf, takenBackIn } from '../correction/credit-note.ts'
import { sentBill } from '../correction/sent-bill-example.ts'
import { imagesOf } from '../run/queues.ts'
import { disputed, isOut, openOf } from '../settle.ts'

const states = ['open', 'accepted', 'rejected', 'withdrawn'] as const

const disputedRate = classOf(
  'DisputedRate',
  {
    rate: about(refTo('AppliedCustomerBillingRateRef', 'a line of a bill'), 'The line that is in dispute.'),
    amount: about(money, 'How much of it, without tax; all that is left of it, when absent.'),
  },
  { description: 'A line of a bill that the customer does not agree with.', required: ['rate'], plain: true },
)

const schema = classOf(
  'BillingDispute',
  {
    ...entity,
    bill: about(customerBillRef, 'The bill that is in dispute.'),
    disputedRate: listOf(disputedRate, 'The lines that are in dispute; all of the bill, when absent.'),
    disputedAmount: about(
      money,
      'How much of what is still to be paid need not be paid until it is decided; set by the server.',
    ),
    troubleTicket: about(entityRef, 'The ticket in which the customer is heard.'),
    state: about(
      described(oneOf(states), { name: 'BillingDisputeStateType', description: 'How a dispute stands.' }),
      'How it stands: a person accepts or rejects it; the customer withdraws it.',
    ),
    reason: text('Why the customer does not agree, or why it was decided as it was.'),
    creditNote: about(customerBillRef, 'The credit note, when it was accepted; set by the server.'),
    creationDate: dateTime('When it was opened; set by the server.'),
    resolutionDate: dateTime('When it was decided; set by the server.'),
  },
  { description: 'A customer does not agree with a bill.' },
)

/** How much of what is still to be paid is in dispute: the lines with their tax, never more than that. */
async function amountInDispute(dispute: Doc, read: Reader): Promise<Doc> {
  const id = idIn(dispute['bill']) ?? ''
  const bill = await read.get('CustomerBill', id)
  if (!bill) throw new Fault('ruleViolated', [{ at: 'bill', problem: `${id} does not exist` }])
  if (bill['billNo'] === undefined || !(isOut(bill) || bill['state'] === 'settled'))
    throw new Fault('ruleViolated', [{ at: 'bill', problem: `is ${bill['state']}: what was sent can be disputed` }])
  const remaining = amountOf(bill['remainingAmount'])!
  const wanted = docsIn(dispute['disputedRate'])
  const rates = await Promise.all(wanted.map((one) => rateOf(one, id, read)))
  const faults = rates.flatMap((rate) => ('problem' in rate ? [rate] : []))
  if (faults.length > 0) throw new Fault('ruleViolated', faults)
  const sums = rates.map((rate) => ('micro' in rate ? rate.micro : 0n))
  const open = openOf(bill)
  const sum = wanted.length > 0 ? sums.reduce((all, micro) => all + micro, 0n) : open
  const micro = sum < open ? sum : open
  return moneyOf({ currency: remaining.currency, micro: micro > 0n ? micro : 0n })
}

/** What a line comes to with its tax; a part of it, the same part of its tax. */
async function rateOf({ rate, amount }: Doc, bill: string, read: Reader): Promise<{ micro: bigint } | FaultDetail> {
  const id = idIn(rate) ?? ''
  const found = await read.get('AppliedCustomerBillingRate', id)
  if (!found || idIn(found['bill']) !== bill) return { at: 'disputedRate.rate', problem: `${id} is not on the bill` }
  const [net, gross] = [amountOf(found['taxExcludedAmount'])!, amountOf(found['taxIncludedAmount'])!]
  const said = amount === undefined ? net : amountOf(amount)
  if (!said || said.currency !== net.currency || said.micro <= 0n || said.micro > net.micro) {
    return { at: 'disputedRate.amount', problem: `is more than nothing, and at most what ${id} comes to` }
  }
  return { micro: shareOfAmount(gross, said.micro, net.micro).micro }
}

async function resolved({ before, after, at }: Writing, read: Reader): Promise<Doc> {
  if (!before) return { ...after, disputedAmount: await amountInDispute(after, read) }
  if (before['state'] !== 'open' || after['state'] === 'open') return after
  const ended = { ...after, resolutionDate: at }
  if (after['state'] !== 'accepted') return ended
  const { note } = await creditOf(after, at, read)
  return { ...ended, creditNote: { '@type': 'CustomerBillRef', id: note['id']!, '@referredType': 'CustomerBill' } }
}

function creditOf({ id, bill, disputedRate: rates, reason }: Doc, at: string, read: Reader) {
  return creditNoteOf(
    idIn(bill) ?? '',
    takenBackIn(rates),
    `dispute ${id}`,
    String(reason ?? 'Your complaint was right'),
    at,
    read,
  )
}

/** What is in dispute is not owed until it is decided; then it is owed again, or taken back by a credit note. */
async function consequences({ before, after, at }: Step, read: Reader): Promise<readonly Consequence[]> {
  if (!after) return []
  if (!before) return (await moved(after, 1n, at, read)).map(consequenceOf)
  if (before['state'] !== 'open' || after['state'] === 'open') return []
  const back = await moved(after, -1n, at, read)
  const more =
    after['state'] === 'accepted' ? (await creditOf(after, at, read)).deeds : await owedAgain(after, at, read)
  return [...back, ...more].map(consequenceOf)
}

/** What was paid while nobody asked for it pays what is owed again. */
async function owedAgain({ bill: ref, disputedAmount }: Doc, at: string, read: Reader): Promise<readonly Deed[]> {
  const bill = await read.get('CustomerBill', idIn(ref) ?? '')
  return bill ? payAgain([disputed(bill, -(amountOf(disputedAmount)?.micro ?? 0n))], read, at) : []
}

async function moved({ id, bill: ref, disputedAmount }: Doc, sign: 1n | -1n, at: string, read: Reader) {
  const bill = await read.get('CustomerBill', idIn(ref) ?? '')
  const amount = amountOf(disputedAmount)
  if (!bill || !amount) return []
  const micro = sign * amount.micro
  const billId = String(bill['id'])
  const change: Deed = { do: 'change', kind: 'CustomerBill', id: billId, change: (doc) => disputed(doc, micro) }
  const entries = [
    { on: 'disputed', micro, bill: billId },
    { on: 'receivable', micro: -micro, bill: billId },
  ] as const
  const source = { kind: 'BillingDispute', id: String(id) }
  const account = idIn(bill['billingAccount']) ?? ''
  const type = sign > 0n ? 'dispute' : 'disputeEnded'
  return [change, ...book([{ type, source, account, currency: amount.currency, entries }], at)]
}

/** What is in dispute stays as it was opened. */
const onlyDecided: Rule = ({ before, after }) => {
  if (!before) return []
  return changedAttributes(before, after)
    .filter((name) => !['state', 'reason', 'creditNote', 'resolutionDate', 'troubleTicket'].includes(name))
    .map((at) => ({ at, problem: 'is what was disputed: open another dispute' }))
}

export const billingDispute = defineResource({
  kind: 'BillingDispute',
  schema,
  description:
    'A customer does not agree with lines of a bill: until that is decided they need not be paid, and nobody is dunned for them.',
  lifecycle: defineLifecycle({
    attribute: 'state',
    initial: 'open',
    entry: ['open'],
    steps: { open: ['accepted', 'rejected', 'withdrawn'], accepted: [], rejected: [], withdrawn: [] },
  }),
  mandatory: ['bill'],
  serverSets: ['disputedAmount', 'creditNote', 'creationDate', 'resolutionDate'],
  search: ['state', 'bill.id', 'troubleTicket.id', 'creationDate'],
  complete: ({ before, after, at }) => (before ? after : { ...after, creationDate: at }),
  resolve: resolved,
  rules: [onlyDecided],
  consequences,
  jobs: ({ before, after }) => {
    const note = before ? idIn(after?.['creditNote']) : undefined
    return before?.['state'] === 'open' && note !== undefined ? imagesOf([{ id: note }]) : []
  },
  events: { delete: null },
  example: {
    '@type': 'BillingDispute',
    bill: { '@type': 'CustomerBillRef', id: 'bill-1', '@referredType': 'CustomerBill' },
    disputedRate: [
      {
        rate: { '@type': 'AppliedCustomerBillingRateRef', id: 'rate-1', '@referredType': 'AppliedCustomerBillingRate' },
        amount: { unit: 'EUR', value: 5 },
      },
    ],
    reason: 'The line was out of order for a week',
  },
  exampleNeeds: [sentBill, { ...appliedCustomerBillingRate.example, id: 'rate-1' }],
  exampleChange: ['reason', 'The line was out of order for ten days'],
})
