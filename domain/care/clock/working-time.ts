import { always, type Block, blockLength, type Calendar } from './calendar.ts'
import type { Interval } from './intervals.ts'

/**
 * Working time between two instants, in milliseconds. All in epoch milliseconds; 0 when `to` is not after `from`.
 * Exact across changes of the clocks: what counts is time that passes, not what clocks show.
 */
export function workingTime(calendar: Calendar, from: number, to: number): number {
  if (to <= from) return 0
  if (calendar === always) return to - from
  const [first, last] = [numberOf(from), numberOf(to)]
  let sum = -openUntil(calendar.block(first), from)
  for (let number = first; number < last; number++) sum += lengthOf(calendar.block(number))
  return sum + openUntil(calendar.block(last), to)
}

/** Years after which nobody is expected to open any more. */
const longest = 50
const mostBlocks = Math.ceil((longest * 366 * 86_400_000) / blockLength)

/**
 * The first instant at which an amount of working time is over after `from`; `from` itself for none. Undefined when the
 * calendar does not open for that long within fifty years.
 */
export function afterWorking(calendar: Calendar, from: number, amount: number): number | undefined {
  if (amount <= 0) return from
  if (calendar === always) return from + amount
  const first = numberOf(from)
  let left = amount + openUntil(calendar.block(first), from)
  for (let number = first; number <= first + mostBlocks; number++) {
    const block = calendar.block(number)
    const length = lengthOf(block)
    if (left <= length) return instantAt(block, left)
    left -= length
  }
  return undefined
}

/** The openings between two instants, in order, cut at both; they neither overlap nor touch. */
export function openingsBetween(calendar: Calendar, from: number, to: number): Interval[] {
  const result: [number, number][] = []
  for (let number = numberOf(from); number * blockLength < to; number++) {
    for (const [opens, closes] of calendar.block(number).openings) {
      const [start, end] = [Math.max(opens, from), Math.min(closes, to)]
      const last = result.at(-1)
      if (last?.[1] === start && start < end) last[1] = end
      else if (start < end) result.push([start, end])
    }
  }
  return result
}

const numberOf = (instant: number) => Math.floor(instant / blockLength)
const lengthOf = ({ upTo }: Block) => upTo.at(-1) ?? 0

/** How much of a block is over at an instant within it. */
function openUntil({ openings, upTo }: Block, instant: number): number {
  const at = firstIndex(openings.length, (i) => openings[i]![1] > instant)
  const before = at === 0 ? 0 : upTo[at - 1]!
  const opening = openings[at]
  return opening && opening[0] < instant ? before + instant - opening[0] : before
}

/** The first instant at which so much of a block is over; it is more than nothing, and not more than there is. */
function instantAt({ openings, upTo }: Block, amount: number): number {
  const at = firstIndex(openings.length, (i) => upTo[i]! >= amount)
  return openings[at]![1] - (upTo[at]! - amount)
}

/** The first index for which a condition holds that holds for all later ones, too; `length` when it holds for none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
