import type { Actor } from './actor.ts'
import type { Altering } from './altered.ts'
import { type Attempt, retrying } from './attempt.ts'
import type { Core, Done } from './commands.ts'
import { commitAfter, type OnItsWay } from './commit-after.ts'
import type { Consequence, Step } from './define-resource.ts'
import type { Doc } from './json.ts'
import { checkStep } from './lifecycle.ts'
import type { Plan } from './plan.ts'
import type { JobRequest, StoredResource } from './ports.ts'
import type { Sight } from './sight.ts'
import { type Stencilled, textOf } from './stencil.ts'
import { parsed } from './stored.ts'

/** One thing that the domain itself does to a resource. */
export type Deed =
  | { readonly do: 'create'; readonly kind: string; readonly doc: Doc }
  /** One of very many, under an identifier that nobody has ever had, of a kind of which nobody is told. */
  | { readonly do: 'append'; readonly kind: string; readonly doc: Doc }
  /** The same as a stencil with values, for a kind that has no states and is complete as it is given. */
  | ({ readonly do: 'fill'; readonly kind: string; readonly id: string } & Stencilled)
  /** `change` answers another document, and leaves the given one as it is. */
  | { readonly do: 'change'; readonly kind: string; readonly id: string; readonly change: (doc: Doc) => Doc }
  /** What was worked out from the document that `work` has read. */
  | { readonly do: 'replace'; readonly kind: string; readonly doc: Doc }
  /** The same for one of very many that was found as a stencil with values, and is one again. */
  | ({ readonly do: 'alter'; readonly kind: string } & Altering)

/** The same as what follows from a step of something else. */
export function consequenceOf(deed: Deed): Consequence {
  if (deed.do === 'create' || deed.do === 'append')
    return { kind: deed.kind, id: String(deed.doc['id']), create: deed.doc }
  if (deed.do === 'fill') return { kind: deed.kind, id: deed.id, create: JSON.parse(textOf(deed)) as Doc }
  if (deed.do === 'replace') return { kind: deed.kind, id: String(deed.doc['id']), change: () => deed.doc }
  if (deed.do === 'alter') return { kind: deed.kind, id: deed.after.id, change: () => parsed(deed.after) }
  return { kind: deed.kind, id: deed.id, change: deed.change }
}

/** What is done in one commit, and the work that follows from it. */
export interface Deeds {
  readonly deeds: readonly Deed[]
  readonly jobs?: readonly JobRequest[]
}

/** Looks at what is stored by now, and decides what is done. */
type Work<D> = (read: Sight, at: string) => Promise<D | undefined>

/**
 * Does several things in one commit: everything or nothing, with their events. `work` looks at what is stored and decides;
 * it is asked again when somebody else was quicker. Server-set attributes may be written, lifecycles hold.
 * @returns what `work` decided in the attempt that was committed; undefined when it decided to do nothing
 * @throws Fault changedMeanwhile when others are always quicker; illegalTransition
 */
export async function act<D extends Deeds>(core: Core, actor: Actor, work: Work<D>): Promise<D | undefined> {
  const { decided } = await retrying(core, actor, async (attempt) => {
    const decided = await decide(attempt, work)
    return (decided && (await attempt.plan.commit(undefined))) ?? { decided }
  })
  return decided
}

/** Commits on their way on top of which the next one is decided: while one is written, the next is waiting to be. */
const mostAhead = 2

/**
 * Does one thing after another, each in a commit of its own, until `work` decides to do nothing, or that this is the last. While
 * some are being committed the next one is decided already, and sees what they are going to write; when somebody else was quicker,
 * all of them are decided anew. What fails ends it, after all that is on its way has come to its end.
 * @throws Fault changedMeanwhile when others are always quicker; illegalTransition
 */
export async function actInTurn<D extends Deeds & { readonly isLast: boolean }>(
  core: Core,
  actor: Actor,
  work: Work<D>,
): Promise<void> {
  const onTheirWay: OnItsWay<boolean>[] = []
  // What is done need not be kept until it is committed: that is a lot, and is moved about in memory as long as it is.
  const isLast = async (attempt: Attempt) => (await decide(attempt, work))?.isLast ?? true
  try {
    for (let isOver = false; !isOver; ) {
      const turn: OnItsWay<boolean> = commitAfter(core, actor, onTheirWay.at(-1), isLast)
      onTheirWay.push(turn)
      const planned = await turn.planned
      // What seemed to be the last may not be, once it is decided anew.
      isOver = (planned?.value ?? true) && (await turn.done)
      while (onTheirWay.length > (isOver ? 0 : mostAhead)) await onTheirWay.shift()!.done
    }
  } finally {
    await Promise.allSettled(onTheirWay.map(({ done }) => done))
  }
}

/** Plans what `work` decides to do. */
async function decide<D extends Deeds>({ core, plan, sight, at, by }: Attempt, work: Work<D>): Promise<D | undefined> {
  const decided = await work(sight, at)
  const when = { at, by }
  for (const deed of decided?.deeds ?? []) {
    if (deed.do === 'fill') plan.fill(core.resource(deed.kind), deed.id, deed.stencil, deed.values, deed.shared)
    else if (deed.do === 'create' || deed.do === 'append') make(core, plan, deed, when)
    else if (deed.do === 'alter') plan.alter(core.resource(deed.kind), deed)
    else {
      const changing = change(core, plan, sight, deed, when)
      if (changing) await changing
    }
  }
  plan.enqueue(decided?.jobs)
  return decided
}

type When = Pick<Step, 'at' | 'by'>

function make(core: Core, plan: Plan, deed: Extract<Deed, { do: 'create' | 'append' }>, when: When): void {
  const { kind, doc } = deed
  const resource = core.resource(kind)
  const draft: Doc = doc['@type'] === undefined ? { '@type': kind, ...doc } : doc
  if (resource.lifecycle) checkStep(resource.lifecycle, undefined, draft)
  const after = resource.complete?.({ after: draft, ...when }) ?? draft
  if (deed.do === 'append') plan.append(resource, String(after['id']), after)
  else plan.insert(resource, after, 1)
}

/** A deed on something that is there. */
type Changing = Extract<Deed, { do: 'change' | 'replace' }>

/** What it has to read first, it waits for. */
function change(core: Core, plan: Plan, sight: Sight, deed: Changing, when: When): Promise<void> | undefined {
  const id = deed.do === 'replace' ? String(deed.doc['id']) : deed.id
  const now = standing(plan, sight, deed.kind, id)
  if (now instanceof Promise) return now.then((found) => changed(core, plan, deed, found, when))
  changed(core, plan, deed, now, when)
  return undefined
}

function changed(core: Core, plan: Plan, deed: Changing, now: Done | undefined, when: When): void {
  if (!now) return
  const resource = core.resource(deed.kind)
  const before = now.doc
  const edited = deed.do === 'replace' ? deed.doc : deed.change(before)
  if (resource.lifecycle) checkStep(resource.lifecycle, before, edited)
  plan.update(resource, before, resource.complete?.({ before, after: edited, ...when }) ?? edited, now.version)
}

/** A resource as earlier deeds of the same commit leave it; else as it is stored. */
function standing(plan: Plan, sight: Sight, kind: string, id: string): Promise<Done | undefined> | Done | undefined {
  const planned = plan.outcome(kind, id)
  if (planned) return planned
  const stored = sight.stored(kind, id)
  const found = (one: StoredResource | undefined) => one && { doc: sight.docOf(one), version: one.version }
  return stored instanceof Promise ? stored.then(found) : found(stored)
}
