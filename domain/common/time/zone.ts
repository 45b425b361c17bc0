import { Temporal } from 'temporal-polyfill'
import type { Json } from '../../core/json.ts'

/** A stretch of time in which clocks of a zone are ahead of UTC by the same `offset`. All in milliseconds. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly offset: number
}

/**
 * The stretches between two instants, in order. Adding its offset to an instant of one gives what the wall shows, as if it
 * were UTC; within a stretch nothing is skipped and nothing happens twice.
 */
export function stretchesOf(timeZone: string, from: number, to: number): Stretch[] {
  const result: Stretch[] = []
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone)
  for (let start = from; start < to; ) {
    const next = at.getTimeZoneTransition('next')
    const end = Math.min(next?.epochMilliseconds ?? to, to)
    result.push({ from: start, to: end, offset: at.offsetNanoseconds / 1_000_000 })
    start = end
    if (next) at = next
  }
  return result
}

/** Whether a text names a time zone of the IANA database. An offset such as `+01:00` does not: it has no summer. */
export function isTimeZone(name: Json | undefined): name is string {
  if (typeof name !== 'string' || /^[+-]/.test(name)) return false
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== ''
  } catch {
    return false
  }
}
