import { ratioOf } from '../../core/money.ts'
import type { Tier } from '../tariff.ts'

/** Which tier the last of so many units is in. */
export function tierAt(tiers: readonly Tier[], units: number): number {
  return tiers.findIndex(({ upTo }) => upTo === undefined || units <= upTo)
}

/** What the first `units` of a period cost together, each at the price of its tier, rounded once. */
export function costUpTo(tiers: readonly Tier[], per: number, units: number): bigint {
  let [all, from] = [0n, 0]
  for (const { upTo = units, micro } of tiers) {
    const to = Math.min(upTo, units)
    if (to > from) all += BigInt(to - from) * micro
    from = Math.max(from, to)
  }
  return ratioOf(all, BigInt(per))
}
