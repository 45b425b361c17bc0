import { percentageOf } from '../../core/money.ts'
import type { Percentage, ZonePrice } from '../tariff.ts'
import type { Part, Priceable } from './part.ts'

/**
 * A share of what the usage is worth, such as the price of premium content, and no less than the least; `capAtMost` sees to the
 * most. What nobody has used costs nothing.
 */
export function percentage({ units, value }: Priceable, _: ZonePrice, { percent, least = 0n }: Percentage): Part[] {
  if (units === 0) return [{ units, micro: 0n }]
  const share = percentageOf(value, percent)
  return [{ units, micro: share < least ? least : share }]
}
