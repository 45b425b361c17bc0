import { findApart } from './apart.ts'
import { splitByMonth } from './months.ts'
import { indexRareValues } from './rare-values.ts'
import { letRowsBeStencilled } from './stencilled.ts'
import { createTable, indexInOrder, letEventsLean, moveToRows, quoted, type Table, tableOf } from './table.ts'
import { addColumns } from './widening.ts'

/**
 * One step of the database's structure. A migration that has been released is never edited: its statements, and the
 * columns of its tables, are what databases out there have.
 */
export interface Migration {
  /** Counts from 1 without gaps. */
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
  /** Tables as they are after this step, for kinds that it makes or changes. */
  readonly tables: readonly Table[]
}

/** A table that gets further columns. */
export interface Widening {
  readonly table: Table
  readonly by: Table['columns']
  /** For columns that are only asked about together with others, which leave few rows. */
  readonly isUnindexed?: true
}

/** What a migration does: statements, in order, some of which make the table of a kind, or widen it. */
export type Part =
  | string
  | Table
  | Widening
  | Move
  | Leaning
  | Split
  | Arriving
  | InOrder
  | Stencilling
  | Rarity
  | Apart

/** A table of documents becomes one of rows. */
export interface Move {
  readonly table: Table
  readonly rows: string
  /** As in `moveToRows`. */
  readonly filled?: number
}

/** The events of what is copied into the rows of a table lean on them. */
export interface Leaning {
  readonly table: Table
  readonly isLeanedOn: true
}

/** The rows of a table lie in parts by the months of a date. */
export interface Split {
  readonly table: Table
  readonly months: string
  readonly sparse: readonly string[]
}

/** The rows of a table say with what they arrived. */
export interface Arriving {
  readonly table: Table
  readonly arrives: true
}

/** The rows of each value of a column are found in the order of their identifiers. */
export interface InOrder {
  readonly table: Table
  readonly inOrder: string
}

/** The rows of a table may keep the values of a stencil in place of a document. */
export interface Stencilling {
  readonly table: Table
  readonly isStencilled: true
}

/** Of a column of a table only what is rare is in an index. */
export interface Rarity {
  readonly table: Table
  readonly column: string
  readonly usual: readonly string[]
}

/** The values of a column of a table, which rows get late, are found in a table of their own. */
export interface Apart {
  readonly table: Table
  readonly apart: string
}

export function migration(number: number, name: string, parts: readonly Part[]): Migration {
  return {
    number,
    name,
    statements: parts.flatMap(statementsOf),
    tables: parts.flatMap(tableAfter),
  }
}

function statementsOf(part: Part): string[] {
  if (typeof part === 'string') return [part]
  if (!('table' in part)) return createTable(part)
  const { table } = part
  if ('by' in part) return addColumns(table, part.by, part.isUnindexed)
  if ('usual' in part) return indexRareValues(table, part.column, part.usual)
  if ('apart' in part) return findApart(table, part.apart)
  if ('inOrder' in part) return [indexInOrder(table, part.inOrder)]
  if ('isStencilled' in part) return letRowsBeStencilled(table)
  if ('arrives' in part) return [`alter table ${quoted(table.rows!)} add column arrival bigint`]
  if ('months' in part) return splitByMonth(table, part.months, part.sparse)
  return 'rows' in part ? moveToRows(table, part.rows, part.filled) : letEventsLean(table)
}

function tableAfter(part: Part): Table[] {
  if (typeof part === 'string') return []
  if (!('table' in part)) return [part]
  const { table } = part
  if ('by' in part) return [{ ...table, columns: { ...table.columns, ...part.by } }]
  if ('usual' in part) return [{ ...table, usual: { ...table.usual, [part.column]: part.usual } }]
  if ('apart' in part) return [{ ...table, apart: [...(table.apart ?? []), part.apart] }]
  if ('inOrder' in part) return [{ ...table, inOrder: [...(table.inOrder ?? []), part.inOrder] }]
  if ('arrives' in part) return [{ ...table, arrives: true }]
  if ('isStencilled' in part) return [{ ...table, isStencilled: true }]
  if ('months' in part) return [{ ...table, months: part.months }]
  return [{ ...table, ...('rows' in part ? { rows: part.rows } : { isLeanedOn: true }) }]
}

/** The table of a resource kind, with its search columns written out: the paths that it had when this was released. */
export const resourceTable = tableOf

/** A table of an earlier migration gets further search columns; the documents that it has are searched by them, too. */
export function widen(kind: string, of: Migration, by: Table['columns']): Widening {
  return { table: tableIn(of, kind), by }
}

/** The same, without indexes. */
export function widenUnindexed(kind: string, of: Migration, by: Table['columns']): Widening {
  return { table: tableIn(of, kind), by, isUnindexed: true }
}

/**
 * A table of an earlier migration keeps its documents as rows from now on, those that it has and those to come.
 * @param filled as in `moveToRows`
 */
export function asRows(kind: string, of: Migration, rows: string, filled?: number): Move {
  return { table: tableIn(of, kind), rows, ...(filled !== undefined && { filled }) }
}

/** Events of what is copied into a table of rows need no documents of their own from now on. */
export function leaning(kind: string, of: Migration): Leaning {
  return { table: tableIn(of, kind), isLeanedOn: true }
}

/**
 * The rows of a table of an earlier migration lie in parts by months from now on.
 * @param sparse columns that few rows have a value in
 */
export function byMonth(kind: string, of: Migration, months: string, sparse: readonly string[]): Split {
  return { table: tableIn(of, kind), months, sparse }
}

/** What is created in bulk in a table of rows says with what it arrived from now on. */
export function arriving(kind: string, of: Migration): Arriving {
  return { table: tableIn(of, kind), arrives: true }
}

/** What is created in bulk in a table of rows that arrive may be the values of a stencil from now on. */
export function stencilled(kind: string, of: Migration): Stencilling {
  const table = tableIn(of, kind)
  if (!table.arrives) throw new Error(`${kind} keeps no versions of which a stencil could say the words`)
  return { table, isStencilled: true }
}

/** The rows of a table of an earlier migration that have one value in a column are found in their order from now on. */
export function inOrder(kind: string, of: Migration, column: string): InOrder {
  return { table: tableIn(of, kind), inOrder: column }
}

/** Of a column of the rows of a table of an earlier migration only other values than the usual ones are in an index from now on. */
export function rarely(kind: string, of: Migration, column: string, usual: readonly string[]): Rarity {
  return { table: tableIn(of, kind), column, usual }
}

/** What rows of a table of an earlier migration get late in a column is found in a table of its own from now on. */
export function apart(kind: string, of: Migration, column: string): Apart {
  return { table: tableIn(of, kind), apart: column }
}

function tableIn(of: Migration, kind: string): Table {
  const table = of.tables.find((one) => one.kind === kind)
  if (!table) throw new Error(`migration ${of.number} makes no table for ${kind}`)
  return table
}

/** The tables that a database has after these migrations, by kind. */
export function tablesAfter(migrations: readonly Migration[]): ReadonlyMap<string, Table> {
  return new Map(migrations.flatMap(({ tables }) => tables).map((table) => [table.kind, table]))
}
