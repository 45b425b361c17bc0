import type { Actor } from './actor.ts'
import { type Attempt, retrying } from './attempt.ts'
import { createTogether, type Wanted } from './create-together.ts'
import type { Resource } from './define-resource.ts'
import { complete, created, identity, replayed, spelt } from './drafting.ts'
import { Fault } from './fault.ts'
import { type Gathered, gather } from './gather.ts'
import { type Doc, sameJson } from './json.ts'
import type { KnownResources } from './known-resources.ts'
import type { ChangeSet, Clock, Conflict, Ids, ResourceStore, StoredResource, Tagged } from './ports.ts'
import type { Reaction } from './reaction.ts'
import type { Sight } from './sight.ts'

/** What the generic commands stand on. */
export interface Core {
  readonly store: ResourceStore
  readonly clock: Clock
  readonly ids: Ids
  /** Finds a resource definition by its kind. */
  readonly resource: (kind: string) => Resource
  /** What is remembered of resources that are read much and changed seldom; nothing when absent. */
  readonly known?: KnownResources
  /** The same for creates of which there are very many, which remember more: whatever they decide is committed. */
  readonly recent?: KnownResources
  /** What follows from steps of a kind, by itself and later; nothing when absent. */
  readonly reactions?: (kind: string) => readonly Reaction[]
  /** `strict` refuses references that point at nothing. */
  readonly references: 'lenient' | 'strict'
  /** Called after every commit that wrote events, so that they are dispatched at once. */
  readonly committed?: () => void
  /** Called after every commit that enqueued jobs, so that they are taken up at once. */
  readonly enqueued?: () => void
}

export interface Done extends Tagged {
  readonly doc: Doc
  /** True when it was there before, because the same create has come once more: nothing was written. */
  readonly replayed?: true
}

/** Given the outcome, answers what an Idempotency-Key of this request keeps; part of the same commit. */
export type Settle = (done: Done | undefined) => ChangeSet['settle']

/**
 * Creates a resource from a canonical document: defaults, first state, rules, consequences, one commit.
 * What its resource recognises is not created twice: the document is answered as it is by now.
 * @throws Fault alreadyExists when the caller's id is taken; identityConflict when it is known with other contents;
 *   whatever rules refuse
 */
export async function create(core: Core, resource: Resource, actor: Actor, input: Doc, settle?: Settle): Promise<Done> {
  if (resource.gathers && !settle) {
    const together: Gathered<Wanted, Done | undefined> = (wanted, former) =>
      createTogether(core, resource, wanted, former)
    const done = await gather(core, resource.kind, { actor, input }, mostTogether, together)
    if (done) return done
  }
  return retrying(core, actor, async (attempt) => {
    const done = await planCreate(attempt, resource, input)
    const kept = settle?.(done)
    if (attempt.plan.empty && !kept) return done
    const conflict = await attempt.plan.commit(kept)
    const id = done.doc['id'] as string
    if (!conflict) return done
    const mayBeGiven = input['id'] === id || !resource.recognise
    if (mayBeGiven && 'id' in conflict && (await isThere(core, resource, id, conflict))) throw taken(resource, id)
    return conflict
  })
}

type Met = Extract<Conflict, { readonly id: string }>

/** Whether it is what a create met. What follows from it may be in the way first: that of whoever has the identifier. */
async function isThere(core: Core, { kind }: Resource, id: string, met: Met): Promise<boolean> {
  if (met.kind === kind && met.id === id) return met.reason === 'exists'
  return (await core.store.get(kind, id)) !== undefined
}

/** Creates in one commit. */
const mostTogether = 100

/** Creates a resource of a given identifier, unless there is one: for work that may be done again. */
export async function createOnce(core: Core, resource: Resource, actor: Actor, input: Doc): Promise<void> {
  await create(core, resource, actor, input).catch((error: unknown) => {
    if (!(error instanceof Fault && error.code === 'alreadyExists')) throw error
  })
}

