import type { Allowance } from './allowances.ts'
import type { BandClock } from './band-clock.ts'
import { type Consumption, type Rated, rate, type Unrated } from './rate.ts'
import type { Tariff } from './tariff.ts'

/**
 * The longest call, or the largest session, that a prepaid balance pays for, in whole increments, and what it costs: the amount to reserve
 * (`usage-billing` 3.3, prepaid). It is rated as it will be when it is over, so prepaid and postpaid cost the same.
 * @param balance micro-units
 * @param longest units behind which it is asked for again, a day say
 * @returns no units when the balance does not pay for the first increment; NO_BALANCE when it does not even pay for a call that
 *   is answered and lasts no second
 */
export function affordable(
  balance: bigint,
  call: Omit<Consumption, 'units'>,
  tariff: Tariff,
  bandAt: BandClock,
  longest: number,
  allowances: readonly Allowance[] = [],
): { units: number; rated: Rated } | Unrated | { code: 'NO_BALANCE' } {
  const first = rate({ ...call, units: 0 }, tariff, bandAt, allowances)
  if ('code' in first) return first
  if (first.amount > balance) return { code: 'NO_BALANCE' }
  const { initial, step } = tariff.prices.get(first.zone)!
  let best = { units: 0, rated: first }
  // A longer call never costs less, so the last one that is paid for is found by halving.
  let [low, high] = [0, Math.floor((longest - initial) / step) + 1]
  while (low < high) {
    const increments = Math.ceil((low + high) / 2)
    const units = initial + (increments - 1) * step
    const rated = rate({ ...call, units }, tariff, bandAt, allowances) as Rated
    if (rated.amount <= balance) {
      best = { units, rated }
      low = increments
    } else high = increments - 1
  }
  return best
}
