import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inPart } from '../../../scripts/testing/thorough.ts'
import { type BillingPeriod, type Cycle, periodAt } from '../../common/time/billing-period.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { numberOf } from '../../core/money.ts'
import { withPricePeriods } from '../../inventory/price-periods.ts'
import { billedOf, progressed } from '../billing-progress.ts'
import { assembleBill } from './assemble-bill.ts'
import { rateDoc } from './bill-rate.ts'
import { currencies, facts } from './bills-to-try.ts'

const hour = 3_600_000
const day = 24 * hour
const start = Date.UTC(2026, 9, 1)
const instant = (at: number) => new Date(at).toISOString()

/** Something that was entered about a product: what it costs from now on, or another state. */
interface Entry {
  readonly at: number
  readonly price?: bigint
  readonly status?: 'active' | 'suspended' | 'terminated'
  /** When a product had ended that is entered as terminated. */
  readonly ended?: number
}

/** What became of a product that began at `began`, entry by entry; the first one records it. */
interface History {
  readonly began: number
  readonly entries: readonly Entry[]
}

/** A time for which a product has one price. */
interface Stretch {
  readonly price: bigint
  readonly from: number
  readonly until: number
}

/** What is true of a product by what has been entered so far: which price holds from when to when. */
function stretchesOf({ began, entries }: History, known: number): Stretch[] {
  const entered = entries.filter(({ at }) => at <= known)
  const changes = entered.filter(({ price }) => price !== undefined)
  const end = entered.find(({ status }) => status === 'terminated')?.ended ?? Number.POSITIVE_INFINITY
  return changes.map(({ price, at }, i) => ({
    price: price!,
    from: Math.min(i === 0 ? began : at, end),
    until: Math.min(changes[i + 1]?.at ?? Number.POSITIVE_INFINITY, end),
  }))
}

/** The product as inventory has it at a time; undefined before it is recorded. */
function productAt({ began, entries }: History, known: number, currency: string): Doc | undefined {
  let product: Doc | undefined
  for (const { at, price, status, ended } of entries) {
    if (at > known) break
    const before = product
    const after: Doc = {
      ...(before ?? { id: 'p', status: 'active', startDate: instant(began) }),
      ...(price !== undefined && { productPrice: [monthly(price, currency)] }),
      ...(status !== undefined && { status }),
      ...(ended !== undefined && { terminationDate: instant(ended) }),
    }
    product = withPricePeriods({ ...(before && { before }), after, at: instant(at) })
  }
  return product
}

function monthly(price: bigint, unit: string): Doc {
  return {
    '@type': 'ProductPrice',
    name: 'Line',
    priceType: 'recurring',
    recurringChargePeriod: 'month',
    price: { '@type': 'Price', dutyFreeAmount: { unit, value: numberOf(price) }, taxRate: 19 },
  }
}

const places: Readonly<Record<string, bigint>> = { JPY: 1_000_000n, EUR: 10_000n, KWD: 1000n }

/** A share of a price in micro-units, rounded to the minor unit, the half upwards; prices here are not negative. */
function share(price: bigint, days: number, of: number, currency: string): bigint {
  const [size, minor] = [price * BigInt(days), BigInt(of) * places[currency]!]
  return ((2n * size + minor) / (2n * minor)) * places[currency]!
}

/** The number of the day that a wall calendar shows. */
function dayOf(at: number, timeZone: string): number {
  const wall = walls.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  walls.set(timeZone, wall)
  return Date.parse(`${wall.format(at)}T00:00:00Z`) / day
}

const walls = new Map<string, Intl.DateTimeFormat>()

/** Days times price: what some stretches come to in one period. A day belongs to the price that holds at its end. */
function plain(stretches: readonly Stretch[], { start, end }: BillingPeriod, zone: string, currency: string): bigint {
  const [first, last] = [dayOf(Date.parse(start), zone), dayOf(Date.parse(end), zone)]
  const within = (at: number) =>
    at === Number.POSITIVE_INFINITY ? last : Math.min(Math.max(dayOf(at, zone), first), last)
  return stretches.reduce((sum, { price, from, until }) => {
    const upTo = (at: number) => share(price, within(at) - first, last - first, currency)
    return sum + upTo(until) - upTo(from)
  }, 0n)
}

const anyPrice = fc.bigInt(0n, 99_000_000n)

/** Hours from October on: a product begins, is recorded up to forty days late, changes, pauses, and may end. */
const anyHistory: fc.Arbitrary<History> = fc
  .record({
    began: fc.integer({ min: -20 * 24, max: 50 * 24 }),
    late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 * 24 })),
    price: anyPrice,
    changes: fc.array(
      fc.record({
        after: fc.integer({ min: 1, max: 30 * 24 }),
        what: fc.oneof({ weight: 3, arbitrary: anyPrice }, { weight: 1, arbitrary: fc.constantFrom('pause' as const) }),
      }),
      { maxLength: 4 },
    ),
    end: fc.option(
      fc.record({ after: fc.integer({ min: 0, max: 40 * 24 }), late: fc.integer({ min: 0, max: 30 * 24 }) }),
    ),
  })
  .map(({ began, late, price, changes, end }) => {
    const entries: Entry[] = [{ at: start + (began + late) * hour, price }]
    let [at, isPaused] = [began + late, false]
    for (const { after, what } of changes) {
      at += after
      if (what === 'pause') isPaused = !isPaused
      entries.push({
        at: start + at * hour,
        ...(what === 'pause' ? { status: isPaused ? ('suspended' as const) : ('active' as const) } : { price: what }),
      })
    }
    if (end) {
      const [entered, ended] = [at + end.after, Math.max(began, at + end.after - end.late)]
      entries.push({ at: start + entered * hour, status: 'terminated', ended: start + ended * hour })
    }
    // A price that does not change is not a change of price.
    const told = entries.filter((one, i) => {
      const before = entries.slice(0, i).findLast(({ price }) => price !== undefined)
      return one.price === undefined || one.price !== before?.price
    })
    return { began: start + began * hour, entries: told }
  })

