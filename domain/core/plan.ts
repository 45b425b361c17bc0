import type { Actor } from './actor.ts'
import { AllAltered, type Altering } from './altered.ts'
import { Appended, type ReactionsTo } from './appended.ts'
import { ByKind } from './by-kind.ts'
import { changeEvents, previousOf } from './change-events.ts'
import type { Core, Done } from './commands.ts'
import type { Consequence, Resource, Step } from './define-resource.ts'
import type { EventRecord } from './event.ts'
import { type About, serialEventIds } from './event-ids.ts'
import { changedAttributes, type Doc, jsonOf, sameJson } from './json.ts'
import type { Reliance } from './known-resources.ts'
import type { AuditEntry, ChangeSet, Conflict, JobRequest, ResourceWrite } from './ports.ts'
import { reactAlike, reactionJob } from './reaction.ts'
import type { Sight } from './sight.ts'
import { noValues, type Stencil } from './stencil.ts'
import { Becoming, parsed } from './stored.ts'

/**
 * What becomes of one resource in one commit: inserted (no `before`), rewritten, or deleted (no `after`). Nothing, when
 * later steps of the commit took back what earlier ones had done: neither is there, or both are the same document.
 */
interface Write {
  readonly resource: Resource
  readonly id: string
  readonly before?: Doc
  readonly after?: Doc
  /** Version that is stored now; for an insert, the one before its first. */
  readonly version: number
  /** Who did the last of the steps that led to it. */
  readonly actor: Actor
  /** Names of the attributes of the first level that it changes: all of them for an insert, none for a deletion. */
  readonly changed: readonly string[]
}

type Planned = Omit<Write, 'actor' | 'changed'>

type Acted = Planned & Pick<Write, 'actor'>

/** Where the write of a resource stands, whatever becomes of it. */
interface Place {
  write: Write
}

/** A write that is committed. */
interface Final extends Write {
  /** What it writes as JSON, where that is not kept with the document. */
  readonly text?: string
}

/** Of more writes than that nobody asks for a single one afterwards. */
const few = 100

/**
 * Collects what a command writes, and commits it with the events and audit entries that go with it. However many
 * consequences meet on one resource, it is written once and says once what changed.
 */
export class Plan {
  readonly #core: Core
  #actor: Actor
  readonly #at: string
  readonly #sight: Sight
  readonly #writes = new ByKind<Place>()
  /** In the order in which their resources were met first, which is that of their events. */
  readonly #places: Place[] = []
  /** What has changed since it was shown, so that a commit of many steps shows no more than each step does. */
  readonly #unseen = new Set<Place>()
  readonly #jobs: JobRequest[] = []
  /** New resources of which there are very many, by kind. */
  readonly #appended = new Map<string, Appended>()
  readonly #altered = new AllAltered()
  #eventId: (about: About) => string = () => this.#core.ids.next()

  constructor(core: Core, actor: Actor, at: string, sight: Sight) {
    this.#core = core
    this.#actor = actor
    this.#at = at
    this.#sight = sight
  }

  /** Whoever takes the steps from here on. */
  actsFor(actor: Actor): void {
    this.#actor = actor
  }

  insert(resource: Resource, after: Doc, version: number): void {
    this.#addStep({ resource, id: idOf(after), after, version: version - 1 })
  }

