import { RRuleTemporal } from 'rrule-temporal'
import { dayLength, dayOf } from '../../common/time/day.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { recurrenceOf } from './recurrence.ts'

/** Whether a day is a holiday: by its date, or because a rule comes to it. */
export function holidaysOf(calendar: Doc): (day: number) => boolean {
  const holidays = docsIn(calendar['holiday'])
  const dates = new Set(holidays.flatMap(({ date }) => (typeof date === 'string' ? [dayOf(date)] : [])))
  const rules = holidays.flatMap(({ rule }) => (typeof rule === 'string' ? [ruleOf(rule)] : []))
  const years = new Map<number, ReadonlySet<number>>()
  const inYear = (year: number) => {
    const known = years.get(year)
    if (known) return known
    const days = new Set(rules.flatMap((rule) => daysIn(rule, year)))
    years.set(year, days)
    return days
  }
  return (at) => dates.has(at) || (rules.length > 0 && inYear(new Date(at * dayLength).getUTCFullYear()).has(at))
}

function daysIn(rule: RRuleTemporal, year: number): number[] {
  const [from, to] = [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31))]
  return rule.between(from, to, true).map(({ epochMilliseconds }) => epochMilliseconds / dayLength)
}

/** How many steps of each frequency are looked through for a first day: those of forty years. */
const steps = { YEARLY: 40, MONTHLY: 480, WEEKLY: 2100, DAILY: 14_610 } as const

/**
 * A recurrence rule (RFC 5545) of whole days: `FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25`. `DTSTART:20260501` on a line before says
 * from when on; from 2000 when absent.
 * @throws Error saying what is wrong with it
 */
export function ruleOf(text: string): RRuleTemporal {
  const rruleString = recurrenceOf(text)
  const rule = new RRuleTemporal({ rruleString, strict: true })
  const frequency = /FREQ=(\w+)/.exec(rruleString)![1] as keyof typeof steps
  if (!comesToADay(new RRuleTemporal({ rruleString, maxIterations: steps[frequency] }))) {
    throw new Error('it comes to no day within forty years')
  }
  return rule
}

/** A search that takes too long is given up by the library with an error. */
function comesToADay(rule: RRuleTemporal): boolean {
  try {
    return rule.next(new Date(0), true) !== null
  } catch {
    return false
  }
}
