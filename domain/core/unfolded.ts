import { previousOf } from './change-events.ts'
import type { EventRecord } from './event.ts'
import type { Doc } from './json.ts'
import type { Alterations, AuditEntry, ChangeSet, Creations, ResourceWrite } from './ports.ts'
import { serialId } from './serial-id.ts'
import { textOf } from './stencil.ts'

/** Which of the creations and alterations of a change set are left as they are; none where nothing is said. */
export interface Staying {
  readonly creations?: (some: Creations) => boolean
  readonly alterations?: (some: Alterations) => boolean
}

/** A change set that says of each of its other creations and alterations what is to be written, told and noted. */
export function unfolded(changes: ChangeSet, stays: Staying = {}): ChangeSet {
  const { creations: created = [], alterations: altered = [], ...others } = changes
  if (created.length + altered.length === 0) return others
  const [keptCreations, creations] = parted(created, stays.creations)
  const [keptAlterations, alterations] = parted(altered, stays.alterations)
  const { at, writes, events, audit } = others
  const all = creations.map((some) => ({ ...some, rows: some.rows.map(told) }))
  const changed = alterations.map((some) => unfoldedAlterations(some, at))
  return {
    ...others,
    ...(keptCreations.length > 0 && { creations: keptCreations }),
    ...(keptAlterations.length > 0 && { alterations: keptAlterations }),
    writes: [...all.flatMap(insertsOf), ...changed.flatMap((one) => one.writes), ...writes],
    events: [...all.flatMap((some) => eventsOf(some, at)), ...changed.flatMap((one) => one.events), ...events],
    audit: [...all.flatMap((some) => entriesOf(some, at)), ...changed.flatMap((one) => one.audit), ...audit],
  }
}

function parted<T>(all: readonly T[], stays: ((one: T) => boolean) | undefined): readonly [kept: T[], others: T[]] {
  const kept = stays ? all.filter(stays) : []
  return [kept, all.filter((one) => !kept.includes(one))]
}

/** Creations with their documents. */
type Parsed = Omit<Creations, 'rows'> & { readonly rows: readonly ReturnType<typeof told>[] }

function told(row: Creations['rows'][number]) {
  const text = textOf(row)
  return { id: row.id, text, doc: JSON.parse(text) as Doc }
}

function insertsOf({ kind, rows }: Parsed): ResourceWrite[] {
  return rows.map(({ id, text, doc }) => ({ op: 'insert', kind, id, version: 1, text, doc }))
}

function eventsOf({ kind, event, actor, rows }: Parsed, at: string): EventRecord[] {
  if (event === undefined) return []
  const { type, series } = event
  return rows.map(({ id: resourceId, doc: resource, text }, i) => ({
    ...{ id: serialId(series, i), type, kind, resourceId, version: 1, at, actor, resource, text },
  }))
}

function entriesOf({ kind, actor, rows }: Parsed, at: string): AuditEntry[] {
  return rows.map(({ id: resourceId, doc }) => ({
    ...{ at, actor, action: 'create', kind, resourceId, version: 1, changed: Object.keys(doc) },
  }))
}

/** What alterations write, tell and note: events of one type after those of another. */
function unfoldedAlterations({ kind, actor, changed, events, expectedVersion, rows }: Alterations, at: string) {
  const version = expectedVersion + 1
  const all = rows.map((row) => ({ ...row, text: textOf(row) }))
  const docs = all.map(({ text, was }) => ({
    resource: JSON.parse(text) as Doc,
    before: JSON.parse(textOf(was)) as Doc,
  }))
  return {
    writes: all.map(({ id, text }, i): ResourceWrite => {
      return { op: 'update', kind, id, expectedVersion, text, doc: docs[i]!.resource, changed }
    }),
    events: events.flatMap(({ type, previous, series }) =>
      all.map(({ id: resourceId, text }, i): EventRecord => {
        const { resource, before } = docs[i]!
        const about = { id: serialId(series, i), type, kind, resourceId, version, at, actor, resource, text }
        return { ...about, previous: previousOf(before, previous) }
      }),
    ),
    audit: all.map(({ id: resourceId }): AuditEntry => {
      return { at, actor, action: 'change', kind, resourceId, version, changed }
    }),
  }
}
