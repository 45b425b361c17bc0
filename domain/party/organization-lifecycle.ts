import type { organizationStates } from '../common/organization-attributes.ts'
import { defineLifecycle } from '../core/lifecycle.ts'

type State = (typeof organizationStates)[number]

/** An organization is entered, its existence is proven, and it closes; nothing leads back. */
export const organizationLifecycle = defineLifecycle<State>({
  attribute: 'status',
  initial: 'initialized',
  steps: {
    initialized: ['validated', 'closed'],
    validated: ['closed'],
    closed: [],
  },
})
