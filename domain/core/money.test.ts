import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minorDigits } from './minor-units.ts'
import {
  type Amount,
  amountOf,
  amountProblem,
  microOf,
  minorOf,
  moneyOf,
  numberOf,
  percentageOf,
  ratioOf,
  roundedToMinor,
  splitAmong,
  taxOn,
  unitPriceOf,
} from './money.ts'

const money = (unit: string, value: number) => amountOf({ unit, value })!
const currencies = fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF')
const minors = fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n })
const ofMinor = (currency: string, minor: bigint): Amount => ({
  currency,
  micro: minor * 10n ** BigInt(6 - minorDigits(currency)),
})

describe('amounts', () => {
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
    ['EUR', -0.004, 0],
    ['JPY', 0.5, 1],
    ['KWD', 9.7505, 9.751],
    ['CLF', 0.00005, 0.0001],
  ])('%s %d is rounded to %d, half away from zero', (unit, value, rounded) => {
    expect(moneyOf(money(unit, value))).toEqual({ unit, value: rounded })
  })

  test('in minor units, of any size up to fifteen digits, survive the way in and out', () => {
    fc.assert(
      fc.property(currencies, minors, (currency, minor) => {
        const amount = ofMinor(currency, minor)
        const shown = moneyOf(amount)
        expect(amountOf(shown)).toEqual(amount)
        expect(amountProblem(shown['value'] as number)).toBeUndefined()
      }),
    )
  })

  test('a price per unit is exact, and whole millionths are a number and back', () => {
    expect(unitPriceOf(money('JPY', 0.0725))).toEqual({ unit: 'JPY', value: 0.0725 })
    fc.assert(fc.property(minors, (size) => microOf(numberOf(size)) === size))
    expect(numberOf(microOf(0.1)! + microOf(0.2)!)).toBe(0.3)
  })

  test.each([
    [0.1 + 0.2, 'must not have more than 15 significant digits'],
    [1234567890123456, 'must not have more than 15 significant digits'],
    [0.0000001, 'must not have more than 6 decimals'],
    [1e21, undefined],
    [0.000001, undefined],
    [123456789.123456, undefined],
    [-29.99, undefined],
    [0, undefined],
  ])('%d as an amount: %s', (value, problem) => {
    expect(amountProblem(value)).toBe(problem)
  })
})

describe('rounding', () => {
  test('mirrors credits: what is rounded and its negative differ in sign only (P-11)', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (size, by) => {
        expect(ratioOf(-size, by)).toBe(-ratioOf(size, by))
        // Never further away than half, and half goes outward.
        const distance = ratioOf(size, by) * by - size
        expect(2n * (distance < 0n ? -distance : distance) <= by).toBe(true)
        if (2n * distance === by) expect(size > 0n).toBe(true)
        if (2n * distance === -by) expect(size < 0n).toBe(true)
      }),
    )
  })

  test('a percentage is exact to the micro-unit', () => {
    expect(percentageOf(94_960_000n, 19)).toBe(18_042_400n)
    expect(percentageOf(-94_960_000n, 7.7)).toBe(-7_311_920n)
  })

  test('W6: 137 messages at 0.0725 are 9.93 as one line; rounded one by one they would be 9.59', () => {
    const line = { currency: 'EUR', micro: 137n * microOf(0.0725)! }
    expect(moneyOf(line)).toEqual({ unit: 'EUR', value: 9.93 })
    expect(137n * minorOf(money('EUR', 0.0725))).toBe(959n)
  })

  test('tax is counted on the sum: ten lines of 0.13 at 19 % owe 0.25; line by line it would be 0.20', () => {
    const line = money('EUR', 0.13)
    expect(moneyOf(taxOn({ ...line, micro: 10n * line.micro }, 19))['value']).toBe(0.25)
    expect(10n * minorOf(taxOn(line, 19))).toBe(20n)
  })

  test('tax is rounded once: at 9.679 % 540.81 owe 52.3449999, and not half a cent that had been rounded up before', () => {
    expect(moneyOf(taxOn(money('EUR', 540.81), 9.679))['value']).toBe(52.34)
    expect(moneyOf(taxOn(money('EUR', -540.81), 9.679))['value']).toBe(-52.34)
  })

  test('W6: the bill of the worked example: 51.23 at 19 % and 4.99 at 7 % are 66.30 with tax', () => {
    const lines = [19.35, 25, 0.81, 0.13, 9.93, -1.09, -2.9].map((value) => money('EUR', value).micro)
    const base = { currency: 'EUR', micro: lines.reduce((sum, each) => sum + each, 0n) }
    const content = money('EUR', 4.99)
    expect([base, taxOn(base, 19), taxOn(content, 7)].map((each) => moneyOf(each)['value'])).toEqual([
      51.23, 9.73, 0.35,
    ])
    const total = base.micro + content.micro + taxOn(base, 19).micro + taxOn(content, 7).micro
    expect(moneyOf({ currency: 'EUR', micro: total })['value']).toBe(66.3)
  })
})

