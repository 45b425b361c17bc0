import type { Doc } from '../client.ts'
import type { Asked, Reply } from './asked.ts'
import { checkCollectionType, patchCollection } from './collection-patch.ts'
import { type Has, named } from './faults.ts'
import { projected } from './fields.ts'
import { readFilter } from './filter.ts'
import type { Hubs } from './hubs.ts'
import { schemas } from './individual-schema.ts'
import type { Individuals, Kept } from './individuals.ts'
import { byId, orderOf } from './page.ts'
import { checkAccept, problem, readJson } from './protocol.ts'
import { bad, Refusal } from './refusal.ts'
import { windowOf } from './window.ts'

/** Answers requests; everything about HTTP that is not about individuals or hubs themselves. */
export class Exchange {
  readonly #has: Has
  readonly #individuals: Individuals
  readonly #hubs: Hubs
  readonly #earlier = new Map<string, { asked: string; reply: Reply }>()

  constructor(has: Has, individuals: Individuals, hubs: Hubs) {
    this.#has = has
    this.#individuals = individuals
    this.#hubs = hubs
  }

  async answer(asked: Asked): Promise<Reply> {
    try {
      if (this.#has('slow-regex') && asked.target.includes(encodeURIComponent('+)+$'))) await pause(2100)
      const late = this.#has('keys-late') && !this.#earlier.has(asked.headers['idempotency-key'] ?? '')
      if (late) await pause(5)
      return this.#once(this.#has('race-open') ? await this.#judgedEarly(asked) : asked, late)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return problem(this.#has, error)
    }
  }

  /** Judges If-Match before other requests have had their turn, and forgets it then. */
  async #judgedEarly(asked: Asked): Promise<Asked> {
    const { 'if-match': match, ...headers } = asked.headers
    const id = asked.target.split('/')[2]
    if (match === undefined || match === '*' || asked.method !== 'PATCH' || id === undefined) return asked
    const { version } = this.#individuals.get(decoded(id))
    if (!tags(match).includes(`"${version}"`)) return asked
    await pause(20)
    return { ...asked, headers }
  }

