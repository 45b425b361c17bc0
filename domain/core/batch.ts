import type { Actor } from './actor.ts'
import { type Attempt, retrying } from './attempt.ts'
import { type Core, type Done, planChange, planCreate, planRemove, taken } from './commands.ts'
import type { Resource } from './define-resource.ts'
import { Fault } from './fault.ts'
import type { Doc } from './json.ts'
import type { ChangeSet } from './ports.ts'

/** One of several writes that a caller wants together. */
export type BatchWrite = (
  | { readonly do: 'create'; readonly input: () => Doc }
  | { readonly do: 'change'; readonly id: string; readonly edit: (doc: Doc) => Doc }
  | { readonly do: 'remove'; readonly id: string }
) & {
  /** Says in the caller's terms which write a fault is about. */
  readonly blame: (fault: Fault) => Fault
}

/**
 * Makes several writes to resources of one kind in one commit: everything or nothing. Each is judged as if it came alone
 * after the ones before it, so their order matters. A resource is written once, however many writes are about it, and
 * events tell what the commit as a whole did to it.
 * @param settle given what will be stored, answers what an Idempotency-Key of this request keeps
 * @returns every resource that the writes were about and that is still there, in the order in which they were first named
 * @throws Fault as the single commands, blamed on the write; changedMeanwhile
 */
export async function batch(
  core: Core,
  resource: Resource,
  actor: Actor,
  writes: readonly BatchWrite[],
  settle?: (dones: readonly Done[]) => ChangeSet['settle'],
): Promise<readonly Done[]> {
  return retrying(core, actor, async (attempt) => {
    const outcomes = new Map<string, Done | undefined>()
    for (const write of writes) await blaming(write, () => plan(attempt, resource, write, outcomes))
    const dones = [...outcomes].flatMap(([id, done]) => attempt.plan.outcome(resource.kind, id) ?? done ?? [])
    const kept = settle?.(dones)
    if (attempt.plan.empty && !kept) return dones
    return (await attempt.plan.commit(kept)) ?? dones
  })
}

async function plan(
  attempt: Attempt,
  resource: Resource,
  write: BatchWrite,
  outcomes: Map<string, Done | undefined>,
): Promise<void> {
  if (write.do === 'create') {
    const done = await createFree(attempt, resource, write.input())
    outcomes.set(done.doc['id'] as string, done)
  } else if (write.do === 'change') {
    outcomes.set(write.id, await planChange(attempt, resource, write.id, write.edit))
  } else {
    await planRemove(attempt, resource, write.id)
    outcomes.set(write.id, undefined)
  }
  attempt.plan.show()
}

/** Looks for a taken id before the commit would, so that the first write that fails is the one that is reported. */
async function createFree(attempt: Attempt, resource: Resource, input: Doc): Promise<Done> {
  const { id } = input
  if (typeof id === 'string' && (await attempt.sight.stored(resource.kind, id))) throw taken(resource, id)
  return planCreate(attempt, resource, input)
}

async function blaming(write: BatchWrite, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw error instanceof Fault ? write.blame(error) : error
  }
}
