import type { Reader } from './define-resource.ts'
import type { Doc } from './json.ts'
import type { ResourceStore, StoredResource } from './ports.ts'
import type { Filter } from './query.ts'

/**
 * What one attempt of a command sees. A resource is read once and is the same for rules, consequences and writes, so
 * that a write is made on the version that the decision was based on; a change in between makes the commit fail.
 */
export class Sight implements Reader {
  readonly #store: ResourceStore
  readonly #seen = new Map<string, Promise<StoredResource | undefined>>()

  constructor(store: ResourceStore) {
    this.#store = store
  }

  stored(kind: string, id: string): Promise<StoredResource | undefined> {
    const key = `${kind} ${id}`
    let stored = this.#seen.get(key)
    if (!stored) {
      stored = this.#store.get(kind, id)
      this.#seen.set(key, stored)
    }
    return stored
  }

  async get(kind: string, id: string): Promise<Doc | undefined> {
    const stored = await this.stored(kind, id)
    return stored && (JSON.parse(stored.text) as Doc)
  }

  async find(kind: string, filter: Filter, limit: number): Promise<readonly Doc[]> {
    const page = await this.#store.list(kind, { filter, sort: [], page: { offset: 0, limit } })
    return page.items.map((item) => JSON.parse(item.text) as Doc)
  }
}
