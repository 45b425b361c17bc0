import type { Actor } from './actor.ts'
import type { ChangeEvent, EventRecord } from './event.ts'
import { Fault } from './fault.ts'
import type { Doc } from './json.ts'
import type { Finding, Reliance } from './known-resources.ts'
import type { ListQuery } from './query.ts'
import type { Stencilled } from './stencil.ts'

/** What tells one state of a resource from another: its entity tag says no more. */
export interface Tagged {
  /** Counts up with every write, from 1, or from where an earlier resource of this id ended. */
  readonly version: number
  /** True when it reads otherwise than this version was written, by what it follows. */
  readonly following?: true | undefined
}

/** A resource as a store keeps it. `text` is the canonical document as JSON: with `id`, without `href`. */
export interface StoredResource extends Tagged {
  readonly id: string
  readonly text: string
}

/** One page of a list, with the number of all resources that match, from the same snapshot. */
export interface Page {
  readonly items: readonly StoredResource[]
  readonly total: number
  /** Whether there are more items before and after this page in the order asked for. */
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

export type ResourceWrite =
  | {
      readonly op: 'insert'
      readonly kind: string
      readonly id: string
      /** Its first version; 1 unless the id was used before. */
      readonly version?: number
      readonly text: string
      /** The document of the text, where it is at hand. */
      readonly doc?: Doc
    }
  | {
      readonly op: 'update'
      readonly kind: string
      readonly id: string
      readonly expectedVersion: number
      readonly text: string
      /** The document of the text, where it is at hand. */
      readonly doc?: Doc
      /** Attributes of the first level; all others are as they are stored. Absent where nobody knows. */
      readonly changed?: readonly string[]
    }
  | { readonly op: 'delete'; readonly kind: string; readonly id: string; readonly expectedVersion: number }

/** A row of the audit trail: who did what to which resource. Rows are only ever added. */
export interface AuditEntry {
  readonly at: string
  readonly actor: Actor
  readonly action: 'create' | 'change' | 'remove'
  readonly kind: string
  readonly resourceId: string
  /** The version that the action made (the last one, for a removal). */
  readonly version: number
  /** First-level attributes that changed. */
  readonly changed: readonly string[]
}

/** Work to be done later, at least once, by the handler of `queue`. */
export interface JobRequest {
  readonly queue: string
  readonly data: Doc
  /** Jobs of a first-in-first-out queue with the same key run one after another, in order. */
  readonly key?: string
  /** Jobs of one group depend on one outside party: while that fails, only one of them is in hand at a time. */
  readonly group?: string
  readonly startAfter?: string
}

/** The answer to a request that carried an Idempotency-Key, kept so that the same request gets it again. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A new resource under an identifier that nobody has ever had: its document as a text, or the values of a stencil. */
export type Creation = { readonly id: string } & (WithText | Stencilled)

interface WithText {
  readonly text: string
  /** What `ResourceStore.beside` took from its document. */
  readonly beside: unknown
}

/**
 * Very many new resources of one kind, each with its event, if it has one, and its audit entry, which follow from it. Whoever plans
 * them has seen that their identifiers are new, or leaves that to the commit: of a kind that lies by months one `exists` also when it
 * has been removed since.
 */
export interface Creations {
  readonly kind: string
  /** What tells of each: events of a type, whose identifiers are those of a series (`serialId`), in the order of the rows. */
  readonly event: { readonly type: string; readonly series: string } | undefined
  readonly actor: Actor
  readonly rows: readonly Creation[]
}

/** A change of a resource that was a stencil with values, and is one again. */
export interface Alteration extends Stencilled {
  readonly id: string
  readonly was: Stencilled
}

/** Very many changes of resources of one kind, each of the same attributes, with their events and audit entries, which follow from them. */
export interface Alterations {
  readonly kind: string
  readonly actor: Actor
  /** Attributes of the first level. */
  readonly changed: readonly string[]
  /** What tells of each: events of each type have identifiers of a series (`serialId`), in the order of the rows. */
  readonly events: readonly (ChangeEvent & { readonly series: string })[]
  readonly expectedVersion: number
  readonly rows: readonly Alteration[]
}

/** Everything that one command changes. It is committed as a whole or not at all, in one round trip where possible. */
export interface ChangeSet {
  readonly at: string
  readonly writes: readonly ResourceWrite[]
  readonly events: readonly EventRecord[]
  readonly audit: readonly AuditEntry[]
  readonly jobs: readonly JobRequest[]
  /** New resources besides those of `writes`; their events come before the others (`unfolded`). */
  readonly creations?: readonly Creations[]
  /** Changes besides those of `writes`; their events come after those of creations, and before the others. */
  readonly alterations?: readonly Alterations[]
  /**
   * Settled once it is known whether what this was planned on top of is committed; false when that came out otherwise, and
   * nothing is to be written. What does not depend on it may be on its way until then, as long as nobody sees it.
   */
  readonly after?: Promise<boolean>
  /** Resources that have to be as they were when it was decided; else nothing is written. */
  readonly relies?: readonly Reliance[]
  /** Searches that have to find as many as they did when it was decided; one for each kind and path. */
  readonly finds?: readonly Finding[]
  /** Settles an idempotency key that this request has claimed; the commit fails when the claim was lost. */
  readonly settle?: { readonly key: string; readonly token: string; readonly answer: KeptAnswer }
}

/**
 * Why nothing was written. `exists`: insert on a taken id. `stale`: the version is another, or the resource is gone.
 * `outdated`: something that the change set relies on is not as it was.
 */
export type Conflict =
  | { readonly reason: 'exists' | 'stale'; readonly kind: string; readonly id: string }
  | { readonly reason: 'claimLost' | 'outdated' }

/** Resources as they read by now: what one follows (`Follows`) counts in whatever is read, found and sorted by. */
export interface ResourceStore {
  get(kind: string, id: string): Promise<StoredResource | undefined>
  list(kind: string, query: ListQuery): Promise<Page>
  /** Those of these resources that there are, by identifier. */
  getMany(kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, StoredResource>>
  /**
   * Takes from documents of a kind what is kept beside their texts, if anything is: so that those of very many that are created need
   * not be kept in memory until they are committed.
   */
  beside?(kind: string): ((doc: Doc) => unknown) | undefined
  /** The last version that the audit trail has of this id, be it removed or not; 0 when it was never used. */
  lastVersion(kind: string, id: string): Promise<number>
  /** The last versions of those of these ids that were ever used. */
  lastVersions(kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Writes everything or nothing; a conflict is a value, a broken database a Fault `unavailable`. */
  commit(changes: ChangeSet): Promise<Conflict | undefined>
}

/** What a change set meets that was planned on top of something that came out otherwise: it is to be planned anew. */
export const cameOutOtherwise: Conflict = { reason: 'stale', kind: '', id: '' }

export type Claim =
  | { readonly state: 'claimed'; readonly token: string }
  | { readonly state: 'answered'; readonly answer: KeptAnswer }
  | { readonly state: 'running' }
  | { readonly state: 'mismatch' }

/** Idempotency keys. A claim that is not settled within its lease can be claimed again. */
export interface IdempotencyKeys {
  claim(key: string, fingerprint: string, now: Date, leaseMs: number, keepMs: number): Promise<Claim>
  /** Keeps an answer that wrote nothing (a refusal). */
  settle(key: string, token: string, answer: KeptAnswer): Promise<void>
  /** Gives a claim back, after a failure that a retry may cure. */
  release(key: string, token: string): Promise<void>
  /** Forgets keys older than `before`; answers how many. */
  purge(before: Date): Promise<number>
}

/** An event with its place in the order of commits. */
export interface OutboxEvent extends EventRecord {
  readonly position: string
}

/** Committed events on their way to whoever has to hear of them. */
export interface Outbox {
  /**
   * Hands the next committed events, oldest first and in commit order per resource, to `work`; then moves on and
   * enqueues the jobs that it returned, in one transaction. Answers the number of events; 0 when there is nothing, or
   * another process is at it. `most` is asked once it is settled what comes next, and may lower the limit: 0 passes over
   * all of it unread, and uncounted, because nobody listens; who begins to listen after that hears only of what is committed
   * later.
   */
  drain(
    limit: number,
    work: (events: readonly OutboxEvent[]) => Promise<readonly JobRequest[]>,
    most?: () => Promise<number>,
  ): Promise<number>
  event(id: string): Promise<EventRecord | undefined>
}

export interface AuditTrail {
  /** Entries of one resource, oldest first. */
  of(kind: string, resourceId: string, limit: number): Promise<readonly AuditEntry[]>
}

export interface QueueSpec {
  readonly name: string
  /** Jobs with one key run strictly in order; a job that waits for its retry holds the later ones back. */
  readonly fifo?: boolean
  /** How often a failed job is tried again before it becomes a dead letter. */
  readonly retries: number
  /** Exponential back-off with jitter: first delay and the longest one, in seconds. */
  readonly backoff: { readonly first: number; readonly longest: number }
  /** How long a handler may take before the job counts as failed, in seconds. */
  readonly timeout: number
}

export interface Job {
  readonly id: string
  readonly data: Doc
  /** 0 on the first try. */
  readonly retry: number
}

/** What a handler says of a job; a thrown error is `retry`. `dead` skips the remaining tries. */
export type JobOutcome = { readonly done: true } | { readonly retry: string } | { readonly dead: string }

export interface DeadLetter {
  readonly id: string
  readonly queue: string
  readonly data: Doc
  readonly diedAt: string
  readonly reason: string
}

export interface Jobs {
  /** Declares a queue and its handler; `start` begins to work on it with `concurrency` jobs at a time. */
  handle(queue: QueueSpec, concurrency: number, handler: (job: Job) => Promise<JobOutcome>): void
  start(): Promise<void>
  /** Stops taking jobs; running ones finish within `graceMs` or go back to their queue. */
  stop(graceMs: number): Promise<void>
  /** Enqueues outside a change set. */
  send(jobs: readonly JobRequest[]): Promise<void>
  /** Tells that jobs were committed: in this queue, or with a change set. */
  wake(queue?: string): void
  /** Runs everything that is due now and answers when nothing is left; for tests and for `stop`. */
  flush(): Promise<void>
  deadLetters(
    queue: string,
    where: Doc,
    page: { offset: number; limit: number },
  ): Promise<{ items: readonly DeadLetter[]; total: number }>
  /**
   * Puts a dead letter whose data hold everything in `where` back at the end of its queue, with `merge` over its data;
   * false when there is none.
   */
  replay(queue: string, id: string, where: Doc, merge?: Doc): Promise<boolean>
  /** Throws away the dead letters whose data hold everything in `where`; answers how many. */
  discard(queue: string, where: Doc): Promise<number>
}

export interface Clock {
  now(): Date
}

export interface Ids {
  /** A new identifier; later ones sort after earlier ones. */
  next(): string
  /** What `serialId` makes very many of; they sort after earlier ones, and before later ones. */
  series(): string
}

/** Whether the parts below can do their work; asked by `/readyz`. */
export interface Health {
  check(): Promise<void>
}

/** The longest identifier that a store keeps, in UTF-16 units; it has to fit into an index entry beside its neighbours. */
export const longestId = 255

/** Refuses an identifier that no store keeps. */
export function checkId(id: string): void {
  if (id.length <= longestId) return
  throw new Fault('invalidBody', [{ at: 'id', problem: `is longer than ${longestId} characters` }])
}

/** Everything that one database gives to the rest of the process. */
export interface Database {
  readonly store: ResourceStore
  readonly outbox: Outbox
  readonly keys: IdempotencyKeys
  readonly audit: AuditTrail
  readonly health: Health
  close(): Promise<void>
}
