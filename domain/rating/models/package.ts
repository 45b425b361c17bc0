import type { ZonePrice } from '../tariff.ts'
import type { Part, Priceable } from './part.ts'

/**
 * Whole packages, each of as many units as the price is for: a usage pays for those that it opens, and what it leaves is there
 * for the ones after it in the period.
 */
export function packaged({ counted, units }: Priceable, { per, each }: ZonePrice): Part[] {
  const [micro = 0n] = Object.values(each)
  const opened = (upTo: number) => (BigInt(upTo) + BigInt(per) - 1n) / BigInt(per)
  return [{ units, micro: (opened(counted + units) - opened(counted)) * micro }]
}
