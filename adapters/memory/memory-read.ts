import type { Resource } from '../../domain/core/define-resource.ts'
import { followedBy, following, hasCome } from '../../domain/core/follows.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { StoredResource } from '../../domain/core/ports.ts'
import { docOf, type Row, type Rows, rowsOf } from './memory-rows.ts'

/** A resource as it reads by now, with its document. */
export interface Read {
  readonly item: StoredResource
  readonly doc: () => Doc
}

/** Reads rows the plain way: each is looked at with what it follows. */
export function reader(rows: Rows, resources: readonly Resource[]): (kind: string, row: Row) => Read {
  const rules = new Map(resources.map(({ kind, follows }) => [kind, follows]))
  return (kind, row) => {
    const { id, version, text } = row
    const asWritten = { item: { id, version, text }, doc: () => docOf(row) }
    const follows = rules.get(kind)
    const other = follows && followedBy(follows, docOf(row))
    const named = follows && other !== undefined ? rowsOf(rows, follows.kind).get(other) : undefined
    if (!follows || !named || !hasCome(follows, docOf(named))) return asWritten
    const now = following(follows, docOf(row))
    return { item: { id, version, text: JSON.stringify(now), following: true }, doc: () => now }
  }
}
