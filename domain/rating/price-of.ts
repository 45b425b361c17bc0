import { ratioOf } from '../core/money.ts'
import type { Stint } from './cut.ts'
import type { ZonePrice } from './tariff.ts'

/** What stints cost, in micro-units, rounded once for all of them; the first of the three places of rounding. */
export function priceOf(stints: readonly Stint[], { per, each }: ZonePrice): bigint {
  let all = 0n
  for (const { units, band } of stints) all += BigInt(units) * (each[band] ?? 0n)
  return ratioOf(all, BigInt(per))
}
