import type { BookingType, LedgerAccount } from './ledger-batch.ts'

/** One side of a booking, in whole micro-units: a debit is positive, a credit negative. */
export interface Entry {
  readonly on: LedgerAccount
  readonly micro: bigint
  /** The bill whose receivable is moved. */
  readonly bill?: string
}

/** What is booked at once, for one account of a customer and in one currency. */
export interface Booking {
  readonly type: BookingType
  /** What is booked, and what tells this booking from others of it. */
  readonly source: { readonly kind: string; readonly id: string }
  readonly key?: string
  readonly account: string
  readonly currency: string
  readonly entries: readonly Entry[]
}