  /** Repeats the reply to an Idempotency-Key that came before. */
  #once(asked: Asked, anew: boolean): Reply {
    const key = asked.headers['idempotency-key']
    if (key === undefined || this.#has('keys-ignored')) return this.#route(asked)
    if (asked.target === '/individual' && asked.method === 'PATCH' && this.#has('collection-keys-ignored'))
      return this.#route(asked)
    const digest = this.#has('keys-ignore-body')
      ? ''
      : `${asked.method} ${asked.target} ${asked.bytes.toString('latin1')}`
    const earlier = anew ? undefined : this.#earlier.get(key)
    if (earlier && earlier.asked !== digest) throw new Refusal(422, 'the key belongs to another request')
    const reply = earlier?.reply ?? this.#route(asked)
    this.#earlier.set(key, { asked: digest, reply })
    return reply
  }

  #route(asked: Asked): Reply {
    const [path, ...query] = asked.target.split('?')
    const [, collection, rawId, ...more] = path!.split('/')
    if (more.length > 0 || !['individual', 'hub'].includes(collection!) || asked.base === '') {
      if (this.#has('unknown-route-bare')) return { status: 404, body: 'not here' }
      throw new Refusal(404, 'no such route')
    }
    checkAccept(this.#has, asked)
    const id = rawId === undefined ? undefined : this.#has('ids-not-decoded') ? rawId : decoded(rawId)
    if (collection === 'hub') return this.#hub(asked, id)
    return id === undefined ? this.#collection(asked, query.join('?')) : this.#item(asked, id, query.join('?'))
  }

  #hub(asked: Asked, id: string | undefined): Reply {
    const { generation, base, method } = asked
    if (id === undefined && method === 'GET') return { status: 200, body: this.#hubs.list(generation) }
    if (id === undefined && method === 'POST') {
      const body = this.#hubs.register(generation, this.#place(asked).address, readJson(this.#has, asked) as Doc)
      const location: Record<string, string> = this.#has('hub-no-location')
        ? {}
        : { location: `${base}/hub/${body['id']}` }
      return { status: 201, headers: location, body }
    }
    if (id !== undefined && method === 'GET' && !this.#has('hub-not-readable'))
      return { status: 200, body: this.#hubs.get(generation, id) }
    if (id !== undefined && method === 'DELETE') {
      this.#hubs.remove(generation, id)
      return { status: 204 }
    }
    throw new Refusal(405, 'not for hubs', { allow: 'GET, POST, DELETE' })
  }

  #collection(asked: Asked, query: string): Reply {
    if (asked.method === 'GET') return this.#list(asked, query)
    if (asked.method === 'PATCH' && !this.#has('no-collection-patch')) return this.#patchAll(asked, query)
    if (asked.method !== 'POST') return this.#notAllowed(asked, 'GET, POST, PATCH')
    const kept = this.#individuals.create(asked.generation, readJson(this.#has, asked))
    const { address } = this.#place(asked)
    const { givenName, ...most } = this.#individuals.shown(asked.generation, kept.doc, address)
    const view: Doc = this.#has('create-answers-part') ? most : { givenName: givenName!, ...most }
    const location = `${address}/${encodeURIComponent(String(kept.doc['id']))}`
    return {
      status: this.#has('create-answers-200') ? 200 : 201,
      headers: this.#has('no-location')
        ? {}
        : { location: this.#has('relative-location') ? new URL(location).pathname : location },
      body: this.#has('fields-not-on-create') ? view : projected(this.#has, view, new URLSearchParams(query)),
    }
  }

  #patchAll(asked: Asked, query: string): Reply {
    checkCollectionType(this.#has, asked)
    const { address } = this.#place(asked)
    const ids = patchCollection(this.#has, this.#individuals, asked, readJson(this.#has, asked), address)
    const parameters = new URLSearchParams(this.#has('fields-not-on-collection-patch') ? '' : query)
    const views = ids.map((id) => {
      const doc = this.#exists(id) ? this.#individuals.get(id).doc : { id }
      return projected(this.#has, this.#individuals.shown(asked.generation, doc, address), parameters)
    })
    return { status: 200, body: views }
  }

  #list(asked: Asked, query: string): Reply {
    const parameters = new URLSearchParams(decodable(query))
    const { address, url } = this.#place(asked)
    const schema = schemas[asked.generation]
    const docs = this.#individuals.all().map((doc) => this.#individuals.shown(asked.generation, doc, address))
    const test = readFilter(this.#has, schema, query)
    const seen = (doc: Doc) =>
      this.#has('state-in-v5-words') && doc['status'] === 'deceaded' ? { ...doc, status: 'deceased' } : doc
    const compare = orderOf(this.#has, schema, parameters.get('sort'))
    const matching = docs.filter((doc) => test(seen(doc))).sort(this.#has('sort-after-paging') ? byId : compare)
    if (matching.length === 0 && docs.length > 0 && this.#has('nothing-is-404')) throw new Refusal(404, 'nothing found')
    const { page: cut, link } = windowOf(this.#has, url, matching, this.#has('sort-after-paging') ? byId : compare)
    const page =
      parameters.get('fields') === 'none' && this.#has('fields-none-finds-nothing') ? [] : cut.toSorted(compare)
    const total = this.#has('total-is-page')
      ? page.length
      : this.#has('total-is-everything')
        ? docs.length
        : matching.length
    const result = this.#has('result-count-is-total') ? total : page.length
    return {
      status: this.#has('partial-206') && page.length > 0 && page.length < matching.length ? 206 : 200,
      headers: {
        'x-total-count': String(total),
        'x-result-count': String(result),
        ...(this.#has('no-links') ? {} : { link }),
      },
      body: this.#has('list-in-object') ? { items: [...page] } : page.map((doc) => this.#listed(doc, parameters)),
    }
  }

  #listed(doc: Doc, parameters: URLSearchParams): Doc {
    if (this.#has('list-without-href')) delete doc['href']
    if (this.#has('list-without-type')) delete doc['@type']
    return this.#has('fields-not-on-list') ? doc : projected(this.#has, doc, parameters)
  }

  #item(asked: Asked, id: string, query: string): Reply {
    if (!['GET', 'PATCH', 'DELETE'].includes(asked.method)) return this.#notAllowed(asked, 'GET, PATCH, DELETE')
    if (asked.method === 'DELETE' && this.#has('delete-unknown-204') && !this.#exists(id)) return { status: 204 }
    if (this.#has('unknown-is-empty') && asked.method === 'GET' && !this.#exists(id)) return { status: 200, body: {} }
    if (this.#has('patch-unknown-200') && asked.method === 'PATCH' && !this.#exists(id))
      return { status: 200, body: {} }
    const kept = this.#individuals.get(id)
    const tag = `"${kept.version}"`
    const match = asked.headers['if-match']
    if (
      match !== undefined &&
      match !== '*' &&
      !tags(match).includes(tag) &&
      !this.#has(named(`if-match-ignored-on-${asked.method}`))
    ) {
      throw new Refusal(412, 'changed meanwhile')
    }
    if (match === '*' && this.#has('star-refused')) throw new Refusal(412, 'no such tag')
    if (asked.method === 'GET') return this.#get(asked, kept, tag, query)
    if (asked.method === 'PATCH') return this.#patch(asked, id, kept, query)
    this.#individuals.remove(id)
    return this.#has('delete-answers-200') ? { status: 200, body: {} } : { status: 204 }
  }

  #exists(id: string): boolean {
    return this.#individuals.all().some((doc) => doc['id'] === id)
  }

  #get(asked: Asked, { doc }: Kept, tag: string, query: string): Reply {
    const headers: Record<string, string> = this.#has('no-etag') ? {} : { etag: tag }
    const none = asked.headers['if-none-match']
    if (none !== undefined && tags(none).includes(tag) && !this.#has('if-none-match-ignored'))
      return { status: 304, headers }
    const view = this.#individuals.shown(asked.generation, doc, this.#place(asked).address)
    const body = projected(this.#has, view, new URLSearchParams(query))
    if (this.#has('get-loses-names')) delete body['givenName']
    return { status: 200, headers, body }
  }

  #patch(asked: Asked, id: string, { doc }: Kept, query: string): Reply {
    const { address } = this.#place(asked)
    const view = this.#individuals.shown(asked.generation, doc, address)
    const type = asked.headers['content-type'] ?? ''
    const changed = this.#individuals.patch(asked.generation, id, type, readJson(this.#has, asked), view)
    const shown = this.#individuals.shown(asked.generation, changed.doc, address)
    const { familyName, ...part } = shown
    const body = this.#has('patch-answers-part') ? part : shown
    return {
      status: 200,
      body: this.#has('fields-not-on-patch') ? body : projected(this.#has, body, new URLSearchParams(query)),
    }
  }

  #notAllowed(asked: Asked, allow: string): Reply {
    if (asked.method === 'PUT' && this.#has('put-allowed')) return { status: 200, body: {} }
    throw new Refusal(405, `not ${asked.method}`, this.#has('no-allow') ? {} : { allow })
  }

  /** Addresses as this caller, or the proxy before it, knows them. */
  #place({ headers, base, target }: Asked): { address: string; url: URL } {
    const forwarded = this.#has('forwarded-ignored') ? {} : headers
    const host = forwarded['x-forwarded-host'] ?? headers['host'] ?? 'localhost'
    const origin = `${forwarded['x-forwarded-proto'] ?? 'http'}://${host}${forwarded['x-forwarded-prefix'] ?? ''}${base}`
    return { address: `${origin}/individual`, url: new URL(origin + target) }
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function tags(header: string): string[] {
  return header.split(/\s*,\s*/)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw bad('malformed percent-encoding')
  }
}

function decodable(query: string): string {
  decoded(query)
  return query
}
