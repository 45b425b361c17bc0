import { ratioOf } from '../core/money.ts'
import type { Stint } from './cut.ts'
import type { ZonePrice } from './tariff.ts'

/** What stints cost, in micro-units, rounded once for all of them; the first of the three places of rounding. */
export function priceOf(stints: readonly Stint[], { per, each }: ZonePrice): bigint {
  const all = stints.reduce((sum, { units, band }) => sum + BigInt(units) * (each[band] ?? 0n), 0n)
  return ratioOf(all, BigInt(per))
}
