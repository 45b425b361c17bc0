import { Fault } from './fault.ts'
import type { Doc } from './json.ts'

/**
 * States of a resource and the steps between them, as a table. Every state that appears as a target must be a key, so
 * a misspelt state does not compile.
 */
export interface Lifecycle<State extends string = string> {
  /** The attribute that holds the state. */
  readonly attribute: string
  /** The state of a resource that is created without one. */
  readonly initial: NoInfer<State>
  /** States in which a resource may be created; all of them when not given. */
  readonly entry?: readonly NoInfer<State>[]
  /** True when callers may write states in upper or lower case; the table says how they are stored. */
  readonly anyCase?: true
  /** For each state, the states that may follow. */
  readonly steps: Readonly<Record<State, readonly NoInfer<State>[]>>
}

export function defineLifecycle<State extends string>(lifecycle: Lifecycle<State>): Lifecycle<State> {
  return lifecycle
}

/** A document whose state is spelt as the table spells it. */
export function withKnownSpelling({ attribute, steps, anyCase }: Lifecycle, doc: Doc): Doc {
  const said = doc[attribute]
  if (!anyCase || typeof said !== 'string' || Object.hasOwn(steps, said)) return doc
  const meant = Object.keys(steps).find((state) => state.toLowerCase() === said.toLowerCase())
  return meant === undefined ? doc : { ...doc, [attribute]: meant }
}

/**
 * Refuses a state that does not exist or a step that the table does not have.
 * @throws Fault invalidBody for an unknown state, illegalTransition (422) naming the allowed states
 */
export function checkStep(lifecycle: Lifecycle, before: Doc | undefined, after: Doc): void {
  const { attribute, steps } = lifecycle
  const from = before?.[attribute] as string | undefined
  const to = after[attribute]
  if (to === from) return
  if (typeof to !== 'string' || !Object.hasOwn(steps, to)) {
    throw new Fault('invalidBody', [{ at: attribute, problem: `must be one of ${Object.keys(steps).join(', ')}` }])
  }
  const allowed = from === undefined ? (lifecycle.entry ?? Object.keys(steps)) : (steps[from] ?? [])
  if (allowed.includes(to)) return
  const options = allowed.length > 0 ? `allowed: ${allowed.join(', ')}` : 'this state is final'
  throw new Fault('illegalTransition', [
    { at: attribute, problem: `cannot go from ${from ?? 'nothing'} to ${to}; ${options}` },
  ])
}
