import type { Resource } from '../../domain/core/define-resource.ts'
import type { ChangeKind, FurtherEvent } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Filter, SortKey } from '../../domain/core/query.ts'
import type { ObjectSchema } from '../../domain/core/schema.ts'
import type { Answer, Exchange } from './exchange.ts'

export type Generation = 'v4' | 'v5' | 'v1'
export type Operation = 'list' | 'retrieve' | 'create' | 'patch' | 'delete'

/**
 * One resource as one generation shows it. In v5 everything is the identity; in v4 it is made by lenses (`apis/lens`).
 * `get` and `put` obey the lens laws: get(put(view, doc)) is view, and put(get(doc), doc) is doc.
 */
export interface Face {
  readonly resource: Resource
  /** Class of the resource as this generation names it. */
  readonly kind: string
  /** Events of the resource as this generation names them. */
  readonly events: Readonly<Partial<Record<ChangeKind, string>>>
  /** Path segment and name of the event payload. */
  readonly collection: string
  readonly schema: ObjectSchema
  /** Mandatory on create in this generation, `@type` included where it is. */
  readonly mandatory: readonly string[]
  readonly operations: readonly Operation[]
  /** The events besides those of changes that this generation has. */
  readonly furtherEvents: readonly FurtherEvent[]
  /** True when views are canonical documents, so that stored text can go out as it is. */
  readonly identity: boolean
  /** Canonical document → view. */
  get(doc: Doc): Doc
  /** View → canonical document; `doc` is what is stored now, so that what the view cannot show is kept. */
  put(view: Doc, doc: Doc | undefined): Doc
  /** A filter over the view → the same filter over canonical documents. */
  filter(filter: Filter): Filter
  /** Sort keys over the view → over canonical documents; undefined when the view cannot be sorted by it. */
  sort(key: SortKey): SortKey | undefined
  /** Answers a GET of one, where nothing is stored under its identifier but it is put together from others. */
  readonly compose?: (exchange: Exchange, id: string) => Promise<Answer>
  /** A believable create body in this generation. */
  readonly example: Doc
}

export interface Api {
  /** `TMF632` */
  readonly id: string
  /** `Party Management` */
  readonly title: string
  readonly description: string
  readonly generation: Generation
  /** Version of the document that it follows: `5.0.0`. */
  readonly version: string
  /** Base paths without trailing slash; the first is the one that we publish, all reach the same API. */
  readonly basePaths: readonly [string, ...string[]]
  readonly faces: readonly Face[]
}

/** Declares an API of one generation. */
export function defineApi(api: Api): Api {
  return api
}

/** The name under which specification files, hubs and metrics know an API: `tmf632.v5`. */
export function apiKey(api: Pick<Api, 'id' | 'generation'>): string {
  return `${api.id.toLowerCase()}.${api.generation}`
}

export const allOperations: readonly Operation[] = ['list', 'retrieve', 'create', 'patch', 'delete']
/** A job is created, looked at and removed; what becomes of it is the server's. */
export const jobOperations: readonly Operation[] = ['list', 'retrieve', 'create', 'delete']

/** Whether the collection takes a JSON Patch; each of its operations must be allowed by itself, too. */
export function takesCollectionPatch({ operations }: Pick<Face, 'operations'>): boolean {
  return operations.includes('create') && operations.includes('patch')
}

/** A resource as it is: the v5 face. */
export function asIs(resource: Resource, operations: readonly Operation[] = allOperations): Face {
  return {
    resource,
    kind: resource.kind,
    events: resource.events,
    collection: resource.collection,
    schema: resource.schema,
    mandatory: ['@type', ...resource.mandatory],
    operations,
    furtherEvents: resource.furtherEvents,
    identity: true,
    get: (doc) => doc,
    put: (view) => view,
    filter: (filter) => filter,
    sort: (key) => key,
    example: resource.example,
  }
}
