import type { Actor } from '../core/actor.ts'
import { Fault } from '../core/fault.ts'
import type {
  AuditEntry,
  ChangeSet,
  Clock,
  Conflict,
  ResourceStore,
  ResourceWrite,
  StoredResource,
} from '../core/ports.ts'
import type { Filter } from '../core/query.ts'
import { type Hub, hubDoc, hubResource, readHub } from './hub.ts'

const { kind } = hubResource
const attempts = 10
const pageSize = 1000

/** Commands on hubs stand on less than those on resources: there are no events, rules or references. */
export interface HubPorts {
  readonly store: ResourceStore
  readonly clock: Clock
}

/** The hub with this identifier, of whichever API. */
export async function findHub(store: ResourceStore, id: string): Promise<Hub | undefined> {
  const stored = await store.get(kind, id)
  return stored && readHub(stored)
}

/**
 * The hub with this identifier if it belongs to the API.
 * @throws Fault notFound
 */
export async function hubOf(store: ResourceStore, api: string, id: string): Promise<Hub> {
  return readHub(await storedHub(store, api, id))
}

/** Every hub that is active, of every API. */
export async function activeHubs(store: ResourceStore): Promise<Hub[]> {
  const filter: Filter = { kind: 'compare', path: ['state'], op: 'eq', value: 'active' }
  const hubs: Hub[] = []
  for (let offset = 0; ; offset += pageSize) {
    const page = await store.list(kind, { filter, sort: [], page: { offset, limit: pageSize } })
    hubs.push(...page.items.map(readHub))
    if (!page.hasNext) return hubs
  }
}

export type NewHub = Omit<Hub, 'state' | 'reason' | 'activeSince'>

/** What an Idempotency-Key of the request keeps of its outcome; part of the same commit. */
export type Settle<Outcome> = (outcome: Outcome) => ChangeSet['settle']

/**
 * Registers a hub. Its identifier stands for API, callback and query, so the same registration twice cannot happen,
 * however close together the two come.
 * @throws Fault alreadyExists, requestInProgress
 */
export async function registerHub(
  { store, clock }: HubPorts,
  actor: Actor,
  draft: NewHub,
  settle?: Settle<Hub>,
): Promise<Hub> {
  const at = clock.now().toISOString()
  const hub: Hub = { ...draft, state: 'active', activeSince: at }
  const write: ResourceWrite = { op: 'insert', kind, id: hub.id, text: JSON.stringify(hubDoc(hub)) }
  const entry = note(actor, at, 'create', hub.id, 1, Object.keys(hub))
  const conflict = await commit(store, at, [write], [entry], settle?.(hub))
  if (conflict)
    throw new Fault('alreadyExists', [{ at: 'callback', problem: `is registered with this query: hub ${hub.id}` }])
  return hub
}

/**
 * Removes a hub; what is queued for it is dropped when its turn comes.
 * @throws Fault notFound, requestInProgress
 */
export async function removeHub(
  { store, clock }: HubPorts,
  actor: Actor,
  api: string,
  id: string,
  settle?: Settle<undefined>,
): Promise<void> {
  for (let i = 0; i < attempts; i++) {
    const { version } = await storedHub(store, api, id)
    const at = clock.now().toISOString()
    const write: ResourceWrite = { op: 'delete', kind, id, expectedVersion: version }
    const entry = note(actor, at, 'remove', id, version, [])
    if (!(await commit(store, at, [write], [entry], settle?.(undefined)))) return
  }
  throw new Fault('changedMeanwhile')
}

/**
 * Lets a disabled hub hear of what happens from now on; an active one stays as it is.
 * @throws Fault notFound, requestInProgress
 */
export function enableHub(ports: HubPorts, actor: Actor, api: string, id: string, settle?: Settle<Hub>): Promise<Hub> {
  const enabled = ({ reason: _, ...hub }: Hub, activeSince: string): Hub | undefined =>
    hub.state === 'active' ? undefined : { ...hub, state: 'active', activeSince }
  return change(ports, actor, api, id, enabled, settle)
}

/**
 * Notes who had dead letters of a hub put back; the hub itself stays as it is.
 * @throws Fault notFound, requestInProgress
 */
export async function noteReplay(
  { store, clock }: HubPorts,
  actor: Actor,
  api: string,
  id: string,
  settle: ChangeSet['settle'],
): Promise<void> {
  const { version } = await storedHub(store, api, id)
  const at = clock.now().toISOString()
  await commit(store, at, [], [note(actor, at, 'change', id, version, ['deadLetter'])], settle)
}

/** Stops a hub and what is queued for it, unless it is gone or was registered or enabled anew. */
export async function disableHub(ports: HubPorts, actor: Actor, seen: Hub, reason: string): Promise<void> {
  try {
    await change(ports, actor, seen.api, seen.id, (hub) =>
      hub.state === 'active' && hub.activeSince === seen.activeSince
        ? { ...hub, state: 'disabled', reason }
        : undefined,
    )
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'notFound')) throw error
  }
}

async function change(
  { store, clock }: HubPorts,
  actor: Actor,
  api: string,
  id: string,
  edit: (hub: Hub, at: string) => Hub | undefined,
  settle?: Settle<Hub>,
): Promise<Hub> {
  for (let i = 0; i < attempts; i++) {
    const stored = await storedHub(store, api, id)
    const before = readHub(stored)
    const at = clock.now().toISOString()
    const after = edit(before, at)
    const kept = settle?.(after ?? before)
    if (!after && !kept) return before
    const writes = after ? [rewrite(after, stored.version)] : []
    const entries = after ? [note(actor, at, 'change', id, stored.version + 1, ['state', 'reason', 'activeSince'])] : []
    if (!(await commit(store, at, writes, entries, kept))) return after ?? before
  }
  throw new Fault('changedMeanwhile')
}

function rewrite(hub: Hub, expectedVersion: number): ResourceWrite {
  return { op: 'update', kind, id: hub.id, expectedVersion, text: JSON.stringify(hubDoc(hub)) }
}

async function storedHub(store: ResourceStore, api: string, id: string): Promise<StoredResource> {
  const stored = await store.get(kind, id)
  if (stored && readHub(stored).api === api) return stored
  throw new Fault('notFound', [{ at: 'hub', problem: `${id} does not exist` }])
}

/** Answers a conflict with another write; @throws Fault requestInProgress when the Idempotency-Key was lost */
async function commit(
  store: ResourceStore,
  at: string,
  writes: readonly ResourceWrite[],
  audit: readonly AuditEntry[],
  settle?: ChangeSet['settle'],
): Promise<Conflict | undefined> {
  const conflict = await store.commit({ at, writes, events: [], audit, jobs: [], ...(settle && { settle }) })
  if (conflict?.reason === 'claimLost') throw new Fault('requestInProgress')
  return conflict
}

function note(
  actor: Actor,
  at: string,
  action: AuditEntry['action'],
  resourceId: string,
  version: number,
  changed: string[],
): AuditEntry {
  return { at, actor, action, kind, resourceId, version, changed }
}
