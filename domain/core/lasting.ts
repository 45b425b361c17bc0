import { keepsOnce, type Reader } from './define-resource.ts'
import type { Doc } from './json.ts'
import type { Known, KnownResources, Search } from './known-resources.ts'
import type { Filter, Naming } from './query.ts'

/** What something that was worked out rests on: remembered resources, and what searches found. */
export interface Grounds {
  readonly resources: readonly (readonly [kind: string, id: string, version: number])[]
  readonly searches: readonly (readonly [search: Search, ids: readonly string[]])[]
}

/** Something that was worked out, and holds for as long as its grounds are remembered as they were. */
export interface Kept<T> {
  readonly value: T
  readonly grounds: Grounds
}

/** Keys under which something is kept, at most, and how much under one of them; what was kept first is forgotten first. */
const [mostKeys, mostOfOne] = [5000, 4]

const kept = new WeakMap<KnownResources, Map<string, readonly Kept<unknown>[]>>()

/** What was worked out under a key by whoever remembers the same. */
export function keptUnder<T>(known: KnownResources, key: string): readonly Kept<T>[] {
  return (kept.get(known)?.get(key) ?? []) as readonly Kept<T>[]
}

/** Keeps something, in place of what no longer holds. */
export function keep<T>(known: KnownResources, key: string, one: Kept<T>): void {
  const all = kept.get(known) ?? new Map<string, readonly Kept<unknown>[]>()
  kept.set(known, all)
  const others = (all.get(key) ?? []).filter(({ grounds }) => areRemembered(known, grounds))
  all.delete(key)
  all.set(key, [one, ...others].slice(0, mostOfOne))
  if (all.size > mostKeys) all.delete(all.keys().next().value!)
}

/** Whether all of it is remembered as it was. */
export function areRemembered(known: KnownResources, { resources, searches }: Grounds): boolean {
  return (
    resources.every(([kind, id, version]) => known.get(kind, id)?.version === version) &&
    searches.every(([search, ids]) => known.found?.(search) === ids)
  )
}

/** Reads for somebody, and takes note of what that rests on. */
export class GroundsReader implements Reader {
  readonly #read: Reader
  readonly #asked: [kind: string, id: string][] = []
  readonly #searched: Search[] = []
  readonly #inner: Grounds[] = []
  #isKnown = true
  readonly once = keepsOnce()

  constructor(read: Reader) {
    this.#read = read
  }

  get(kind: string, id: string): Promise<Doc | undefined> {
    this.#asked.push([kind, id])
    return this.#read.get(kind, id)
  }

  search(search: Search, limit: number): Promise<readonly Doc[]> {
    this.#searched.push(search)
    return this.#read.search!(search, limit)
  }

  find(kind: string, filter: Filter, limit: number, unless?: Naming): Promise<readonly Doc[]> {
    this.#isKnown = false
    return this.#read.find(kind, filter, limit, unless)
  }

  async lasting<T extends object>(
    key: string,
    suits: (value: T) => boolean,
    work: (read: Reader) => Promise<T>,
  ): Promise<readonly [T, Grounds | undefined]> {
    const found = await this.#read.lasting!(key, suits, work)
    if (found[1]) this.#inner.push(found[1])
    else this.#isKnown = false
    return found
  }

  /** What was read, where all of it is remembered. */
  groundsIn(known: KnownResources): Grounds | undefined {
    if (!this.#isKnown) return undefined
    const searches = this.#searched.flatMap((search) => {
      const ids = known.found?.(search)
      return ids ? [[search, ids] as const] : []
    })
    // What was found counts as what was asked for: it may be found as ever, and say something else.
    const found = searches.flatMap(([{ kind }, ids]) => ids.map((id) => [kind, id] as const))
    const read = [...this.#asked, ...found]
    const resources = read.flatMap(([kind, id]) => {
      const one: Known | undefined = known.get(kind, id)
      return one ? [[kind, id, one.version] as const] : []
    })
    if (resources.length < read.length || searches.length < this.#searched.length) return undefined
    return {
      resources: [...resources, ...this.#inner.flatMap((inner) => inner.resources)],
      searches: [...searches, ...this.#inner.flatMap((inner) => inner.searches)],
    }
  }
}
