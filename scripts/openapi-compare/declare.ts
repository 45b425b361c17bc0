import type { Declared } from './difference.ts'

type Facts = readonly (readonly [kind: Declared['kind'], sentence: string])[]

/** Declares what we say and the official documents do not. */
export function adds(where: string, reason: string, facts: Facts): Declared[] {
  return facts.map(([kind, sentence]) => ({ where, side: 'adds', kind, sentence, reason }))
}

/** Declares what the official documents say and we do not. */
export function lacks(where: string, reason: string, facts: Facts): Declared[] {
  return facts.map(([kind, sentence]) => ({ where, side: 'lacks', kind, sentence, reason }))
}
