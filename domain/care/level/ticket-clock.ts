import { defineResource } from '../../core/define-resource.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { ticketClock as schema } from './clock-classes.ts'

const example: Doc = {
  '@type': 'TicketClock',
  state: 'running',
  ticket: { '@type': 'TroubleTicketRef', id: 'ticket-1', '@referredType': 'TroubleTicket' },
  measure: 'timeToResolve',
  objective: { '@type': 'ServiceLevelObjectiveRef', id: 'vip-faults', '@referredType': 'ServiceLevelObjective' },
  reason: 'holds for ticketType fault, segment VIP',
  targetMinutes: 240,
  elapsedMinutes: 0,
  startDate: '2025-03-03T09:00:00.000Z',
  asOf: '2025-03-03T09:00:00.000Z',
  dueDate: '2025-03-03T13:00:00.000Z',
  nextDate: '2025-03-03T12:12:00.000Z',
  reached: [{ percent: 50, date: '2025-03-03T11:00:00.000Z' }],
  handledPoints: 1,
}

/** Percents of the points whose consequences a step has carried out. */
function handledNow(before: Doc | undefined, after: Doc): number[] {
  const from = Number(before?.['handledPoints'] ?? 0)
  return docsIn(after['reached'])
    .slice(from, Number(after['handledPoints'] ?? 0))
    .map(({ percent }) => Number(percent))
}

/** Kept by the server; callers may look. */
export const ticketClock = defineResource({
  kind: 'TicketClock',
  schema,
  description: 'How much of its time a ticket has used, and when it is due. Kept by the server.',
  mandatory: [],
  search: ['state', 'objective.id', 'dueDate', 'nextDate', 'breachDate'],
  furtherEvents: [
    { name: 'TicketClockWarningEvent', says: 'has used a part of its time at which a warning is given' },
    { name: 'TicketClockBreachEvent', says: 'has missed its target' },
  ],
  raises: ({ before, after }) => {
    const percents = after ? handledNow(before, after) : []
    return [
      ...(percents.some((percent) => percent < 100) ? ['TicketClockWarningEvent'] : []),
      ...(percents.includes(100) ? ['TicketClockBreachEvent'] : []),
    ]
  },
  example,
})
