import type { partyRoleStates } from '../common/role-states.ts'
import { defineLifecycle } from '../core/lifecycle.ts'

type State = (typeof partyRoleStates)[number]

/**
 * A role is checked, played, perhaps interrupted, and ended. TM Forum leaves the states to the operator;
 * validationInProgress and validated are spelt as its v5 documents spell them, and Approved is what v4 clients say for
 * validated.
 */
export const partyRoleLifecycle = defineLifecycle<State>({
  attribute: 'status',
  initial: 'validationInProgress',
  entry: ['validationInProgress', 'validated', 'Approved', 'active', 'suspended'],
  steps: {
    validationInProgress: ['validated', 'Approved', 'active', 'rejected', 'terminated'],
    validated: ['active', 'suspended', 'terminated'],
    Approved: ['active', 'suspended', 'terminated'],
    active: ['suspended', 'terminated'],
    suspended: ['active', 'terminated'],
    rejected: ['validationInProgress', 'terminated'],
    terminated: [],
  },
})

/** States that nobody may be put into without being told why. */
export const roleStatesWithReason = ['rejected', 'suspended', 'terminated'] as const satisfies State[]
