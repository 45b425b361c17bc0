import type { Actor } from './actor.ts'
import type { Resource } from './define-resource.ts'
import { FewValues } from './few-values.ts'
import type { Doc } from './json.ts'
import type { Creation, Creations, Ids, JobRequest, ResourceStore, StoredResource } from './ports.ts'
import type { Filter } from './query.ts'
import { longestSeries } from './serial-id.ts'
import type { Stencil } from './stencil.ts'
import { parsed, StencilledResource } from './stored.ts'

/** One of very many new resources, as text: its document need not live until it is committed. */
interface Told extends StoredResource {
  readonly beside: unknown
  /** What reacts to it. */
  readonly jobs: readonly JobRequest[]
}

/** As it is seen, and as it is created. */
type One = Told | StencilledResource

/** What reacts to new resources. */
export interface ReactionsTo {
  of(id: string, doc: Doc): readonly JobRequest[]
  /** Whether it is the same for all of a stencil. */
  areAlike(stencil: Stencil): boolean
}

const none: readonly JobRequest[] = []

/** What is created besides, as whoever plans what comes next sees it. */
export interface Newcomers {
  /** By their identifiers. */
  readonly created: ReadonlyMap<string, StoredResource>
  /** Whether any of them may match; false when none does. */
  mayMatch(filter: Filter): boolean
}

/** New resources of one kind, very many perhaps, that are written as they are, by whoever acted when the first of them came. */
export class Appended implements Newcomers {
  readonly resource: Resource
  readonly actor: Actor
  readonly #beside: ((doc: Doc) => unknown) | undefined
  readonly #reactionsTo: ReactionsTo | undefined
  readonly #created = new Map<string, One>()
  readonly #stencils = new Set<Stencil>()
  /** That of the last one. */
  #last: Stencil | undefined
  /** How many of them have a text of their own. */
  #texts = 0
  readonly #values: FewValues

  /** @param reactionsTo what reacts to such a resource, if anything may */
  constructor(resource: Resource, actor: Actor, store: ResourceStore, reactionsTo: ReactionsTo | undefined) {
    this.resource = resource
    this.actor = actor
    this.#beside = store.beside?.(resource.kind)
    this.#reactionsTo = reactionsTo
    this.#values = new FewValues(resource.search)
  }

  get created(): ReadonlyMap<string, StoredResource> {
    return this.#created
  }

  mayMatch(filter: Filter): boolean {
    return this.#created.size > 0 && this.#values.mayMatch(filter)
  }

  /** @param text of the document */
  add(id: string, doc: Doc, text: string): void {
    const jobs = this.#reactionsTo?.of(id, doc) ?? none
    this.#values.note(doc)
    this.#texts++
    this.#created.set(id, { id, version: 1, text, beside: this.#beside?.(doc), jobs })
  }

  /** One that is a stencil with values. */
  fill(id: string, stencil: Stencil, values: readonly string[], shared: readonly string[]): void {
    if (stencil !== this.#last) {
      this.#values.noteAll(stencil)
      this.#stencils.add(stencil)
      this.#last = stencil
    }
    this.#created.set(id, new StencilledResource(id, 1, stencil, values, shared))
  }

  /** Takes one back. @returns its document, if it is among them */
  take(id: string): Doc | undefined {
    const one = this.#created.get(id)
    this.#created.delete(id)
    return one && parsed(one)
  }

  /** What reacts to them. */
  jobs(): JobRequest[] {
    const reactionsTo = this.#reactionsTo
    if (!reactionsTo) return []
    const isSilent = (stencil: Stencil) =>
      reactionsTo.areAlike(stencil) && reactionsTo.of('', stencil.sample).length === 0
    const heard = new Set([...this.#stencils].filter((stencil) => !isSilent(stencil)))
    if (heard.size === 0 && this.#texts === 0) return []
    const jobs: JobRequest[] = []
    for (const one of this.#created.values()) {
      if ('jobs' in one) jobs.push(...one.jobs)
      else if (heard.has(one.stencil)) jobs.push(...reactionsTo.of(one.id, parsed(one)))
    }
    return jobs
  }

  /**
   * @param ids those of the events are made from
   * @throws RangeError when there are more than a series has
   */
  creations(ids: Ids): Creations | undefined {
    if (this.#created.size === 0) return undefined
    const { resource, actor } = this
    const { create: type } = resource.events
    const event = type === undefined ? undefined : { type, series: ids.series() }
    const rows: Creation[] = [...this.#created.values()]
    if (rows.length > longestSeries) throw new RangeError(`one commit creates at most ${longestSeries} of a kind`)
    return { kind: resource.kind, event, actor, rows }
  }
}
