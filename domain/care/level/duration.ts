const form = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** Ten years: when more than that is over no clock can tell. */
export const mostMinutes = 3650 * 24 * 60

/**
 * Working minutes of an ISO 8601 duration of days, hours, minutes and seconds (`PT8H`, `P1DT4H`): a day is 24 hours of work, since
 * calendars differ in what a day of work is. Undefined when it is none, nothing, or more than ten years.
 */
export function minutesOf(duration: unknown): number | undefined {
  const match = typeof duration === 'string' ? form.exec(duration) : null
  if (!match) return undefined
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0))
  const sum = (days * 24 + hours) * 60 + minutes + seconds / 60
  return sum > 0 && sum <= mostMinutes ? sum : undefined
}
