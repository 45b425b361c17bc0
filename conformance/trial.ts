import { randomUUID } from 'node:crypto'
import type { Answer, Call, Doc, Json, Send } from './client.ts'
import type { ServedApi } from './discover.ts'
import type { Listeners } from './every-hub/listener.ts'
import { docOf, docsOf, isDoc } from './expect.ts'
import { can, type Generation, type Subject } from './rules/subject.ts'
import { valueAt } from './value-at.ts'
import { Unmet } from './verdicts.ts'

/** Three resources that a caller can tell apart from all others by the value of the group attribute. */
export interface Samples {
  readonly group: string
  readonly docs: readonly [Doc, Doc, Doc]
}

/** What every rule of a run shares. */
export interface Run {
  /** All APIs found, for rules that need another one. */
  readonly served: readonly ServedApi[]
  /** One API whether it is examined or not, the latest generation of it; undefined when the server does not have it. */
  readonly find: (id: string) => Promise<ServedApi | undefined>
  /** Where the server has the tasks that make bills, which TM Forum has no API for. */
  readonly billing: string
  readonly listeners: Listeners
  /** How long to wait for an event. */
  readonly eventTimeoutMs: number
}

/** Fixtures that the rules of one resource share, made when first asked for. */
export interface Fixtures {
  readonly samples: () => Promise<Samples>
  /** Five resources of one group with the mandatory attributes only. */
  readonly five: () => Promise<{ group: string; docs: Doc[] }>
  /** Identifier of a party that can be engaged. */
  readonly party: () => Promise<string>
  /** A resource of a kind that nobody can create. */
  readonly any: () => Promise<Doc>
}

export const mergePatch = 'application/merge-patch+json'
export const jsonPatch = 'application/json-patch+json'
export const jsonPatchQuery = 'application/json-patch-query+json'

/** What a rule works with: one resource of one API, and a client whose creations are cleaned up. */
export class Trial {
  readonly run: Run
  readonly api: ServedApi
  readonly subject: Subject
  readonly generation: Generation
  readonly #send: Send
  readonly #fixtures: Fixtures

  constructor(run: Run, api: ServedApi, subject: Subject, send: Send, fixtures: Fixtures) {
    this.run = run
    this.api = api
    this.subject = subject
    this.generation = api.rules.generation
    this.#send = send
    this.#fixtures = fixtures
  }

  /** The same run, seen from another resource. */
  beside(api: ServedApi, subject: Subject): Trial {
    return new Trial(this.run, api, subject, this.#send, this.#fixtures)
  }

  /** A request below the base path of the API, or to an absolute address. */
  send(method: string, path: string, call?: Call): Promise<Answer> {
    return this.#send(method, path.startsWith('/') ? this.api.base + path : path, call)
  }

  /** GET of the collection with a query as it goes over the wire. */
  list(query = '', call?: Call): Promise<Answer> {
    return this.send('GET', `/${this.subject.resource}${query === '' ? '' : `?${query}`}`, call)
  }

  /** The resources that a query finds. */
  async found(query: string): Promise<Doc[]> {
    return docsOf(await this.list(query))
  }

  get(id: string, query = '', call?: Call): Promise<Answer> {
    return this.send('GET', this.path(id) + (query === '' ? '' : `?${query}`), call)
  }

  post(body: Json, call: Call = {}): Promise<Answer> {
    return this.send('POST', `/${this.subject.resource}`, { body: body as Doc, ...call })
  }

  /** PATCH; a merge body says its `@type` where the generation demands it. */
  patch(id: string, body: Json, type = mergePatch, headers: Record<string, string> = {}): Promise<Answer> {
    const typed = type === mergePatch && isDoc(body) ? { ...this.typed(), ...body } : body
    return this.send('PATCH', this.path(id), { body: typed, type, headers })
  }

  /** A JSON Patch on the whole collection. */
  patchAll(operations: Json, { query = '', ...call }: Call & { readonly query?: string } = {}): Promise<Answer> {
    return this.send('PATCH', `/${this.subject.resource}${query}`, { body: operations, type: jsonPatch, ...call })
  }

  delete(id: string, call?: Call): Promise<Answer> {
    return this.send('DELETE', this.path(id), call)
  }

  path(id: string): string {
    return `/${this.subject.resource}/${encodeURIComponent(id)}`
  }

  /** A value of the group attribute that nothing else on the server has. */
  newGroup(): string {
    return `cf-${randomUUID().slice(0, 13)}`
  }

  /** True for what rules create, at the same time perhaps, and in another generation with less in it. */
  isOfThisRun(doc: Doc): boolean {
    return this.groupOf(doc).startsWith('cf-')
  }

  /** What a resource has in the group attribute. */
  groupOf(doc: Doc): string {
    return String(valueAt(doc, this.subject.group))
  }

  /** Conditions that keep a list to one group. */
  inGroup(group: string, rest = ''): string {
    return `${this.subject.group}=${encodeURIComponent(group)}${rest === '' ? '' : `&${rest}`}`
  }

  /** A valid create body: the mandatory attributes, a new group, and what is given on top. */
  async body(extra: Doc = {}): Promise<Doc> {
    const { minimal, group, engages } = this.subject
    const body: Doc = { ...this.typed(), ...structuredClone(minimal), [group]: this.newGroup(), ...extra }
    const party = engages === undefined ? undefined : body[engages]
    if (isDoc(party) && party['id'] === 'nobody') party['id'] = await this.#fixtures.party()
    return body
  }

  /** `@type` where the generation demands it. */
  typed(type = this.subject.kind): Doc {
    return this.generation === 'v4' ? {} : { '@type': type }
  }

  /** Creates a resource that a rule needs; without it the rule cannot be examined. */
  async create(extra: Doc = {}): Promise<Doc> {
    const answer = await this.post(await this.body(extra))
    if (answer.status !== 201) throw new Unmet(`could not create a ${this.subject.resource} (status ${answer.status})`)
    return docOf(answer)
  }

  /** Any resource, to be looked at: a new one where it can be created, else one that is there. */
  one(): Promise<Doc> {
    return can(this.subject, 'create') ? this.create() : this.#fixtures.any()
  }

  /** One that the suite may try to change, since it has made it. */
  async own(): Promise<Doc> {
    return can(this.subject, 'create') ? this.create() : (await this.samples()).docs[0]
  }

  /** What the server does not change by itself. */
  lasting(doc: Doc): Doc {
    const { moves = [] } = this.subject
    return Object.fromEntries(Object.entries(doc).filter(([name]) => !moves.includes(name)))
  }

  samples(): Promise<Samples> {
    return this.#fixtures.samples()
  }

  five(): Promise<{ group: string; docs: Doc[] }> {
    return this.#fixtures.five()
  }

  party(): Promise<string> {
    return this.#fixtures.party()
  }
}

/** The identifier of a resource as text. */
export function idOf(doc: Doc): string {
  return String(doc['id'])
}
