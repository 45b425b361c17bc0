import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'

/**
 * What collections need of the ledger. There is none yet: nothing is disputed, no deposit is kept, and nothing is posted. Whoever
 * keeps the ledger answers here, and nowhere else.
 */

/**
 * How much of each of some bills is disputed, in micro-units of its currency, by the identifier of the bill. What is disputed
 * is not collected (`usage-billing` 3.5).
 */
export async function disputedOf(_bills: readonly Doc[], _read: Reader): Promise<ReadonlyMap<string, bigint>> {
  return new Map()
}

/** Pays what an account owes out of the deposit that is kept for it; in the commit in which the action is confirmed. */
export async function applyDeposit(_account: string, _read: Reader, _at: string): Promise<readonly Deed[]> {
  return []
}

/** Posts what is past due of an account as written off; in the commit in which the action is confirmed. */
export async function writeOff(_account: string, _read: Reader, _at: string): Promise<readonly Deed[]> {
  return []
}
