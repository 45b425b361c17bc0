import { defineLifecycle } from '../core/lifecycle.ts'

/** The states of everything in the catalog, as TM Forum lists them. */
export const catalogStates = [
  'In study',
  'In design',
  'In test',
  'Active',
  'Launched',
  'Retired',
  'Obsolete',
  'Rejected',
] as const

type State = (typeof catalogStates)[number]

/**
 * An idea is studied, designed, tested, made active and launched to customers, or rejected before that. What is retired
 * is not sold any more although customers still have it; once nobody has it, it is obsolete.
 */
export const catalogLifecycle = defineLifecycle<State>({
  attribute: 'lifecycleStatus',
  initial: 'In study',
  anyCase: true,
  steps: {
    'In study': ['In design', 'Rejected'],
    'In design': ['In test', 'Rejected'],
    'In test': ['In design', 'Active', 'Rejected'],
    Active: ['Launched', 'Retired'],
    Launched: ['Retired'],
    Retired: ['Obsolete'],
    Obsolete: [],
    Rejected: [],
  },
})

/** States in which it may be sold, or be part of what is sold. */
export const liveStates: readonly string[] = ['Active', 'Launched'] satisfies State[]
/** States in which nothing new may be built on it. */
export const endedStates: readonly string[] = ['Retired', 'Obsolete', 'Rejected'] satisfies State[]
