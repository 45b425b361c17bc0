import { describe, expect, test } from 'vitest'
import type { Doc } from '../../core/json.ts'
import { amountOf, moneyOf } from '../../core/money.ts'
import { calendarOf } from '../clock/calendar.ts'
import { openingsBetween } from '../clock/working-time.ts'
import { type AssessedService, assess } from './assess.ts'
import { availabilityTermsOf } from './availability-terms.ts'
import { monthOf } from './month.ts'

const euros = (value: number): Doc => ({ unit: 'EUR', value })
const ms = (instant: string) => Date.parse(instant)

/** 99.9 % of a month: 43 minutes and 12 seconds of 30 days. */
const promise = (lines: readonly Doc[]): Doc => ({
  id: 'always-there',
  conformanceComparator: '>=',
  conformanceTarget: '99.9 %',
  serviceLevelObjectiveParameter: { name: 'availability' },
  serviceLevelObjectiveConsequence: [...lines],
})
const table = promise([
  { creditPercent: 10 },
  { belowPercent: 99.5, creditPercent: 25, mostCredit: euros(6) },
  { belowPercent: 95, creditPercent: 100 },
  { prescribedAction: 'A letter of the board' },
])
const november = monthOf('UTC', ms('2026-11-15T12:00:00Z'))

function judge(minutesDown: number, more: Partial<AssessedService> = {}, objective = table) {
  const from = ms('2026-11-10T10:00:00Z')
  const service = {
    subject: 'line 1',
    period: november,
    outages: [{ from, to: from + minutesDown * 60_000, ticket: 't-1' }],
    charge: amountOf(euros(29))!,
    ...more,
  }
  const { violation, credit, reasons } = assess(availabilityTermsOf(objective)!, service)
  return { violation, credit: credit && moneyOf(credit), reasons }
}

describe('a promise of 99.9 % in November', () => {
  test('is kept to the last millisecond that it allows, since nothing is rounded before it is compared', () => {
    expect(judge(43.2)).toEqual({
      violation: undefined,
      credit: undefined,
      reasons: ['available 99.9000 % of the time: down for 43.200 min of 43200 min; 99.9 % was promised and kept'],
    })
  })

  test('is lost in the next one, which costs ten percent of the charge: 2.90 of 29.00', () => {
    expect(judge(43.2 + 1 / 60_000)).toEqual({
      violation: {
        key: 'always-there:line%201:2026-11-01T00%3A00%3A00.000Z',
        period: november,
        at: ms('2026-11-10T10:43:12.001Z'),
        tickets: ['t-1'],
      },
      credit: euros(2.9),
      reasons: [
        'available 99.8999 % of the time: down for 43.200 min of 43200 min; 99.9 % was promised',
        'less than 99.9 %: 10 % of 29 EUR',
      ],
    })
  })

  test('costs what the line of the worst availability says, with its cap, and never more than the charge', () => {
    expect(judge(216)).toMatchObject({ credit: euros(2.9) })
    expect(judge(216.01)).toMatchObject({
      credit: euros(6),
      reasons: [expect.any(String), 'less than 99.5 %: 25 % of 29 EUR, but at most 6 EUR'],
    })
    expect(judge(3000)).toMatchObject({ credit: euros(29) })
    const fixed = promise([{ credit: euros(50) }])
    expect(judge(60, {}, fixed)).toMatchObject({
      credit: euros(29),
      reasons: [expect.any(String), 'less than 99.9 %: 50 EUR, but the whole charge of 29 EUR'],
    })
  })

  test('has the lowest of two caps', () => {
    const capped = (most: number) => judge(60, {}, promise([{ credit: euros(50), mostCredit: euros(most) }])).credit
    expect([capped(6), capped(40), capped(60)]).toEqual([euros(6), euros(29), euros(29)])
  })

  test('rounds the credit once, to the cent: 10 % of 29.99 is 3.00, of 0.05 is 0.01', () => {
    expect(judge(60, { charge: amountOf(euros(29.99))! }).credit).toEqual(euros(3))
    expect(judge(60, { charge: amountOf(euros(0.05))! }).credit).toEqual(euros(0.01))
    expect(judge(60, { charge: amountOf({ unit: 'JPY', value: 985 })! }).credit).toEqual({ unit: 'JPY', value: 99 })
  })

  test('is a violation without a credit where the table or the charge says nothing, and tells why', () => {
    const outage = { from: ms('2026-11-10T10:00:00Z'), to: ms('2026-11-10T11:00:00Z') }
    const service = { subject: 'line 1', period: november, outages: [outage] }
    const of = (objective: Doc) => assess(availabilityTermsOf(objective)!, service)
    expect(of(table)).toMatchObject({
      violation: { tickets: [] },
      reasons: [expect.any(String), 'less than 99.9 %: 10 % of the charge, but nothing is known to be charged'],
    })
    expect(of(table)).not.toHaveProperty('credit')
    expect(of(promise([]))).toMatchObject({ reasons: [expect.any(String), 'no line of the credit table counts'] })
    expect(of(promise([{ credit: euros(5) }]))).toMatchObject({ credit: amountOf(euros(5)) })
    const inDollars = judge(60, { charge: amountOf({ unit: 'USD', value: 40 })! }, promise([{ credit: euros(5) }]))
    expect(inDollars.credit).toBeUndefined()
    expect(inDollars.reasons[1]).toBe('less than 99.9 %: 5 EUR cannot be compared with the whole charge of 40 USD')
  })
})

