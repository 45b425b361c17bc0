import type { Doc } from '../core/json.ts'

/** Which ends belong to a range: none, both, the lower or the upper one. */
export const rangeIntervals: readonly string[] = ['open', 'closed', 'closedBottom', 'closedTop']

/** Whether a number lies in the range of a value specification; a missing end is open, a missing interval closed. */
export function isInRange(value: number, { valueFrom, valueTo, rangeInterval = 'closed' }: Doc): boolean {
  const withBottom = rangeInterval === 'closed' || rangeInterval === 'closedBottom'
  const withTop = rangeInterval === 'closed' || rangeInterval === 'closedTop'
  if (typeof valueFrom === 'number' && (withBottom ? value < valueFrom : value <= valueFrom)) return false
  return !(typeof valueTo === 'number' && (withTop ? value > valueTo : value >= valueTo))
}

/** A range in words: `from 1 to 5, both included`. */
export function rangeInWords({ valueFrom, valueTo, rangeInterval = 'closed' }: Doc): string {
  const ends = [
    ...(typeof valueFrom === 'number' ? [`from ${valueFrom}`] : []),
    ...(typeof valueTo === 'number' ? [`to ${valueTo}`] : []),
  ]
  return `${ends.join(' ')} (${rangeInterval})`
}

/** Whether a value specification limits numbers at all. */
export function hasRange({ valueFrom, valueTo }: Doc): boolean {
  return typeof valueFrom === 'number' || typeof valueTo === 'number'
}
