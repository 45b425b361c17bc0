import type { Attempt } from './attempt.ts'
import { ByKind } from './by-kind.ts'
import { type Consequence, filterOf, keepsOnce, type Reader, type Resource } from './define-resource.ts'
import { created } from './drafting.ts'
import type { Doc } from './json.ts'
import type { Search } from './known-resources.ts'
import type { Grounds } from './lasting.ts'
import type { Filter } from './query.ts'

/** A resource that consequences meet on. `before` is absent when they make it. */
interface Met {
  readonly resource: Resource
  readonly before: Doc | undefined
  /** Of `before`; 0 when there is none. */
  readonly version: number
  after: Doc
}

/**
 * Many creates of one commit, where most of what they read and change is the same. What is read is parsed once; what
 * follows from them is summed up in memory, is seen by those that come after, and goes into the plan once, with `settle`.
 * What a single create costs is what is its own.
 */
export class Tally implements Reader {
  readonly #attempt: Attempt
  readonly #docs = new ByKind<Promise<Doc | undefined>>()
  readonly #met = new ByKind<Met>()
  readonly once = keepsOnce()

  constructor(attempt: Attempt) {
    this.#attempt = attempt
  }

  /** The document is that of everybody who asks, and nobody's to change. */
  get(kind: string, id: string): Promise<Doc | undefined> {
    const docs = this.#docs.of(kind)
    let doc = docs.get(id)
    if (!doc) {
      doc = this.#attempt.sight.get(kind, id)
      docs.set(id, doc)
    }
    return doc
  }

  find(kind: string, filter: Filter, limit: number): Promise<readonly Doc[]> {
    if (this.#met.has(kind)) {
      this.settle()
      this.#attempt.plan.show()
    }
    return this.#attempt.sight.find(kind, filter, limit)
  }

  search(search: Search, limit: number): Promise<readonly Doc[]> {
    return this.#met.has(search.kind)
      ? this.find(search.kind, filterOf(search), limit)
      : this.#attempt.sight.search(search, limit)
  }

  lasting<T extends object>(
    key: string,
    suits: (value: T) => boolean,
    work: (read: Reader) => Promise<T>,
  ): Promise<readonly [T, Grounds | undefined]> {
    return this.#attempt.sight.lasting(key, suits, work, this)
  }

  /**
   * Plans the create of a resource under an identifier that nobody has, which was last used in `version`.
   * @param by who does it, if not whoever does the whole
   * @throws whatever rules refuse; then nothing of it is planned
   */
  async create(resource: Resource, input: Doc, version: number, by = this.#attempt.by): Promise<Doc> {
    const { core, at, plan } = this.#attempt
    const after = await created({ core, at, by }, resource, input, this)
    const consequences = (await resource.consequences?.({ after, at, by }, this)) ?? []
    plan.insert(resource, after, version + 1)
    for (const consequence of consequences) await this.follow(consequence)
    plan.enqueue(resource.jobs?.({ after, at, by }))
    return after
  }

  /** Puts what follows from everything so far into the plan. */
  settle(): void {
    const { plan } = this.#attempt
    for (const { resource, before, after, version } of this.#met.values()) {
      if (before) plan.update(resource, before, after, version)
      else plan.insert(resource, after, version + 1)
    }
    this.#met.clear()
  }

  /** Sums up one thing that follows from what is planned. */
  async follow(consequence: Consequence): Promise<void> {
    const { kind, id } = consequence
    if ('remove' in consequence) {
      this.settle()
      await this.#attempt.plan.follow(consequence)
      this.#attempt.plan.show()
      this.#docs.of(kind).delete(id)
      return
    }
    const { core } = this.#attempt
    if ('create' in consequence) {
      const resource = core.resource(kind)
      const draft: Doc = { '@type': kind, ...consequence.create, id }
      this.#meet({ resource, before: undefined, version: 0, after: this.#completed(resource, undefined, draft) }, id)
      return
    }
    const met = this.#met.get(kind, id) ?? (await this.#stored(kind, id))
    const after = met && consequence.change(met.after)
    if (!after || after === met.after) return
    met.after = this.#completed(met.resource, met.before, after)
    this.#meet(met, id)
  }

  async #stored(kind: string, id: string): Promise<Met | undefined> {
    const { core, plan, sight } = this.#attempt
    const now = plan.outcome(kind, id) ?? (await sight.standing(kind, id))
    return now && { resource: core.resource(kind), before: now.doc, version: now.version, after: now.doc }
  }

  #completed(resource: Resource, before: Doc | undefined, after: Doc): Doc {
    const { at, by } = this.#attempt
    return resource.complete?.({ ...(before && { before }), after, at, by }) ?? after
  }

  #meet(met: Met, id: string): void {
    this.#met.of(met.resource.kind).set(id, met)
    this.#docs.of(met.resource.kind).set(id, Promise.resolve(met.after))
  }
}
