import type { ZonePrice } from './tariff.ts'

/**
 * The units that are paid for: the initial block, then whole steps. A call of no second costs nothing unless the price says
 * so (`usage-billing` 3.3, R5).
 */
export function billableUnits(units: number, { initial, step, minCharge }: ZonePrice): number {
  if (units === 0 && !minCharge) return 0
  return units <= initial ? initial : initial + Math.ceil((units - initial) / step) * step
}
