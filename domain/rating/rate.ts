import { type Allowance, include, type Taken } from './allowances.ts'
import type { BandClock } from './band-clock.ts'
import { billableUnits } from './billable-quantity.ts'
import { cut, type Stint } from './cut.ts'
import { pricedParts } from './models/all.ts'
import { nothingCounted, type Part, type Standing } from './models/part.ts'
import { reprices } from './models/volume.ts'
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
  /** What it is worth, in micro-units, where the price is a share of that. */
  readonly value?: bigint
}

/** What a product has and has used in the billing period before a usage. */
export interface Before {
  readonly allowances?: readonly Allowance[]
  /** By counter; of what is not in it, nothing was used. */
  readonly standings?: ReadonlyMap<string, Standing>
}

/** What a usage costs, and how that came to be. Amounts are micro-units. */
export interface Rated {
  readonly zone: string
  readonly billable: number
  readonly included: readonly Taken[]
  /** What the included units would have cost, for each allowance that gave some. */
  readonly worth: ReadonlyMap<string, bigint>
  readonly charged: readonly Stint[]
  /** What is charged, by tier; one where there are none. */
  readonly parts: readonly Part[]
  readonly amount: bigint
  /** What counts the units that are charged. */
  readonly counter?: string
  /** True when usage of the period that was rated before costs something else from now on. */
  readonly reprices?: true
}

/** Why a usage cannot be rated. */
export interface Unrated {
  readonly code: 'NO_ZONE' | 'NO_TARIFF' | 'NO_VALUE'
}

/** What the steps work on. */
interface Bench {
  readonly usage: Consumption
  readonly timed: boolean
  readonly zone: string
  readonly price: ZonePrice
  readonly bandAt: BandClock
  readonly allowances: readonly Allowance[]
  readonly standing: Standing
  billable: number
  stints: readonly Stint[]
  included: readonly Taken[]
  parts: readonly Part[]
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
    if (bench.allowances.length === 0) return
    const { taken, rest } = include(bench.stints, bench.allowances, bench.zone)
    bench.included = taken
    bench.stints = rest
  },
  function priceTheRest(bench) {
    bench.parts = costOf(bench.stints, bench)
  },
  function addConnectFee(bench) {
    const { parts, price } = bench
    if (bench.stints.length === 0 || price.connect === 0n) return
    bench.parts = parts.map((part, i) => (i === 0 ? { ...part, micro: part.micro + price.connect } : part))
  },
  function capAtMost(bench) {
    const { most } = bench.price
    if (most !== undefined && amountOf(bench.parts) > most) bench.parts = capped(bench.parts, most)
  },
]

/** What takes no time is in one band from its first unit to its last. */
function standing(bandAt: BandClock): BandClock {
  return (at) => ({ ...bandAt(at), until: Number.POSITIVE_INFINITY })
}

function costOf(stints: readonly Stint[], { price, standing, usage }: Bench): readonly Part[] {
  const units = unitsIn(stints)
  if (units === 0) return [{ units, micro: 0n }]
  const { counted, reached } = standing
  return pricedParts({ counted, reached, stints, units, value: usage.value ?? 0n }, price)
}

/** Parts pay in turn until the most is reached; what comes then is free. */
function capped(parts: readonly Part[], most: bigint): Part[] {
  let left = most
  return parts.map((part) => {
    const micro = part.micro < left ? part.micro : left
    left -= micro
    return { ...part, micro }
  })
}

/**
 * Rates a usage: a pure function of what it is given.
 * @param bandAt the `bandClock` of the tariff, which remembers a year of it
 */
export function rate(
  usage: Consumption,
  tariff: Tariff,
  bandAt: BandClock,
  { allowances = [], standings }: Before = {},
): Rated | Unrated {
  const found = usage.to === undefined ? anywhere : zoneOf(tariff.zones, usage.to)
  const zone = found !== undefined && tariff.prices.has(found) ? found : anywhere
  const price = tariff.prices.get(zone)
  if (!price) return { code: found === undefined ? 'NO_ZONE' : 'NO_TARIFF' }
  const { model } = price
  if (model?.name === 'percentage' && usage.value === undefined) return { code: 'NO_VALUE' }
  const counter = model && 'counter' in model ? model.counter : undefined
  const { untimed = false } = tariff
  const standing = (counter === undefined ? undefined : standings?.get(counter)) ?? nothingCounted
  // Written out, because to spread objects takes a good part of what it takes to rate a call.
  const bench: Bench = {
    usage,
    zone,
    price,
    bandAt,
    allowances,
    timed: !untimed,
    standing,
    billable: 0,
    stints: none,
    included: none,
    parts: none,
  }
  for (const step of steps) step(bench)
  const { billable, included, stints: charged, parts } = bench
  const rated: Rated = { zone, billable, included, charged, parts, amount: amountOf(parts), worth: worthOf(bench) }
  if (counter === undefined) return rated
  const isRepriced = model?.name === 'volume' && reprices(standing, unitsIn(charged), model)
  return { ...rated, counter, ...(isRepriced && { reprices: true as const }) }
}

const none: readonly never[] = []

const nothing: ReadonlyMap<string, bigint> = new Map()

function worthOf(bench: Bench): ReadonlyMap<string, bigint> {
  const { included } = bench
  if (included.length === 0) return nothing
  const worth = (taken: readonly Taken[]) => {
    const stints = taken.map(({ stint }) => stint)
    return amountOf(costOf(stints, bench))
  }
  const [{ allowance: first }] = included as readonly [Taken]
  if (included.every(({ allowance }) => allowance === first)) return new Map([[first, worth(included)]])
  const givers = Map.groupBy(included, ({ allowance }) => allowance)
  return new Map([...givers].map(([allowance, taken]) => [allowance, worth(taken)]))
}

function amountOf(parts: readonly Part[]): bigint {
  let sum = 0n
  for (const { micro } of parts) sum += micro
  return sum
}

/** How many units stints are together. */
export function unitsIn(stints: readonly { readonly units: number }[]): number {
  let sum = 0
  for (const { units } of stints) sum += units
  return sum
}
