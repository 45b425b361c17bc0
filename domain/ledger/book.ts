import type { Deed } from '../core/act.ts'
import { derivedId } from '../core/derived-id.ts'
import type { Doc } from '../core/json.ts'
import { moneyOf } from '../core/money.ts'
import { withPostings } from './balances.ts'
import type { Booking, Entry } from './entry.ts'

/**
 * What has to be written so that something is booked: the batches, whose identifiers follow from what they book, and the balances
 * of the accounts of customers, in the commit of what caused them (`usage-billing` 3.5).
 * @param bookings those without any movement fall away
 */
export function book(bookings: readonly Booking[], at: string): readonly Deed[] {
  const moved = bookings.flatMap((booking) => {
    const entries = booking.entries.filter(({ micro }) => micro !== 0n)
    return entries.length > 0 ? [{ ...booking, entries }] : []
  })
  const batches = moved.map((booking): Deed => ({ do: 'append', kind: 'LedgerBatch', doc: batchOf(booking) }))
  const accounts = Map.groupBy(moved, ({ account }) => account)
  return [
    ...batches,
    ...[...accounts].map(([id, own]): Deed => {
      const change = (account: Doc) => own.reduce((doc, booking) => withPostings(doc, booking, at), account)
      return { do: 'change', kind: 'BillingAccount', id, change }
    }),
  ]
}

function batchOf({ type, source, key = '', account, currency, entries }: Booking): Doc {
  return {
    id: derivedId(['ledger', type, source.kind, source.id, key]),
    bookingType: type,
    billingAccount: { '@type': 'BillingAccountRef', id: account, '@referredType': 'BillingAccount' },
    source: { '@type': 'EntityRef', id: source.id, '@referredType': source.kind },
    posting: entries.map((entry) => postingOf(entry, currency)),
  }
}

function postingOf({ on, micro, bill }: Entry, currency: string): Doc {
  const customerBill = bill && { '@type': 'CustomerBillRef', id: bill, '@referredType': 'CustomerBill' }
  return { ledgerAccount: on, amount: moneyOf({ currency, micro }), ...(customerBill && { customerBill }) }
}
