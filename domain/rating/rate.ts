import { type Allowance, include, type Taken } from './allowances.ts'
import type { BandClock } from './band-clock.ts'
import { billableUnits } from './billable-quantity.ts'
import { cut, type Stint } from './cut.ts'
import { priceOf } from './price-of.ts'
import { anywhere, type Tariff, type ZonePrice } from './tariff.ts'
import { zoneOf } from './zone-of.ts'

/** One usage, as it is rated. */
export interface Consumption {
  /** E.164; absent for what goes nowhere, such as data. */
  readonly to?: string
  /** Epoch milliseconds. */
  readonly start: number
  /** Whole seconds, bytes or events: what the tariff counts in. */
  readonly units: number
}

/** What a usage costs, and how that came to be. Amounts are micro-units. */
export interface Rated {
  readonly zone: string
  readonly billable: number
  readonly included: readonly Taken[]
  /** What the included units would have cost. */
  readonly includedWorth: bigint
  readonly charged: readonly Stint[]
  readonly amount: bigint
}

/** Why a usage cannot be rated. */
export interface Unrated {
  readonly code: 'NO_ZONE' | 'NO_TARIFF'
}

/** What the steps work on. */
interface Bench {
  readonly usage: Consumption
  readonly timed: boolean
  readonly zone: string
  readonly price: ZonePrice
  readonly bandAt: BandClock
  readonly allowances: readonly Allowance[]
  billable: number
  stints: readonly Stint[]
  included: readonly Taken[]
  amount: bigint
}

/** How a usage is rated, in order (`usage-billing` 3.3, R5 to R9). */
const steps: readonly ((bench: Bench) => void)[] = [
  function countBillable(bench) {
    bench.billable = billableUnits(bench.usage.units, bench.price)
  },
  function cutIntoBands(bench) {
    bench.stints = cut(
      bench.usage.start,
      bench.billable,
      bench.price,
      bench.timed ? bench.bandAt : standing(bench.bandAt),
    )
  },
  function takeAllowances(bench) {
    const { taken, rest } = include(bench.stints, bench.allowances, bench.zone)
    bench.included = taken
    bench.stints = rest
  },
  function priceTheRest(bench) {
    bench.amount = priceOf(bench.stints, bench.price)
  },
  function addConnectFee(bench) {
    if (bench.stints.length > 0) bench.amount += bench.price.connect
  },
  function capAtMost(bench) {
    const { most } = bench.price
    if (most !== undefined && bench.amount > most) bench.amount = most
  },
]

/** What takes no time is in one band from its first unit to its last. */
function standing(bandAt: BandClock): BandClock {
  return (at) => ({ ...bandAt(at), until: Number.POSITIVE_INFINITY })
}

/**
 * Rates a usage: a pure function of what it is given.
 * @param bandAt the `bandClock` of the tariff, which remembers a year of it
 */
export function rate(
  usage: Consumption,
  tariff: Tariff,
  bandAt: BandClock,
  allowances: readonly Allowance[] = [],
): Rated | Unrated {
  const found = usage.to === undefined ? anywhere : zoneOf(tariff.zones, usage.to)
  const zone = found !== undefined && tariff.prices.has(found) ? found : anywhere
  const price = tariff.prices.get(zone)
  if (!price) return { code: found === undefined ? 'NO_ZONE' : 'NO_TARIFF' }
  const { untimed = false } = tariff
  const bench: Bench = {
    ...{ usage, zone, price, bandAt, allowances, timed: !untimed },
    ...{ billable: 0, stints: [], included: [], amount: 0n },
  }
  for (const step of steps) step(bench)
  const { billable, included, stints: charged, amount } = bench
  const includedWorth = priceOf(
    included.map(({ stint }) => stint),
    price,
  )
  return { zone, billable, included, includedWorth, charged, amount }
}
