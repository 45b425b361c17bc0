import { describe, expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { bandClock } from './band-clock.ts'
import { type Rated, rate } from './rate.ts'
import { allowanceOf, tariffOf } from './tariff-of.ts'
import type { Measure } from './unit-of-measure.ts'

const noon = Date.parse('2026-10-06T10:00:00Z')
const use = (name: string, ...values: (string | number | boolean)[]): Doc => ({
  name,
  productSpecCharacteristicValue: values.map((value) => ({ value })),
})
const price = (value: number, amount: number, units: string, ...uses: Doc[]): Doc => ({
  id: `p-${value}`,
  priceType: 'usage',
  price: { unit: 'EUR', value },
  unitOfMeasure: { amount, units },
  prodSpecCharValueUse: uses,
})
const week: Doc = {
  timeZone: 'Europe/Berlin',
  zone: [{ name: 'NAT', prefix: ['49'] }],
  band: [{ name: 'peak', day: ['tuesday'], from: '08:00', to: '20:00' }],
}

function cost(prices: Doc[], units: number, measure: Measure, to?: string, table?: Doc, usageType?: string) {
  const { tariff } = tariffOf(prices, table, measure, usageType)!
  const rated = rate({ ...(to !== undefined && { to }), start: noon, units }, tariff, bandClock(tariff))
  return 'code' in rated ? rated.code : (rated as Rated).amount
}

describe('a tariff out of the catalog', () => {
  test('counts in the unit of measure, by the second, the byte or the event unless the price has increments', () => {
    expect(cost([price(0.6, 1, 'min')], 1, 'second')).toBe(10_000n)
    expect(cost([price(3.6, 1, 'h')], 90, 'second')).toBe(90_000n)
    expect(cost([price(2, 1, 'GB')], 1_500_000_000, 'byte')).toBe(3_000_000n)
    expect(cost([price(1.024, 1, 'MiB')], 1024 * 1024, 'byte')).toBe(1_024_000n)
    expect(cost([price(0.0725, 1, 'message')], 1, 'event')).toBe(72_500n)
    expect(cost([price(0.6, 1, 'min', use('increment', 60))], 61, 'second')).toBe(1_200_000n)
  })

  test('has prices for some bands, for different amounts, and one for all others', () => {
    const prices = [price(0.6, 1, 'min'), price(0.02, 1, 's', use('band', 'peak'))]
    expect(cost(prices, 60, 'second', '491', week)).toBe(1_200_000n)
    const sunday = { ...week, band: [{ name: 'peak', day: ['sunday'], from: '00:00', to: '24:00' }] }
    expect(cost(prices, 60, 'second', '491', sunday)).toBe(600_000n)
  })

  test('has no price for a zone of which a band has none', () => {
    expect(cost([price(0.6, 1, 'min', use('zone', 'NAT'), use('band', 'peak'))], 60, 'second', '491', week)).toBe(
      'NO_TARIFF',
    )
  })

  test('prices of another measure or another kind of usage are passed over', () => {
    const data = [price(1, 1, 'GB', use('usageType', 'data'))]
    expect(tariffOf(data, undefined, 'second', 'voice')).toBeUndefined()
    expect(tariffOf(data, undefined, 'byte', 'voice')).toBeUndefined()
    expect(cost(data, 1_000_000_000, 'byte', undefined, undefined, 'DATA')).toBe(1_000_000n)
  })

  test('a price per call is paid once, and a usage costs no more than its most', () => {
    const prices = [price(0.6, 1, 'min', use('maxCost', 1)), price(0.1, 1, 'call')]
    expect(cost(prices, 60, 'second')).toBe(700_000n)
    expect(cost(prices, 0, 'second')).toBe(0n)
    expect(cost(prices, 6000, 'second')).toBe(1_000_000n)
  })

  test('prices in several currencies make no tariff: 0.20 dollars are not 0.20 euros, and a connect fee is not left out', () => {
    const dollars = (one: Doc): Doc => ({ ...one, price: { unit: 'USD', value: 0.2 } })
    const national = price(0.1, 1, 'min', use('zone', 'NAT'))
    for (const other of [price(0.2, 1, 'min'), price(0.2, 1, 'call')]) {
      expect(tariffOf([national, dollars(other)], week, 'second', undefined)).toBeUndefined()
      expect(tariffOf([dollars(national), dollars(other)], week, 'second', undefined)).toBeDefined()
    }
    // What is measured otherwise is another tariff.
    expect(tariffOf([national, dollars(price(0.2, 1, 'MB'))], week, 'second', undefined)).toBeDefined()
  })

  test('what takes no time is in the band in which it began', () => {
    const prices = [price(1, 1, 'MB', use('band', 'peak')), price(9, 1, 'MB', use('band', 'off-peak'))]
    const short = { ...week, band: [{ name: 'peak', day: ['tuesday'], from: '11:59', to: '12:01' }] }
    expect(cost(prices, 50_000_000, 'byte', undefined, short)).toBe(50_000_000n)
  })
})

test('an allowance is for its measure, zones and bands, and never less than nothing', () => {
  const minutes = { ...price(0, 100, 'min', use('zone', 'NAT'), use('priority', 2)), priceType: 'allowance' }
  expect(allowanceOf(minutes, 'second', 7, 60)).toEqual({
    id: 'p-0',
    priority: 2,
    expires: 7,
    left: 5940,
    zones: ['NAT'],
  })
  expect(allowanceOf(minutes, 'second', 7, 9000)).toMatchObject({ left: 0 })
  expect(allowanceOf(minutes, 'byte', 7, 0)).toBeUndefined()
})
