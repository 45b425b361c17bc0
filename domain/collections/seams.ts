import { openOf } from '../billing/settle.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'

/**
 * What collections need of the ledger, here and nowhere else. Deposits are not applied and nothing is written off yet: who keeps the
 * ledger books it here.
 */

/** What is still to be paid of a bill and not disputed, in micro-units: only that is collected (`usage-billing` 3.5). */
export function undisputedOf(bill: Doc): bigint {
  return openOf(bill)
}

/** Pays what an account owes out of the deposit that is kept for it; in the commit in which the action is confirmed. */
export async function applyDeposit(_account: string, _read: Reader, _at: string): Promise<readonly Deed[]> {
  return []
}

/** Posts what is past due of an account as written off; in the commit in which the action is confirmed. */
export async function writeOff(_account: string, _read: Reader, _at: string): Promise<readonly Deed[]> {
  return []
}