  /**
   * A new resource under an identifier that nobody has ever had, one of very many: it costs less than an `insert`, and is seen by
   * what reads from here on. What follows from it is the caller's business.
   * @param text of the document, which is not kept
   */
  append(resource: Resource, id: string, after: Doc, text = JSON.stringify(after)): void {
    const appended = this.#appendedOf(resource)
    if (resource.raises || appended.actor !== this.#actor) this.insert(resource, after, 1)
    else appended.add(id, after, text)
  }

  /**
   * The same for one that is a stencil with values, of which no document is made unless somebody asks for it.
   * @param shared values that it has in common with others: the same list for all of them
   */
  fill(resource: Resource, id: string, stencil: Stencil, values: readonly string[], shared = noValues): void {
    const appended = this.#appendedOf(resource)
    if (resource.raises || appended.actor !== this.#actor) {
      this.insert(resource, JSON.parse(stencil.textWith(values, shared)) as Doc, 1)
    } else appended.fill(id, stencil, values, shared)
  }

  #appendedOf(resource: Resource): Appended {
    const { kind } = resource
    let appended = this.#appended.get(kind)
    if (!appended) {
      const actor = this.#actor
      const reactions = this.#core.reactions?.(kind) ?? []
      const reactionsTo: ReactionsTo = {
        of: (id, after) => this.#reactionsTo({ resource, id, after, version: 0, actor }),
        areAlike: (stencil) => reactAlike(reactions, stencil),
      }
      appended = new Appended(resource, actor, this.#core.store, reactions.length > 0 ? reactionsTo : undefined)
      this.#appended.set(kind, appended)
      this.#sight.append(kind, appended)
    }
    return appended
  }

  update(resource: Resource, before: Doc, after: Doc, version: number): void {
    this.#addStep({ resource, id: idOf(before), before, after, version })
  }

  /** The same for one of very many that is a stencil with values, and is one again: no document is made of it. */
  alter(resource: Resource, one: Altering): void {
    const { before, after } = one
    const reactions = this.#core.reactions?.(resource.kind) ?? []
    const isAlone = !this.#placed(resource.kind, before.id)
    if (isAlone && this.#altered.add(one, resource, this.#actor, this.#at, reactions)) return
    this.update(resource, parsed(before), parsed(after), before.version)
  }

  remove(resource: Resource, before: Doc, version: number): void {
    this.#addStep({ resource, id: idOf(before), before, version })
  }

  /** Lets what reads from here on see everything that is planned so far. */
  show(): void {
    for (const { write } of this.#unseen) assume(this.#sight, write)
    this.#unseen.clear()
  }

  /** Lets somebody who plans what comes next see everything that is planned here, while it is still being committed. */
  showTo(next: Sight): void {
    for (const { write } of this.#places) assume(next, write)
    for (const [kind, appended] of this.#appended) next.append(kind, appended)
    this.#altered.showTo(next)
  }

  /**
   * Adds what follows from a step, on other resources or on its own. Consequences have no consequences themselves;
   * one for a resource that does not exist, or is being removed, falls away.
   */
  async addConsequences(resource: Resource, step: Step): Promise<void> {
    for (const consequence of (await resource.consequences?.(step, this.#sight)) ?? []) await this.follow(consequence)
  }

  /** Adds one thing that follows from a step. */
  async follow(consequence: Consequence): Promise<void> {
    const { kind, id } = consequence
    if ('create' in consequence) {
      this.insert(this.#core.resource(kind), this.#created(consequence), 1)
      return
    }
    const write = this.#placed(kind, id)?.write ?? (await this.#untouched(kind, id))
    if (!write?.after) return
    if ('remove' in consequence) {
      const { after: _, ...gone } = write
      this.#add(gone)
      return
    }
    const after = consequence.change(structuredClone(write.after))
    if (!after || sameJson(write.after, after)) return
    const { before } = write
    const step = { ...(before && { before }), after, at: this.#at, by: this.#actor.id }
    this.#add({ ...write, after: write.resource.complete?.(step) ?? after })
  }

  #created({ kind, id, create }: { kind: string; id: string; create: Doc }): Doc {
    const after: Doc = { '@type': kind, ...create, id }
    return this.#core.resource(kind).complete?.({ after, at: this.#at, by: this.#actor.id }) ?? after
  }

  /** Work to be enqueued with the writes. */
  enqueue(jobs: readonly JobRequest[] = []): void {
    this.#jobs.push(...jobs)
  }

  /** The document as it will be stored, with its version; undefined when it is not written or removed. */
  outcome(kind: string, id: string): Done | undefined {
    const appended = this.#appended.get(kind)?.created.get(id)
    if (appended) return { doc: parsed(appended), version: 1 }
    const altered = this.#altered.get(kind, id)
    if (altered) return { doc: parsed(altered.after), version: altered.after.version }
    const write = this.#writes.get(kind, id)?.write
    return write?.after && { doc: write.after, version: versionOf(write) }
  }

  /** Whether it creates very many resources. */
  get appends(): boolean {
    return this.#appended.values().some(({ created }) => created.size > 0)
  }

  /** How many resources it writes that are not among very many. */
  get writes(): number {
    return this.#places.length
  }

  /** True when there is nothing to commit. */
  get empty(): boolean {
    return this.#effective().length === 0 && this.#jobs.length === 0 && !this.appends && this.#altered.isEmpty
  }

  /** The last that happens to a plan, and to what its attempt has seen. @param after as in `ChangeSet` */
  async commit(settle: ChangeSet['settle'], after?: Promise<boolean>): Promise<Conflict | undefined> {
    const effective = this.#effective()
    const isLarge = effective.length > few
    const writes = effective.map((write): Final => {
      // To keep a text with its document costs something, too.
      return isLarge && write.after ? { ...write, text: JSON.stringify(write.after) } : write
    })
    const events: EventRecord[] = []
    if (isLarge) this.#eventId = serialEventIds(this.#core.ids)
    for (const write of writes) this.#addEventsOf(write, events)
    const creations = [...this.#appended.values()].flatMap((all) => all.creations(this.#core.ids) ?? [])
    const alterations = this.#altered.alterations(this.#core.ids)
    const jobs = [...this.#jobs, ...[...this.#appended.values()].flatMap((all) => all.jobs())]
    for (const write of writes) for (const job of this.#reactionsTo(write)) jobs.push(job)
    const [relies, finds] = [this.#reliances(), this.#sight.findings]
    this.#sight.letGo()
    const conflict = await this.#core.store.commit({
      at: this.#at,
      writes: writes.map(toRow),
      events,
      audit: writes.map((write) => this.#auditOf(write)),
      jobs,
      ...(creations.length > 0 && { creations }),
      ...(alterations.length > 0 && { alterations }),
      ...(relies.length > 0 && { relies }),
      ...(finds.length > 0 && { finds }),
      ...(settle && { settle }),
      ...(after && { after }),
    })
    if (conflict) return conflict
    this.#core.known?.wrote?.(
      writes.map((write) => ({
        kind: write.resource.kind,
        id: write.id,
        version: versionOf(write),
        doc: write.after,
      })),
    )
    const isToldOf =
      creations.some(({ event }) => event !== undefined) || alterations.some((all) => all.events.length > 0)
    const isTold = events.length > 0 || isToldOf
    if (isTold) this.#core.committed?.()
    if (jobs.length > 0) this.#core.enqueued?.()
    return undefined
  }

  /** What is written is expected in the version that was seen: that need not be checked twice. */
  #reliances(): readonly Reliance[] {
    return this.#sight.reliances.filter(({ kind, id, version }) => {
      const write = this.#writes.get(kind, id)?.write
      return write === undefined || write.before === write.after || write.version !== version
    })
  }

  async #untouched(kind: string, id: string): Promise<Planned | undefined> {
    const stored = await this.#sight.stored(kind, id)
    if (!stored) return undefined
    const doc = this.#sight.docOf(stored)
    return { resource: this.#core.resource(kind), id, before: doc, after: doc, version: stored.version }
  }

  #effective(): Write[] {
    return this.#places.flatMap(({ write }) => (write.before === write.after ? [] : [write]))
  }

  /** A step on a resource that an earlier step of the commit wrote goes on from there. */
  #addStep(step: Planned): void {
    const { resource, id, after } = step
    const { before, version } = this.#placed(resource.kind, id)?.write ?? step
    this.#add({ resource, id, version, ...(before && { before }), ...(after && { after }) })
  }

  /** Where the write of a resource stands; one that was appended gets a place when more happens to it. */
  #placed(kind: string, id: string): Place | undefined {
    const appended = this.#appended.get(kind)
    const after = appended?.take(id)
    if (appended && after) {
      this.#add({ resource: appended.resource, id, after, version: 0 })
    }
    const altered = this.#altered.take(kind, id)
    if (altered) {
      const [before, after] = [parsed(altered.before), parsed(altered.after)]
      this.#add({ resource: this.#core.resource(kind), id, before, after, version: altered.before.version })
    }
    return this.#writes.get(kind, id)
  }

  #add(write: Planned): void {
    const places = this.#writes.of(write.resource.kind)
    const planned = this.#judged(write)
    let place = places.get(write.id)
    if (place) place.write = planned
    else {
      place = { write: planned }
      places.set(write.id, place)
      this.#places.push(place)
    }
    this.#unseen.add(place)
  }

  /** What it changes; a document that says the same is the same. */
  #judged({ resource, id, before, after, version }: Planned): Write {
    const actor = this.#actor
    if (!after) return { resource, id, version, actor, changed: [], ...(before && { before }) }
    if (!before) return { resource, id, version, actor, changed: Object.keys(after), after }
    const changed = before === after ? [] : changedAttributes(before, after)
    return { resource, id, version, actor, changed, before, after: changed.length === 0 ? before : after }
  }

  #stepOf({ before, after, actor }: Acted): Step {
    return { ...(before && { before }), ...(after && { after }), at: this.#at, by: actor.id }
  }

  #reactionsTo(write: Acted): JobRequest[] {
    const { resource, id } = write
    const reactions = this.#core.reactions?.(resource.kind) ?? []
    if (reactions.length === 0) return []
    const [step, cause] = [this.#stepOf(write), { kind: resource.kind, id, version: versionOf(write), at: this.#at }]
    return reactions.filter(({ when }) => when(step)).map((reaction) => reactionJob(reaction, cause))
  }

  #addEventsOf(write: Final, events: EventRecord[]): void {
    const { resource, after, version } = write
    this.#addEventsOfChange(write, events)
    if (!after || !resource.raises) return
    for (const name of resource.raises(this.#stepOf(write))) events.push(this.#event(write, name, after, version + 1))
  }

  /** None where the resource has no such event. */
  #addEventsOfChange(write: Final, events: EventRecord[]): void {
    const { resource, before, after, version, changed } = write
    if (!before || !after) {
      const type = after ? resource.events.create : resource.events.delete
      if (type !== undefined) events.push(this.#event(write, type, after ?? before!, after ? version + 1 : version))
      return
    }
    for (const { type, previous } of changeEvents(resource, changed)) {
      events.push(this.#event(write, type, after, version + 1, previousOf(before, previous)))
    }
  }

  #event(
    { resource, id, actor, after, text }: Final,
    type: string,
    doc: Doc,
    version: number,
    previous?: Doc,
  ): EventRecord {
    const about = { type, kind: resource.kind, actor, ...(previous && { previous }) }
    return {
      id: this.#eventId(about),
      ...about,
      resourceId: id,
      version,
      at: this.#at,
      resource: doc,
      ...(text !== undefined && doc === after && { text }),
    }
  }

  #auditOf({ resource, id, before, after, version, actor, changed }: Final): AuditEntry {
    return {
      at: this.#at,
      actor,
      action: !before ? 'create' : after ? 'change' : 'remove',
      kind: resource.kind,
      resourceId: id,
      version: after ? version + 1 : version,
      changed,
    }
  }
}

function assume(sight: Sight, write: Write): void {
  const { resource, id, before, after } = write
  sight.assume(resource.kind, id, after && new Becoming(id, versionOf(write), after), after, before)
}

function toRow({ resource, id, before, after, version, changed, text: own }: Final): ResourceWrite {
  const { kind, follows } = resource
  if (!after) return { op: 'delete', kind, id, expectedVersion: version }
  const text = own ?? jsonOf(after)
  if (before) {
    // What it follows may have been read otherwise than it is stored.
    const others = follows ? [...changed, ...follows.says.map(({ path }) => path[0]!)] : changed
    return { op: 'update', kind, id, expectedVersion: version, text, doc: after, changed: others }
  }
  return { op: 'insert', kind, id, version: version + 1, text, doc: after }
}

function idOf(doc: Doc): string {
  return doc['id'] as string
}

/** The version after the commit. */
function versionOf({ before, after, version }: Planned): number {
  return before === after ? version : version + 1
}
