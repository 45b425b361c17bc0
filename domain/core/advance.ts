import type { Actor } from './actor.ts'
import type { Core } from './commands.ts'
import type { Resource } from './define-resource.ts'
import { Fault } from './fault.ts'
import type { Doc } from './json.ts'
import { checkStep } from './lifecycle.ts'
import { Plan } from './plan.ts'
import type { JobRequest } from './ports.ts'
import { Sight } from './sight.ts'

const attempts = 20

/**
 * A step that the server itself takes: it may write what clients may not. The lifecycle holds, rules for clients do not.
 * @param edit answers the new document, or undefined when there is nothing (more) to do
 * @param jobs what goes on from here, enqueued in the same commit
 * @returns the document as it is now; undefined when it is gone or `edit` wanted nothing
 */
export async function advance(
  core: Core,
  resource: Resource,
  actor: Actor,
  id: string,
  edit: (doc: Doc) => Doc | undefined,
  jobs: readonly JobRequest[] = [],
): Promise<Doc | undefined> {
  for (let i = 0; i < attempts; i++) {
    const sight = new Sight(core.store)
    const stored = await sight.stored(resource.kind, id)
    if (!stored) return undefined
    const before = JSON.parse(stored.text) as Doc
    const after = edit(structuredClone(before))
    if (!after) return undefined
    if (resource.lifecycle) checkStep(resource.lifecycle, before, after)
    const plan = new Plan(core, actor, core.clock.now().toISOString(), sight)
    plan.update(resource, before, after, stored.version)
    plan.enqueue(jobs)
    if (!(await plan.commit(undefined))) return after
  }
  throw new Fault('changedMeanwhile')
}
