import { idIn } from '../../common/reference.ts'
import type { Deed } from '../../core/act.ts'
import { type Reader, readMany } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { billBooking } from '../../ledger/bill-entries.ts'
import { book } from '../../ledger/book.ts'
import { applyCredits } from '../../payment/apply-credits.ts'
import { takeNumbers } from '../bill-number-series.ts'
import { rateTotalsOf } from '../rate-totals.ts'

/**
 * Sends bills: each gets the next number of its series, is booked, and takes what its account has to its credit, in the commit that
 * makes it `sent`; its images are made after that. Duplicates and trials have none.
 * @param bills validated ones, in the order of their numbers, at most one of an account
 */
export async function issue(bills: readonly Doc[], read: Reader, at: string): Promise<readonly Deed[]> {
  if (bills.length === 0) return []
  const { numbers, deeds } = await takeNumbers('bill', bills.length, read)
  const sent = bills.map((bill, i): Doc => ({ ...bill, billNo: numbers[i]!, state: 'sent' }))
  const totalsOf = await rateTotalsOf(sent, read)
  // Read at once, since each bill asks for its account.
  await readMany(
    read,
    'BillingAccount',
    sent.flatMap(({ billingAccount }) => idIn(billingAccount) ?? []),
  )
  const credits = await Promise.all(sent.map((bill) => applyCredits(bill, totalsOf(bill), read, at)))
  const bookings = sent.map((bill) => billBooking(bill, totalsOf(bill)))
  const replaced = sent.map((doc): Deed => ({ do: 'replace', kind: 'CustomerBill', doc }))
  return [...deeds, ...replaced, ...book(bookings, at), ...credits.flat()]
}
