import type { Calendar } from './calendar.ts'
import { afterWorking, workingTime } from './working-time.ts'

/** What a clock counts against: working time, in milliseconds, and the points on the way, in percent of it. */
export interface Target {
  readonly ms: number
  /** Ascending; 100 is the target itself. */
  readonly points: readonly number[]
}

/**
 * A clock of working time, as a value. It says how much had passed at `asOf`, and whether more does since then. Instants are
 * epoch milliseconds.
 */
export interface Clock {
  readonly startedAt: number
  readonly asOf: number
  readonly elapsedMs: number
  readonly state: 'running' | 'paused' | 'stopped'
  /** Points that were reached, each once, whatever happens to the target afterwards. */
  readonly reached: readonly Reached[]
}

export interface Reached {
  readonly percent: number
  readonly at: number
}

export const startClock = (at: number): Clock => ({
  startedAt: at,
  asOf: at,
  elapsedMs: 0,
  state: 'running',
  reached: [],
})

/** Working time that has passed at an instant, which is not before `asOf`. */
export function elapsedAt({ state, asOf, elapsedMs }: Clock, calendar: Calendar, at: number): number {
  return state === 'running' ? elapsedMs + workingTime(calendar, asOf, at) : elapsedMs
}

/** Pauses a clock, stops it, or lets it go on; time that has passed stays. */
export function inState(clock: Clock, calendar: Calendar, state: Clock['state'], at: number): Clock {
  if (clock.state === state) return clock
  return { ...clock, elapsedMs: elapsedAt(clock, calendar, at), asOf: Math.max(at, clock.asOf), state }
}

/** When a point is reached if nothing changes: undefined for one that was reached, and while the clock does not run. */
export function pointAt(clock: Clock, calendar: Calendar, { ms }: Target, percent: number): number | undefined {
  if (clock.state !== 'running' || clock.reached.some((one) => one.percent === percent)) return undefined
  return afterWorking(calendar, clock.asOf, amountAt(ms, percent) - clock.elapsedMs)
}

/** To the millisecond, upwards: a point is reached when all of it is over. Percents that are no fractions of two come near only. */
const amountAt = (ms: number, percent: number) => Math.ceil((ms * percent) / 100 - nearly)
const nearly = 0.001

/** When the target is reached if nothing changes, also when that is past; undefined while the clock does not run. */
export function dueAt(clock: Clock, calendar: Calendar, { ms }: Target): number | undefined {
  const breached = clock.reached.find(({ percent }) => percent === 100)
  if (breached) return breached.at
  return clock.state === 'running' ? afterWorking(calendar, clock.asOf, ms - clock.elapsedMs) : undefined
}

/** The next instant at which something happens by itself. */
export function nextAt(clock: Clock, calendar: Calendar, target: Target): number | undefined {
  const next = target.points.flatMap((percent) => pointAt(clock, calendar, target, percent) ?? [])
  return next.length === 0 ? undefined : Math.min(...next)
}

/**
 * A clock with every point that is reached by an instant, in order, each with the instant at which it really was: it does not
 * matter how late, or how often, somebody looks. A target that became shorter than what has passed is reached at once.
 */
export function ticked(clock: Clock, calendar: Calendar, target: Target, at: number): Clock {
  const due = target.points.flatMap((percent) => {
    const reachedAt = pointAt(clock, calendar, target, percent)
    return reachedAt === undefined || reachedAt > at ? [] : [{ percent, at: reachedAt }]
  })
  if (due.length === 0) return clock
  const inOrder = due.toSorted((a, b) => a.at - b.at || a.percent - b.percent)
  return { ...clock, reached: [...clock.reached, ...inOrder] }
}
