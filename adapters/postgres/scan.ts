import { type RawBuilder, sql } from 'kysely'
import type { Doc } from '../../domain/core/json.ts'
import type { Page, StoredResource } from '../../domain/core/ports.ts'
import { compareCursors, cursorOf, type ListQuery, matcher, type RegexTest } from '../../domain/core/query.ts'
import type { SqlSession } from './engine.ts'
import { rowsOf, textOfRow } from './filled-columns.ts'
import { type Following, followingColumn, type ReadRow, readRow } from './following.ts'
import type { Parts } from './list-statement.ts'
import { orderBy } from './order.ts'
import type { Template } from './template.ts'

const batchSize = 250

/** Opens a cursor of the database on everything that may match, in order. A cursor sees one snapshot. */
export function scanStatement({ table, where, keys, following }: Parts): RawBuilder<unknown> {
  return sql`declare candidates no scroll cursor for
    select id, version, ${textOfRow(table)} as text${followingColumn(following)} from ${rowsOf(table)}
    where ${where} order by ${orderBy(keys, false)}`
}

/**
 * A page under a filter that SQL cannot say: the database narrows and sorts, the filter itself runs here, batch by batch,
 * so that memory holds one batch and one page whatever the size of the table. Runs inside a transaction.
 */
export async function scan<Subject>(
  session: SqlSession,
  open: Template<Subject>,
  subject: Subject,
  query: ListQuery,
  { regex, following }: { readonly regex: RegexTest; readonly following: Following | undefined },
): Promise<Page> {
  const test = matcher(query.filter, regex)
  const gather = gatherer(query)
  await open.run(session, subject)
  for (;;) {
    const { rows } = await session.query<ReadRow>(`fetch ${batchSize} from candidates`)
    for (const row of rows) {
      const item = readRow(following, row)
      const doc = JSON.parse(item.text) as Doc
      if (test(doc)) gather.add(item, doc)
    }
    if (rows.length < batchSize) break
  }
  await session.script('close candidates')
  return gather.page()
}

/** Collects one page out of all matches, which come one after another in order. */
function gatherer({ sort, page }: ListQuery) {
  const items: StoredResource[] = []
  let total = 0
  let before = 0
  const sign = (row: StoredResource, doc: Doc, from: Parameters<typeof compareCursors>[0]) =>
    compareCursors(cursorOf(doc, row.id, sort), from, sort)
  const isBefore = (row: StoredResource, doc: Doc) => {
    if ('offset' in page) return total < page.offset
    return 'after' in page ? sign(row, doc, page.after) <= 0 : sign(row, doc, page.before) < 0
  }
  const keepsLast = 'before' in page
  return {
    add(row: StoredResource, doc: Doc): void {
      const early = isBefore(row, doc)
      total++
      if (early) before++
      if (early !== keepsLast) return
      if (keepsLast && items.length === page.limit) items.shift()
      if (items.length < page.limit) items.push(row)
    },
    page(): Page {
      const to = keepsLast ? before : before + items.length
      if ('offset' in page)
        return { items, total, hasPrevious: page.offset > 0 && total > 0, hasNext: page.offset + page.limit < total }
      return { items, total, hasPrevious: to - items.length > 0, hasNext: to < total }
    },
  }
}
