import { dayIn } from '../../common/time/billing-period.ts'

/** Most days that are remembered. The lines of a bill, and the bills of a run, are about the same few. */
const most = 1000
const days = new Map<string, string>()

/** The day that the wall shows at an instant, as YYYY-MM-DD. */
export function dayOf(at: string, timeZone: string): string {
  const key = `${at} ${timeZone}`
  const known = days.get(key) ?? dayIn(at, timeZone)
  if (days.size >= most) days.clear()
  days.set(key, known)
  return known
}

/** The last day of a time that is over at this instant. */
export function lastDayOf(end: string, timeZone: string): string {
  return dayOf(new Date(Date.parse(end) - 1).toISOString(), timeZone)
}
