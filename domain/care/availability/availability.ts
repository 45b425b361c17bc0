import { common, type Interval, joined, lengthOf, without } from '../clock/intervals.ts'

/** A time in which a service was down, as far as one ticket (or alarm) tells. Instants are epoch milliseconds. */
export interface Outage {
  readonly from: number
  /** The first instant at which it was over; absent while it goes on. */
  readonly to?: number
  /** The ticket that tells of it. */
  readonly ticket?: string
  /** When that ticket waited for the customer (`pending`): of this outage, that time is not the operator's. */
  readonly waiting?: readonly Interval[]
}

/** What is known of a service in one period. */
export interface ServiceHistory {
  readonly period: Interval
  readonly outages: readonly Outage[]
  /** Windows of planned work that was told ahead. */
  readonly planned?: readonly Interval[]
  /** When the service has to be there (`openingsBetween`); all the time when absent. */
  readonly open?: readonly Interval[]
  /** Until when it is known; the end of the period when absent. An outage that goes on has lasted until then. */
  readonly asOf?: number
}

/** How much of a period a service was there, as exact numbers of milliseconds. */
export interface Availability {
  readonly totalMs: number
  /** When it was down, as intervals in order that do not touch. */
  readonly down: readonly Interval[]
  readonly downMs: number
}

/**
 * Availability of a service in a period: downtime is the union of its outages, without the time in which their own tickets
 * waited for the customer, without planned windows, and only as far as the service had to be there.
 */
export function availabilityOf({
  period,
  outages,
  planned = [],
  open,
  asOf = period[1],
}: ServiceHistory): Availability {
  const expected = open ? common(joined(open), [period]) : joined([period])
  const known: Interval = [period[0], Math.min(Math.max(asOf, period[0]), period[1])]
  const reported = joined(outages.flatMap((outage) => ownPart(outage, known[1])))
  const down = without(common(common(reported, joined([known])), expected), joined(planned))
  return { totalMs: lengthOf(expected), down, downMs: lengthOf(down) }
}

function ownPart({ from, to = Number.POSITIVE_INFINITY, waiting = [] }: Outage, asOf: number): Interval[] {
  return without(joined([[from, Math.min(to, asOf)]]), joined(waiting))
}

/** Percent are compared in whole millionths, so that nothing is rounded. */
const hundredPercent = 100_000_000n

/** Whether an availability is less than a percentage, given in millionths of a percent: exactly, nothing is rounded. */
export function isBelow({ totalMs, downMs }: Availability, microPercent: bigint): boolean {
  return BigInt(totalMs - downMs) * hundredPercent < microPercent * BigInt(totalMs)
}

/**
 * When a service had been down for so long that the percentage could not be kept any more, however well it did afterwards;
 * undefined when it can still be kept. Exact to the millisecond.
 */
export function lostAt(availability: Availability, microPercent: bigint): number | undefined {
  if (!isBelow(availability, microPercent)) return undefined
  const allowed = ((hundredPercent - microPercent) * BigInt(availability.totalMs)) / hundredPercent
  let left = Number(allowed) + 1
  for (const [from, to] of availability.down) {
    if (to - from >= left) return from + left
    left -= to - from
  }
  return undefined
}

/** An availability for people to read, in percent. Four digits, cut and not rounded: 99.99999 is not 100. */
export function inPercent({ totalMs, downMs }: Availability): string {
  if (totalMs === 0) return '100.0000 %'
  const tenThousandths = (BigInt(totalMs - downMs) * 1_000_000n) / BigInt(totalMs)
  return `${tenThousandths / 10_000n}.${String(tenThousandths % 10_000n).padStart(4, '0')} %`
}
