import type { Actor } from './actor.ts'
import type { Core } from './commands.ts'
import { Fault } from './fault.ts'
import { Plan } from './plan.ts'
import type { Conflict } from './ports.ts'
import { Sight } from './sight.ts'

const attempts = 50

/** One attempt at a command: what it sees, and what it is going to commit. */
export interface Attempt {
  readonly core: Core
  readonly at: string
  readonly by: string
  readonly sight: Sight
  readonly plan: Plan
}

function begin(core: Core, actor: Actor, mayRemember: boolean): Attempt {
  const at = core.clock.now().toISOString()
  const sight = new Sight(core.store, mayRemember ? core.known : undefined)
  return { core, at, by: actor.id, sight, plan: new Plan(core, actor, at, sight) }
}

/**
 * Runs a command again while others get in between; a conflict is theirs to win, not ours to report. What rested on something
 * remembered is decided anew, be it a commit that finds it outdated or a refusal; then everything is read, so that a refusal stands.
 */
export async function retrying<T extends object>(
  core: Core,
  actor: Actor,
  work: (attempt: Attempt) => Promise<T | Conflict>,
): Promise<T> {
  let isOutdated = false
  for (let i = 0; i < attempts; i++) {
    const attempt = begin(core, actor, !isOutdated)
    const outcome = await work(attempt).catch((error: unknown) => {
      if (!(error instanceof Fault) || attempt.sight.reliances.length === 0) throw error
      return outdated
    })
    if (!('reason' in outcome)) return outcome
    if (outcome.reason === 'claimLost') throw new Fault('requestInProgress')
    isOutdated ||= outcome.reason === 'outdated'
    // An identifier that is taken says nothing of what is remembered.
    if (outcome.reason !== 'exists') core.known?.forget(attempt.sight.reliances, attempt.sight.searches)
  }
  throw new Fault('changedMeanwhile')
}

const outdated: Conflict = { reason: 'outdated' }