describe('downtime', () => {
  const outage = (from: string, to: string, more = {}) => ({
    from: ms(`2026-11-10T${from}:00Z`),
    to: ms(`2026-11-10T${to}:00Z`),
    ...more,
  })
  const minutesDown = (more: Partial<AssessedService>) => {
    const { downMs } = assess(availabilityTermsOf(table)!, {
      subject: 's',
      period: november,
      outages: [],
      ...more,
    }).availability
    return downMs / 60_000
  }
  const window = (from: string, to: string) => [ms(`2026-11-10T${from}:00Z`), ms(`2026-11-10T${to}:00Z`)] as const

  test('counts once where outages overlap, and only within the period', () => {
    const outages = [outage('10:00', '11:00'), outage('10:30', '11:30'), outage('11:30', '12:00')]
    expect(minutesDown({ outages })).toBe(120)
    expect(minutesDown({ outages: [{ from: 0, to: november[0] + 60_000 }] })).toBe(1)
    expect(minutesDown({ outages: [{ from: november[1] - 60_000 }] })).toBe(1)
  })

  test('leaves out planned windows, and the time in which the ticket of an outage waited for the customer', () => {
    const waiting = [window('10:10', '10:30')]
    expect(minutesDown({ outages: [outage('10:00', '11:00', { waiting })], planned: [window('10:20', '10:40')] })).toBe(
      30,
    )
    // Another ticket tells of the same time, and its customer is not asked for anything.
    expect(minutesDown({ outages: [outage('10:00', '11:00', { waiting }), outage('10:00', '10:20')] })).toBe(50)
  })

  test('of an outage that goes on counts up to now', () => {
    const outages = [{ from: ms('2026-11-10T10:00:00Z') }]
    expect(minutesDown({ outages, asOf: ms('2026-11-10T10:50:00Z') })).toBe(50)
  })

  test('counts in hours of work only, where the promise is of those', () => {
    const office = calendarOf({
      timeZone: 'Europe/Berlin',
      openingHours: [
        { day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:00', closes: '18:00' },
      ],
    })
    const open = openingsBetween(office, november[0], november[1])
    const night = { from: ms('2026-11-10T16:30:00Z'), to: ms('2026-11-11T07:30:00Z') }
    const { availability } = assess(availabilityTermsOf(table)!, {
      subject: 's',
      period: november,
      outages: [night],
      open,
    })
    expect(availability).toMatchObject({ totalMs: 21 * 600 * 60_000, downMs: 60 * 60_000 })
  })

  test('is nothing where the service never has to be there', () => {
    const reasons = ['available 100.0000 % of the time: down for 0 min of 0 min; 99.9 % was promised and kept']
    const outages = [{ from: november[0] }]
    expect(assess(availabilityTermsOf(table)!, { subject: 's', period: november, outages, open: [] })).toMatchObject({
      reasons,
    })
  })
})

test.each([
  ['Europe/Berlin', '2026-03-15T00:00:00Z', '2026-02-28T23:00:00Z', '2026-03-31T22:00:00Z'],
  ['America/New_York', '2026-11-01T03:59:59Z', '2026-10-01T04:00:00Z', '2026-11-01T04:00:00Z'],
  ['Asia/Kolkata', '2026-12-31T18:29:59Z', '2026-11-30T18:30:00Z', '2026-12-31T18:30:00Z'],
])('the month in %s at %s', (zone, instant, from, to) => {
  expect(monthOf(zone, ms(instant)).map((at) => new Date(at).toISOString())).toEqual(
    [from, to].map((at) => new Date(at).toISOString()),
  )
})
