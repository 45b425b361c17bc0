import { defineLifecycle } from '../core/lifecycle.ts'

/** States of a task that the server carries out. */
export const taskStates = [
  'acknowledged',
  'rejected',
  'inProgress',
  'cancelled',
  'done',
  'terminatedWithError',
] as const

type State = (typeof taskStates)[number]

/** A cancellation is taken in, assessed and carried out; or it comes too late, is taken back, or goes wrong. */
export const cancelProductOrderLifecycle = defineLifecycle<State>({
  attribute: 'state',
  initial: 'acknowledged',
  entry: ['acknowledged'],
  steps: {
    acknowledged: ['inProgress', 'done', 'rejected', 'cancelled', 'terminatedWithError'],
    inProgress: ['done', 'rejected', 'cancelled', 'terminatedWithError'],
    done: [],
    rejected: [],
    cancelled: [],
    terminatedWithError: [],
  },
})
