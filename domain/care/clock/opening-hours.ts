import { dayLength as day, dayOf, weekdayOf, weekdays } from '../../common/time/day.ts'
import { type Doc, docsIn, type Json } from '../../core/json.ts'
import { holidaysOf } from './holidays.ts'
import { type Interval, joined } from './intervals.ts'

const minute = 60_000

/**
 * The hours that begin on a day, counted from 1970-01-01, as the wall shows them: intervals in milliseconds of a clock that
 * is never put forward or back. Hours of single days come before holidays, and both before the week; hours over midnight
 * belong to the day on which they begin.
 */
export type HoursOf = (day: number) => readonly Interval[]

/** Makes the hours of a BusinessCalendar findable by day. */
export function openingHoursOf(calendar: Doc): HoursOf {
  const week = weekdays.map((name) =>
    hours(docsIn(calendar['openingHours']).filter(({ day: days }) => Array.isArray(days) && days.includes(name))),
  )
  const single = new Map(
    [...Map.groupBy(docsIn(calendar['exceptionalOpening']), ({ date }) => dayOf(String(date)))].map(
      ([at, openings]) => [at, hours(openings)] as const,
    ),
  )
  const isHoliday = holidaysOf(calendar)
  return (at) => {
    const here = single.get(at) ?? (isHoliday(at) ? [] : week[weekdayOf(at)]!)
    return here.map(([from, to]): Interval => [at * day + from, at * day + to])
  }
}

function hours(openings: readonly Doc[]): Interval[] {
  return joined(
    openings.flatMap(({ opens, closes }): Interval[] => {
      const [from, to] = [timeOf(opens), timeOf(closes)]
      if (from === undefined || to === undefined) return []
      return [[from, to > from ? to : to + day]]
    }),
  )
}

/** A time of day such as `08:00`, up to `24:00`, in milliseconds from midnight. */
function timeOf(time: Json | undefined): number | undefined {
  const match = typeof time === 'string' ? /^(\d\d):(\d\d)$/.exec(time) : null
  return match ? (Number(match[1]) * 60 + Number(match[2])) * minute : undefined
}
