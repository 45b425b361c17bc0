import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measured } from './unit-of-measure.ts'

const units = fc.constantFrom<[string, number]>(
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['kB', 1000],
  ['GB', 1e9],
  ['MiB', 1024 ** 2],
)

describe('an amount with its unit', () => {
  test('is so many seconds, bytes or events, whatever its decimals are in binary', () => {
    expect(measured({ amount: 1.1, units: 'h' })).toEqual({ measure: 'second', count: 3960 })
    expect(measured({ amount: 2.01, units: 'GB' })).toEqual({ measure: 'byte', count: 2_010_000_000 })
    expect(measured({ amount: 1.5, units: 'GiB' })).toEqual({ measure: 'byte', count: 1_610_612_736 })
    expect(measured({ units: 'call' })).toEqual({ measure: 'event', count: 1 })
  })

  test('is counted exactly, or not at all where no whole number of them is said', () => {
    fc.assert(
      fc.property(units, fc.nat(99_999), fc.nat(4), ([unit, size], digits, places) => {
        const [all, by] = [BigInt(digits) * BigInt(size), 10n ** BigInt(places)]
        const counted = measured({ amount: Number(`${digits}e-${places}`), units: unit })
        expect(counted?.count).toBe(all % by === 0n ? Number(all / by) : undefined)
      }),
    )
  })

  test.each([0.5, 1e-7, -1.5, -1, Number.MAX_SAFE_INTEGER + 1, 1e300])('%d seconds are none', (amount) => {
    expect(measured({ amount, units: 's' })).toBeUndefined()
  })
})
