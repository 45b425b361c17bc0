import type { Doc } from '../../domain/core/json.ts'
import { type Conflict, checkId, type ResourceWrite, type StoredResource } from '../../domain/core/ports.ts'

/** A stored resource; `doc` is its text parsed, kept after the first time somebody looks into it. */
export interface Row extends StoredResource {
  doc?: Doc
}

/** Rows by kind and id: what tables are to a database. */
export type Rows = Map<string, Map<string, Row>>

/** The rows of one kind; a kind that nothing was written to is empty. */
export function rowsOf(rows: Rows, kind: string): Map<string, Row> {
  let ofKind = rows.get(kind)
  if (!ofKind) {
    ofKind = new Map()
    rows.set(kind, ofKind)
  }
  return ofKind
}

/** The document of a row, parsed once. */
export function docOf(row: Row): Doc {
  row.doc ??= JSON.parse(row.text) as Doc
  return row.doc
}

/** Applies writes one after another; on a conflict everything is as before and the conflict is the answer. */
export function applyWrites(rows: Rows, writes: readonly ResourceWrite[]): Conflict | undefined {
  for (const { op, id } of writes) if (op === 'insert') checkId(id)
  const undo: (() => void)[] = []
  for (const write of writes) {
    const ofKind = rowsOf(rows, write.kind)
    const stored = ofKind.get(write.id)
    const reason = conflictOf(write, stored)
    if (reason) {
      for (const step of undo.reverse()) step()
      return { reason, kind: write.kind, id: write.id }
    }
    undo.push(() => (stored ? ofKind.set(write.id, stored) : ofKind.delete(write.id)))
    if (write.op === 'delete') ofKind.delete(write.id)
    else ofKind.set(write.id, { id: write.id, version: versionOf(write), text: write.text })
  }
  return undefined
}

/** The version that an insert or an update makes. */
function versionOf(write: Exclude<ResourceWrite, { op: 'delete' }>): number {
  return write.op === 'insert' ? (write.version ?? 1) : write.expectedVersion + 1
}

function conflictOf(write: ResourceWrite, stored: Row | undefined): 'exists' | 'stale' | undefined {
  if (write.op === 'insert') return stored && 'exists'
  return stored?.version === write.expectedVersion ? undefined : 'stale'
}
