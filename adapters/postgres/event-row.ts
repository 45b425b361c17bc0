import type { Actor } from '../../domain/core/actor.ts'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { AuditEntry, OutboxEvent } from '../../domain/core/ports.ts'
import { serialId } from '../../domain/core/serial-id.ts'

interface ActorColumns {
  readonly actor_id: string
  readonly on_behalf_of: string | null
  readonly correlation_id: string
}

/** One event, be it a row or a part of one. */
export interface EventRow extends ActorColumns {
  readonly seq: string
  /** Its identifier, or the series that it is one of. */
  readonly id: string
  /** How many events the row has; null when it is one by itself. */
  readonly many: number | null
  /** Its number among them; 0 when it is one by itself. */
  readonly part: number
  readonly type: string
  readonly kind: string
  readonly resource_id: string
  readonly version: number
  readonly at: Date
  readonly resource: string
  readonly previous: string | null
}

/**
 * What is read of an event, from its row and `one (resource_id, version, part)`. One without a document of its own is about that of its
 * resource, in its version; one that only names what was otherwise before, about the version before.
 */
export const eventColumns = `seq::text, id, many, one.part::integer, type, kind, one.resource_id, one.version, at,
  actor_id, on_behalf_of, correlation_id,
  coalesce(resource, document_of(kind, one.resource_id, one.version)) as resource,
  previous_of(kind, one.resource_id, one.version, previous) as previous`

export interface AuditRow extends ActorColumns {
  readonly at: Date
  readonly action: AuditEntry['action']
  readonly version: number
  readonly changed: string
}

export function fromEventRow(row: EventRow): EventRecord {
  return {
    id: row.many === null ? row.id : serialId(row.id, row.part),
    type: row.type,
    kind: row.kind,
    resourceId: row.resource_id,
    version: row.version,
    at: row.at.toISOString(),
    actor: fromActorColumns(row),
    resource: JSON.parse(row.resource) as Doc,
    ...(row.previous !== null && { previous: JSON.parse(row.previous) as Doc }),
  }
}

export function toOutboxEvent(row: EventRow): OutboxEvent {
  const { seq, many, part } = row
  return { ...fromEventRow(row), position: many === null ? seq : `${seq}.${part}` }
}

export function fromAuditRow(row: AuditRow, kind: string, resourceId: string): AuditEntry {
  const { at, action, version, changed } = row
  return {
    at: at.toISOString(),
    actor: fromActorColumns(row),
    action,
    kind,
    resourceId,
    version,
    changed: JSON.parse(changed) as string[],
  }
}

function fromActorColumns({ actor_id, on_behalf_of, correlation_id }: ActorColumns): Actor {
  return { id: actor_id, ...(on_behalf_of !== null && { onBehalfOf: on_behalf_of }), correlationId: correlation_id }
}