const cycles: readonly Cycle[] = [
  { frequency: 'monthly', anchor: '2000-01-01', timeZone: 'UTC' },
  { frequency: 'monthly', anchor: '2000-01-31', timeZone: 'Europe/Berlin' },
  { frequency: 'monthly', anchor: '2000-01-15', timeZone: 'America/Santiago' },
]

/** Bills an account month by month, each with what is known then, in the order given. @returns the sum after each bill */
function billed(
  history: History,
  cycle: Cycle,
  periods: readonly BillingPeriod[],
  order: readonly number[],
  more: { currency: string; inAdvance: boolean },
) {
  const { currency, inAdvance } = more
  // An account that has been billed before.
  let progress: Doc = { billedUntil: periods[0]!.start }
  let [sum, latest] = [0n, 0]
  return order.map((n) => {
    const period = periods[n]!
    latest = Math.max(latest, n)
    // A run that comes after a later one comes two weeks after it.
    const known = Date.parse(periods[latest]!.end) + (n < latest ? 14 * day : hour)
    const product = productAt(history, known, currency)
    const made = assembleBill(
      facts({
        ...{ cycle, period, billed: billedOf(progress), at: instant(known) },
        products: product ? [product] : [],
        taxOf: () => ({ category: 'VAT', inAdvance }),
      }),
    )
    if (made) {
      const { charged, known: terms, bill } = made
      const amount = bill['taxExcludedAmount'] as Doc
      progress = progressed(progress, { id: 'acc' }, { until: period.end, charged, known: terms, used: [], amount })
      const amounts = made.rates.map(rateDoc).map((rate) => (rate['taxExcludedAmount'] as { value: number }).value)
      sum += amounts.reduce((all, value) => all + BigInt(Math.round(value * 1e6)), 0n)
      expect(docsIn(bill['taxItem'])).toHaveLength(1)
    }
    const upTo = inAdvance ? latest + 1 : latest
    return { sum, due: stretchesOf(history, known), upTo, isLate: n < latest }
  })
}

describe('days times price', () => {
  test('are what a product comes to after each of its bills, however late things were entered (P-13)', () => {
    const given = fc.record({
      history: anyHistory,
      cycle: fc.constantFrom(...cycles),
      currency: fc.constantFrom(...currencies),
      inAdvance: fc.boolean(),
      /** A run that is done only after the one that follows it. */
      swapped: fc.option(fc.integer({ min: 0, max: 5 })),
    })
    fc.assert(
      fc.property(given, ({ history, cycle, currency, inAdvance, swapped }) => {
        const periods: BillingPeriod[] = []
        for (let at = instant(start); periods.length < 9; at = periods.at(-1)!.end) periods.push(periodAt(cycle, at))
        const earlier: BillingPeriod[] = [periodAt(cycle, instant(Date.parse(periods[0]!.start) - hour))]
        const order = [0, 1, 2, 3, 4, 5, 6]
        if (swapped !== null) order.splice(swapped, 2, swapped + 1, swapped)
        for (const { sum, due, upTo, isLate } of billed(history, cycle, periods, order, { currency, inAdvance })) {
          // What has changed for later periods is on the next bill of those.
          if (isLate) continue
          const all = [...earlier, ...periods.slice(0, upTo + 1)]
          const expected = all.map((period) => plain(due, period, cycle.timeZone, currency))
          expect(sum).toBe(expected.reduce((total, one) => total + one, 0n))
        }
      }),
      { numRuns: inPart(600, 6) },
    )
  })

  test('are the whole price, into however many parts a period is cut; a change on its first day is none (P-13)', () => {
    const given = fc.record({
      cuts: fc.uniqueArray(fc.integer({ min: 0, max: 31 * 24 - 1 }), { maxLength: 12 }),
      price: anyPrice,
      currency: fc.constantFrom(...currencies),
      inAdvance: fc.boolean(),
    })
    fc.assert(
      fc.property(given, ({ cuts, price, currency, inAdvance }) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b)].map((hours) => instant(start + hours * hour))
        const pricePeriod = at.map((from, i) => ({
          productPrice: { ...monthly(price, currency), name: `Tariff ${i}` },
          validFor: { startDateTime: from, endDateTime: at[i + 1] ?? instant(start + 31 * day) },
        }))
        const made = assembleBill(
          facts({
            products: [{ id: 'p', pricePeriod }],
            taxOf: () => ({ category: 'VAT', inAdvance }),
          }),
        )
        const amounts =
          made?.rates.map(rateDoc).map((rate) => (rate['taxExcludedAmount'] as { value: number }).value) ?? []
        const sum = amounts.reduce((all, value) => all + BigInt(Math.round(value * 1e6)), 0n)
        expect(sum).toBe(share(price, 31, 31, currency))
        const firstDay = cuts.filter((hours) => hours < 24).length
        const names = new Set(made?.rates.map(({ line }) => line.name))
        for (let i = 0; i < firstDay; i++) expect(names).not.toContain(`Tariff ${i}`)
      }),
      { numRuns: inPart(400, 4) },
    )
  })
})
