import type { individualStates } from '../common/individual-attributes.ts'
import { defineLifecycle } from '../core/lifecycle.ts'

type State = (typeof individualStates)[number]

/** A person is entered, their identity is proven, and one day they die; nothing leads back. */
export const individualLifecycle = defineLifecycle<State>({
  attribute: 'status',
  initial: 'initialized',
  steps: {
    initialized: ['validated', 'deceased'],
    validated: ['deceased'],
    deceased: [],
  },
})
