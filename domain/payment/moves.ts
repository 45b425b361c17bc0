import { paid } from '../billing/settle.ts'
import type { Deed } from '../core/act.ts'
import type { Doc } from '../core/json.ts'
import { amountOf, microIn } from '../core/money.ts'
import { book } from '../ledger/book.ts'
import type { Booking, Entry } from '../ledger/entry.ts'
import type { BookingType } from '../ledger/ledger-batch.ts'
import { appliedIn, counts } from './payment-doc.ts'

/**
 * What follows from a step of a payment: the bills that it pays, or does not pay any more, and what is booked. Both are the
 * difference between what it said before and what it says now, so that a payment that is returned takes back exactly what it
 * gave (`usage-billing` 3.5).
 * @param key tells this booking from others of the same type and payment
 */
export function movesOf(
  type: BookingType,
  before: Doc | undefined,
  after: Doc,
  at: string,
  key?: string,
): readonly Deed[] {
  const id = String(after['id'])
  const by = appliedBetween(before, after)
  const bills = by.map(({ bill, micro }): Deed => {
    return { do: 'change', kind: 'CustomerBill', id: bill, change: (doc) => paid(doc, id, micro) }
  })
  return [...bills, ...book([bookingOf(type, before, after, by, key)], at)]
}

interface Applied {
  readonly bill: string
  readonly micro: bigint
}

function appliedBetween(before: Doc | undefined, after: Doc): readonly Applied[] {
  const [was, is] = [appliedIn(before), appliedIn(after)]
  const bills = new Set([...was.keys(), ...is.keys()])
  return [...bills]
    .map((bill) => ({ bill, micro: (is.get(bill) ?? 0n) - (was.get(bill) ?? 0n) }))
    .filter(({ micro }) => micro !== 0n)
}

function bookingOf(
  type: BookingType,
  before: Doc | undefined,
  after: Doc,
  applied: readonly Applied[],
  key: string | undefined,
): Booking {
  const { currency, micro } = amountOf(after['totalAmount'])!
  const by = (name: string) => microIn(after, name) - microIn(before ?? {}, name)
  const cashOf = (doc: Doc | undefined) => (doc && counts(doc) ? micro - microIn(doc, 'refundedAmount') : 0n)
  const entries: readonly Entry[] = [
    { on: 'cash', micro: cashOf(after) - cashOf(before) },
    ...applied.map(({ bill, micro: size }): Entry => ({ on: 'receivable', micro: -size, bill })),
    { on: 'unapplied', micro: -by('unappliedAmount') },
    { on: 'deposit', micro: -by('depositAmount') },
  ]
  const account = String((after['account'] as Doc)['id'])
  const source = { kind: 'Payment', id: String(after['id']) }
  return { type, source, ...(key !== undefined && { key }), account, currency, entries }
}
