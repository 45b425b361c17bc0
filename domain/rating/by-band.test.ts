import fc from 'fast-check'
import { expect, test } from 'vitest'
import { microOf } from '../core/money.ts'
import { bandClock } from './band-clock.ts'
import { byBand } from './by-band.ts'
import { rate } from './rate.ts'
import type { ZonePrice } from './tariff.ts'
import { tariffT, zonePrice } from './tariff-fixture.ts'

const bandAt = bandClock(tariffT)
const before = Date.parse('2026-10-05T19:59:30+02:00')

function inBands(price: ZonePrice, start: number, units: number) {
  const rated = rate({ to: '86', start, units }, { ...tariffT, prices: new Map([['CN', price]]) }, bandAt)
  if ('code' in rated) throw new Error(rated.code)
  return { rated, parts: byBand(rated, price, bandAt(start).band) }
}

test('W1 in two bands, the connect fee in the first; what is over the most is missing in the last', () => {
  const price = zonePrice(0.59, 0.41, [60, 6], 0.1)
  expect(inBands(price, before, 75).parts).toEqual([
    { band: 'peak', units: 60, micro: microOf(0.69) },
    { band: 'off', units: 18, micro: microOf(0.123) },
  ])
  expect(inBands({ ...price, most: microOf(0.7)! }, before, 75).parts.at(-1)).toMatchObject({ micro: microOf(0.01) })
  expect(inBands(price, before, 0).parts).toEqual([{ band: 'peak', units: 0, micro: 0n }])
})

test('parts sum to the whole, in units and to the millionth, and none is less than nothing', () => {
  const cents = fc.integer({ min: 0, max: 300 }).map((count) => count / 100)
  const steps = fc.constantFrom([60, 60], [60, 1], [7, 6]) as fc.Arbitrary<readonly [number, number]>
  const most = fc.option(fc.bigInt({ min: 0n, max: 20_000_000n }), { nil: undefined })
  // From before eight in the morning on, for as long as a night and two days.
  const start = fc.nat(86_400).map((seconds) => Date.parse('2026-10-05T07:00:00+02:00') + seconds * 1000)
  fc.assert(
    fc.property(
      cents,
      cents,
      steps,
      cents,
      most,
      start,
      fc.nat(130_000),
      (peak, off, step, connect, cap, at, units) => {
        const price = { ...zonePrice(peak, off, step, connect), ...(cap !== undefined && { most: cap }) }
        const { rated, parts } = inBands(price, at, units)
        expect(parts.reduce((sum, { micro }) => sum + micro, 0n)).toBe(rated.amount)
        expect(parts.reduce((sum, part) => sum + part.units, 0)).toBe(rated.billable)
        expect(parts.every(({ micro }) => micro >= 0n)).toBe(true)
        expect(new Set(parts.map(({ band }) => band)).size).toBe(parts.length)
      },
    ),
  )
})
