import type { Actor } from './actor.ts'
import type { Core, Done } from './commands.ts'
import type { Consequence, Reader, Step } from './define-resource.ts'
import { Fault } from './fault.ts'
import type { Doc } from './json.ts'
import { checkStep } from './lifecycle.ts'
import { Plan } from './plan.ts'
import type { JobRequest } from './ports.ts'
import { Sight } from './sight.ts'

/** One thing that the domain itself does to a resource. */
export type Deed =
  | { readonly do: 'create'; readonly kind: string; readonly doc: Doc }
  /** `change` answers another document, and leaves the given one as it is. */
  | { readonly do: 'change'; readonly kind: string; readonly id: string; readonly change: (doc: Doc) => Doc }
  /** What was worked out from the document that `work` has read. */
  | { readonly do: 'replace'; readonly kind: string; readonly doc: Doc }

/** The same as what follows from a step of something else. */
export function consequenceOf(deed: Deed): Consequence {
  if (deed.do === 'create') return { kind: deed.kind, id: String(deed.doc['id']), create: deed.doc }
  if (deed.do === 'replace') return { kind: deed.kind, id: String(deed.doc['id']), change: () => deed.doc }
  return { kind: deed.kind, id: deed.id, change: deed.change }
}

/** What is done in one commit, and the work that follows from it. */
export interface Deeds {
  readonly deeds: readonly Deed[]
  readonly jobs?: readonly JobRequest[]
}

const attempts = 50

/**
 * Does several things in one commit: everything or nothing, with their events. `work` looks at what is stored and decides;
 * it is asked again when somebody else was quicker. Server-set attributes may be written, lifecycles hold.
 * @returns what `work` decided in the attempt that was committed; undefined when it decided to do nothing
 * @throws Fault changedMeanwhile when others are always quicker; illegalTransition
 */
export async function act<D extends Deeds>(
  core: Core,
  actor: Actor,
  work: (read: Reader, at: string) => Promise<D | undefined>,
): Promise<D | undefined> {
  for (let i = 0; i < attempts; i++) {
    const made = await decide(core, actor, work)
    if (!made) return undefined
    if (!(await made.plan.commit(undefined))) return made.decided
    core.known?.forget(made.sight.reliances)
  }
  throw new Fault('changedMeanwhile')
}

/**
 * Does one thing after another, each in a commit of its own, until `work` decides to do nothing, or that this is the last. While
 * one is being committed the next one is decided already, and sees what that is going to write; when somebody else was quicker, both
 * are decided anew.
 * @throws Fault changedMeanwhile when others are always quicker; illegalTransition
 */
export async function actInTurn<D extends Deeds & { readonly isLast: boolean }>(
  core: Core,
  actor: Actor,
  work: (read: Reader, at: string) => Promise<D | undefined>,
): Promise<void> {
  let made = await decide(core, actor, work)
  for (let conflicts = 0; made; ) {
    const next: Promise<Decision<D> | undefined> | undefined = made.decided.isLast
      ? undefined
      : decide(core, actor, work, made.plan)
    const [committed, decided] = await Promise.allSettled([made.plan.commit(undefined), next])
    if (committed.status === 'rejected') throw committed.reason
    if (committed.value === undefined) {
      if (decided.status === 'rejected') throw decided.reason
      conflicts = 0
      made = decided.value
    } else {
      if (++conflicts === attempts) throw new Fault('changedMeanwhile')
      core.known?.forget(made.sight.reliances)
      made = await decide(core, actor, work)
    }
  }
}

/** What is going to be committed. */
interface Decision<D> {
  readonly decided: D
  readonly plan: Plan
  readonly sight: Sight
}

/** @param before what is still being committed, and is seen already */
async function decide<D extends Deeds>(
  core: Core,
  actor: Actor,
  work: (read: Reader, at: string) => Promise<D | undefined>,
  before?: Plan,
): Promise<Decision<D> | undefined> {
  const at = core.clock.now().toISOString()
  const sight = new Sight(core.store, core.known)
  before?.showTo(sight)
  const decided = await work(sight, at)
  if (!decided) return undefined
  const plan = new Plan(core, actor, at, sight)
  for (const deed of decided.deeds) await add(core, plan, sight, deed, { at, by: actor.id })
  plan.enqueue(decided.jobs)
  return { decided, plan, sight }
}

async function add(core: Core, plan: Plan, sight: Sight, deed: Deed, when: Pick<Step, 'at' | 'by'>): Promise<void> {
  const resource = core.resource(deed.kind)
  if (deed.do === 'create') {
    const draft: Doc = { '@type': deed.kind, ...deed.doc }
    if (resource.lifecycle) checkStep(resource.lifecycle, undefined, draft)
    plan.insert(resource, resource.complete?.({ after: draft, ...when }) ?? draft, 1)
    return
  }
  const now = await standing(plan, sight, deed.kind, deed.do === 'replace' ? String(deed.doc['id']) : deed.id)
  if (!now) return
  const before = now.doc
  const edited = deed.do === 'replace' ? deed.doc : deed.change(before)
  if (resource.lifecycle) checkStep(resource.lifecycle, before, edited)
  plan.update(resource, before, resource.complete?.({ before, after: edited, ...when }) ?? edited, now.version)
}

/** A resource as earlier deeds of the same commit leave it; else as it is stored. */
async function standing(plan: Plan, sight: Sight, kind: string, id: string): Promise<Done | undefined> {
  const planned = plan.outcome(kind, id)
  if (planned) return planned
  const stored = await sight.stored(kind, id)
  return stored && { doc: sight.docOf(stored), version: stored.version }
}
