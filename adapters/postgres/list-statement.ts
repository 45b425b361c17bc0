import { type RawBuilder, sql } from 'kysely'
import type { Literal } from '../../domain/core/query.ts'
import { rowsOf, textOfRow } from './filled-columns.ts'
import { type Following, followingColumn } from './following.ts'
import { at, beyond, type OrderKey, orderBy } from './order.ts'
import { rowValues } from './row-text.ts'
import type { Table } from './table.ts'

type Sql = RawBuilder<unknown>

/**
 * A row of a page. A page without items is one row without a resource, because the total is there in any case; but a first
 * page without items is no row at all.
 */
export interface PageRow {
  /** Null where nobody asks for more than the page. */
  readonly total: number | null
  /** In a page from a cursor: whether anything lies on the other side of it. */
  readonly other: boolean
  readonly id: string | null
  readonly version: number
  readonly text: string
  readonly following?: boolean
  /** Of a page of stencils: that of a row whose text is its values. */
  readonly stencil?: string | null
}

/** What the statements for a page are made of. */
export interface Parts {
  readonly table: Table
  readonly where: Sql
  readonly keys: readonly OrderKey[]
  readonly following: Following | undefined
  /** Rows are answered as `rowValues` has them. */
  readonly stencilled?: boolean
}

/** The page at the start: when it is empty so is everything, and its total need not be told. */
export function firstPage(parts: Parts, limit: number, counted: boolean): Sql {
  const { table, where, keys } = parts
  const page = pageAt(parts, limit, sql`0`)
  const total = counted ? totalOf(table, where) : sql`null::integer`
  return sql`select ${total} as total, false as other, ${ofPage(parts)}
    from (${page}) page order by ${sortedBy(keys, false)}`
}

/** A page that starts at a number. One statement, so that page and total are of one snapshot. */
export function offsetPage(parts: Parts, limit: number, offset: Sql): Sql {
  return withTotal(parts, pageAt(parts, limit, offset), sql`false`, false)
}

/** What a page answers of its rows. */
const ofPage = ({ following, stencilled = false }: Parts): Sql =>
  sql`page.id, page.version, page.doc::text as text, ${following ? sql`page.following` : sql`false as following`}${stencilled ? sql`, page.stencil` : sql``}`

/** As it is kept, where that is text at once. */
const documentOf = (table: Table): Sql => (table.rows ? textOfRow(table) : sql`doc`)

function pageAt({ table, where, keys, following, stencilled = false }: Parts, limit: number, offset: Sql): Sql {
  const doc = stencilled ? sql`${sql.raw(rowValues(table))} as doc, stencil::text` : sql`${documentOf(table)} as doc`
  return sql`select id, version, ${doc}${sortColumns(keys)}${followingColumn(following)} from ${rowsOf(table)} where ${where}
    order by ${orderBy(keys, false)} limit ${sql.lit(limit)} offset ${offset}::bigint`
}

const totalOf = (table: Table, where: Sql): Sql => sql`(select count(*) from ${rowsOf(table)} where ${where})::integer`

/**
 * A page that starts at a cursor, with one item more than asked for, which tells whether there are more. Backwards pages
 * come in reverse order.
 */
export function cursorPage(parts: Parts, limit: number, cursor: readonly Literal[], backwards: boolean): Sql {
  const { table, where, keys, following } = parts
  const order = orderBy(keys, backwards)
  const run = (
    condition: Sql,
  ) => sql`(select id, version, ${documentOf(table)} as doc${sortColumns(keys)}${followingColumn(following)} from ${rowsOf(table)}
    where ${where} and ${condition} order by ${order} limit ${sql.lit(limit + 1)})`
  const runs = beyond(keys, cursor, backwards).map(run)
  const page = sql`select * from (${sql.join(runs, sql` union all `)}) runs
    order by ${sortedBy(keys, backwards)} limit ${sql.lit(limit + 1)}`
  const behind = [at(keys, cursor), ...beyond(keys, cursor, !backwards)].map(
    (condition) => sql`exists (select from ${rowsOf(table)} where ${where} and ${condition})`,
  )
  return withTotal(parts, page, sql.join(behind, sql` or `), backwards)
}

function withTotal(parts: Parts, page: Sql, other: Sql, backwards: boolean): Sql {
  const { table, where, keys } = parts
  return sql`select found.total, found.other, ${ofPage(parts)}
    from (select ${totalOf(table, where)} as total, (${other}) as other) found
    left join (${page}) page on true
    order by ${sortedBy(keys, backwards)}`
}

/** The sort values of a page's rows travel with them as `k0`, `k1` …, to be sorted by again outside. */
function sortColumns(keys: readonly OrderKey[]): Sql {
  return sql.join(
    keys.slice(0, -1).map(({ value }, i) => sql`, ${value} as ${sql.id(`k${i}`)}`),
    sql``,
  )
}

function sortedBy(keys: readonly OrderKey[], backwards: boolean): Sql {
  const named = keys.map((key, i) => ({ ...key, value: sql.id(i === keys.length - 1 ? 'id' : `k${i}`) }))
  return orderBy(named, backwards)
}
