import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOf, microOf, moneyOf, percentageOf } from './money.ts'

test.each([
  [29.99, 29_990_000n],
  [0.1, 100_000n],
  [1e-7, 0n],
  [5e-7, 1n],
  [-0.000001, -1n],
  [1e21, 1_000_000_000_000_000_000_000_000_000n],
])('%d is %d micro-units', (value, micro) => {
  expect(microOf(value)).toBe(micro)
})

test.each([
  ['EUR', 0.005, 0.01],
  ['EUR', -0.005, -0.01],
  ['EUR', 1.004999, 1],
  ['JPY', 0.5, 1],
  ['KWD', 9.7505, 9.751],
])('%s %d is rounded to %d, half away from zero', (unit, value, rounded) => {
  expect(moneyOf(amountOf({ unit, value })!)).toEqual({ unit, value: rounded })
})

const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 })

test('amounts in minor units survive the way in and out', () => {
  fc.assert(
    fc.property(cents, (minor) => {
      const money = { unit: 'EUR', value: minor / 100 }
      expect(moneyOf(amountOf(money)!)).toEqual({ unit: 'EUR', value: minor / 100 + 0 })
    }),
  )
})

test('a share of an amount and of its negative differ in sign only', () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 10_000 }), (minor, rate) => {
      const micro = BigInt(minor) * 10_000n
      expect(percentageOf(-micro, rate / 100)).toBe(-percentageOf(micro, rate / 100))
    }),
  )
})

test('19 % of 94.96 is 18.0424', () => {
  expect(percentageOf(94_960_000n, 19)).toBe(18_042_400n)
})
