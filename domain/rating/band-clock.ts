import { dayLength } from '../common/time/day.ts'
import { type Stretch, stretchesOf } from '../common/time/zone.ts'
import type { Bands, Tariff } from './tariff.ts'

/** Which band is in force at an instant, and until when at least. Both in epoch milliseconds. */
export type BandClock = (at: number) => { readonly band: string; readonly until: number }

const minute = 60_000
/** How much of time is worked out at once. */
const ahead = 366 * dayLength

/**
 * Reads bands off the wall of the tariff's zone. When clocks change is worked out for a year at once, since asking the time
 * zone for each call costs more than all the rest of rating it.
 */
export function bandClock({ timeZone, bands }: Pick<Tariff, 'timeZone' | 'bands'>): BandClock {
  const years = new Map<number, readonly Stretch[]>()
  const stretchAt = (at: number): Stretch => {
    const year = Math.floor(at / ahead)
    const known = years.get(year) ?? stretchesOf(timeZone, year * ahead, (year + 1) * ahead)
    years.set(year, known)
    return known.find(({ to }) => at < to)!
  }
  return (at) => {
    const { to, offset } = stretchAt(at)
    const wall = at + offset
    const day = Math.floor(wall / dayLength)
    const { band, until } = bandOn(bands, day, wall - day * dayLength)
    return { band, until: Math.min(to, day * dayLength + until - offset) }
  }
}

/** The band at a time of a day, and the time of that day until which it certainly holds. */
function bandOn({ bands, otherwise }: Bands, day: number, time: number): { band: string; until: number } {
  // The first of January 1970 was a Thursday.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1
  const today = bands.filter(({ days }) => days.includes(weekday))
  const edges = today.flatMap(({ from, to }) => [from * minute, to * minute]).filter((edge) => edge > time)
  const held = today.find(({ from, to }) => from * minute <= time && time < to * minute)
  return { band: held?.name ?? otherwise, until: Math.min(dayLength, ...edges) }
}
