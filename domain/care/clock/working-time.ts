import { Temporal } from 'temporal-polyfill'
import { always, type Calendar } from './calendar.ts'

/**
 * Working time between two instants, in milliseconds. All in epoch milliseconds; 0 when `to` is not after `from`.
 * Exact across changes of the clocks: what counts is time that passes, not what clocks show.
 */
export function workingTime(calendar: Calendar, from: number, to: number): number {
  if (to <= from) return 0
  if (calendar === always) return to - from
  let sum = 0
  for (const [opens, closes] of openingsFrom(calendar, from)) {
    if (opens >= to) break
    sum += Math.max(0, Math.min(closes, to) - Math.max(opens, from))
  }
  return sum
}

/** Years after which nobody is expected to open any more. */
const longest = 50

/**
 * The first instant at which an amount of working time is over after `from`; `from` itself for none. Undefined when the
 * calendar does not open for that long within fifty years.
 */
export function afterWorking(calendar: Calendar, from: number, amount: number): number | undefined {
  if (amount <= 0) return from
  if (calendar === always) return from + amount
  let left = amount
  const end = from + longest * 366 * 86_400_000
  for (const [opens, closes] of openingsFrom(calendar, from)) {
    if (opens > end) return undefined
    const here = closes - Math.max(opens, from)
    if (here <= 0) continue
    if (here >= left) return Math.max(opens, from) + left
    left -= here
  }
  return undefined
}

/** Every opening that ends after an instant, in order, without overlaps. Those of the day before may run into the day. */
function* openingsFrom({ timeZone, openings }: Calendar, from: number): Generator<readonly [number, number]> {
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).toPlainDate()
  let behind = Number.NEGATIVE_INFINITY
  const last = first.add({ years: longest + 1 })
  for (let day = first.subtract({ days: 1 }); Temporal.PlainDate.compare(day, last) < 0; day = day.add({ days: 1 })) {
    for (const [opens, closes] of openings(day)) {
      const start = Math.max(opens, behind)
      if (closes <= start) continue
      behind = closes
      if (closes > from) yield [start, closes]
    }
  }
}
