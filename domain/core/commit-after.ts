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
  /** Whether that was committed; false as soon as it was not, although it may be done again. */
  readonly held: Promise<boolean>
  /** The outcome of the work, once it is committed. */
  readonly done: Promise<T>
  /** What it is committed after, as long as that is on its way. */
  readonly former: () => OnItsWay<unknown> | undefined
}

/**
 * Does a work that sees what another one will have committed, so that database and processor need not wait for each other. It
 * is committed after that one, and is done again if that came out differently: whatever rests on it is then done again, too.
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
  const held = Promise.withResolvers<boolean>()
  const isOver = former?.done.then(ignored, ignored)
  let [isAgain, isAnnounced] = [false, false]
  const outcome = retrying(core, actor, async (attempt) => {
    if (isAnnounced) held.resolve(false)
    // What is done again rests on what has become of the former one.
    if (isAgain) await isOver
    const asExpected = isAgain || !former ? undefined : await showing(former, attempt.sight)
    isAgain = true
    const value = await work(attempt)
    planned.resolve({ plan: attempt.plan, value })
    isAnnounced = true
    const { plan } = attempt
    // What creates very much can be on its way before it is known what it rests on.
    if (!plan.appends && (await asExpected?.is) === false) return cameOutOtherwise
    const conflict = plan.empty ? undefined : await plan.commit(undefined, asExpected?.is)
    if (conflict) return conflict
    held.resolve(true)
    return { value }
  })
  outcome.catch(() => {
    planned.resolve(undefined)
    held.resolve(false)
  })
  let still = former
  void isOver?.then(() => {
    still = undefined
  })
  const done = outcome.then(({ value }) => value)
  // Whoever waits for it hears of a failure, and may come to it later.
  done.catch(() => undefined)
  return { planned: planned.promise, held: held.promise, done, former: () => still }
}

const ignored = () => undefined

/**
 * Shows what a former work is going to commit, on top of what that waits for itself.
 * @returns whether that is what comes of it, once it is settled
 */
async function showing(ahead: OnItsWay<unknown>, sight: Sight): Promise<{ readonly is: Promise<boolean> }> {
  const expected = await shown(ahead, sight)
  // Not a promise by itself, which would be waited for.
  return { is: expected ? ahead.held : Promise.resolve(false) }
}

async function shown({ planned, former }: OnItsWay<unknown>, sight: Sight): Promise<Plan | undefined> {
  const plan = (await planned)?.plan
  const before = former()
  if (before) await shown(before, sight)
  plan?.showTo(sight)
  return plan
}
