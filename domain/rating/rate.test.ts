import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { microOf, numberOf } from '../core/money.ts'
import type { Allowance } from './allowances.ts'
import { bandClock } from './band-clock.ts'
import { type Rated, rate } from './rate.ts'
import type { Tariff, ZonePrice } from './tariff.ts'
import { tariffT, zonePrice } from './tariff-fixture.ts'

const bandAt = bandClock(tariffT)

function rated(to: string, start: string | number, units: number, allowances: Allowance[] = [], tariff = tariffT) {
  const at = typeof start === 'number' ? start : Date.parse(start)
  const result = rate({ to, start: at, units }, tariff, bandAt, { allowances })
  if ('code' in result) throw new Error(result.code)
  return result
}
const cost = (result: Rated) => numberOf(result.amount)

const withPrice = (zone: string, price: ZonePrice): Tariff => ({
  ...tariffT,
  prices: new Map([...tariffT.prices, [zone, price]]),
})
const minutes = (units: number, over: Partial<Allowance> = {}): Allowance => ({
  ...{ id: 'a', priority: 1, expires: 0, left: units },
  ...over,
})

describe('the worked examples', () => {
  test('W1: the longest prefix, increments, and the band of each increment at its own start', () => {
    const call = rated('+8613912345678', '2026-10-05T19:59:30+02:00', 75)
    expect(call).toMatchObject({ zone: 'CN_MOB', billable: 78 })
    expect(call.charged).toEqual([
      { units: 60, band: 'peak' },
      { units: 18, band: 'off' },
    ])
    expect(cost(call)).toBe(0.813)
  })

  test('W3: 37 included units are worth 0.0555, and the other 88 cost 0.132', () => {
    const call = rated('+49301234567', '2026-10-06T10:00:00+02:00', 125, [minutes(37)])
    expect(call.included).toEqual([{ allowance: 'a', stint: { units: 37, band: 'peak' } }])
    expect([...call.worth]).toEqual([['a', microOf(0.0555)]])
    expect(call.charged).toEqual([{ units: 88, band: 'peak' }])
    expect(cost(call)).toBe(0.132)
  })

  test('half past six in UTC is peak on the Friday before the clocks change, and not on the Monday behind it', () => {
    expect(cost(rated('+49301234567', '2026-10-23T06:30:00Z', 60))).toBe(0.09)
    expect(cost(rated('+49301234567', '2026-10-26T06:30:00Z', 60))).toBe(0.045)
  })

  test('W11: rated again after its price was corrected, W1 costs 0.118 less', () => {
    const corrected = withPrice('CN_MOB', zonePrice(0.49, 0.35, [60, 6], 0.1))
    const call = ['+8613912345678', '2026-10-05T19:59:30+02:00', 75] as const
    const again = rated(...call, [], corrected)
    expect(cost(again)).toBe(0.695)
    expect(numberOf(again.amount - rated(...call).amount)).toBe(-0.118)
  })
})

describe('a call', () => {
  const noon = Date.parse('2026-10-06T12:00:00+02:00')

  test('that is answered and lasts no second costs nothing, unless the price says so', () => {
    expect(rated('+8613', noon, 0)).toMatchObject({ billable: 0, amount: 0n, charged: [] })
    const minCharge = withPrice('CN_MOB', { ...tariffT.prices.get('CN_MOB')!, minCharge: true })
    expect(cost(rated('+8613', noon, 0, [], minCharge))).toBe(0.69)
  })

  test('that is wholly included pays no connect fee; one that is included in part pays it once', () => {
    expect(cost(rated('+8613', noon, 60, [minutes(60)]))).toBe(0)
    expect(cost(rated('+8613', noon, 66, [minutes(60)]))).toBe(0.159)
  })

  test('costs at most what its price says', () => {
    const capped = withPrice('JM', { ...tariffT.prices.get('JM')!, most: 2_000_000n })
    expect(cost(rated('+1876', noon, 120, [], capped))).toBe(1.98)
    expect(cost(rated('+1876', noon, 3600, [], capped))).toBe(2)
  })

  test('uses allowances by priority, then by what expires first, and only those for its zone and band', () => {
    const allowances = [
      minutes(10, { id: 'late', expires: 9 }),
      minutes(10, { id: 'soon', expires: 5 }),
      minutes(10, { id: 'first', priority: 0, expires: 9 }),
      minutes(99, { id: 'elsewhere', priority: 0, zones: ['NAT_MOB'] }),
      minutes(99, { id: 'night', priority: 0, bands: ['off'] }),
    ]
    const { included, charged } = rated('+4930', noon, 60, allowances)
    expect(included.map(({ allowance, stint }) => [allowance, stint.units])).toEqual([
      ['first', 10],
      ['soon', 10],
      ['late', 10],
    ])
    expect(charged).toEqual([{ units: 30, band: 'peak' }])
  })

  test('to nowhere, or to a zone without a price, is not rated and says why', () => {
    expect(rate({ to: '+7', start: noon, units: 1 }, tariffT, bandAt)).toEqual({ code: 'NO_ZONE' })
    const noPrice = { ...tariffT, prices: new Map() }
    expect(rate({ to: '+49', start: noon, units: 1 }, noPrice, bandAt)).toEqual({ code: 'NO_TARIFF' })
  })
})

