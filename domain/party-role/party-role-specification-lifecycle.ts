import { defineLifecycle } from '../core/lifecycle.ts'

/** A specification is drafted, agreed upon, offered for new roles, and retired; roles that follow it may go on. */
export const partyRoleSpecificationLifecycle = defineLifecycle({
  attribute: 'lifecycleStatus',
  initial: 'validationInProgress',
  steps: {
    validationInProgress: ['validated', 'active', 'rejected', 'retired'],
    validated: ['active', 'retired'],
    active: ['retired'],
    rejected: ['validationInProgress', 'retired'],
    retired: [],
  },
})
