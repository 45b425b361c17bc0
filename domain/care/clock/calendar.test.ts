import { expect, test } from 'vitest'
import { isTimeZone } from '../../common/time/zone.ts'
import type { Doc } from '../../core/json.ts'
import { always, calendarOf } from './calendar.ts'
import { afterWorking, openingsBetween, workingTime } from './working-time.ts'

const hour = 3_600_000
const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const open = (timeZone: string, opens: string, closes: string, more: Doc = {}) =>
  calendarOf({ timeZone, openingHours: [{ day: everyDay, opens, closes }], ...more })
const hoursOn = (calendar: ReturnType<typeof open>, from: string, to: string) =>
  openingsBetween(calendar, Date.parse(from), Date.parse(to)).map((interval) =>
    interval.map((at) => new Date(at).toISOString().slice(8, 16)).join(' – '),
  )

test('a night in which clocks go forward is an hour shorter, one in which they go back an hour longer', () => {
  const nights = open('Europe/Berlin', '22:00', '06:00')
  const length = (from: string, to: string) => workingTime(nights, Date.parse(from), Date.parse(to)) / hour
  expect(length('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z')).toBe(7)
  expect(length('2026-03-29T12:00:00Z', '2026-03-30T12:00:00Z')).toBe(8)
  expect(length('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(9)
})

test('hours that are skipped are not there, and hours that come twice count twice, each where the wall shows them', () => {
  const early = open('Europe/Berlin', '02:30', '05:00')
  expect(hoursOn(early, '2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z')).toEqual(['29T01:00 – 29T03:00'])
  expect(hoursOn(early, '2026-10-25T00:00:00Z', '2026-10-25T12:00:00Z')).toEqual([
    '25T00:30 – 25T01:00',
    '25T01:30 – 25T04:00',
  ])
  const gone = open('Europe/Berlin', '02:00', '03:00')
  expect(hoursOn(gone, '2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z')).toEqual([])
})

test('around the clock stays so where clocks are put forward at midnight, and where a whole day is skipped', () => {
  for (const [zone, at] of [
    ['Asia/Beirut', '2026-03-28T22:00:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ] as const) {
    const from = Date.parse(at) - 50 * hour
    const calendar = open(zone, '00:00', '24:00')
    expect([zone, workingTime(calendar, from, from + 100 * hour)]).toEqual([zone, 100 * hour])
    expect(afterWorking(calendar, from, 100 * hour)).toBe(from + 100 * hour)
  }
})

test('hours over midnight belong to the day on which they begin; single days come before holidays, and these before the week', () => {
  const holiday = [{ date: '2026-06-03' }, { date: '2026-06-05' }]
  const exceptionalOpening = [{ date: '2026-06-05', opens: '10:00', closes: '12:00' }, { date: '2026-06-07' }]
  const nights = open('UTC', '22:00', '04:00', { holiday, exceptionalOpening })
  expect(hoursOn(nights, '2026-06-02T12:00:00Z', '2026-06-08T12:00:00Z')).toEqual([
    '02T22:00 – 03T04:00',
    '04T22:00 – 05T04:00',
    '05T10:00 – 05T12:00',
    '06T22:00 – 07T04:00',
  ])
})

test('hours of one day add up, and those that overlap or touch count once', () => {
  const openingHours = [
    { day: ['monday'], opens: '08:00', closes: '12:00' },
    { day: ['monday'], opens: '12:00', closes: '13:00' },
    { day: ['monday'], opens: '09:00', closes: '10:00' },
    { day: ['monday'], opens: '14:00', closes: '18:00' },
  ]
  const calendar = calendarOf({ timeZone: 'Asia/Kolkata', openingHours })
  expect(hoursOn(calendar, '2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z')).toEqual([
    '01T02:30 – 01T07:30',
    '01T08:30 – 01T12:30',
  ])
})

test('targets of many years are met to the millisecond, and one that can never be met is known as such', () => {
  const office = open('America/New_York', '09:00', '17:00')
  const from = Date.parse('2026-01-01T00:00:00Z')
  // Clocks have nothing to say between nine and five: every day has eight hours.
  expect(afterWorking(office, from, 8 * hour * 3652 + 1)).toBe(Date.parse('2036-01-01T14:00:00.001Z'))
  const closed = calendarOf({ timeZone: 'UTC', openingHours: [] })
  expect(afterWorking(closed, from, 1)).toBeUndefined()
  expect(workingTime(closed, from, from + 9e11)).toBe(0)
})

test('without a calendar all time counts, before 1970 too', () => {
  expect(workingTime(always, -5 * hour, 3 * hour)).toBe(8 * hour)
  expect(afterWorking(always, -5 * hour, 8 * hour)).toBe(3 * hour)
  expect(openingsBetween(always, -5 * hour, 9e11)).toEqual([[-5 * hour, 9e11]])
  const office = open('UTC', '09:00', '17:00')
  expect(workingTime(office, Date.parse('1969-12-30T12:00:00Z'), Date.parse('1970-01-01T12:00:00Z'))).toBe(16 * hour)
})

test.each([
  ['Europe/Dublin', true],
  ['Asia/Kolkata', true],
  ['UTC', true],
  ['+01:00', false],
  ['Europe/Nowhere', false],
  ['', false],
  [undefined, false],
  [1, false],
])('time zone %j: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is)
})
