import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { microOf, numberOf, ratioOf } from '../../core/money.ts'
import { affordable } from '../affordable.ts'
import { bandClock } from '../band-clock.ts'
import { type Rated, rate } from '../rate.ts'
import { anywhere, type PriceModel, type Tariff, type Tier, type ZonePrice } from '../tariff.ts'
import type { Standing } from './part.ts'

const start = Date.parse('2026-10-06T10:00:00Z')
const micro = (value: number) => microOf(value)!
const tier = (value: number, upTo?: number): Tier => ({ micro: micro(value), ...(upTo !== undefined && { upTo }) })

function tariffWith(model: PriceModel | undefined, price: Partial<ZonePrice> = {}): Tariff {
  const first = model && 'tiers' in model ? model.tiers[0]!.micro : micro(1)
  const zonePrice = { initial: 1, step: 1, connect: 0n, per: 1, each: { all: first }, ...price }
  return {
    ...{ currency: 'EUR', timeZone: 'UTC', zones: new Map(), bands: { bands: [], otherwise: 'all' } },
    prices: new Map([[anywhere, { ...zonePrice, ...(model && { model }) }]]),
  }
}

interface Asked extends Partial<Standing> {
  readonly value?: bigint
}

function rated(tariff: Tariff, units: number, { counted = 0, reached = counted, value }: Asked = {}): Rated {
  const standings = new Map([['c', { counted, reached }]])
  const usage = { start, units, ...(value !== undefined && { value }) }
  const result = rate(usage, tariff, bandClock(tariff), { standings })
  if ('code' in result) throw new Error(result.code)
  return result
}

const cost = (result: Rated) => numberOf(result.amount)
/** Prices for a minute, counted in seconds: 0.10 for the first hundred minutes, 0.08 up to three hundred, 0.05 beyond. */
const falling = [tier(0.1, 6000), tier(0.08, 18_000), tier(0.05)]

describe('the worked examples', () => {
  test('graduated: each second at the price of the tier that it is in', () => {
    const tariff = tariffWith({ name: 'graduated', counter: 'c', tiers: falling }, { per: 60 })
    // 99.5 minutes at 0.10.
    expect(cost(rated(tariff, 5970))).toBe(9.95)
    // Half a minute at 0.10 and one at 0.08.
    expect(rated(tariff, 90, { counted: 5970 }).parts).toEqual([
      { units: 30, micro: micro(0.05), tier: 1 },
      { units: 60, micro: micro(0.08), tier: 2 },
    ])
    // 100 at 0.10, 200 at 0.08 and 50 at 0.05.
    expect(cost(rated(tariff, 21_000))).toBe(28.5)
    expect(rated(tariff, 60, { counted: 18_000 }).parts).toEqual([{ units: 60, micro: micro(0.05), tier: 3 }])
  })

  test('volume: all of the period at the price of the tier that it reaches', () => {
    const tiers = [tier(0.5, 600), tier(0.4)]
    const tariff = tariffWith({ name: 'volume', counter: 'c', tiers }, { per: 60 })
    expect(cost(rated(tariff, 540))).toBe(4.5)
    expect(cost(rated(tariff, 600))).toBe(5)
    const second = rated(tariff, 120, { counted: 540 })
    expect([cost(second), second.reprices]).toEqual([0.8, true])
    // Once it is known that eleven minutes will be reached, the first nine cost 3.60, and all of it 4.40.
    const again = rated(tariff, 540, { reached: 660 })
    expect([cost(again), again.reprices]).toEqual([3.6, undefined])
    expect(rated(tariff, 60, { counted: 660 })).not.toHaveProperty('reprices')
  })

  test('package: a usage pays for the packages that it opens', () => {
    const tariff = tariffWith({ name: 'package', counter: 'c' }, { per: 100, each: { all: micro(1) } })
    expect(cost(rated(tariff, 30))).toBe(1)
    expect(cost(rated(tariff, 60, { counted: 30 }))).toBe(0)
    expect(cost(rated(tariff, 20, { counted: 90 }))).toBe(1)
    expect(cost(rated(tariff, 250, { counted: 110 }))).toBe(2)
    expect(cost(rated(tariff, 100, { counted: 100 }))).toBe(1)
  })

  test('percentage: a share of what the usage is worth, between the least and the most', () => {
    const model = { name: 'percentage', percent: 20, least: micro(0.1) } as const
    const tariff = tariffWith(model, { most: micro(5), each: { all: 0n } })
    const of = (value: number) => cost(rated(tariff, 1, { value: micro(value) }))
    expect([of(4.99), of(0.3), of(30), of(0)]).toEqual([0.998, 0.1, 5, 0.1])
    expect(rate({ start, units: 1 }, tariff, bandClock(tariff))).toEqual({ code: 'NO_VALUE' })
  })

  test('what is included is not counted, and is worth what it would have cost', () => {
    const tariff = tariffWith({ name: 'graduated', counter: 'c', tiers: falling }, { per: 60 })
    const allowances = [{ id: 'a', priority: 1, expires: 0, left: 60 }]
    const standings = new Map([['c', { counted: 5970, reached: 5970 }]])
    const result = rate({ start, units: 150 }, tariff, bandClock(tariff), { allowances, standings }) as Rated
    expect(result.parts).toEqual([
      { units: 30, micro: micro(0.05), tier: 1 },
      { units: 60, micro: micro(0.08), tier: 2 },
    ])
    expect([...result.worth]).toEqual([['a', micro(0.09)]])
  })

  test('the connect fee is paid once, and no usage costs more than its most, whatever the tiers', () => {
    const tariff = tariffWith(
      { name: 'graduated', counter: 'c', tiers: falling },
      { per: 60, connect: micro(0.2), most: micro(0.3) },
    )
    expect(rated(tariff, 90, { counted: 5970 }).parts).toEqual([
      { units: 30, micro: micro(0.25), tier: 1 },
      { units: 60, micro: micro(0.05), tier: 2 },
    ])
  })
})

