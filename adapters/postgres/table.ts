import type { Path } from '../../domain/core/json.ts'
import { sortedLength } from '../../domain/core/query.ts'

/**
 * How a `search` path is kept beside the document. `text`, `number`, `boolean`: one value, in a column of that type with
 * an index. `values`: the path passes through an array, so the column holds all its values, for containment.
 */
export type ColumnType = 'text' | 'number' | 'boolean' | 'values'

/** The table of one kind. Columns are named after their paths. */
export interface Table {
  readonly kind: string
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnType>>
  /**
   * The table into which rows are written, where `name` is a view of it: for kinds of which there are very many. Documents are
   * texts there, and whoever writes fills the columns, which costs less than half of what generated columns do.
   */
  readonly rows?: string
  /** Whether events of what is copied into the rows lean on them, and have no documents of their own. */
  readonly isLeanedOn?: true
  /** Whether rows say with what they arrived, in place of audit entries of their own. */
  readonly arrives?: true
  /** Whether rows may keep the values of a stencil in place of a document. */
  readonly isStencilled?: true
  /** Columns whose indexes have the rows of a value in the order of their identifiers. */
  readonly inOrder?: readonly string[]
  /** Columns of texts most of which are the same few: only what is another is in an index, of a column beside it (`rareColumn`). */
  readonly usual?: Readonly<Record<string, readonly string[]>>
  /** Columns of texts that rows get late, whose values are found in tables of their own (`findApart`). */
  readonly apart?: readonly string[]
  /** The date in its documents by whose month its rows lie in parts of the table. */
  readonly months?: string
}

/** Declares the table of a kind; `PartyRole` becomes `party_role`. */
export function tableOf(kind: string, columns: Table['columns']): Table {
  const name = kind.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
  const tooLong = Object.keys(columns).find((path) => Buffer.byteLength(path) > longestName)
  if (tooLong) throw new Error(`${kind}: ${tooLong} is longer than PostgreSQL allows for the name of a column`)
  return { kind, name, columns }
}

const longestName = 63

/**
 * Rows up to this size stay in their page as they are. PostgreSQL would compress documents from 2 KB on, which costs
 * more time at every write and read than the space is worth.
 */
export const wholeRow = 8160

/** The statements that make a table with its generated columns and their indexes. */
export function createTable({ name, columns }: Table): string[] {
  const generated = Object.entries(columns).map(([path, type]) => `${quoted(path)} ${generatedColumn(path, type)}`)
  return [
    `create table ${quoted(name)} (
      id text collate "C" primary key,
      version integer not null,
      doc jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null${generated.map((column) => `,\n      ${column}`).join('')}
    ) with (toast_tuple_target = ${wholeRow})`,
    ...indexes({ name, columns }),
  ]
}

/**
 * The statements that move a table of documents into one of rows (`Table.rows`), and put a view in its place. Its indexes hold
 * no identifiers: where many rows have one value, that makes them small and cheap to append to.
 * @param filled how much of a page is filled with new rows, in percent; the rest is left to what becomes of them
 */
export function moveToRows({ name, columns }: Table, rows: string, filled = 100): string[] {
  const names = Object.keys(columns)
  const singles = names.filter((path) => columns[path] !== 'values')
  const repeated = names.filter((path) => columns[path] === 'values')
  return [
    `create table ${quoted(rows)} (
      id text collate "C" primary key,
      version integer not null,
      doc text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null${names.map((path) => `,\n      ${quoted(path)} ${sqlTypes[columns[path]!]}`).join('')}
    ) with (toast_tuple_target = ${wholeRow}, fillfactor = ${filled})`,
    `insert into ${quoted(rows)} (${[...everyRow, ...names.map(quoted)].join(', ')}) select ${asView(names, 'doc::text')} from ${quoted(name)}`,
    `drop table ${quoted(name)}`,
    `create view ${quoted(name)} as select ${asView(names, 'doc::jsonb')} from ${quoted(rows)}`,
    ...singles.map((path) => `create index on ${quoted(rows)} (${quoted(path)})`),
    ...repeated.map((path) => `create index on ${quoted(rows)} using gin (${quoted(path)} jsonb_path_ops)`),
  ]
}

