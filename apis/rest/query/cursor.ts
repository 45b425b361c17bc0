import { createHash } from 'node:crypto'
import { Fault } from '../../../domain/core/fault.ts'
import { type Cursor, fitsSort, type SortKey } from '../../../domain/core/query.ts'
import { piecesOf, reservedName } from './raw-query.ts'

/** Parameters that may change from page to page of one walk. */
const mayChange: ReadonlySet<string> = new Set(['fields', 'offset', 'limit', 'depth', 'expand', 'before', 'after'])

/** Stands for collection, order and conditions of a list, so that a cursor of one list is not taken for another's. */
export function listFingerprint(collection: string, rawQuery: string): string {
  const hash = createHash('sha256').update(collection)
  for (const piece of piecesOf(rawQuery)) {
    if (!mayChange.has(reservedName(piece) ?? '')) hash.update('\0').update(piece)
  }
  return hash.digest('base64url').slice(0, 12)
}

/** Writes a cursor as the opaque text that callers hand back. */
export function writeCursor({ keys, id }: Cursor, fingerprint: string): string {
  return Buffer.from(JSON.stringify([fingerprint, id, ...keys])).toString('base64url')
}

/** @throws Fault invalidCursor when the text was not made for this list */
export function readCursor(text: string, fingerprint: string, sort: readonly SortKey[]): Cursor {
  const parts = parsed(text)
  if (!Array.isArray(parts) || parts[0] !== fingerprint || typeof parts[1] !== 'string') unknown()
  const cursor: Cursor = { id: parts[1], keys: parts.slice(2) }
  return fitsSort(cursor, sort) ? cursor : unknown()
}

function parsed(text: string): unknown {
  if (!/^[\w-]{1,8192}$/.test(text)) return undefined
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return undefined
  }
}

function unknown(): never {
  throw new Fault('invalidCursor', [{ at: 'cursor', problem: 'was not given out for this list' }])
}
