import { defineLifecycle } from '../core/lifecycle.ts'

/** States of a product. The official v4 and v5 documents spell the last one with a blank at its end. */
export const productStates = [
  'created',
  'pendingActive',
  'cancelled',
  'active',
  'pendingTerminate',
  'terminated',
  'suspended',
  'aborted',
] as const

type State = (typeof productStates)[number]

/**
 * A product is ordered, delivered, used, perhaps interrupted, and ended. Cancelled and aborted are what never came to
 * be used: given up by the customer, or by the operator who could not deliver. A product that was there before its
 * record may be recorded in any state.
 */
export const productLifecycle = defineLifecycle<State>({
  attribute: 'status',
  initial: 'created',
  steps: {
    created: ['pendingActive', 'active', 'cancelled', 'aborted'],
    pendingActive: ['active', 'cancelled', 'aborted'],
    active: ['suspended', 'pendingTerminate', 'terminated'],
    suspended: ['active', 'pendingTerminate', 'terminated'],
    pendingTerminate: ['terminated', 'active', 'suspended'],
    terminated: [],
    cancelled: [],
    aborted: [],
  },
})
