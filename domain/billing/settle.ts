import { idIn } from '../common/reference.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf, microIn, moneyOf } from '../core/money.ts'

/** What a bill still asks for and nobody disputes, in micro-units; negative for what the customer has to his credit. */
export function openOf(bill: Doc): bigint {
  return microIn(bill, 'remainingAmount') - microIn(bill, 'disputedAmount')
}

/** Whether a bill is out, and waits to be paid. */
export function isOut({ billNo, state, category }: Doc): boolean {
  return billNo !== undefined && category !== 'trial customer' && (state === 'sent' || state === 'partiallyPaid')
}

/** A bill after this much more of a payment went to it; less, where a payment was returned. @param by in micro-units */
export function paid(bill: Doc, payment: string, by: bigint): Doc {
  const ref = { '@type': 'PaymentRef', id: payment, '@referredType': 'Payment' }
  const applied = withApplied(bill, docsIn(bill['appliedPayment']), 'payment', ref, by)
  return settledBy({ ...bill, appliedPayment: applied }, by)
}

/** The same for a credit note. */
export function credited(bill: Doc, note: string, by: bigint): Doc {
  const ref = { '@type': 'CustomerBillRef', id: note, '@referredType': 'CustomerBill' }
  const applied = withApplied(bill, docsIn(bill['appliedCredit']), 'creditNote', ref, by)
  return settledBy({ ...bill, appliedCredit: applied }, by)
}

/** A credit note after this much of what it leaves to the customer was used. @param by in micro-units */
export function used(note: Doc, by: bigint): Doc {
  return settledBy(note, -by)
}

/** What a bill would still ask for, had nothing been given up, and nobody disputes, in micro-units. */
export function owedOf(bill: Doc): bigint {
  return openOf(bill) + microIn(bill, 'writtenOffAmount')
}

/** A bill of which this much was given up. @param by in micro-units */
export function writtenOff(bill: Doc, by: bigint): Doc {
  const writtenOffAmount = moneyOf({ currency: currencyOf(bill), micro: microIn(bill, 'writtenOffAmount') + by })
  return settledBy({ ...bill, writtenOffAmount }, by)
}

/** A bill of which this much more is in dispute, or less. @param by in micro-units */
export function disputed(bill: Doc, by: bigint): Doc {
  const left = microIn(bill, 'disputedAmount') + by
  const { disputedAmount: _, ...rest } = bill
  return left === 0n ? rest : { ...rest, disputedAmount: moneyOf({ currency: currencyOf(bill), micro: left }) }
}

function currencyOf(bill: Doc): string {
  return amountOf(bill['remainingAmount'])!.currency
}

function withApplied(bill: Doc, entries: readonly Doc[], name: string, ref: Doc, by: bigint): Doc[] {
  const own = entries.find((entry) => idIn(entry[name]) === ref['id'])
  const left = (own ? microIn(own, 'appliedAmount') : 0n) + by
  const entry = { appliedAmount: moneyOf({ currency: currencyOf(bill), micro: left }), [name]: ref }
  const others = entries.filter((one) => one !== own)
  return left === 0n ? others : own ? entries.map((one) => (one === own ? entry : one)) : [...others, entry]
}

/** What is left, and the state that says so: a bill that is on hold stays there. */
function settledBy(bill: Doc, by: bigint): Doc {
  const left = microIn(bill, 'remainingAmount') - by
  const after = { ...bill, remainingAmount: moneyOf({ currency: currencyOf(bill), micro: left }) }
  return bill['state'] === 'onHold' ? after : { ...after, state: stateOf(after, left) }
}

function stateOf(bill: Doc, left: bigint): string {
  // What was given up has not been paid.
  if (left === 0n && microIn(bill, 'writtenOffAmount') === 0n) return 'settled'
  return docsIn(bill['appliedPayment']).length > 0 ? 'partiallyPaid' : 'sent'
}
