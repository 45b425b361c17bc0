import fc from 'fast-check'
import { expect, test } from 'vitest'
import { microOf, numberOf } from '../core/money.ts'
import { affordable } from './affordable.ts'
import { bandClock } from './band-clock.ts'
import { type Rated, rate } from './rate.ts'
import { tariffT } from './tariff-fixture.ts'

const bandAt = bandClock(tariffT)
const noon = Date.parse('2026-10-06T12:00:00+02:00')
const day = 86_400

function most(balance: bigint, to: string, start = noon, longest = day) {
  const result = affordable(balance, { to, start }, tariffT, bandAt, longest)
  if ('code' in result) throw new Error(result.code)
  return result
}

test('W12: 10.00 pays for 3120 s at 0.19 a minute; 9.88 is reserved, a call of 61 s debits 0.38 and leaves 9.62', () => {
  const balance = microOf(10)!
  const { units, rated } = most(balance, '+49151')
  expect(units).toBe(3120)
  expect(numberOf(rated.amount)).toBe(9.88)
  const debit = (rate({ to: '+49151', start: noon, units: 61 }, tariffT, bandAt) as Rated).amount
  expect(numberOf(debit)).toBe(0.38)
  expect(numberOf(rated.amount - debit)).toBe(9.5)
  expect(numberOf(balance - debit)).toBe(9.62)
})

test('a balance that does not pay for the first increment pays for nothing, and a call to nowhere says so', () => {
  expect(most(microOf(0.18)!, '+49151')).toMatchObject({ units: 0, rated: { amount: 0n } })
  expect(affordable(1n, { to: '+7', start: noon }, tariffT, bandAt, day)).toEqual({ code: 'NO_ZONE' })
})

test('where an answered call costs its minimum, a balance below it pays for no call at all', () => {
  const charged = { ...tariffT.prices.get('NAT_MOB')!, minCharge: true }
  const tariff = { ...tariffT, prices: new Map([...tariffT.prices, ['NAT_MOB', charged]]) }
  const asked = (balance: number) => affordable(microOf(balance)!, { to: '+49151', start: noon }, tariff, bandAt, day)
  expect(asked(0.18)).toEqual({ code: 'NO_BALANCE' })
  expect(asked(0.19)).toMatchObject({ units: 60, rated: { amount: microOf(0.19) } })
})

test('what is included is free: an allowance makes the call longer by what it holds', () => {
  const included = [{ id: 'a', priority: 1, expires: 0, left: 600 }]
  const result = affordable(microOf(0.19)!, { to: '+49151', start: noon }, tariffT, bandAt, day, {
    allowances: included,
  })
  expect(result).toMatchObject({ units: 660 })
})

test('P-12: what is reserved is never more than the balance, and one increment more would be', () => {
  const numbers = fc.constantFrom('+4930', '+49151', '+861', '+8613', '+1202', '+1876', '+8821')
  const starts = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') })
  fc.assert(
    fc.property(numbers, starts, fc.bigInt({ min: 0n, max: 50_000_000n }), (to, start, balance) => {
      const { units, rated } = most(balance, to, start)
      expect(rated.amount <= balance).toBe(true)
      expect(units).toBeLessThanOrEqual(day)
      expect(rated.billable).toBe(units)
      const { initial, step } = tariffT.prices.get(rated.zone)!
      const longer = units === 0 ? initial : units + step
      const next = rate({ to, start, units: longer }, tariffT, bandAt) as Rated
      expect(next.amount > balance || longer > day).toBe(true)
    }),
  )
})
