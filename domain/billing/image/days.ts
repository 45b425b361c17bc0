import { dayIn } from '../../common/time/billing-period.ts'

/** The last day of a time that is over at this instant. */
export function lastDayOf(end: string, timeZone: string): string {
  return dayIn(new Date(Date.parse(end) - 1).toISOString(), timeZone)
}
