import fc from 'fast-check'
import { weekdays } from '../../common/time/day.ts'
import type { Doc } from '../../core/json.ts'

export const minute = 60_000

/** Lord Howe changes its clocks by half an hour only, Beirut at midnight, Kolkata not at all. */
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut', 'Asia/Kolkata', 'UTC']

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, quarter]) => `${String(hour).padStart(2, '0')}:${quarter}`)
const hours = fc.record({
  day: fc.subarray([...weekdays], { minLength: 1 }),
  opens: time,
  closes: fc.oneof(time, fc.constant('24:00')),
})
/** Around the changes of the clocks in spring and autumn, north and south. */
const date = fc.constantFrom(
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-06-15',
)
/** Calendars of whatever hours, holidays and exceptions, in zones that change their clocks in whatever way. */
export const calendarDocs = fc.record({
  timeZone: fc.constantFrom(...zones),
  openingHours: fc.array(hours, { minLength: 1, maxLength: 3 }),
  holiday: fc.array(
    fc.oneof(
      date.map((day) => ({ date: day })),
      fc.constant({ rule: 'FREQ=WEEKLY;BYDAY=WE;INTERVAL=2' }),
    ),
    { maxLength: 2 },
  ),
  exceptionalOpening: fc.array(fc.record({ date, opens: time, closes: time }), { maxLength: 2 }),
})
/** Instants around the changes of the clocks. */
export const instants = fc
  .tuple(date, fc.integer({ min: -2880, max: 2880 }))
  .map(([day, off]) => Date.parse(`${day}T00:00:00Z`) + off * minute)

const walls = new Map<string, Intl.DateTimeFormat>()

function wallIn(timeZone: string): Intl.DateTimeFormat {
  const digits = '2-digit' as const
  const options = { year: 'numeric' as const, month: digits, day: digits, hour: digits, minute: digits }
  const wall = walls.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...options })
  walls.set(timeZone, wall)
  return wall
}

/** Looks at the clock on the wall of a calendar at one minute; knows nothing of intervals. */
export function isOpen(calendar: Doc, instant: number): boolean {
  const parts = wallIn(String(calendar['timeZone'])).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)!.value
  const day = `${part('year')}-${part('month')}-${part('day')}`
  const wall = `${part('hour')}:${part('minute')}`
  return (
    startsOn(calendar, day, (opens, closes) => opens <= wall && (wraps(opens, closes) || wall < closes)) ||
    startsOn(calendar, dayBefore(day), (opens, closes) => wraps(opens, closes) && closes !== '24:00' && wall < closes)
  )
}

const wraps = (opens: string, closes: string) => closes === '24:00' || closes <= opens
const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

function startsOn(calendar: Doc, day: string, fits: (opens: string, closes: string) => boolean): boolean {
  type Hours = { day?: string[]; date?: string; opens: string; closes: string }
  const noon = new Date(`${day}T12:00:00Z`)
  const weekday = weekdays[(noon.getUTCDay() + 6) % 7]!
  const weeks = Math.floor((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1999, 11, 27)) / (7 * 86_400_000))
  const isHoliday = (calendar['holiday'] as { date?: string; rule?: string }[]).some(
    (one) => one.date === day || (one.rule !== undefined && weekday === 'wednesday' && weeks % 2 === 0),
  )
  const exceptional = (calendar['exceptionalOpening'] as Hours[]).filter((one) => one.date === day)
  const usual = (calendar['openingHours'] as Hours[]).filter((one) => one.day!.includes(weekday))
  const all = exceptional.length > 0 ? exceptional : isHoliday ? [] : usual
  return all.some(({ opens, closes }) => fits(opens, closes))
}
