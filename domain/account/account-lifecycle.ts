import { defineLifecycle } from '../core/lifecycle.ts'

/**
 * TM Forum leaves the states open and spells these four in its documents. An account is used from the start unless it
 * is opened ahead as Inactive; a suspended one takes no new charges; a closed one stays closed.
 */
export const accountLifecycle = defineLifecycle({
  attribute: 'state',
  initial: 'Active',
  entry: ['Inactive', 'Active', 'Suspended'],
  steps: {
    Inactive: ['Active', 'Closed'],
    Active: ['Inactive', 'Suspended', 'Closed'],
    Suspended: ['Active', 'Closed'],
    Closed: [],
  },
})

export const accountStates = Object.keys(accountLifecycle.steps)
