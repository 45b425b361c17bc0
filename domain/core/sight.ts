import type { Newcomers } from './appended.ts'
import { ByKind } from './by-kind.ts'
import { filterOf, type Reader } from './define-resource.ts'
import type { Doc } from './json.ts'
import type { Finding, Known, KnownResources, Reliance, Search } from './known-resources.ts'
import { areRemembered, type Grounds, GroundsReader, keep, keptUnder } from './lasting.ts'
import type { ResourceStore, StoredResource } from './ports.ts'
import { compareText, type Filter, matcher, type Naming } from './query.ts'
import { regex } from './regex.ts'
import { Becoming, parsed } from './stored.ts'

/** What earlier steps of a commit, or a commit on its way, make of a resource. */
interface Assumed {
  /** As it is stored; absent when they make it. */
  readonly before: Doc | undefined
  /** Absent when they remove it. */
  readonly after: Doc | undefined
  /** What was assumed of it before that: the former commit may not be over yet. */
  readonly earlier: Assumed | undefined
}

/**
 * What one attempt of a command sees. A resource is read once and is the same for rules, consequences and writes, so
 * that a write is made on the version that the decision was based on; a change in between makes the commit fail.
 * Where one commit holds several steps, the later ones see what the earlier ones will have written.
 */
export class Sight implements Reader {
  readonly #store: ResourceStore
  readonly #seen = new ByKind<Promise<StoredResource | undefined> | StoredResource | undefined>()
  readonly #last = new ByKind<Promise<number> | number>()
  readonly #lists = new Map<string, Promise<readonly StoredResource[]>>()
  readonly #docs = new Map<StoredResource, Doc>()
  readonly #assumed = new ByKind<Assumed>()

  /** By kind, what is created besides: very much, perhaps, of which little is ever looked at here. */
  readonly #appended = new Map<string, Newcomers[]>()

  readonly #known: KnownResources | undefined
  readonly #relied = new ByKind<Reliance>()
  readonly #searched: { readonly search: Search; readonly ids: readonly string[] }[] = []

  #reads = 0

  constructor(store: ResourceStore, known?: KnownResources) {
    this.#store = store
    this.#known = known
  }

  /** How often the store was asked for what somebody needed at once. */
  get reads(): number {
    return this.#reads
  }

