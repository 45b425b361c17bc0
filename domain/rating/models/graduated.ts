import type { Graduated, ZonePrice } from '../tariff.ts'
import type { Part, Priceable } from './part.ts'
import { costUpTo } from './tiers.ts'

/**
 * Each unit costs the price of the tier that it is in (ALL_TIER): the units of the period up to 100 one price, say, and those
 * beyond another. What a usage costs is the difference of what all units up to its end and up to its beginning cost, so the
 * usages of a period sum to what the period costs, and the parts of a usage to the usage, however it is cut.
 */
export function graduated({ counted, units }: Priceable, { per }: ZonePrice, { tiers }: Graduated): Part[] {
  const parts: Part[] = []
  let [from, paid] = [counted, costUpTo(tiers, per, counted)]
  for (const [i, { upTo = Number.POSITIVE_INFINITY }] of tiers.entries()) {
    const to = Math.min(upTo, counted + units)
    if (to <= from) continue
    const due = costUpTo(tiers, per, to)
    parts.push({ units: to - from, micro: due - paid, tier: i + 1 })
    from = to
    paid = due
  }
  return parts
}
