import { defineLifecycle } from '../core/lifecycle.ts'

/** States of an item of an order; the state of the order is rolled up from them (`roll-up.ts`). */
export const itemStates = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'completed',
  'failed',
  'partial',
  'assessingCancellation',
  'pendingCancellation',
] as const

/** States of an order: those of its items, the draft before them, and the step that follows acceptance. */
export const orderStates = [...itemStates, 'draft', 'inProgress.accepted'] as const

/** States in which a client may hand in an order. */
export const initialOrderStates = ['acknowledged', 'draft'] as const

export type ItemState = (typeof itemStates)[number]
export type OrderState = (typeof orderStates)[number]

/**
 * An order is drafted or acknowledged, accepted, carried out, and ends completed, in part, failed, rejected or cancelled.
 * A cancellation is assessed first; where it comes too late the order goes back to where it was (`usage-billing` 3.11).
 */
export const productOrderLifecycle = defineLifecycle<OrderState>({
  attribute: 'state',
  initial: 'acknowledged',
  entry: [...initialOrderStates],
  steps: {
    draft: ['acknowledged', 'cancelled'],
    acknowledged: ['inProgress.accepted', 'inProgress', 'pending', 'held', 'rejected', 'assessingCancellation'],
    'inProgress.accepted': ['inProgress', 'pending', 'held', 'failed', 'assessingCancellation'],
    inProgress: ['pending', 'held', 'completed', 'partial', 'failed', 'assessingCancellation'],
    pending: ['inProgress.accepted', 'inProgress', 'held', 'rejected', 'failed', 'assessingCancellation'],
    held: [
      'acknowledged',
      'inProgress.accepted',
      'inProgress',
      'pending',
      'partial',
      'failed',
      'assessingCancellation',
    ],
    assessingCancellation: [
      'pendingCancellation',
      'cancelled',
      'acknowledged',
      'inProgress.accepted',
      'inProgress',
      'pending',
      'held',
    ],
    pendingCancellation: ['cancelled', 'partial', 'failed'],
    completed: [],
    partial: [],
    failed: [],
    rejected: [],
    cancelled: [],
  },
})
