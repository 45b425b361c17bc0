import { randomUUID } from 'node:crypto'
import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import type { OfficialGeneration as Generation } from '../rules/subject.ts'
import { checkBody } from './check-body.ts'
import type { Has } from './faults.ts'
import type { Hubs } from './hubs.ts'
import { applied, merged } from './patches.ts'
import { bad, Refusal } from './refusal.ts'
import { fromView, hiddenFrom, toView } from './views.ts'

export interface Kept {
  readonly doc: Doc
  readonly version: number
}

const after: Record<string, readonly string[]> = {
  initialized: ['validated', 'deceased'],
  validated: ['deceased'],
  deceased: [],
}

/** Individuals in a map, in their v5 form. */
export class Individuals {
  readonly #has: Has
  readonly #hubs: Hubs
  #created = 0
  /** Events of a patch of the collection, told when all of it is done. */
  #waiting: Parameters<Hubs['notify']>[0][] | undefined
  #kept = new Map<string, Kept>()

  constructor(has: Has, hubs: Hubs) {
    this.#has = has
    this.#hubs = hubs
  }

  /** All of the work or nothing, its events included. */
  atomically<T>(work: () => T): T {
    const before = new Map(this.#kept)
    const events: Parameters<Hubs['notify']>[0][] = []
    this.#waiting = events
    try {
      return work()
    } catch (error) {
      events.length = 0
      if (!this.#has('collection-patch-in-parts')) this.#kept = before
      throw error
    } finally {
      this.#waiting = undefined
      for (const event of events) this.#hubs.notify(event)
    }
  }

  #notify(event: Parameters<Hubs['notify']>[0]): void {
    if (this.#waiting) this.#waiting.push(event)
    else this.#hubs.notify(event)
  }

  all(): Doc[] {
    return [...this.#kept.values()].map(({ doc }) => doc)
  }

  get(id: string): Kept {
    const kept = this.#kept.get(id)
    if (!kept) throw new Refusal(404, `no individual ${id}`)
    return kept
  }

  create(generation: Generation, body: Json): Kept {
    if (Array.isArray(body) && this.#has('array-accepted')) return this.create(generation, body[0]!)
    if (!isDoc(body)) throw this.#has('scalars-500') ? new TypeError('not an object') : bad('the body is no object')
    const checked = checkBody(this.#has, generation, body)
    if (this.#has('odd-scores-refused') && JSON.stringify(body).includes(':650')) throw bad('an odd score')
    const id = this.#newId(checked)
    const first: Doc = this.#has('no-first-state') ? {} : { status: 'initialized' }
    const type: Doc = this.#has('type-left-out') && generation === 'v4' ? {} : { '@type': 'Individual' }
    const doc: Doc = { ...type, ...first, ...fromView(this.#has, generation, checked), id }
    delete doc['href']
    if (this.#has('create-loses-titles')) delete doc['title']
    this.#kept.set(id, { doc, version: 1 })
    this.#notify({ type: 'IndividualCreateEvent', doc })
    return this.get(id)
  }

  #newId(body: Doc): string {
    if (typeof body['id'] !== 'string' || this.#has('client-id-ignored')) return this.#nextId()
    if (this.#kept.has(body['id']) && !this.#has('taken-id-accepted')) throw new Refusal(409, `${body['id']} is taken`)
    return body['id']
  }

  /** Ascending, so that an order by id is the order of creation. */
  #nextId(): string {
    return `${String(++this.#created).padStart(8, '0')}-${randomUUID()}`
  }

  patch(generation: Generation, id: string, type: string, patch: Json, view: Doc): Kept {
    try {
      return this.#patched(generation, id, type, patch, view)
    } catch (error) {
      const doc = this.#kept.get(id)?.doc
      if (doc && this.#has('refusal-told')) this.#notify({ type: 'IndividualInformationRequiredEvent', doc })
      throw error
    }
  }

  #patched(generation: Generation, id: string, type: string, patch: Json, view: Doc): Kept {
    const { doc, version } = this.get(id)
    const edited = this.#edited(type, patch, view)
    for (const name of ['id', 'href']) {
      if (edited[name] !== view[name] && !this.#has('read-only-ignored')) throw bad(`${name} is read-only`)
    }
    const { href: _, ...checked } = checkBody(this.#has, generation, edited)
    const hidden = this.#has('v4-forgets-v5') ? {} : hiddenFrom(generation, doc)
    const next: Doc = { ...fromView(this.#has, generation, checked), ...hidden, id }
    if (this.#has('state-frozen')) next['status'] = doc['status']!
    this.#checkStep(doc, next)
    if (this.#has('patch-forgotten')) return { doc: next, version: version + 1 }
    this.#kept.set(id, { doc: next, version: this.#has('etag-never-changes') ? version : version + 1 })
    this.#tell(doc, next)
    return this.get(id)
  }

  #edited(type: string, patch: Json, view: Doc): Doc {
    if (type.includes('json-patch')) return applied(this.#has, view, patch, /json-patch(-|\+)query/.test(type))
    if (!isDoc(patch))
      throw this.#has('scalars-500') ? new TypeError('not an object') : bad('a merge patch is an object')
    if (this.#has('patch-needs-type') && patch['@type'] === undefined) throw bad('@type is missing')
    const base = this.#has('patch-replaces')
      ? {
          id: view['id']!,
          href: view['href']!,
          '@type': view['@type']!,
          familyName: view['familyName']!,
          givenName: view['givenName']!,
        }
      : view
    return merged(this.#has, base, patch) as Doc
  }

  #checkStep(before: Doc, next: Doc): void {
    const [from, to] = [String(before['status']), String(next['status'])]
    if (from !== to && !after[from]?.includes(to) && !this.#has('any-step')) {
      throw new Refusal(422, `status cannot go from ${from} to ${to}`)
    }
  }

  #tell(before: Doc, next: Doc): void {
    const changed = Object.keys({ ...before, ...next }).filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(next[name]),
    )
    const values = changed.filter((name) => name !== 'status' || this.#has('state-is-a-value'))
    const previous = Object.fromEntries(values.map((name) => [name, before[name] ?? null]))
    if (values.length > 0 && !this.#has('no-change-event')) {
      this.#notify({ type: 'IndividualAttributeValueChangeEvent', doc: next, previous })
    }
    if (changed.includes('status') && !this.#has('no-state-event')) {
      this.#notify({
        type: 'IndividualStateChangeEvent',
        doc: next,
        previous: { status: before['status'] ?? null },
      })
    }
  }

  remove(id: string): void {
    const kept = this.#kept.get(id)
    if (!kept) throw new Refusal(404, `no individual ${id}`)
    if (this.#has('delete-forgotten')) return
    this.#kept.delete(id)
    if (!this.#has('no-delete-event')) this.#notify({ type: 'IndividualDeleteEvent', doc: kept.doc })
  }

  /** How one generation shows a resource to a caller who sees the collection at `address`. */
  shown(generation: Generation, doc: Doc, address: string): Doc {
    const href = `${address}/${this.#has('href-elsewhere') ? 'old/' : ''}${encodeURIComponent(String(doc['id']))}`
    return { ...(this.#has('no-href') ? {} : { href }), ...toView(this.#has, generation, doc) }
  }
}
