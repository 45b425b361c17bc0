import type { BandClock } from './band-clock.ts'
import { type Before, type Consumption, type Rated, rate, type Unrated } from './rate.ts'
import type { Tariff } from './tariff.ts'

/** What a balance pays for. */
export interface Affordable {
  readonly units: number
  readonly rated: Rated
  /** The most that the usage costs, wherever within these units it ends: the amount to reserve, in micro-units. */
  readonly reserve: bigint
}

/**
 * The longest call, or the largest session, that a prepaid balance pays for, in whole increments, wherever it ends before that;
 * and what it costs (`usage-billing` 3.3, prepaid). It is rated as it will be when it is over, so prepaid and postpaid cost
 * the same.
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
  before: Before = {},
): Affordable | Unrated | { code: 'NO_BALANCE' } {
  const first = rate({ ...call, units: 0 }, tariff, bandAt, before)
  if ('code' in first) return first
  if (first.amount > balance) return { code: 'NO_BALANCE' }
  const { initial, step } = tariff.prices.get(first.zone)!
  const unitsOf = (increments: number) => (increments === 0 ? 0 : initial + (increments - 1) * step)
  const after = (increments: number) => rate({ ...call, units: unitsOf(increments) }, tariff, bandAt, before) as Rated
  const most = Math.max(0, Math.floor((longest - initial) / step) + 1)
  let best = { units: 0, rated: first, reserve: first.amount }
  for (let low = 1; low <= most; ) {
    // Within a tier a longer call never costs less; in a cheaper one all of it may.
    const tier = tierOf(after(low))
    const end = lastThat(low, most, (increments) => tierOf(after(increments)) === tier)
    const paid = lastThat(low - 1, end, (increments) => increments < low || after(increments).amount <= balance)
    if (paid >= low) {
      const rated = after(paid)
      best = { units: unitsOf(paid), rated, reserve: rated.amount > best.reserve ? rated.amount : best.reserve }
    }
    if (paid < end) break
    low = end + 1
  }
  return best
}

function tierOf({ parts }: Rated): number | undefined {
  return parts.at(-1)?.tier
}

/** The last number that something holds for, which holds for `low`, and for none behind the first that it does not hold for. */
function lastThat(low: number, high: number, holds: (number: number) => boolean): number {
  let [held, left] = [low, high]
  if (held >= left || holds(left)) return Math.max(held, left)
  while (held + 1 < left) {
    const middle = Math.floor((held + left) / 2)
    if (holds(middle)) held = middle
    else left = middle
  }
  return held
}
