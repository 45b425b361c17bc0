import { Fault } from '../../domain/core/fault.ts'
import { valuesAt } from '../../domain/core/json.ts'
import type { Page, StoredResource } from '../../domain/core/ports.ts'
import {
  type Cursor,
  compareCursors,
  cursorOf,
  fitsSort,
  type ListQuery,
  matcher,
  type Naming,
  type RegexTest,
} from '../../domain/core/query.ts'
import type { Read } from './memory-read.ts'

/** All resources of a kind. */
type AllOf = (kind: string) => readonly Read[]

interface Placed {
  readonly item: StoredResource
  readonly cursor: Cursor
}

/** Answers a list the plain way: every resource is looked at, sorted and sliced. The SQL stores are compared with this. */
export function listOf(allOf: AllOf, kind: string, query: ListQuery, regex: RegexTest): Page {
  const test = matcher(query.filter, regex)
  const isNamed = namedBy(allOf, query.unless, regex)
  const placed: Placed[] = []
  for (const { item, doc } of allOf(kind)) {
    if (!test(doc()) || isNamed(item.id)) continue
    placed.push({ item, cursor: cursorOf(doc(), item.id, query.sort) })
  }
  placed.sort((a, b) => compareCursors(a.cursor, b.cursor, query.sort))
  const [from, to] = bounds(placed, query)
  return {
    items: placed.slice(from, to).map(({ item }) => item),
    total: placed.length,
    hasPrevious: from > 0 && placed.length > 0,
    hasNext: to < placed.length,
  }
}

/** Whether an identifier is named by one of some resources. */
function namedBy(allOf: AllOf, naming: Naming | undefined, regex: RegexTest): (id: string) => boolean {
  if (!naming) return () => false
  const test = matcher(naming.filter, regex)
  const docs = allOf(naming.kind).map(({ doc }) => doc())
  const named = new Set(docs.filter(test).flatMap((doc) => valuesAt(doc, naming.path)))
  return (id) => named.has(id)
}

function bounds(placed: readonly Placed[], { page, sort }: ListQuery): [from: number, to: number] {
  if ('offset' in page) return [page.offset, page.offset + page.limit]
  const cursor = 'after' in page ? page.after : page.before
  if (!fitsSort(cursor, sort)) throw new Fault('invalidCursor')
  const first = (test: (order: number) => boolean) => {
    const found = placed.findIndex((row) => test(compareCursors(row.cursor, cursor, sort)))
    return found < 0 ? placed.length : found
  }
  if ('after' in page) {
    const from = first((order) => order > 0)
    return [from, from + page.limit]
  }
  const to = first((order) => order >= 0)
  return [Math.max(0, to - page.limit), to]
}
