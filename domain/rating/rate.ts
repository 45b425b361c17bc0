import { type Allowance, include, type Taken } from './allowances.ts'
import type { BandClock } from './band-clock.ts'
import { billableSeconds } from './billable-quantity.ts'
import { cut, type Stint } from './cut.ts'
import { priceOf } from './price-of.ts'
import type { Tariff, ZonePrice } from './tariff.ts'
import { zoneOf } from './zone-of.ts'

/** One call, as it is rated. */
export interface Call {
  /** E.164. */
  readonly to: string
  /** Epoch milliseconds. */
  readonly start: number
  /** Whole seconds. */
  readonly seconds: number
}

/** What a call costs, and how that came to be. Amounts are micro-units. */
export interface Rated {
  readonly zone: string
  readonly billable: number
  readonly included: readonly Taken[]
  /** What the included seconds would have cost. */
  readonly includedWorth: bigint
  readonly charged: readonly Stint[]
  readonly amount: bigint
}

/** Why a call cannot be rated. */
export interface Unrated {
  readonly code: 'NO_ZONE' | 'NO_TARIFF'
}

/** What the steps work on. */
interface Bench {
  readonly call: Call
  readonly zone: string
  readonly price: ZonePrice
  readonly bandAt: BandClock
  readonly allowances: readonly Allowance[]
  billable: number
  stints: readonly Stint[]
  included: readonly Taken[]
  amount: bigint
}

/** How a call is rated, in order (`usage-billing` 3.3, R5 to R9). */
const steps: readonly ((bench: Bench) => void)[] = [
  function countBillable(bench) {
    bench.billable = billableSeconds(bench.call.seconds, bench.price)
  },
  function cutIntoBands(bench) {
    bench.stints = cut(bench.call.start, bench.billable, bench.price, bench.bandAt)
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

/**
 * Rates a call: a pure function of what it is given.
 * @param bandAt the `bandClock` of the tariff, which remembers a year of it
 */
export function rate(
  call: Call,
  tariff: Tariff,
  bandAt: BandClock,
  allowances: readonly Allowance[] = [],
): Rated | Unrated {
  const zone = zoneOf(tariff.zones, call.to)
  if (zone === undefined) return { code: 'NO_ZONE' }
  const price = tariff.prices.get(zone)
  if (!price) return { code: 'NO_TARIFF' }
  const bench: Bench = { call, zone, price, bandAt, allowances, billable: 0, stints: [], included: [], amount: 0n }
  for (const step of steps) step(bench)
  const { billable, included, stints: charged, amount } = bench
  const includedWorth = priceOf(
    included.map(({ stint }) => stint),
    price,
  )
  return { zone, billable, included, includedWorth, charged, amount }
}
