/** A day of the calendar, such as 2026-11-29. */
export type Day = string

const day = 86_400_000

/** Days from one to another; negative when the other is before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / day
}

/** The day so many days later. */
export function dayPlus(from: Day, days: number): Day {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)
}
