import { Fault } from '../../../domain/core/fault.ts'
import type { RestSettings } from '../settings.ts'

/** What a caller asks of a page: a distance from the start, or a neighbour (empty: from the start, with cursors). */
export type PageRequest =
  | { readonly mode: 'offset'; readonly offset: number; readonly limit: number }
  | { readonly mode: 'cursor'; readonly side: 'after' | 'before'; readonly cursor: string; readonly limit: number }

type Reserved = ReadonlyMap<string, readonly string[]>

/**
 * Reads `offset`, `limit`, `after` and `before`. A limit above the most is lowered to it.
 * @throws Fault invalidQuery
 */
export function parsePage(query: Reserved, { pageDefault, pageMax }: RestSettings): PageRequest {
  const limit = Math.min(whole(query, 'limit') ?? pageDefault, pageMax)
  const after = single(query, 'after')
  const before = single(query, 'before')
  if (after === undefined && before === undefined) return { mode: 'offset', offset: whole(query, 'offset') ?? 0, limit }
  if (after !== undefined && before !== undefined) bad('before', 'cannot be combined with after')
  if (query.has('offset')) bad('offset', 'cannot be combined with after and before')
  if (before === '') bad('before', 'needs a cursor; an empty after starts at the first item')
  return after === undefined
    ? { mode: 'cursor', side: 'before', cursor: before!, limit }
    : { mode: 'cursor', side: 'after', cursor: after, limit }
}

function single(query: Reserved, name: string): string | undefined {
  const values = query.get(name) ?? []
  return values.length > 1 ? bad(name, 'is given more than once') : values[0]
}

function whole(query: Reserved, name: string): number | undefined {
  const value = single(query, name)
  if (value === undefined) return undefined
  return /^\d{1,15}$/.test(value) ? Number(value) : bad(name, 'must be a whole number, 0 or greater')
}

function bad(at: string, problem: string): never {
  throw new Fault('invalidQuery', [{ at, problem }])
}
