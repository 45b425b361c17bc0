import { dayLength as day } from '../../common/time/day.ts'
import { keeping } from '../../common/time/keeping.ts'
import { stretchesOf } from '../../common/time/zone.ts'
import type { Doc } from '../../core/json.ts'
import { common, type Interval, joined } from './intervals.ts'
import { openingHoursOf } from './opening-hours.ts'

/** When somebody is at work, as a pure value that works its openings out when they are asked for, and remembers them. */
export interface Calendar {
  /** The openings of the block with this number, see `blockLength`. */
  readonly block: (number: number) => Block
}

/** Openings of one stretch of UTC, cut at its ends. */
export interface Block {
  /** Epoch milliseconds, in order, none touching the next. */
  readonly openings: readonly Interval[]
  /** For each opening, how long those up to and including it are together. */
  readonly upTo: readonly number[]
}

/** How much of UTC one block holds. Long enough for most targets, and short enough to be worked out in no time. */
export const blockLength = 64 * day
/** Blocks that a calendar remembers: some two centuries. */
const most = 1200

/** Around the clock, every day: what counts where no calendar is named. */
export const always: Calendar = {
  block: (number) => blockOf([[number * blockLength, (number + 1) * blockLength]]),
}

const remembered = new WeakMap<Doc, Calendar>()

/**
 * The calendar that a BusinessCalendar describes. It is open whenever a clock on the wall of its time zone shows a time within
 * the hours: an hour that is skipped in spring is not there, one that comes twice in autumn counts twice.
 */
export function calendarOf(doc: Doc): Calendar {
  const known = remembered.get(doc)
  if (known) return known
  const calendar = { block: keeping(most, blocksOf(doc)) }
  remembered.set(doc, calendar)
  return calendar
}

function blocksOf(doc: Doc): Calendar['block'] {
  const timeZone = String(doc['timeZone'])
  const hoursOf = openingHoursOf(doc)
  return (number) => {
    const stretches = stretchesOf(timeZone, number * blockLength, (number + 1) * blockLength)
    return blockOf(
      stretches.flatMap(({ from, to, offset }) => {
        const wall: Interval = [from + offset, to + offset]
        const hours: Interval[] = []
        // Hours of the day before may last until after midnight.
        for (let at = Math.floor(wall[0] / day) - 1; at * day < wall[1]; at++) hours.push(...hoursOf(at))
        return common(joined(hours), [wall]).map(([opens, closes]): Interval => [opens - offset, closes - offset])
      }),
    )
  }
}

function blockOf(intervals: readonly Interval[]): Block {
  const openings = joined(intervals)
  let sum = 0
  return { openings, upTo: openings.map(([from, to]) => (sum += to - from)) }
}
