import { defineLifecycle } from '../core/lifecycle.ts'

export const messageStates = ['initial', 'inProgress', 'completed', 'cancelled', 'failed'] as const

export type MessageState = (typeof messageStates)[number]

/**
 * A message that failed is completed all the same when a receipt tells that it has arrived, and the other way round when
 * it comes back. What is called off stays so.
 */
export const messageLifecycle = defineLifecycle({
  attribute: 'state',
  initial: 'initial',
  steps: {
    initial: ['inProgress', 'completed', 'cancelled', 'failed'],
    inProgress: ['completed', 'cancelled', 'failed'],
    completed: ['failed'],
    failed: ['completed'],
    cancelled: [],
  },
})
