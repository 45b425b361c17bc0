import { ByKind } from '../../domain/core/by-kind.ts'
import type { EventRecord } from '../../domain/core/event.ts'
import { jsonOf } from '../../domain/core/json.ts'
import type { ResourceWrite } from '../../domain/core/ports.ts'
import type { Table } from './table.ts'

/** A row that is written with its document. */
type Written = Exclude<ResourceWrite, { op: 'delete' }>

/** Events of a change set that have no documents of their own, and the rows whose documents are theirs. */
export interface Leaning {
  readonly events: ReadonlySet<EventRecord>
  readonly rows: ReadonlySet<Written>
}

export const nothingLeans: Leaning = { events: new Set(), rows: new Set() }

/** Where a kind lets them, events lean on the rows that are written with them and say the very same (decision 4). */
export function leaningOn(
  writes: readonly Written[],
  events: readonly EventRecord[],
  tableOf: (kind: string) => Table,
): Leaning {
  const known = new ByKind<Written>()
  for (const row of writes) if (mayBeLeanedOn(row, tableOf(row.kind))) known.of(row.kind).set(row.id, row)
  if (!known.values().next().value) return nothingLeans
  const leaning = { events: new Set<EventRecord>(), rows: new Set<Written>() }
  for (const event of events) {
    const row = known.get(event.kind, event.resourceId)
    if (!row || event.version !== versionOf(row) || textOf(event) !== row.text) continue
    leaning.events.add(event)
    leaning.rows.add(row)
  }
  return leaning
}

/**
 * A row that goes to another part of its table is told of its new place only as one on which nothing leans, and so is one that is
 * made once more: the place that it had is kept.
 */
function mayBeLeanedOn(row: Written, { isLeanedOn, months }: Table): boolean {
  if (!isLeanedOn || months === undefined) return isLeanedOn === true
  return row.op === 'insert' ? versionOf(row) === 1 : row.changed?.includes(months) === false
}

/** The document of an event as JSON. */
export function textOf({ resource, text }: EventRecord): string {
  return text ?? jsonOf(resource)
}

function versionOf(row: Written): number {
  return row.op === 'insert' ? (row.version ?? 1) : row.expectedVersion + 1
}
