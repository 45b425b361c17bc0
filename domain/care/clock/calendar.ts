import rrule from 'rrule'
import { Temporal } from 'temporal-polyfill'
import { type Doc, docsIn, type Json } from '../../core/json.ts'

/** When somebody is at work, as a pure value: `openings` answers the intervals that begin on one local day. */
export interface Calendar {
  readonly timeZone: string
  /** Half-open intervals in epoch milliseconds, in order, none touching the next. */
  readonly openings: (day: Temporal.PlainDate) => readonly Opening[]
}

export type Opening = readonly [from: number, to: number]

/** Around the clock, every day: what counts where no calendar is named. */
export const always: Calendar = {
  timeZone: 'UTC',
  openings: (day) => [[startOf(day, 'UTC'), startOf(day.add({ days: 1 }), 'UTC')]],
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const remembered = new WeakMap<Doc, Calendar>()

/** The calendar that a BusinessCalendar describes. */
export function calendarOf(doc: Doc): Calendar {
  const known = remembered.get(doc)
  if (known) return known
  const timeZone = String(doc['timeZone'])
  const days = new Map<string, readonly Opening[]>()
  const isHoliday = holidaysOf(doc)
  const openings = (day: Temporal.PlainDate): readonly Opening[] => {
    const key = day.toString()
    let found = days.get(key)
    if (!found) {
      if (days.size > 4000) days.clear()
      found = openingsOf(doc, day, timeZone, isHoliday)
      days.set(key, found)
    }
    return found
  }
  const calendar = { timeZone, openings }
  remembered.set(doc, calendar)
  return calendar
}

/** Exceptional openings come before holidays, and both before the week. */
function openingsOf(
  doc: Doc,
  day: Temporal.PlainDate,
  timeZone: string,
  isHoliday: (day: string) => boolean,
): Opening[] {
  const date = day.toString()
  const exceptional = docsIn(doc['exceptionalOpening']).filter((one) => one['date'] === date)
  const weekday = weekdays[day.dayOfWeek - 1]
  const usual = docsIn(doc['openingHours']).filter(({ day: days }) => Array.isArray(days) && days.includes(weekday!))
  const hours = exceptional.length > 0 ? exceptional : isHoliday(date) ? [] : usual
  const intervals = hours.flatMap(({ opens, closes }) => interval(day, timeZone, opens, closes))
  return joined(intervals)
}

/** Hours that close when they open, or before, close on the next day. Hours that the clocks leap over are shorter. */
function interval(
  day: Temporal.PlainDate,
  timeZone: string,
  opens: Json | undefined,
  closes: Json | undefined,
): Opening[] {
  if (opens === undefined || closes === undefined) return []
  const [from, to] = [String(opens), String(closes)]
  const end = to === '24:00' ? day.add({ days: 1 }) : to <= from ? day.add({ days: 1 }) : day
  const opening: Opening = [at(day, from, timeZone), at(end, to === '24:00' ? '00:00' : to, timeZone)]
  return opening[0] < opening[1] ? [opening] : []
}

const at = (day: Temporal.PlainDate, time: string, timeZone: string) =>
  day.toPlainDateTime(time).toZonedDateTime(timeZone).epochMilliseconds

const startOf = (day: Temporal.PlainDate, timeZone: string) => day.toZonedDateTime(timeZone).epochMilliseconds

/** The same time as intervals that do not touch. */
export function joined(intervals: readonly Opening[]): Opening[] {
  const result: [number, number][] = []
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

/** Whether a local day is a holiday: a date, or one of those that a rule (RFC 5545) comes to. */
function holidaysOf(doc: Doc): (day: string) => boolean {
  const holidays = docsIn(doc['holiday'])
  const dates = new Set(holidays.flatMap(({ date }) => (typeof date === 'string' ? [date] : [])))
  const rules = holidays.flatMap(({ rule }) => (typeof rule === 'string' ? [ruleOf(rule)] : []))
  const years = new Map<string, ReadonlySet<string>>()
  return (day) => {
    if (dates.has(day)) return true
    if (rules.length === 0) return false
    const year = day.slice(0, 4)
    let days = years.get(year)
    if (!days) {
      days = new Set(rules.flatMap((rule) => daysIn(rule, Number(year))))
      years.set(year, days)
    }
    return days.has(day)
  }
}

const daysIn = (rule: ReturnType<typeof ruleOf>, year: number): string[] =>
  rule
    .between(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31, 23, 59)), true)
    .map((date) => date.toISOString().slice(0, 10))

/**
 * A recurrence rule of whole days: `FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25`, with or without `DTSTART`.
 * @throws Error when it is none
 */
export function ruleOf(text: string): ReturnType<typeof rrule.rrulestr> {
  if (/FREQ=(SECONDLY|MINUTELY|HOURLY)/i.test(text)) throw new Error('a holiday is a whole day: use DAILY or longer')
  return rrule.rrulestr(text, { dtstart: new Date(Date.UTC(2000, 0, 1)), tzid: null } as never)
}

/** Whether a text names a time zone of the IANA database. */
export function isTimeZone(name: Json | undefined): boolean {
  try {
    return typeof name === 'string' && new Temporal.ZonedDateTime(0n, name).timeZoneId !== ''
  } catch {
    return false
  }
}
