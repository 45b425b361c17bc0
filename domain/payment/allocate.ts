import { compareText } from '../core/query.ts'
import type { Part } from './payment-doc.ts'

/** A bill that waits for money, in micro-units. */
export interface Waiting {
  readonly bill: string
  readonly due: string
  /** What it still asks for and nobody disputes. */
  readonly open: bigint
  /** What is still to be paid of its fees and penalties, and of its interest. */
  readonly penalty: bigint
  readonly interest: bigint
}

/** What the payer has said: this much is for that bill. */
export interface Wish {
  readonly bill: string
  /** All that the bill asks for, when absent. */
  readonly micro?: bigint
}

/**
 * Gives a payment to bills: first to those that the payer has named, then to what is due longest; within a bill to fees and
 * penalties, then interest, then charges (`usage-billing` 3.5). No bill gets more than it asks for.
 * @param micro the payment, not negative
 * @returns the parts, and what is left over
 */
export function allocate(
  micro: bigint,
  wishes: readonly Wish[],
  waiting: readonly Waiting[],
): { readonly parts: readonly Part[]; readonly left: bigint } {
  const given = new Map<string, bigint>()
  let left = micro
  const give = ({ bill, open }: Waiting, most: bigint) => {
    const taken = least(left, most, open - (given.get(bill) ?? 0n))
    if (taken <= 0n) return
    given.set(bill, (given.get(bill) ?? 0n) + taken)
    left -= taken
  }
  const byId = new Map(waiting.map((one) => [one.bill, one]))
  for (const { bill, micro: wanted } of wishes) {
    const named = byId.get(bill)
    if (named) give(named, wanted ?? named.open)
  }
  const oldestFirst = waiting.toSorted((a, b) => compareText(a.due, b.due) || compareText(a.bill, b.bill))
  for (const one of oldestFirst) give(one, left)
  return { parts: [...given].map(([bill, taken]) => partOf(byId.get(bill)!, taken)), left }
}

/** What a part of a payment pays within its bill. */
function partOf({ bill, penalty, interest }: Waiting, micro: bigint): Part {
  const toPenalty = least(micro, penalty)
  return { bill, micro, penalty: toPenalty, interest: least(micro - toPenalty, interest) }
}

function least(...sizes: readonly bigint[]): bigint {
  return sizes.reduce((smallest, one) => (one < smallest ? one : smallest))
}