/** Plans a create; whether the id is taken shows when it is committed. */
export async function planCreate(attempt: Attempt, resource: Resource, input: Doc): Promise<Done> {
  const { at, by, sight, plan } = attempt
  const recognised = await resource.recognise?.identify(input, sight)
  const before = recognised === undefined ? undefined : await sight.stored(resource.kind, recognised)
  if (before) return replayed(resource, before, input)
  const { id, version } = await identity(attempt, resource, recognised === undefined ? input : { id: recognised })
  const after = await created(attempt, resource, { ...input, id }, sight)
  plan.insert(resource, after, version)
  await plan.addConsequences(resource, { after, at, by })
  plan.enqueue(resource.jobs?.({ after, at, by }))
  return plan.outcome(resource.kind, id) ?? { doc: after, version }
}

/** That an identifier is in use. */
export function taken({ kind }: Resource, id: string): Fault {
  return new Fault('alreadyExists', [{ at: 'id', problem: `${kind} ${id} exists` }])
}

/** Judges the stored version of a resource before a change; throws `preconditionFailed` when it does not suit. */
export type Precondition = (stored: Tagged) => void

/**
 * Changes a resource: `edit` gets the canonical document and answers the new one. Without a precondition a concurrent
 * change makes the command read and edit again; with one it is judged against what is then stored.
 * @throws Fault notFound, preconditionFailed, readOnly, illegalTransition; whatever rules refuse
 */
export async function change(
  core: Core,
  resource: Resource,
  actor: Actor,
  id: string,
  edit: (doc: Doc) => Doc,
  precondition?: Precondition,
  settle?: Settle,
): Promise<Done> {
  return retrying(core, actor, async (attempt) => {
    const done = await planChange(attempt, resource, id, edit, precondition)
    const kept = settle?.(done)
    if (attempt.plan.empty && !kept) return done
    return (await attempt.plan.commit(kept)) ?? done
  })
}

/** Plans a change; nothing when it changes nothing. */
export async function planChange(
  { core, at, by, sight, plan }: Attempt,
  resource: Resource,
  id: string,
  edit: (doc: Doc) => Doc,
  precondition?: Precondition,
): Promise<Done> {
  const stored = await found(sight, resource, id)
  precondition?.(stored)
  const before = JSON.parse(stored.text) as Doc
  const edited = spelt(resource, edit(structuredClone(before)))
  refuseReadOnly(resource, before, edited)
  const step = { before, after: edited, at, by }
  const after = sameJson(before, edited) ? before : await complete(core, resource, step, sight)
  const { version, following } = stored
  if (sameJson(before, after)) return { doc: after, version, following }
  plan.update(resource, before, after, stored.version)
  await plan.addConsequences(resource, { before, after, at, by })
  plan.enqueue(resource.jobs?.({ before, after, at, by }))
  return plan.outcome(resource.kind, id) ?? { doc: after, version: stored.version + 1 }
}

/**
 * Removes a resource that nobody needs any more.
 * @throws Fault notFound, preconditionFailed, stillReferenced naming who needs it
 */
export async function remove(
  core: Core,
  resource: Resource,
  actor: Actor,
  id: string,
  precondition?: Precondition,
  settle?: Settle,
): Promise<void> {
  await retrying(core, actor, async (attempt) => {
    await planRemove(attempt, resource, id, precondition)
    return (await attempt.plan.commit(settle?.(undefined))) ?? {}
  })
}

/** Plans a removal. */
export async function planRemove(
  { at, by, sight, plan }: Attempt,
  resource: Resource,
  id: string,
  precondition?: Precondition,
): Promise<void> {
  const stored = await found(sight, resource, id)
  precondition?.(stored)
  const before = JSON.parse(stored.text) as Doc
  const needs = (await resource.neededBy?.(before, sight)) ?? []
  if (needs.length > 0) throw new Fault('stillReferenced', needs)
  plan.remove(resource, before, stored.version)
  await plan.addConsequences(resource, { before, at, by })
}

async function found(sight: Sight, resource: Resource, id: string): Promise<StoredResource> {
  const stored = await sight.stored(resource.kind, id)
  if (!stored) throw new Fault('notFound', [{ at: resource.collection, problem: `${id} does not exist` }])
  return stored
}

function refuseReadOnly(resource: Resource, before: Doc, after: Doc): void {
  const touched = ['id', ...resource.serverSets].filter((name) => !sameJson(before[name], after[name]))
  if (touched.length > 0)
    throw new Fault(
      'readOnly',
      touched.map((at) => ({ at, problem: 'is set by the server' })),
    )
}
