import { idIn } from '../../common/reference.ts'
import type { Reader } from '../../core/define-resource.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { always, type Calendar, calendarOf } from '../clock/calendar.ts'
import { type Clock, dueAt, nextAt, type Target } from '../clock/clock.ts'
import { type Measure, measureOf, targetOf } from './objective.ts'

const minute = 60_000
const iso = (ms: number) => new Date(ms).toISOString()
const ms = (date: unknown) => Date.parse(String(date))

/** What a clock runs by. */
export interface Works {
  readonly objective: Doc
  readonly calendar: Calendar
  readonly target: Target
}

/** The works of an objective: its target, and the calendar that it names; always open when this system does not know it. */
export async function worksOf(objective: Doc, read: Reader): Promise<Works> {
  const id = idIn(objective['businessCalendar'])
  const calendar = id === undefined ? undefined : await read.get('BusinessCalendar', id)
  return { objective, calendar: calendar ? calendarOf(calendar) : always, target: targetOf(objective)! }
}

/** The objective that a clock runs by; undefined when it is not there any more. */
export async function objectiveOf(clock: Doc | undefined, read: Reader): Promise<Doc | undefined> {
  const id = idIn(clock?.['objective'])
  return id === undefined ? undefined : read.get('ServiceLevelObjective', id)
}

/** The clock in a document. */
export function fromDoc(doc: Doc): Clock {
  return {
    startedAt: ms(doc['startDate']),
    asOf: ms(doc['asOf']),
    elapsedMs: Math.round(Number(doc['elapsedMinutes']) * minute),
    state: doc['state'] as Clock['state'],
    reached: docsIn(doc['reached']).map(({ percent, date }) => ({ percent: Number(percent), at: ms(date) })),
  }
}

/** The identifier of the clock that measures something of a ticket. */
export const clockIdOf = (ticket: string, measure: Measure): string =>
  measure === 'timeToResolve' ? ticket : `${ticket}:${measure}`

/** A clock as a document: what it says, what follows by itself and when, and when it is due. */
export function toDoc(ticket: string, clock: Clock, works: Works, reason: string, handled: number, now: number): Doc {
  const { objective, calendar, target } = works
  const measure = measureOf(objective)!
  const due = dueAt(clock, calendar, target)
  const next = clock.reached.length > handled ? now : nextAt(clock, calendar, target)
  const breach = clock.reached.find(({ percent }) => percent === 100)
  return {
    '@type': 'TicketClock',
    id: clockIdOf(ticket, measure),
    state: clock.state,
    ticket: { '@type': 'TroubleTicketRef', id: ticket, '@referredType': 'TroubleTicket' },
    measure,
    objective: {
      '@type': 'ServiceLevelObjectiveRef',
      id: objective['id']!,
      ...(objective['name'] !== undefined && { name: objective['name'] }),
      '@referredType': 'ServiceLevelObjective',
    },
    reason,
    targetMinutes: target.ms / minute,
    elapsedMinutes: clock.elapsedMs / minute,
    startDate: iso(clock.startedAt),
    asOf: iso(clock.asOf),
    ...(due !== undefined && { dueDate: iso(due) }),
    ...(next !== undefined && { nextDate: iso(next) }),
    reached: clock.reached.map(({ percent, at }) => ({ percent, date: iso(at) })),
    handledPoints: handled,
    ...(breach && { breachDate: iso(breach.at) }),
  }
}
