import { Temporal } from 'temporal-polyfill'
import type { Interval } from '../clock/intervals.ts'

/** The calendar month of a time zone in which an instant lies: the period of a promise that is given by the month. */
export function monthOf(timeZone: string, instant: number): Interval {
  const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate()
  const first = day.with({ day: 1 })
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).epochMilliseconds
  return [startOf(first), startOf(first.add({ months: 1 }))]
}
