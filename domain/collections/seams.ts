import { owedOf } from '../billing/settle.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { applyDeposits } from '../payment/apply-credits.ts'
import { writeOffDue } from '../payment/write-off.ts'

/** What collections need of payments and the ledger, here and nowhere else. */

/**
 * What is still to be paid of a bill and not disputed, in micro-units: only that is collected (`usage-billing` 3.5). What the books
 * have given up an agency still collects.
 */
export function undisputedOf(bill: Doc): bigint {
  return owedOf(bill)
}

/** Pays what an account owes out of the deposits that are kept for it; in the commit in which the action is confirmed. */
export async function applyDeposit(account: string, read: Reader, at: string): Promise<readonly Deed[]> {
  const doc = await read.get('BillingAccount', account)
  return doc ? applyDeposits(doc, read, at) : []
}

/** Gives up what is past due of an account, and books that it is lost; in the commit in which the action is confirmed. */
export async function writeOff(account: string, read: Reader, at: string): Promise<readonly Deed[]> {
  const doc = await read.get('BillingAccount', account)
  return doc ? writeOffDue(doc, read, at) : []
}