/** The statements by which rows that events lean on are kept as they were before they change, or go. */
export function letEventsLean({ kind, rows }: Table): string[] {
  if (rows === undefined) throw new Error(`${kind} is not kept as rows`)
  return [`alter table ${quoted(rows)} add column leaned_on boolean`, keepPastVersion(kind, rows)]
}

/** The trigger that keeps what events lean on. */
export function keepPastVersion(kind: string, rows: string): string {
  return `create trigger keep_past_version before update or delete on ${quoted(rows)}
      for each row when (old.leaned_on) execute function keep_past_version(${literal(kind)})`
}

/** The statement that makes an index of a column in which the rows of a value are in the order of their identifiers. */
export function indexInOrder({ name, rows }: Table, column: string): string {
  return `create index on ${quoted(rows ?? name)} (${quoted(column)}, id) where ${quoted(column)} is not null`
}

const everyRow = ['id', 'version', 'doc', 'created_at', 'updated_at']

/** All columns of rows, those of these paths at the end. @param doc what says the document */
export function asView(paths: readonly string[], doc: string): string {
  const columns = everyRow.map((column) => (column === 'doc' ? `${doc} as doc` : column))
  return [...columns, ...paths.map(quoted)].join(', ')
}

/** The statements that make the indexes of columns that are generated. */
export function indexes({ name, columns }: Pick<Table, 'name' | 'columns'>): string[] {
  const single = Object.keys(columns).filter((path) => columns[path] !== 'values')
  const repeated = Object.keys(columns).filter((path) => columns[path] === 'values')
  const btrees = single.map((path) => `create index on ${quoted(name)} (${quoted(path)}, id)`)
  if (repeated.length === 0) return btrees
  // One index over all columns of values: one list to append to per write, whatever the number of paths.
  return [
    ...btrees,
    `create index on ${quoted(name)} using gin (${repeated.map((path) => `${quoted(path)} jsonb_path_ops`).join(', ')})`,
  ]
}

/** The types of columns beside a document. */
export const sqlTypes = { values: 'jsonb', text: 'text collate "C"', number: 'numeric', boolean: 'boolean' } as const

/** The type of a column that is generated, and what it holds. */
export function generatedColumn(path: string, type: ColumnType): string {
  return `${sqlTypes[type]} generated always as (${columnValue(path, type, 'doc')}) stored`
}

/**
 * What a column holds of a document. The server parses these expressions again for every statement that writes, so the short
 * ones count: the common text columns rely on the schema, by which a text attribute holds a text or nothing.
 * @param doc the name of the document in the statement
 */
export function columnValue(path: string, type: ColumnType, doc: string): string {
  const steps = path.split('.')
  const value = `${doc}${steps.map((step) => ` -> ${literal(step)}`).join('')}`
  const text = `${doc}${steps.map((step, i) => ` ${i === steps.length - 1 ? '->>' : '->'} ${literal(step)}`).join('')}`
  switch (type) {
    case 'values':
      return `jsonb_path_query_array(${doc}, ${literal(laxPath(steps))})`
    // A long text would not fit into an index entry; its first characters decide where it sorts anyway.
    case 'text':
      return `left(${text}, ${sortedLength})`
    case 'number':
      return `case jsonb_typeof(${value}) when 'number' then (${text})::numeric end`
    case 'boolean':
      return `case jsonb_typeof(${value}) when 'boolean' then (${text})::boolean end`
  }
}

/** The path in PostgreSQL's JSON path language; lax mode passes through arrays at each step, `[*]` at the end. */
function laxPath(steps: Path): string {
  return `$${steps.map((step) => `.${JSON.stringify(step)}`).join('')}[*]`
}

/** An identifier in a statement of a migration. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
