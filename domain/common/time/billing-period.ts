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

/** How long a period is: so many days, or so many months. */
interface Length {
  readonly unit: 'days' | 'months'
  readonly count: number
}

const named = {
  daily: { unit: 'days', count: 1 },
  weekly: { unit: 'days', count: 7 },
  fortnightly: { unit: 'days', count: 14 },
  monthly: { unit: 'months', count: 1 },
  bimonthly: { unit: 'months', count: 2 },
  quarterly: { unit: 'months', count: 3 },
  halfYearly: { unit: 'months', count: 6 },
  yearly: { unit: 'months', count: 12 },
} as const satisfies Record<string, Length>

/** What has a name of its own. */
export type NamedFrequency = keyof typeof named

/** How often something comes: by its name, or, where it has none, once in so many days or months. */
export type Frequency = NamedFrequency | `${number} ${Length['unit']}`

/** Nothing comes less often than once in a century. */
const longest = { days: 36_525, months: 1200 } as const

/** Once in so many periods of another frequency; undefined when that is no time, or longer than a century. */
export function onceIn(count: number, frequency: NamedFrequency): Frequency | undefined {
  const { unit, count: each } = named[frequency]
  const all = count * each
  if (!Number.isSafeInteger(all) || all < 1 || all > longest[unit]) return undefined
  const name = names.find((one) => named[one].unit === unit && named[one].count === all)
  return name ?? `${all} ${unit}`
}

const names = Object.keys(named) as readonly NamedFrequency[]

function lengthOf(frequency: Frequency): Length {
  if (Object.hasOwn(named, frequency)) return named[frequency as NamedFrequency]
  const [count, unit] = frequency.split(' ')
  return { unit: unit as Length['unit'], count: Number(count) }
}

/** Whether something comes less often than something else. */
export function isLonger(frequency: Frequency, other: Frequency): boolean {
  return daysIn(lengthOf(frequency)) > daysIn(lengthOf(other))
}

/** About how many days it is. */
function daysIn({ unit, count }: Length): number {
  return unit === 'days' ? count : count * 30.44
}

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
  const { unit, count } = lengthOf(frequency)
  return first.add({ [unit]: number * count }, { overflow: 'constrain' })
}

/** The day on which so many periods are over that began on a day; one in a thousand years stands for all that are further away. */
export function dayAfterPeriods(day: string, frequency: Frequency, count: number): string {
  const { unit, count: each } = lengthOf(frequency)
  const most = Math.floor((10 * longest[unit]) / each)
  return startOf(Temporal.PlainDate.from(day), frequency, Math.min(count, most)).toString()
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
  const { unit, count } = lengthOf(frequency)
  if (unit === 'days') return Math.floor(first.until(today, { largestUnit: 'days' }).days / count)
  const passed = (today.year - first.year) * 12 + today.month - first.month
  return Math.floor(passed / count)
}
