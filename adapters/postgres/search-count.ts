import { type RawBuilder, sql } from 'kysely'
import type { Search } from '../../domain/core/known-resources.ts'
import type { Table } from './table.ts'

/**
 * How many resources have one of some texts at a path. Each text is looked up by itself: what is found by the index is looked at
 * again, and would be compared with all of them.
 * @param texts a list of JSON, as `elementsOf` makes it
 */
export function searchCount({ path }: Pick<Search, 'path'>, table: Table, texts: RawBuilder<unknown>) {
  if (table.columns[path] !== 'values') throw new Error(`${table.kind}: nothing is searched for by ${path}`)
  return sql`(select count(distinct hit.id) from unnest(${texts}::jsonb[]) as wanted (element)
    cross join lateral (select id from ${sql.id(table.rows ?? table.name)} where ${sql.id(path)} @> wanted.element) as hit)`
}

/** Texts as what a column of values contains. */
export function elementsOf({ texts }: Search): string[] {
  return texts.map((text) => JSON.stringify([text]))
}
