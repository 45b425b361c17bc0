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
  const week = Array.from({ length: 7 }, (_, i) =>
    pieces(
      bands.bands.filter(({ days }) => days.includes(i + 1)),
      bands.otherwise,
    ),
  )
  return (at) => {
    const { to, offset } = first(year(Math.floor(at / ahead)), at)
    const wall = at + offset
    const day = Math.floor(wall / dayLength)
    const { band, to: until } = first(week[weekdayOf(day)]!, wall - day * dayLength)
    return { band, until: Math.min(to, day * dayLength + until - offset) }
  }
}

/** The first of those in order that has not ended. */
function first<T extends { readonly to: number }>(all: readonly T[], at: number): T {
  for (const one of all) if (at < one.to) return one
  throw new RangeError(`nothing goes on after ${at}`)
}

/** A part of a day, until a time of it, and the band that holds there. */
interface Piece {
  readonly to: number
  readonly band: string
}

/** A day, cut wherever a band begins or ends. */
function pieces(today: readonly Band[], otherwise: string): Piece[] {
  const edges = today.flatMap(({ from, to }) => [from * minute, to * minute]).filter((at) => 0 < at && at < dayLength)
  const ends = [...new Set([...edges, dayLength])].sort((a, b) => a - b)
  return ends.map((to, i) => {
    const from = ends[i - 1] ?? 0
    const held = today.find((band) => band.from * minute <= from && from < band.to * minute)
    return { to, band: held?.name ?? otherwise }
  })
}
