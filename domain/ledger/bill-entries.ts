import { type Doc, docsIn } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import type { Booking, Entry } from './entry.ts'
import type { LedgerAccount } from './ledger-batch.ts'

const byCharge: Readonly<Record<string, LedgerAccount>> = {
  recurringCharge: 'revenueRecurring',
  oneTimeCharge: 'revenueOneTime',
  usageCharge: 'revenueUsage',
}

/** Where a line of a bill is earned. */
function revenueOf({ appliedBillingRateType, chargeType }: Doc): LedgerAccount {
  if (appliedBillingRateType === 'appliedPenaltyCharge') return 'penalty'
  return byCharge[String(chargeType)] ?? 'revenueCredit'
}

/** What was earned by lines, or by the sums of those of a kind, and what of it is tax, as credits. */
export function earned(bill: Doc, rates: readonly Doc[]): readonly Entry[] {
  const sums = new Map<LedgerAccount, bigint>()
  const add = (on: LedgerAccount, micro: bigint) => sums.set(on, (sums.get(on) ?? 0n) - micro)
  for (const rate of rates) add(revenueOf(rate), amountOf(rate['taxExcludedAmount'])!.micro)
  for (const { taxAmount } of docsIn(bill['taxItem'])) add('taxPayable', amountOf(taxAmount)!.micro)
  return [...sums].map(([on, micro]) => ({ on, micro }))
}

/**
 * What an issued bill books: all of it is owed; one that comes to less than nothing is what the customer has to his credit.
 * @param totals of its rates (`rateTotals`)
 */
export function billBooking(bill: Doc, totals: readonly Doc[]): Booking {
  const { currency, micro } = amountOf(bill['taxIncludedAmount'])!
  const id = String(bill['id'])
  const owed: Entry = micro < 0n ? { on: 'unapplied', micro, bill: id } : { on: 'receivable', micro, bill: id }
  const account = String((bill['billingAccount'] as Doc)['id'])
  const source = { kind: 'CustomerBill', id }
  return { type: 'bill', source, account, currency, entries: [owed, ...earned(bill, totals)] }
}

/**
 * What a credit note books: what it takes off the bill is owed no more, or was not lost, since it was never owed; the rest is to
 * the customer's credit.
 * @param note its amounts are negative
 * @param of how much of it goes to what is to be paid of the bill that it takes back, and to what was given up of that
 */
export function creditBooking(
  note: Doc,
  rates: readonly Doc[],
  bill: string,
  of: { readonly own: bigint; readonly givenUp: bigint },
): Booking {
  const { currency, micro } = amountOf(note['taxIncludedAmount'])!
  const id = String(note['id'])
  // A credit that is taken back is owed again.
  const left = micro + of.own + of.givenUp
  return {
    type: 'creditNote',
    source: { kind: 'CustomerBill', id },
    account: String((note['billingAccount'] as Doc)['id']),
    currency,
    entries: [
      { on: 'receivable', micro: -of.own, bill },
      { on: 'writtenOff', micro: -of.givenUp, bill },
      { on: left > 0n ? 'receivable' : 'unapplied', micro: left, bill: id },
      ...earned(note, rates),
    ],
  }
}
