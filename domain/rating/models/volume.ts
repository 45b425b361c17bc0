import { ratioOf } from '../../core/money.ts'
import type { Volume, ZonePrice } from '../tariff.ts'
import type { Part, Priceable, Standing } from './part.ts'
import { tierAt } from './tiers.ts'

/**
 * All units cost the price of the tier that the period reaches (TOP_TIER). A usage costs that of the tier that is known to be
 * reached by now; when it is the one that reaches the next, the period has to be rated again (`reprices`). Parts of the period
 * are rounded cumulatively, so that they sum to what all of it costs.
 */
export function volume(usage: Priceable, { per }: ZonePrice, { tiers }: Volume): Part[] {
  const { counted, units } = usage
  const tier = tierReached(usage, units, tiers)
  const costs = (upTo: number) => ratioOf(BigInt(upTo) * tiers[tier]!.micro, BigInt(per))
  return [{ units, micro: costs(counted + units) - costs(counted), tier: tier + 1 }]
}

/** Whether usage before this one was rated by another tier than what is reached with it. */
export function reprices(standing: Standing, units: number, { tiers }: Volume): boolean {
  return standing.counted > 0 && tierReached(standing, 0, tiers) !== tierReached(standing, units, tiers)
}

function tierReached({ counted, reached }: Standing, units: number, tiers: Volume['tiers']): number {
  return tierAt(tiers, Math.max(reached, counted + units))
}
