/** Days are counted from 1970-01-01; a day of a clock that is never put forward or back has so many milliseconds. */
export const dayLength = 86_400_000

/** The number of a day such as `2026-12-25`; not a number when there is no such day. */
export function dayOf(date: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  // The 30th of February would be read as the second of March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? at / dayLength : Number.NaN
}

/** The place of a day in its week, 0 for Monday: 1970 began on a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Names of the days of a week, in its order. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
