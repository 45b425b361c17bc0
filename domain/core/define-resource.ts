import type { Brings } from '../common/jobs/brought-file.ts'
import type { Attempt } from './attempt.ts'
import { type ChangeKind, eventNames, type FurtherEvent } from './event.ts'
import type { FaultDetail } from './fault.ts'
import type { Follows } from './follows.ts'
import type { Doc, Json } from './json.ts'
import type { Search } from './known-resources.ts'
import type { Grounds } from './lasting.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { JobRequest } from './ports.ts'
import { type Filter, isText, type Naming } from './query.ts'
import type { ObjectSchema } from './schema.ts'
import type { Tally } from './tally.ts'
import { validForRunsForward } from './valid-for.ts'

/** What rules may look at: committed resources, parsed. */
export interface Reader {
  get(kind: string, id: string): Promise<Doc | undefined>
  /** At most `limit` resources that match, in order of id, without those that are named by what is stored otherwise. */
  find(kind: string, filter: Filter, limit: number, unless?: Naming): Promise<readonly Doc[]>
  /** At most `limit` resources that a search finds, in order of id, where a reader remembers what searches find. */
  search?(search: Search, limit: number): Promise<readonly Doc[]>
  /** Those of these resources that there are, by identifier, where a reader can get many at once. */
  getMany?(kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, Doc>>
  /**
   * Where many ask one after the other: answers what was worked out under this key before. Only for what follows from
   * resources that none of them changes.
   */
  once?<T>(key: string, work: () => T): T
  /**
   * Answers something that suits and was worked out under this key before, be it by an earlier command, as long as all that it rests
   * on is remembered as it was; with its grounds, where these are known. `work` reads by what it is given, and by nothing else.
   */
  lasting?<T extends object>(
    key: string,
    suits: (value: T) => boolean,
    work: (read: Reader) => Promise<T>,
  ): Promise<readonly [value: T, grounds: Grounds | undefined]>
}

/** What was worked out before under this key and suits, where a reader keeps such things for longer than it is there itself. */
export async function lasting<T extends object>(
  read: Reader,
  key: string,
  suits: (value: T) => boolean,
  work: (read: Reader) => Promise<T>,
): Promise<T> {
  return read.lasting ? (await read.lasting(key, suits, work))[0] : work(read)
}

/** What a reader has worked out before under this key, where it keeps such things. */
export function once<T>(read: Reader, key: string, work: () => T): T {
  return read.once ? read.once(key, work) : work()
}

/** A `once` that keeps what was worked out for as long as it is there itself. */
export function keepsOnce(): NonNullable<Reader['once']> {
  const kept = new Map<string, unknown>()
  return <T>(key: string, work: () => T): T => {
    if (!kept.has(key)) kept.set(key, work())
    return kept.get(key) as T
  }
}

/** At most `limit` resources that have one of some texts at a path, in order of id. */
export function searched(read: Reader, search: Search, limit: number): Promise<readonly Doc[]> {
  return read.search ? read.search(search, limit) : read.find(search.kind, filterOf(search), limit)
}

/** The filter that finds what a search does. */
export function filterOf({ path, texts }: Search): Filter {
  const steps = path.split('.')
  return { kind: 'or', of: texts.map((text) => isText(steps, text)) }
}

/** Those of these resources that there are, by identifier. */
export async function readMany(read: Reader, kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, Doc>> {
  if (read.getMany) return read.getMany(kind, ids)
  const docs = await Promise.all(ids.map((id) => read.get(kind, id)))
  return new Map(ids.flatMap((id, i) => (docs[i] ? [[id, docs[i]] as const] : [])))
}

/** A step of one resource: created (no `before`), changed, or removed (no `after`). */
export interface Step {
  readonly before?: Doc
  readonly after?: Doc
  readonly at: string
  /** Who does it: `id` of the actor. */
  readonly by: string
}

/** A step after which the resource is there. */
export type Writing = Required<Pick<Step, 'after'>> & Step

/**
 * What must happen to another resource in the same commit: a change, which answers another document and leaves the given one
 * as it is, or undefined when nothing is to do; its creation with this identifier, or its removal.
 */
export type Consequence = { readonly kind: string; readonly id: string } & (
  | { change(doc: Doc): Doc | undefined }
  | { readonly create: Doc }
  | { readonly remove: true }
)

/** A rule answers what is wrong; details refuse the step with 422 `ruleViolated`. */
export type Rule = (step: Writing, read: Reader) => Promise<readonly FaultDetail[]> | readonly FaultDetail[]

/** How a resource is recognised by what it says. */
export interface Recognise {
  /** The identifier that follows from what a create says, for ever; undefined when it may be sent as often as one likes. */
  identify(input: Doc, read: Reader): Promise<string | undefined>
  /** What the create says otherwise than the one that made the stored document; nothing when it is sent once more. */
  differences(stored: Doc, input: Doc): readonly FaultDetail[]
}

/** Plans a resource that is new, under its identifier. @param text its document as JSON */
export type PlanNew = (id: string, doc: Doc, text: string) => void

/**
 * Creates of one commit that need nothing of what a create has to look after otherwise, because what each of them comes to follows
 * from what is at hand. They come to the very same.
 */
export interface StraightCreates {
  /** Plans what an input makes under an identifier that nobody has ever had; undefined when it has to be created as any other. */
  take(id: string, input: Doc): Doc | undefined | Promise<Doc | undefined>
  /** Plans what else follows from those that were taken, which has to come before any other create. */
  settle(): Promise<void>
}

/** A path that names other resources, of one of some kinds. */
export interface Reference {
  readonly path: string
  readonly kinds: readonly string[]
  /** True when few of many resources name the same one: what one customer has, as against what is in one category. */
  readonly leavesFew?: true
}

export interface ResourceSpec {
  /** Class name, also the default `@type`: `TroubleTicket`. */
  readonly kind: string
  /** Path segment and event payload name; `troubleTicket` by default. */
  readonly collection?: string
  /** The canonical (v5) shape. */
  readonly schema: ObjectSchema
  /** One sentence for the documentation. */
  readonly description: string
  readonly lifecycle?: Lifecycle
  /** Mandatory on create, besides `@type` in v5. */
  readonly mandatory: readonly string[]
  /** Set by the server only: ignored on create, refused on change unless equal. */
  readonly serverSets?: readonly string[]
  /** What it says once another resource has come to a state; the attributes that decide are among those with a column. */
  readonly follows?: Follows
  /** Attributes (dotted paths) with an indexed column. */
  readonly search?: readonly string[]
  /** Documented classes besides `kind` that this collection accepts as `@type`. */
  readonly subclasses?: readonly string[]
  /** Fills in what the caller left out and what the server sets; pure. Runs on create and after every change. */
  readonly complete?: (step: Writing) => Doc
  /**
   * Fills in what other resources say, after `complete` and before the rules; it may refuse the step with a Fault. Runs on
   * commands of callers only, not on what the domain itself changes.
   */
  readonly resolve?: (step: Writing, read: Reader, nextId: () => string) => Promise<Doc>
  readonly rules?: readonly Rule[]
  /** Recognises what has been created before, whoever sends it again; absent when each create makes another resource. */
  readonly recognise?: Recognise
  /**
   * Creates that come at the same time share a commit, because they meet on what they change elsewhere. Given is what reads
   * everything that one of them will ask for, so that all do so at once.
   */
  readonly gathers?: (input: Doc, at: string, read: Reader) => Promise<void>
  /** Creates that share a commit go this way as far as it leads. */
  readonly straight?: (attempt: Attempt, tally: Tally, plan: PlanNew) => StraightCreates
  /** The file that a create may bring along. */
  readonly brings?: Brings
  /** Paths that name other resources, checked for existence when references are strict. */
  readonly references?: readonly Reference[]
  /** What else has to change with it. */
  readonly consequences?: (step: Step, read: Reader) => Promise<readonly Consequence[]>
  /** Work that a caller's step starts, enqueued in the same commit. */
  readonly jobs?: (step: Step) => readonly JobRequest[]
  /** Names of further events that a step raises. */
  readonly raises?: (step: Step) => readonly string[]
  /** Who still needs it: details refuse a removal with 409 `stillReferenced`. */
  readonly neededBy?: (doc: Doc, read: Reader) => Promise<readonly FaultDetail[]>
  /** Renamed events, where TM Forum departs from the pattern; null for one that this resource does not have. */
  readonly events?: Partial<Record<ChangeKind, string | null>>
  /** Events besides those of changes. */
  readonly furtherEvents?: readonly FurtherEvent[]
  /** A believable body for a create, canonical shape; used in documents, tests and conformance. */
  readonly example: Doc
  /** Stored documents that the example speaks of and that it cannot do without. */
  readonly exampleNeeds?: readonly Doc[]
  /** An attribute of the first level that a client may change, and to what; a text of the example, when absent. */
  readonly exampleChange?: readonly [name: string, value: Json]
}

export interface Resource extends Omit<ResourceSpec, 'events'> {
  readonly collection: string
  readonly serverSets: readonly string[]
  readonly search: readonly string[]
  readonly subclasses: readonly string[]
  readonly events: Partial<Record<ChangeKind, string>>
  readonly furtherEvents: readonly FurtherEvent[]
}

/** Declares a resource: everything the engine needs to serve, store, document and test it. */
export function defineResource(spec: ResourceSpec): Resource {
  return {
    ...spec,
    rules: [...('validFor' in spec.schema.shape ? [validForRunsForward] : []), ...(spec.rules ?? [])],
    collection: spec.collection ?? spec.kind[0]!.toLowerCase() + spec.kind.slice(1),
    serverSets: spec.serverSets ?? [],
    search: spec.search ?? [],
    subclasses: spec.subclasses ?? [],
    events: eventsOf(spec),
    furtherEvents: spec.furtherEvents ?? [],
  }
}

function eventsOf({ kind, events }: ResourceSpec): Resource['events'] {
  const all = Object.entries({ ...eventNames(kind), ...events })
  return Object.fromEntries(all.filter(([, name]) => name !== null))
}
