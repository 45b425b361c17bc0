import type { ZonePrice } from './tariff.ts'

/**
 * The seconds that are paid for: the initial block, then whole steps. A call of no second costs nothing unless the price says
 * so (`usage-billing` 3.3, R5).
 */
export function billableSeconds(seconds: number, { initial, step, minCharge }: ZonePrice): number {
  if (seconds === 0 && !minCharge) return 0
  return seconds <= initial ? initial : initial + Math.ceil((seconds - initial) / step) * step
}
