import type { EventRecord } from './event.ts'
import type { Doc } from './json.ts'
import type { AuditEntry, ChangeSet, Creations, ResourceWrite } from './ports.ts'
import { serialId } from './serial-id.ts'
import { textOf } from './stencil.ts'

/**
 * A change set that says of each of its creations what is to be written, told and noted.
 * @param stays those that are left as they are, if any are
 */
export function unfolded(changes: ChangeSet, stays: (some: Creations) => boolean = () => false): ChangeSet {
  const { creations: given, ...others } = changes
  if (given === undefined) return changes
  const kept = given.filter(stays)
  const creations = given.filter((some) => !kept.includes(some))
  const { at, writes, events, audit } = others
  const all = creations.map((some) => ({ ...some, rows: some.rows.map(told) }))
  return {
    ...others,
    ...(kept.length > 0 && { creations: kept }),
    writes: [...all.flatMap(insertsOf), ...writes],
    events: [...all.flatMap((some) => eventsOf(some, at)), ...events],
    audit: [...all.flatMap((some) => entriesOf(some, at)), ...audit],
  }
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
