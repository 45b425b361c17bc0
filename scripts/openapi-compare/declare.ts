import type { Declared } from './difference.ts'

type Facts = readonly (readonly [kind: Declared['kind'], sentence: string])[]

/** Declares what we add to the official documents. */
export function adds(where: string, reason: string, facts: Facts): Declared[] {
  return facts.map(([kind, sentence]) => ({ where, side: 'adds', kind, sentence, reason }))
}

/** Declares what we leave out of them. */
export function lacks(where: string, reason: string, facts: Facts): Declared[] {
  return facts.map(([kind, sentence]) => ({ where, side: 'lacks', kind, sentence, reason }))
}
