import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cycle, type Frequency, isLonger, onceIn, periodAt } from './billing-period.ts'

const monthly = (anchor: string, timeZone = 'UTC'): Cycle => ({ frequency: 'monthly', anchor, timeZone })

test('a cycle of the 31st ends with shorter months, and is back on the 31st', () => {
  const starts = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']
  const cycle = monthly('2026-01-31')
  for (const [i, start] of starts.slice(0, -1).entries()) {
    expect(periodAt(cycle, `${start}T00:00:00.000Z`)).toEqual({
      start: `${start}T00:00:00.000Z`,
      end: `${starts[i + 1]}T00:00:00.000Z`,
    })
  }
  expect(periodAt(cycle, '2028-02-29T00:00:00.000Z').start).toBe('2028-02-29T00:00:00.000Z')
  expect(periodAt(cycle, '2025-12-31T00:00:00.000Z').start).toBe('2025-12-31T00:00:00.000Z')
})

test('a period begins at midnight on the walls of its zone, summer or winter', () => {
  const berlin = monthly('2026-01-01', 'Europe/Berlin')
  expect(periodAt(berlin, '2026-03-31T21:59:59.999Z')).toEqual({
    start: '2026-02-28T23:00:00.000Z',
    end: '2026-03-31T22:00:00.000Z',
  })
  expect(periodAt(berlin, '2026-03-31T22:00:00.000Z').start).toBe('2026-03-31T22:00:00.000Z')
})

test('a day that has no midnight begins with its first instant', () => {
  const santiago: Cycle = { frequency: 'daily', anchor: '2026-09-06', timeZone: 'America/Santiago' }
  expect(periodAt(santiago, '2026-09-06T12:00:00.000Z').start).toBe('2026-09-06T04:00:00.000Z')
})

test('whatever the cycle, each instant is in one period, and the next one begins where it ends', () => {
  const frequencies: Frequency[] = [
    'daily',
    'weekly',
    'fortnightly',
    'monthly',
    'bimonthly',
    'quarterly',
    'halfYearly',
    'yearly',
    '5 months',
    '1200 months',
    '90 days',
  ]
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(
      fc.constantFrom(...frequencies),
      day,
      day,
      fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
      (frequency, anchor, at, timeZone) => {
        const cycle = { frequency, anchor: anchor.toISOString().slice(0, 10), timeZone }
        const { start, end } = periodAt(cycle, at.toISOString())
        expect(start <= at.toISOString() && at.toISOString() < end).toBe(true)
        expect(periodAt(cycle, start)).toEqual({ start, end })
        expect(periodAt(cycle, end).start).toBe(end)
        expect(periodAt(cycle, new Date(Date.parse(start) - 1).toISOString()).end).toBe(start)
      },
    ),
  )
})

test('what comes once in several periods has its own name, where there is one', () => {
  expect(onceIn(3, 'monthly')).toBe('quarterly')
  expect(onceIn(2, 'weekly')).toBe('fortnightly')
  expect(onceIn(4, 'quarterly')).toBe('yearly')
  expect(onceIn(5, 'monthly')).toBe('5 months')
  expect(onceIn(90, 'daily')).toBe('90 days')
  for (const count of [0, -1, 1.5, Number.NaN, 1e15]) expect(onceIn(count, 'monthly')).toBeUndefined()
  expect(isLonger('90 days', 'bimonthly')).toBe(true)
  expect(isLonger('30 days', 'monthly')).toBe(false)
})
