import type { Actor } from './actor.ts'
import type { Attempt } from './attempt.ts'
import type { Core, Done } from './commands.ts'
import { commitAfter, type OnItsWay } from './commit-after.ts'
import type { Reader, Resource, StraightCreates } from './define-resource.ts'
import { identity, replayed } from './drafting.ts'
import { Fault } from './fault.ts'
import { type Doc, jsonOf, keepJson } from './json.ts'
import { rememberingMore } from './remembering-more.ts'
import { Supposition } from './supposition.ts'
import { Tally } from './tally.ts'

/** A create that waits for others, and who wants it. */
export interface Wanted {
  readonly actor: Actor
  readonly input: Doc
}

/**
 * Creates several resources of a kind in one commit, so that they do not get in each other's way, and wait for the disk once.
 * Each has its own actor and its own answer: undefined for what has to be tried by itself, because something is wrong with it,
 * or with the commit.
 * @param former those before, whose commit may be on its way
 */
export function createTogether(
  core: Core,
  resource: Resource,
  wanted: readonly Wanted[],
  former: OnItsWay<unknown> | undefined,
): OnItsWay<readonly (Done | undefined)[]> {
  const remembering = rememberingMore(core)
  const newness = newnessOf(core, resource)
  let supposes = newness?.next() === true
  let attempts = 0
  const turn = commitAfter(remembering, wanted[0]!.actor, former, async (attempt) => {
    const tally = new Tally(attempt)
    const straight = resource.straight?.(attempt, tally, (_, doc, text) => {
      keepJson(doc, text)
      attempt.plan.insert(resource, doc, 1)
    })
    const named = await nameAll(resource, wanted, tally)
    const ids = idsOf(wanted, named)
    const way: Way = { attempt, tally, resource, straight, ids }
    const [isFirst, supposed] = [attempts++ === 0, supposes]
    supposes &&= isFirst && named.every(({ recognised, isRefused }) => isRefused || recognised !== undefined)
    if (!supposes) await attempt.sight.foresee(resource.kind, ids)
    const areNew = () => ids.every((id) => attempt.sight.isUnused(resource.kind, id))
    if (supposed && !isFirst && !areNew()) newness!.failed()
    const dones: (Done | undefined)[] = []
    let last: Actor | undefined
    let isReadAhead = false
    for (const [i, one] of wanted.entries()) {
      const { reads } = attempt.sight
      const planned = planIfRight(way, one, named[i]!)
      const done = planned instanceof Promise ? await planned : planned
      if (done && !done.replayed) last = one.actor
      dones.push(done)
      if (isReadAhead || attempt.sight.reads === reads) continue
      isReadAhead = true
      await readAhead(attempt, resource, wanted.slice(i + 1), tally)
    }
    // What several of them meet on was done last by the last of them.
    if (last) attempt.plan.actsFor(last)
    await straight?.settle()
    tally.settle()
    return dones
  })
  const done = turn.done.then(
    (dones) => {
      if (supposes) newness?.held()
      return dones
    },
    () => wanted.map(() => undefined),
  )
  return { ...turn, done }
}

const suppositions = new WeakMap<Core, Map<string, Supposition>>()

/** Whether what is recognised is new, mostly; undefined where a commit would not find out. */
function newnessOf(core: Core, { kind, straight }: Resource): Supposition | undefined {
  if (!straight) return undefined
  const byKind = suppositions.get(core) ?? new Map<string, Supposition>()
  suppositions.set(core, byKind)
  const known = byKind.get(kind) ?? new Supposition()
  byKind.set(kind, known)
  return known
}

/** What creates of one commit are planned with. */
interface Way {
  readonly attempt: Attempt
  readonly tally: Tally
  readonly resource: Resource
  readonly straight: StraightCreates | undefined
  /** The identifiers that are known of them. */
  readonly ids: readonly string[]
}

/** Plans a create; what is wrong with it is found, and told, when it is tried by itself. */
function planIfRight(way: Way, one: Wanted, { recognised, isRefused }: Named): Planned | Promise<Planned> {
  if (isRefused) return undefined
  const { attempt, resource, straight } = way
  attempt.plan.actsFor(one.actor)
  const isNew = recognised !== undefined && attempt.sight.mayBeNew(resource.kind, recognised)
  if (!isNew || !straight || attempt.plan.outcome(resource.kind, recognised)) return planOne(way, one, recognised)
  try {
    const taken = straight.take(recognised, one.input)
    if (taken instanceof Promise) return planUnlessTaken(way, one, recognised, taken)
    return taken ? { doc: taken, version: 1 } : planOne(way, one, recognised)
  } catch {
    return undefined
  }
}

type Planned = Done | undefined

async function planUnlessTaken(
  way: Way,
  one: Wanted,
  recognised: string,
  taking: Promise<Doc | undefined>,
): Promise<Planned> {
  try {
    const taken = await taking
    return taken ? { doc: taken, version: 1 } : await planOne(way, one, recognised)
  } catch {
    return undefined
  }
}

async function planOne(
  { attempt, tally, resource, straight, ids }: Way,
  { actor, input }: Wanted,
  recognised: string | undefined,
): Promise<Planned> {
  const { plan, sight } = attempt
  await straight?.settle()
  try {
    await sight.foresee(resource.kind, ids)
    const known = recognised ?? input['id']
    const planned = typeof known === 'string' ? plan.outcome(resource.kind, known) : undefined
    const before = typeof known === 'string' ? await sight.stored(resource.kind, known) : undefined
    if ((before || planned) && recognised === undefined) return undefined
    if (planned)
      return replayed(resource, { id: recognised!, version: planned.version, text: jsonOf(planned.doc) }, input)
    if (before) return replayed(resource, before, input)
    const { id, version } = await identity(attempt, resource, recognised === undefined ? input : { id: recognised })
    return { doc: await tally.create(resource, { ...input, id }, version - 1, actor.id), version }
  } catch {
    return undefined
  }
}

/** What a create is recognised as, where it is; refused when it is wrong, which shows when it is its turn. */
interface Named {
  readonly recognised?: string | undefined
  readonly isRefused?: true
}

async function nameOf(identify: Promise<string | undefined>): Promise<Named> {
  return (await unlessRefused(identify.then((recognised) => ({ recognised })))) ?? { isRefused: true }
}

function unlessRefused<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error
    return undefined
  })
}

/** Finds out what creates are about: for all of them at the same time. */
async function nameAll({ recognise }: Resource, wanted: readonly Wanted[], read: Reader): Promise<readonly Named[]> {
  return Promise.all(
    wanted.map(({ input }): Named | Promise<Named> => (recognise ? nameOf(recognise.identify(input, read)) : {})),
  )
}

function idsOf(wanted: readonly Wanted[], named: readonly Named[]): string[] {
  const ids = wanted.flatMap(({ input }, i) => named[i]?.recognised ?? input['id'] ?? [])
  return ids.filter((id) => typeof id === 'string')
}

/**
 * Reads what creates will ask for, all at the same time: one after the other would wait for the database at every step. Where
 * what is needed is remembered there is nothing to wait for.
 */
async function readAhead(
  { at }: Attempt,
  { gathers }: Resource,
  wanted: readonly Wanted[],
  read: Reader,
): Promise<void> {
  if (gathers) await Promise.all(wanted.map(({ input }) => unlessRefused(gathers(input, at, read))))
}