describe('P-9, for each model', () => {
  const units = fc.nat(5000)
  const counted = fc.nat(20_000)
  const prices = fc.bigInt({ min: 0n, max: 1_000_000n })
  const pers = fc.constantFrom(1, 3, 7, 60, 1024)
  const tiers = fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 15_000 }), { maxLength: 4 }), fc.array(prices, { minLength: 5 }))
    .map(([ends, costs]): Tier[] => {
      const sorted = ends.toSorted((a, b) => a - b)
      return [...sorted.map((upTo, i) => ({ upTo, micro: costs[i]! })), { micro: costs[sorted.length]! }]
    })
  const cumulative = fc.tuple(fc.constantFrom('graduated', 'package'), tiers, pers).map(([name, list, per]) =>
    tariffWith(name === 'graduated' ? { name, counter: 'c', tiers: list } : { name: 'package', counter: 'c' }, {
      per,
      each: { all: list[0]!.micro },
    }),
  )

  test('graduated and package: however a use is cut, its parts cost what the whole costs, to the millionth', () => {
    fc.assert(
      fc.property(cumulative, counted, fc.array(units, { maxLength: 6 }), (tariff, from, cuts) => {
        let [at, all] = [from, 0n]
        for (const one of cuts) {
          const { amount, parts } = rated(tariff, one, { counted: at })
          expect(parts.reduce((sum, part) => sum + part.micro, 0n)).toBe(amount)
          expect(parts.reduce((sum, part) => sum + part.units, 0)).toBe(one)
          all += amount
          at += one
        }
        expect(rated(tariff, at - from, { counted: from }).amount).toBe(all)
      }),
    )
  })

  test('graduated and package: more never costs less', () => {
    fc.assert(
      fc.property(cumulative, counted, units, units, (tariff, at, a, b) => {
        expect(rated(tariff, a, { counted: at }).amount <= rated(tariff, a + b, { counted: at }).amount).toBe(true)
      }),
    )
  })

  test('graduated, with tiers that fall: two uses from the start cost no less than one as long as both', () => {
    fc.assert(
      fc.property(tiers, pers, units, units, (list, per, a, b) => {
        const costs = list.map((one) => one.micro).toSorted((x, y) => (x < y ? 1 : -1))
        const fallen = list.map((one, i) => ({ ...one, micro: costs[i]! }))
        const tariff = tariffWith({ name: 'graduated', counter: 'c', tiers: fallen }, { per })
        const amount = (n: number) => rated(tariff, n).amount
        expect(amount(a) + amount(b) + 1n >= amount(a + b)).toBe(true)
      }),
    )
  })

  test('graduated and volume: all prices raised by so much raise what it costs by so much for each unit', () => {
    fc.assert(
      fc.property(fc.boolean(), tiers, counted, units, prices, (isVolume, list, at, n, by) => {
        const name = isVolume ? 'volume' : 'graduated'
        const raised = list.map((one) => ({ ...one, micro: one.micro + by }))
        const [was, is] = [list, raised].map((all) =>
          rated(tariffWith({ name, counter: 'c', tiers: all }), n, { counted: at }),
        )
        expect(is!.amount - was!.amount).toBe(by * BigInt(n))
      }),
    )
  })

  test('volume: rated with what will be reached in mind, usages sum to all units at one price, and more costs more', () => {
    fc.assert(
      fc.property(tiers, pers, fc.array(units, { minLength: 1, maxLength: 6 }), (list, per, uses) => {
        const tariff = tariffWith({ name: 'volume', counter: 'c', tiers: list }, { per })
        const reached = uses.reduce((sum, one) => sum + one, 0)
        let [at, all] = [0, 0n]
        for (const one of uses) {
          const result = rated(tariff, one, { counted: at, reached })
          expect(result.amount >= 0n && result.reprices === undefined).toBe(true)
          all += result.amount
          at += one
        }
        const top = list.find(({ upTo }) => upTo === undefined || reached <= upTo)!
        expect(all).toBe(ratioOf(BigInt(reached) * top.micro, BigInt(per)))
      }),
    )
  })

  test('percentage: two cost no less than one worth as much as both, and what is worth more costs no less', () => {
    const values = fc.bigInt({ min: 0n, max: 100_000_000n })
    const limits = fc.tuple(prices, fc.bigInt({ min: 0n, max: 20_000_000n }))
    fc.assert(
      fc.property(fc.nat(1000), limits, values, values, (tenths, [least, more], a, b) => {
        const model = { name: 'percentage', percent: tenths / 10, least } as const
        const tariff = tariffWith(model, { most: least + more })
        const amount = (value: bigint) => rated(tariff, 1, { value }).amount
        expect(amount(a) + amount(b) + 1n >= amount(a + b)).toBe(true)
        expect(amount(a) <= amount(a + b)).toBe(true)
      }),
    )
  })

  test('P-12: what is reserved pays for the usage wherever it ends, and for no increment more', () => {
    const models = fc.oneof(
      cumulative,
      tiers.map((list) => tariffWith({ name: 'volume', counter: 'c', tiers: list }, { initial: 30, step: 20 })),
    )
    fc.assert(
      fc.property(models, counted, fc.bigInt({ min: 0n, max: 900_000_000n }), (tariff, at, balance) => {
        const before = { standings: new Map([['c', { counted: at, reached: at }]]) }
        const result = affordable(balance, { start }, tariff, bandClock(tariff), 2000, before)
        if ('code' in result) throw new Error(result.code)
        const { initial, step } = tariff.prices.get(anywhere)!
        const costs = Array.from({ length: Math.floor((2000 - initial) / step) + 1 }, (_, i) => ({
          units: initial + i * step,
          amount: rated(tariff, initial + i * step, { counted: at }).amount,
        }))
        const firstUnpaid = costs.findIndex(({ amount }) => amount > balance)
        const paid = firstUnpaid < 0 ? costs : costs.slice(0, firstUnpaid)
        expect(result.units).toBe(paid.at(-1)?.units ?? 0)
        expect(result.reserve).toBe(paid.reduce((most, { amount }) => (amount > most ? amount : most), 0n))
      }),
      { numRuns: 30 },
    )
  })
})