describe('whatever the call', () => {
  /** Around changes of the clocks, midnights and the edges of bands, and anywhere. */
  const edges = ['2026-03-29T00:59:00Z', '2026-10-25T00:59:00Z', '2026-10-05T17:59:00Z', '2026-12-31T22:58:00Z']
  const starts = fc.oneof(
    fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2028-01-01') }),
    fc
      .tuple(fc.constantFrom(...edges.map((edge) => Date.parse(edge))), fc.integer({ min: -1e7, max: 1e7 }))
      .map(([a, b]) => a + b),
  )
  const lengths = fc.integer({ min: 0, max: 20_000 })
  const numbers = fc.constantFrom('+4930', '+49151', '+861', '+8613', '+1202', '+1876', '+8821')

  /**
   * Looks at the wall for each increment, by a library that knows time zones; but once an hour, for in Berlin bands and
   * clocks change on the hour only, of whatever zone.
   */
  const looked = new Map<number, string>()
  function bandByLooking(at: number): string {
    const hour = Math.floor(at / 3_600_000)
    const known = looked.get(hour)
    if (known) return known
    const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Berlin')
    const band = wall.dayOfWeek <= 5 && wall.hour >= 8 && wall.hour < 20 ? 'peak' : 'off'
    looked.set(hour, band)
    return band
  }

  test('it costs what its increments cost one by one', () => {
    fc.assert(
      fc.property(numbers, starts, lengths, (to, start, units) => {
        const { zone, billable, amount } = rated(to, start, units)
        const { initial, step, each, connect } = tariffT.prices.get(zone)!
        let all = 0n
        for (let done = 0; done < billable; done += done === 0 ? initial : step) {
          all += BigInt(done === 0 ? initial : step) * each[bandByLooking(start + done * 1000)]!
        }
        expect(amount).toBe((2n * all + 60n) / 120n + (billable > 0 ? connect : 0n))
      }),
      { numRuns: 300 },
    )
  })

  test('P-9: in one band, two calls cost no less than one as long as both, and longer ones no less than shorter', () => {
    const sunday = Date.parse('2026-10-04T00:00:00+02:00')
    fc.assert(
      fc.property(numbers, lengths, lengths, (to, a, b) => {
        const amount = (units: number) => rated(to, sunday, units).amount
        expect(amount(a) + amount(b) + 1n >= amount(a + b)).toBe(true)
        expect(amount(a) <= amount(a + b)).toBe(true)
      }),
    )
  })

  test('P-9: prefixes that do not fit change nothing, and a price raised by so much raises the amount by so much', () => {
    fc.assert(
      fc.property(numbers, starts, lengths, fc.bigInt({ min: 1n, max: 1_000_000n }), (to, start, units, by) => {
        const call = rated(to, start, units)
        const zones = new Map([...tariffT.zones, [`${to.slice(1)}9999`, 'JM'], ['999', 'JM']])
        expect(rated(to, start, units, [], { ...tariffT, zones })).toEqual(call)
        const price = tariffT.prices.get(call.zone)!
        const each = Object.fromEntries(Object.entries(price.each).map(([band, amount]) => [band, amount + by * 60n]))
        const raised = rated(to, start, units, [], withPrice(call.zone, { ...price, each }))
        expect(raised.amount - call.amount).toBe(by * BigInt(call.billable))
      }),
    )
  })

  test('P-3: each billable second is included or charged, and none twice', () => {
    const some = fc.array(fc.record({ left: fc.nat(500), priority: fc.nat(2) }), { maxLength: 4 })
    fc.assert(
      fc.property(numbers, starts, lengths, some, (to, start, units, given) => {
        const allowances = given.map((one, i) => minutes(one.left, { id: `a${i}`, priority: one.priority }))
        const { billable, included, charged, amount, worth } = rated(to, start, units, allowances)
        const sum = (list: readonly { units: number }[]) => list.reduce((all, one) => all + one.units, 0)
        const taken = sum(included.map(({ stint }) => stint))
        expect(taken + sum(charged)).toBe(billable)
        expect(taken).toBe(Math.min(billable, sum(allowances.map(({ left }) => ({ units: left })))))
        // What is included and what is charged are worth what all of it costs, but for the rounding of each.
        const connect =
          charged.length > 0 ? 0n : billable > 0 ? tariffT.prices.get(rated(to, start, units).zone)!.connect : 0n
        const includedWorth = [...worth.values()].reduce((all, one) => all + one, 0n)
        const off = rated(to, start, units).amount - connect - amount - includedWorth
        const most = BigInt(worth.size + 1)
        expect(off >= -most && off <= most).toBe(true)
      }),
    )
  })
})
