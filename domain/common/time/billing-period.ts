import { Temporal } from 'temporal-polyfill'
import { dayOf } from './day.ts'

/** How an account is billed: how often, and on which days, on the walls of a time zone. */
export interface Cycle {
  readonly frequency: Frequency
  /** A day on which a period began. Its day of the month counts even where months are too short for it. */
  readonly anchor: string
  readonly timeZone: string
}

/** Half-open: what happens at `end` is in the next one. Instants as in JSON. */
export interface BillingPeriod {
  readonly start: string
  readonly end: string
}

const days = { daily: 1, weekly: 7, fortnightly: 14 } as const
const months = { monthly: 1, bimonthly: 2, quarterly: 3, halfYearly: 6, yearly: 12 } as const

export type Frequency = keyof typeof days | keyof typeof months

/**
 * The period of a cycle that an instant is in. A cycle of the 31st ends on the last day of shorter months, and is back on the
 * 31st in the next long one (`usage-billing` 3.4, 1). A day without midnight begins with its first instant.
 */
export function periodAt(cycle: Cycle, at: string): BillingPeriod {
  const key = keyOf(cycle)
  const known = periods.get(key) ?? []
  const instant = Date.parse(at)
  for (const { from, until, period } of known) if (from <= instant && instant < until) return period
  const period = workedOut(cycle, at)
  if (periods.size >= mostCycles) periods.clear()
  const first = { period, from: Date.parse(period.start), until: Date.parse(period.end) }
  periods.set(key, [first, ...known].slice(0, mostPeriods))
  return period
}

let [lastCycle, lastKey]: [Cycle | undefined, string] = [undefined, '']

/** The same cycle is asked about again and again, and to put its key together takes as long as all else. */
function keyOf(cycle: Cycle): string {
  if (cycle !== lastCycle) {
    lastKey = `${cycle.frequency} ${cycle.anchor} ${cycle.timeZone}`
    lastCycle = cycle
  }
  return lastKey
}

/** Periods that were asked for of late, by cycle, with their instants: to work one out takes longer than to rate a call. */
const periods = new Map<string, readonly { period: BillingPeriod; from: number; until: number }[]>()
const [mostCycles, mostPeriods] = [1000, 4]

function workedOut({ frequency, anchor, timeZone }: Cycle, at: string): BillingPeriod {
  const first = Temporal.PlainDate.from(anchor)
  const today = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate()
  const start = (number: number) => startOf(first, frequency, number)
  const number = numberOf(first, frequency, today)
  const instant = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(timeZone).epochMilliseconds).toISOString()
  return { start: instant(start(number)), end: instant(start(number + 1)) }
}

/** The day that the wall shows at an instant, as YYYY-MM-DD. */
export const dayIn = remembered((at, timeZone) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
)

/** The same as the number of the day, counted from 1970. */
export const dayNumberIn = remembered((at, timeZone) => dayOf(dayIn(at, timeZone)))

/** Most instants whose days are remembered. The bills of a run, and their lines, are about the same few. */
const mostInstants = 10_000

/** What follows from an instant and a time zone, and takes a while to find out. */
function remembered<T>(find: (at: string, timeZone: string) => T): (at: string, timeZone: string) => T {
  const zones = new Map<string, Map<string, T>>()
  let size = 0
  return (at, timeZone) => {
    let known = zones.get(timeZone)
    let found = known?.get(at)
    if (found !== undefined) return found
    found = find(at, timeZone)
    if (size >= mostInstants) {
      zones.clear()
      known = undefined
      size = 0
    }
    if (!known) {
      known = new Map()
      zones.set(timeZone, known)
    }
    known.set(at, found)
    size++
    return found
  }
}

/** The first day of a period, counted from the one that begins on the anchor. */
function startOf(first: Temporal.PlainDate, frequency: Frequency, number: number): Temporal.PlainDate {
  return isDays(frequency)
    ? first.add({ days: number * days[frequency] })
    : first.add({ months: number * months[frequency] }, { overflow: 'constrain' })
}

/** The day on which so many periods are over that began on a day. */
export function dayAfterPeriods(day: string, frequency: Frequency, count: number): string {
  return startOf(Temporal.PlainDate.from(day), frequency, count).toString()
}

/** How many periods that began on a day, one after another, are over by another one; negative when that is before it. */
export function periodsOver(day: string, frequency: Frequency, today: string): number {
  return numberOf(Temporal.PlainDate.from(day), frequency, Temporal.PlainDate.from(today))
}

/** The instant at which a day begins on the walls of a time zone. */
export function startOfDay(day: string, timeZone: string): string {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds).toISOString()
}

/** A day so many days after another. */
export function daysAfter(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString()
}

/** Which period a day is in, counted from the one that begins on the anchor. */
function numberOf(first: Temporal.PlainDate, frequency: Frequency, today: Temporal.PlainDate): number {
  let number = guess(first, frequency, today)
  while (Temporal.PlainDate.compare(startOf(first, frequency, number), today) > 0) number--
  while (Temporal.PlainDate.compare(startOf(first, frequency, number + 1), today) <= 0) number++
  return number
}

/** About which period it is. */
function guess(first: Temporal.PlainDate, frequency: Frequency, today: Temporal.PlainDate): number {
  if (isDays(frequency)) return Math.floor(first.until(today, { largestUnit: 'days' }).days / days[frequency])
  const passed = (today.year - first.year) * 12 + today.month - first.month
  return Math.floor(passed / months[frequency])
}

function isDays(frequency: Frequency): frequency is keyof typeof days {
  return Object.hasOwn(days, frequency)
}