describe('splitting', () => {
  test.each([
    ['EUR', 29.99, [20n, 11n], [19.35, 10.64]],
    ['EUR', 29.99, [10n, 11n, 10n], [9.67, 10.65, 9.67]],
    ['JPY', 980, [17n, 14n], [537, 443]],
    ['KWD', 9.75, [20n, 11n], [6.29, 3.46]],
  ])('W5: %s %d over %s days is %s', (unit, value, weights, parts) => {
    expect(splitAmong(money(unit, value), weights).map((part) => moneyOf(part)['value'])).toEqual(parts)
  })

  const weights = fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 40 })
  const shares = weights.filter((list) => list.some((weight) => weight > 0n))

  test('parts sum to the whole, each within one minor unit of its exact share, and credits mirror charges (P-11)', () => {
    fc.assert(
      fc.property(currencies, minors, shares, (currency, minor, weights) => {
        const parts = splitAmong(ofMinor(currency, minor), weights).map(minorOf)
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(minor)
        const all = weights.reduce((sum, weight) => sum + weight, 0n)
        for (const [i, part] of parts.entries()) {
          const off = part * all - minor * weights[i]!
          expect((off < 0n ? -off : off) <= all).toBe(true)
        }
        const mirrored = splitAmong(ofMinor(currency, -minor), weights).map(minorOf)
        expect(mirrored).toEqual(parts.map((part) => -part))
      }),
    )
  })

  test('a partition made finer changes nothing of the coarser parts', () => {
    fc.assert(
      fc.property(currencies, minors, shares, fc.nat(), (currency, minor, weights, n) => {
        const amount = ofMinor(currency, minor)
        const cut = n % weights.length
        const fine = splitAmong(amount, weights).map(minorOf)
        const sum = (from: number, to: number) => weights.slice(from, to).reduce((all, weight) => all + weight, 0n)
        const coarse = splitAmong(amount, [sum(0, cut), sum(cut, weights.length)]).map(minorOf)
        expect(fine.slice(0, cut).reduce((all, part) => all + part, 0n)).toBe(coarse[0])
      }),
    )
  })

  test('an amount is rounded to what can be paid before it is split', () => {
    const parts = splitAmong({ currency: 'EUR', micro: 5_000n }, [1n, 1n])
    expect(parts.map(minorOf)).toEqual([1n, 0n])
    expect(roundedToMinor({ currency: 'EUR', micro: 4_999n }).micro).toBe(0n)
  })

  test('by nothing, or by less, is refused', () => {
    expect(() => splitAmong(money('EUR', 1), [])).toThrow(RangeError)
    expect(() => splitAmong(money('EUR', 1), [0n])).toThrow(RangeError)
    expect(() => splitAmong(money('EUR', 1), [2n, -1n])).toThrow(RangeError)
  })
})

test.each([
  ['EUR', 2],
  ['MGA', 2],
  ['JPY', 0],
  ['TND', 3],
  ['UYW', 4],
])('%s has %d decimals', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits)
})
