import { dayLength, weekdayOf } from '../common/time/day.ts'
import { keeping } from '../common/time/keeping.ts'
import { stretchesOf } from '../common/time/zone.ts'
import type { Band, Tariff } from './tariff.ts'

/** Which band is in force at an instant, and until when at least. Both in epoch milliseconds. */
export type BandClock = (at: number) => { readonly band: string; readonly until: number }

const minute = 60_000
/** How much of time is worked out at once. */
const ahead = 366 * dayLength
/** Years that a clock keeps. */
const most = 200

/**
 * Reads bands off the wall of the tariff's zone. When clocks change is worked out for a year at once, since asking the time
 * zone for each call costs more than all the rest of rating it.
 */
export function bandClock({ timeZone, bands }: Pick<Tariff, 'timeZone' | 'bands'>): BandClock {
  const year = keeping(most, (number) => stretchesOf(timeZone, number * ahead, (number + 1) * ahead))
  const week = Array.from({ length: 7 }, (_, i) => bands.bands.filter(({ days }) => days.includes(i + 1)))
  return (at) => {
    const { to, offset } = year(Math.floor(at / ahead)).find(({ to }) => at < to)!
    const wall = at + offset
    const day = Math.floor(wall / dayLength)
    const { band, until } = bandIn(week[weekdayOf(day)]!, wall - day * dayLength)
    return { band: band ?? bands.otherwise, until: Math.min(to, day * dayLength + until - offset) }
  }
}

/** The band at a time of a day, if any, and the time of that day until which that certainly holds. */
function bandIn(today: readonly Band[], time: number): { band: string | undefined; until: number } {
  const edges = today.flatMap(({ from, to }) => [from * minute, to * minute]).filter((edge) => edge > time)
  const held = today.find(({ from, to }) => from * minute <= time && time < to * minute)
  return { band: held?.name, until: Math.min(dayLength, ...edges) }
}
