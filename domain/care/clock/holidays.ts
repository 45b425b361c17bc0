import rrule from 'rrule'
import { type Doc, docsIn } from '../../core/json.ts'

const { RRule } = rrule
type RRule = InstanceType<typeof RRule>

const day = 86_400_000
/** Where a rule begins that does not say it; a Saturday. */
const usualStart = Date.UTC(2000, 0, 1)
const earliestStart = Date.UTC(1970, 0, 1)
const longestText = 500

/** Whether a day, counted from 1970-01-01, is a holiday: by its date, or because a rule comes to it. */
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
  return (at) => dates.has(at) || (rules.length > 0 && inYear(new Date(at * day).getUTCFullYear()).has(at))
}

/** The number of a day such as `2026-12-25`, counted from 1970-01-01; not a number when there is no such day. */
export function dayOf(date: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  // The 30th of February would be read as the second of March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? at / day : Number.NaN
}

function daysIn(rule: RRule, year: number): number[] {
  const [from, to] = [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31))]
  return rule.between(from, to, true).map((date) => Math.floor(date.getTime() / day))
}

/**
 * A recurrence rule (RFC 5545) of whole days: `FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25`, or, counted from Easter Sunday,
 * `FREQ=YEARLY;BYEASTER=1`. `DTSTART:20260501` on a line before says from when on; from 2000 when absent.
 * @throws Error saying what is wrong with it
 */
export function ruleOf(text: string): RRule {
  if (text.length > longestText) throw new Error(`it is longer than ${longestText} characters`)
  const { start, parts } = taken(text.trim().toUpperCase())
  const options = RRule.parseString(parts)
  refuseTimes(options)
  refuseOutOfRange(options)
  if (start === undefined && !saysWhich(options)) {
    throw new Error('it does not say on which days: add BYMONTH and BYMONTHDAY, BYDAY, or DTSTART')
  }
  const rule = new RRule({ ...options, tzid: null, dtstart: new Date(start ?? usualStart) })
  if (!rule.after(new Date(earliestStart), true)) throw new Error('it never comes to any day')
  return rule
}

const form = /^(?:DTSTART(?:;VALUE=DATE)?:(\d{4})(\d\d)(\d\d)(?:T000000Z?)?\s+)?(?:RRULE:)?([A-Z]+=\S+)$/

function taken(text: string): { start: number | undefined; parts: string } {
  const match = form.exec(text)
  if (!match) throw new Error('it must be one rule such as FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25')
  const [, year, month, date, parts = ''] = match
  if (year === undefined) return { start: undefined, parts }
  const start = dayOf(`${year}-${month}-${date}`) * day
  if (!(start >= earliestStart)) throw new Error('DTSTART must be a day of 1970 or later')
  return { start, parts }
}

type Options = ReturnType<typeof RRule.parseString>

/** Rules of hours would come to millions of instants a year, which nobody means by a holiday. */
function refuseTimes({ freq, byhour, byminute, bysecond, tzid }: Options): void {
  if (freq === undefined) throw new Error('FREQ must be YEARLY, MONTHLY, WEEKLY or DAILY')
  if (freq > RRule.DAILY) throw new Error('a holiday is a whole day: FREQ is YEARLY, MONTHLY, WEEKLY or DAILY')
  if ([byhour, byminute, bysecond, tzid].some((part) => part !== undefined && part !== null)) {
    throw new Error('a holiday is a whole day: it has no BYHOUR, BYMINUTE, BYSECOND or TZID')
  }
}

const ranges = {
  interval: [1, 1000],
  count: [1, 100_000],
  bymonth: [1, 12],
  bymonthday: [-31, 31],
  byyearday: [-366, 366],
  byweekno: [-53, 53],
  bysetpos: [-366, 366],
  byeaster: [-100, 250],
} as const

function refuseOutOfRange(options: Options): void {
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const values = [options[name as keyof typeof ranges] ?? []].flat()
    const wrong = values.find((value) => !Number.isInteger(value) || value < least || value > most)
    const zero = name !== 'byeaster' && values.includes(0)
    if (wrong !== undefined || zero)
      throw new Error(`${name.toUpperCase()} must be from ${least} to ${most}, and not 0`)
  }
}

/** Without one of these a rule repeats the day on which it begins. */
function saysWhich({ freq, byweekday, bymonthday, byyearday, byweekno, byeaster }: Options): boolean {
  return freq === RRule.DAILY || [byweekday, bymonthday, byyearday, byweekno, byeaster].some((part) => part != null)
}
