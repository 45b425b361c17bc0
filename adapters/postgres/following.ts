import { type RawBuilder, sql } from 'kysely'
import type { Resource } from '../../domain/core/define-resource.ts'
import { type Follows, followingText } from '../../domain/core/follows.ts'
import type { Path } from '../../domain/core/json.ts'
import type { StoredResource } from '../../domain/core/ports.ts'
import { rowsOf } from './filled-columns.ts'
import type { Table } from './table.ts'

type Sql = RawBuilder<unknown>

/** What a kind follows, and the condition under which a row of it reads otherwise than it was written; never null. */
export interface Following {
  readonly follows: Follows
  readonly condition: Sql
}

/** How the kinds follow one another, where they do. */
export function followings(
  tables: ReadonlyMap<string, Table>,
  resources: readonly Resource[],
): ReadonlyMap<string, Following> {
  return new Map(
    resources.flatMap(({ kind, follows }) => {
      const [table, other] = [tables.get(kind), follows && tables.get(follows.kind)]
      return follows && table && other ? [[kind, { follows, condition: conditionOf(follows, table, other) }]] : []
    }),
  )
}

function conditionOf({ while: own, named, once }: Follows, table: Table, other: Table): Sql {
  const column = (path: Path) => {
    const name = path.join('.')
    if (table.columns[name] !== 'text') throw new Error(`${table.kind} has no column for ${name}, by which it follows`)
    return sql.id(table.rows ?? table.name, name)
  }
  const id = sql`coalesce(${sql.join(named.map(column))}, '')`
  return sql`(coalesce(${column([own.attribute])}, '') in (${sql.join(own.is.map((text) => sql.lit(text)))})
    and exists (select from ${rowsOf(other)} as followed
      where followed.id = ${id} and followed.${sql.id(once.attribute)} = ${sql.lit(once.is)}))`
}

/** The column of a statement that says whether the row reads otherwise; nothing for kinds that follow none. */
export function followingColumn(following: Following | undefined): Sql {
  return following ? sql`, ${following.condition} as following` : sql``
}

/** A row as a statement answers it that has this column. */
export interface ReadRow {
  readonly id: string
  readonly version: number
  readonly text: string
  readonly following?: boolean
}

/** The resource of a row, as it reads by now. */
export function readRow(of: Following | undefined, { id, version, text, following }: ReadRow): StoredResource {
  return of && following ? { id, version, text: followingText(of.follows, text), following } : { id, version, text }
}
