import type { EventRecord } from './event.ts'
import type { AuditEntry, ChangeSet, Creations, ResourceWrite } from './ports.ts'

/** A change set that says of each of its creations what is to be written, told and noted. */
export function unfolded(changes: ChangeSet): ChangeSet {
  const { creations, ...others } = changes
  if (creations === undefined) return changes
  const { at, writes, events, audit } = others
  return {
    ...others,
    writes: [...creations.flatMap(insertsOf), ...writes],
    events: [...creations.flatMap((some) => eventsOf(some, at)), ...events],
    audit: [...creations.flatMap((some) => entriesOf(some, at)), ...audit],
  }
}

function insertsOf({ kind, rows }: Creations): ResourceWrite[] {
  return rows.map(({ id, text, doc }) => ({ op: 'insert', kind, id, version: 1, text, doc }))
}

function eventsOf({ kind, event: type, actor, rows }: Creations, at: string): EventRecord[] {
  if (type === undefined) return []
  return rows.map(({ id: resourceId, eventId: id, doc: resource, text }) => ({
    ...{ id, type, kind, resourceId, version: 1, at, actor, resource, text },
  }))
}

function entriesOf({ kind, actor, rows }: Creations, at: string): AuditEntry[] {
  return rows.map(({ id: resourceId, doc }) => ({
    ...{ at, actor, action: 'create', kind, resourceId, version: 1, changed: Object.keys(doc) },
  }))
}
