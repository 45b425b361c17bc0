import type { customerStates } from '../common/role-states.ts'
import { defineLifecycle } from '../core/lifecycle.ts'

type State = (typeof customerStates)[number]

/**
 * From the first contact to the farewell. TM Forum leaves the states to the operator; Created, CreditCheckDone,
 * Approved and Rejected are spelt as its documents spell them.
 */
export const customerLifecycle = defineLifecycle<State>({
  attribute: 'status',
  initial: 'Created',
  entry: ['Prospect', 'Created', 'CreditCheckDone', 'Approved', 'Active', 'Suspended'],
  steps: {
    Prospect: ['Created', 'Rejected', 'Closed'],
    Created: ['CreditCheckDone', 'Approved', 'Active', 'Rejected', 'Closed'],
    CreditCheckDone: ['Approved', 'Active', 'Rejected', 'Closed'],
    Approved: ['Active', 'Suspended', 'Closed'],
    Active: ['Suspended', 'Closed'],
    Suspended: ['Active', 'Closed'],
    Rejected: ['Created', 'Closed'],
    Closed: [],
  },
})

/** States that nobody may be put into without being told why. */
export const customerStatesWithReason = ['Rejected', 'Suspended', 'Closed'] as const satisfies State[]
