import { defineLifecycle } from '../../core/lifecycle.ts'

export const ticketStates = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'closed',
  'resolved',
] as const

export type TicketState = (typeof ticketStates)[number]

/**
 * A ticket is taken in, worked on, waits for the customer (`pending`) or for something else (`held`), is resolved and then
 * closed. One that was resolved or closed may be taken up again within a window (`reopening.ts`).
 */
export const ticketLifecycle = defineLifecycle<TicketState>({
  attribute: 'status',
  initial: 'acknowledged',
  entry: ['acknowledged', 'inProgress', 'pending', 'held'],
  steps: {
    acknowledged: ['inProgress', 'pending', 'held', 'resolved', 'rejected', 'cancelled'],
    inProgress: ['pending', 'held', 'resolved', 'cancelled'],
    pending: ['inProgress', 'held', 'resolved', 'cancelled'],
    held: ['inProgress', 'pending', 'resolved', 'cancelled'],
    resolved: ['closed', 'inProgress'],
    closed: ['inProgress'],
    rejected: [],
    cancelled: [],
  },
})

/** Steps that somebody will ask the reason of. */
export const statesWithReason: readonly string[] = ['rejected', 'cancelled', 'resolved'] satisfies TicketState[]

const over: readonly string[] = ['rejected', 'cancelled', 'resolved', 'closed'] satisfies TicketState[]

/** Whether nobody works on a ticket any more. */
export const isOver = (status: unknown): boolean => over.includes(String(status))
