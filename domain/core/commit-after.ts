import type { Actor } from './actor.ts'
import { type Attempt, retrying } from './attempt.ts'
import type { Core } from './commands.ts'
import type { Plan } from './plan.ts'
import { cameOutOtherwise } from './ports.ts'
import type { Sight } from './sight.ts'

/** Something that is planned and then committed; what comes next can be planned on top of it meanwhile. */
export interface OnItsWay<T> {
  /** What is going to be committed, as soon as that is known; undefined when the work failed, which `done` tells. */
  readonly planned: Promise<{ readonly plan: Plan; readonly value: T } | undefined>
  /** What was committed in the end; undefined when that failed, which `done` tells. */
  readonly committed: Promise<Plan | undefined>
  /** The outcome of the work, once it is committed. */
  readonly done: Promise<T>
}

/**
 * Does a work that sees what another one will have committed, so that database and processor need not wait for each other. It
 * is committed after that one, and is done again if that came out differently.
 * @param former what may still be on its way
 * @param work plans what is to be committed, perhaps nothing
 */
export function commitAfter<T>(
  core: Core,
  actor: Actor,
  former: OnItsWay<unknown> | undefined,
  work: (attempt: Attempt) => Promise<T>,
): OnItsWay<T> {
  const planned = Promise.withResolvers<{ plan: Plan; value: T } | undefined>()
  let ahead = former
  const outcome = retrying(core, actor, async (attempt) => {
    const asExpected = ahead && (await showing(ahead, attempt.sight))
    ahead = undefined
    const value = await work(attempt)
    planned.resolve({ plan: attempt.plan, value })
    const { plan } = attempt
    // What creates very much can be on its way before it is known what it rests on.
    if (!plan.appends && (await asExpected?.is) === false) return cameOutOtherwise
    const conflict = plan.empty ? undefined : await plan.commit(undefined, asExpected?.is)
    return conflict ?? { value, plan }
  })
  const committed = outcome.then(
    ({ plan }) => plan,
    () => undefined,
  )
  outcome.catch(() => planned.resolve(undefined))
  return { planned: planned.promise, committed, done: outcome.then(({ value }) => value) }
}

/**
 * Shows what a former work is going to commit, as soon as that is known.
 * @returns whether that is what comes of it, once it is settled
 */
async function showing(
  { planned, committed }: OnItsWay<unknown>,
  sight: Sight,
): Promise<{ readonly is: Promise<boolean> }> {
  const expected = (await planned)?.plan
  expected?.showTo(sight)
  // Not a promise by itself, which would be waited for.
  return { is: committed.then((came) => came === expected) }
}