  /** What was not read but remembered: the commit has to check that it is still so. */
  get reliances(): readonly Reliance[] {
    return [...this.#relied.values()]
  }

  /** The searches that were not made, because it is remembered what they found. */
  get searches(): readonly Search[] {
    return this.#searched.map(({ search }) => search)
  }

  /** What they found, all searches by one path as one: the commit has to check that they would find no more. */
  get findings(): readonly Finding[] {
    const byPath = Map.groupBy(this.#searched, ({ search: { kind, path } }) => `${kind} ${path}`)
    return [...byPath.values()].map((all) => ({
      ...all[0]!.search,
      texts: [...new Set(all.flatMap(({ search }) => search.texts))],
      count: new Set(all.flatMap(({ ids }) => ids)).size,
    }))
  }

  stored(kind: string, id: string): Promise<StoredResource | undefined> | StoredResource | undefined {
    const seen = this.#seen.of(kind)
    const known = seen.get(id)
    // What nobody had when that was asked may have been created here since.
    if (known !== undefined || (seen.has(id) && !this.#isAppended(kind, id))) return known
    const created = this.#created(kind, id)
    if (!created) this.#reads++
    const stored = created ?? this.#store.get(kind, id)
    seen.set(id, stored)
    return stored
  }

  /** The document of what was read: parsed once, everybody's to look at and nobody's to change. */
  docOf(stored: StoredResource): Doc {
    if (stored instanceof Becoming) return stored.doc
    let doc = this.#docs.get(stored)
    if (!doc) {
      doc = parsed(stored)
      this.#docs.set(stored, doc)
    }
    return doc
  }

  /** The last version that was ever stored under an id. */
  lastVersion(kind: string, id: string): Promise<number> | number {
    const known = this.#last.of(kind)
    let last = known.get(id)
    if (last === undefined) {
      last = this.#isAppended(kind, id) ? 1 : this.#store.lastVersion(kind, id)
      known.set(id, last)
    }
    return last
  }

  /** Reads what many steps will ask for one after the other: whether these identifiers are used, and by what. */
  async foresee(kind: string, ids: readonly string[]): Promise<void> {
    const [seen, lasts] = [this.#seen.of(kind), this.#last.of(kind)]
    const unseen = ids.filter((id) => !seen.has(id) && !this.#isAppended(kind, id))
    if (unseen.length === 0) return
    // Whatever there is has left a trace in the audit trail.
    const last = await this.#store.lastVersions(kind, unseen)
    const stored =
      last.size === 0 ? new Map<string, StoredResource>() : await this.#store.getMany(kind, [...last.keys()])
    for (const id of unseen) {
      seen.set(id, stored.get(id))
      lasts.set(id, last.get(id) ?? 0)
    }
  }

  /**
   * From now on this is what there is under the id, although it is not committed yet.
   * @param becomes undefined when it is removed
   * @param after its document @param before the one that is stored
   */
  assume(kind: string, id: string, becomes: StoredResource | undefined, after?: Doc, before?: Doc): void {
    if (becomes && after) this.#docs.set(becomes, after)
    this.#seen.of(kind).set(id, becomes)
    if (becomes) this.#last.of(kind).set(id, becomes.version)
    const assumed = this.#assumed.of(kind)
    assumed.set(id, { before, after, earlier: assumed.get(id) })
  }

  /** From now on these resources are there, in their first version, although they are not committed yet; there may come more. */
  append(kind: string, newcomers: Newcomers): void {
    const all = this.#appended.get(kind)
    if (!all) this.#appended.set(kind, [newcomers])
    else if (!all.includes(newcomers)) all.push(newcomers)
  }

  /** Whether it is known, without asking, that nobody has ever had this identifier. */
  isUnused(kind: string, id: string): boolean {
    return this.#last.of(kind).get(id) === 0 && this.#seen.of(kind).get(id) === undefined && !this.#isAppended(kind, id)
  }

  /** Whether nobody is known to have, or to have had, this identifier: it is unused, or nobody has asked. */
  mayBeNew(kind: string, id: string): boolean {
    return !this.#last.of(kind).get(id) && this.#seen.of(kind).get(id) === undefined && !this.#isAppended(kind, id)
  }

  /** Whether it is one of very many that are created and not committed yet. */
  #isAppended(kind: string, id: string): boolean {
    return this.#appended.get(kind)?.some(({ created }) => created.has(id)) === true
  }

  #created(kind: string, id: string): StoredResource | undefined {
    for (const { created } of this.#appended.get(kind) ?? []) {
      const one = created.get(id)
      if (one) return one
    }
    return undefined
  }

  /**
   * Lets go of what was read, and of what is still on its way to be committed, once nothing more is decided by it: a commit takes
   * longer than it takes to plan the next one, and whatever is in use for as long as that is moved about in memory.
   */
  letGo(): void {
    this.#seen.clear()
    this.#last.clear()
    this.#lists.clear()
    this.#docs.clear()
    this.#assumed.clear()
    this.#appended.clear()
  }

  async get(kind: string, id: string): Promise<Doc | undefined> {
    return (await this.standing(kind, id))?.doc
  }

  /** The document as it is there, or is remembered: in a version that whoever writes it has to expect. */
  async standing(kind: string, id: string): Promise<Known | undefined> {
    const isSeen = this.#seen.of(kind).has(id) || this.#isAppended(kind, id)
    const known = isSeen ? undefined : this.#known?.get(kind, id)
    if (known) {
      this.#relyOn(kind, id, known.version)
      return known
    }
    const stored = await this.stored(kind, id)
    if (!stored) return undefined
    const one = { version: stored.version, doc: this.docOf(stored) }
    if (!isSeen) this.#known?.note(kind, id, one)
    return one
  }

  #relyOn(kind: string, id: string, version: number): void {
    this.#relied.of(kind).set(id, { kind, id, version })
  }

  async search(search: Search, limit: number): Promise<readonly Doc[]> {
    const { kind } = search
    if (!this.#known?.found || this.#assumed.has(kind) || this.#appended.has(kind))
      return this.find(kind, filterOf(search), limit)
    const ids = this.#known.found(search)
    const known = ids?.map((id) => this.#known!.get(kind, id))
    if (ids && known!.every((one) => one !== undefined)) {
      this.#searched.push({ search, ids })
      for (const [i, one] of known!.entries()) this.#relyOn(kind, ids[i]!, one!.version)
      return known!.map((one) => one!.doc)
    }
    const items = await this.#found(kind, filterOf(search), limit)
    const found = items.map((item) => ({ version: item.version, doc: this.docOf(item) }))
    // What finds nothing, or not everything, says nothing of what else there is.
    if (found.length === 0 || found.length === limit) return found.map(({ doc }) => doc)
    for (const [i, { id }] of items.entries()) this.#known.note(kind, id, found[i]!)
    this.#known.noteFound?.(
      search,
      items.map(({ id }) => id),
    )
    return found.map(({ doc }) => doc)
  }

  /** Whoever works it out reads by `read`. */
  async lasting<T extends object>(
    key: string,
    suits: (value: T) => boolean,
    work: (read: Reader) => Promise<T>,
    read: Reader = this,
  ): Promise<readonly [T, Grounds | undefined]> {
    const known = this.#known
    if (!known?.found) return [await work(read), undefined]
    const one = keptUnder<T>(known, key).find(({ value, grounds }) => suits(value) && this.#mayRelyOn(known, grounds))
    if (one) {
      for (const [kind, id, version] of one.grounds.resources) this.#relyOn(kind, id, version)
      for (const [search, ids] of one.grounds.searches) this.#searched.push({ search, ids })
      return [one.value, one.grounds]
    }
    const reader = new GroundsReader(read)
    const value = await work(reader)
    const grounds = reader.groundsIn(known)
    if (grounds && suits(value)) keep(known, key, { value, grounds })
    return [value, grounds]
  }

  /** Whether all of it is remembered, and nothing of it has been read, or is about to be otherwise. */
  #mayRelyOn(known: KnownResources, grounds: Grounds): boolean {
    const isSeen = ([kind, id]: Grounds['resources'][number]) => this.#seen.of(kind).has(id)
    const isAssumed = ([{ kind }]: Grounds['searches'][number]) => this.#assumed.has(kind) || this.#appended.has(kind)
    return !grounds.resources.some(isSeen) && !grounds.searches.some(isAssumed) && areRemembered(known, grounds)
  }

  async getMany(kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, Doc>> {
    const seen = this.#seen.of(kind)
    const unseen = ids.filter((id) => !seen.has(id) && !this.#isAppended(kind, id))
    if (unseen.length > 0) this.#reads++
    const read = unseen.length === 0 ? undefined : await this.#store.getMany(kind, unseen)
    for (const id of unseen) seen.set(id, read!.get(id))
    const stored = await Promise.all(ids.map((id) => this.stored(kind, id)))
    return new Map(stored.flatMap((one) => (one ? [[one.id, this.docOf(one)] as const] : [])))
  }

  /**
   * The same as they are stored, perhaps as stencils with values, where nothing of their kind is about to be otherwise: of very many
   * not all need be made documents.
   */
  async findStored(kind: string, filter: Filter, limit: number): Promise<readonly StoredResource[]> {
    if (this.#assumed.has(kind) || this.#appended.has(kind)) {
      const docs = await this.find(kind, filter, limit)
      return Promise.all(docs.map(async ({ id }) => (await this.stored(kind, String(id)))!))
    }
    return this.#found(kind, filter, limit, undefined, true)
  }

  async find(kind: string, filter: Filter, limit: number, unless?: Naming): Promise<readonly Doc[]> {
    const appended = (this.#appended.get(kind) ?? []).filter((newcomers) => newcomers.mayMatch(filter))
    if (appended.length === 0 && !this.#assumed.has(kind)) {
      const items = await this.#found(kind, filter, limit, unless)
      return items.map((item) => this.docOf(item))
    }
    const matches = matcher(filter, regex)
    const assumed = this.#assumed.of(kind)
    const created = [...this.#createdThat(matches, appended)].filter(({ id }) => !assumed.has(String(id)))
    const room = roomFor(created.length + countOf(assumed, matches))
    const items = await this.#found(kind, filter, limit + room, unless)
    const committed = items.filter(({ id }) => !assumed.has(id) && !this.#isAppended(kind, id)).slice(0, limit)
    const planned = assumed.values().flatMap(({ after }) => (after && matches(after) ? [after] : []))
    return [...committed.map((item) => this.docOf(item)), ...created, ...planned]
      .sort((a, b) => compareText(String(a['id']), String(b['id'])))
      .slice(0, limit)
  }

  /** What is created besides and matches. */
  *#createdThat(matches: (doc: Doc) => boolean, appended: readonly Newcomers[]): Generator<Doc> {
    for (const { created } of appended) {
      for (const one of created.values()) {
        const doc = this.docOf(one)
        if (matches(doc)) yield doc
      }
    }
  }

  /** What is committed; asked once in an attempt, however many steps of it ask. */
  #found(
    kind: string,
    filter: Filter,
    limit: number,
    unless?: Naming,
    stencilled = false,
  ): Promise<readonly StoredResource[]> {
    const key = `${kind} ${limit} ${stencilled} ${JSON.stringify([filter, unless])}`
    let found = this.#lists.get(key)
    if (!found) {
      this.#reads++
      const page = { offset: 0, limit }
      const manner = { ...(unless ? { unless } : { findsFew: true as const }), ...(stencilled && { stencilled }) }
      found = this.#store
        .list(kind, { filter, sort: [], page, uncounted: true, ...manner })
        .then(({ items }) => this.#noted(kind, items))
      this.#lists.set(key, found)
    }
    return found
  }

  /** What was found has been read: whoever writes it does so on the version that was found. */
  #noted(kind: string, items: readonly StoredResource[]): readonly StoredResource[] {
    const seen = this.#seen.of(kind)
    for (const item of items) if (!seen.has(item.id)) seen.set(item.id, item)
    return items
  }
}

/** Whether the database finds a resource, whatever of what is assumed of it is committed by then. */
function mayBeFound({ before, after, earlier }: Assumed, matches: (doc: Doc) => boolean): boolean {
  if ((before && matches(before)) || (after && matches(after))) return true
  return earlier !== undefined && mayBeFound(earlier, matches)
}

/** How many of them the database may find. */
function countOf(assumed: ReadonlyMap<string, Assumed>, matches: (doc: Doc) => boolean): number {
  let count = 0
  for (const each of assumed.values()) if (mayBeFound(each, matches)) count++
  return count
}

/**
 * How many more are asked for where the database may find, before or after they are committed, some that are assumed to be otherwise:
 * few numbers, since each is a statement.
 */
function roomFor(found: number): number {
  return found === 0 ? 0 : 2 ** Math.ceil(Math.log2(found))
}
