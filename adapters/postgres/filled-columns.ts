import { type RawBuilder, sql } from 'kysely'
import { type Doc, isDoc, type Json, valuesAt } from '../../domain/core/json.ts'
import { firstCharacters } from '../../domain/core/query.ts'
import { type ColumnType, columnValue, quoted, type Table } from './table.ts'

type Sql = RawBuilder<unknown>

/** Where the rows of a kind are. */
export function rowsOf({ name, rows }: Table): Sql {
  return sql.id(rows ?? name)
}

/** The document of a row, as JSON. */
export function jsonOfRow({ rows }: Table): Sql {
  return sql.raw(rows ? 'doc::jsonb' : 'doc')
}

/** How a document is kept: where the columns beside it are generated, as JSON. */
export function keptAs({ rows }: Table): Sql {
  return sql.raw(rows ? 'text' : 'text::jsonb')
}

/** The columns beside the document that are to be written, each after a comma. */
export function filledNames(table: Table): Sql {
  return sql.raw(
    columnsOf(table)
      .map(([path]) => `, ${quoted(path)}`)
      .join(''),
  )
}

/** What is written into them, each after a comma, when the document in JSON goes by the name `given.doc`. */
export function filledValues(table: Table): Sql {
  return sql.raw(
    columnsOf(table)
      .map(([path, type]) => `, ${columnValue(path, type, given)}`)
      .join(''),
  )
}

/** The same for an update, with their names. */
export function filledSets(table: Table): Sql {
  return sql.raw(
    columnsOf(table)
      .map(([path, type]) => `, ${quoted(path)} = ${columnValue(path, type, given)}`)
      .join(''),
  )
}

const given = 'given.doc'

function columnsOf({ rows, columns }: Table): [string, ColumnType][] {
  return rows ? Object.entries(columns) : []
}

/** What is written with its text. */
interface Written {
  readonly text: string
  readonly doc?: Doc
}

/**
 * Whether its columns can be filled here: an escape may mean what JSON in the database cannot hold, which is for the database to
 * find out.
 */
export function isPlain({ text }: Written): boolean {
  return !text.includes('\\u')
}

/** A column beside the document of a plain write: its name, its type, and what is in it. */
export interface FilledColumn {
  readonly name: string
  readonly type: string
  readonly value: (written: Written) => string | null
}

const filled = new WeakMap<Table, readonly FilledColumn[]>()

/** The columns beside the document that whoever writes fills. */
export function filledColumns(table: Table): readonly FilledColumn[] {
  let columns = filled.get(table)
  if (!columns) {
    columns = columnsOf(table).map(([path, type]) => {
      const read = columnReader(path, type)
      const value = ({ doc, text }: Written) => {
        const found = read(doc ?? (JSON.parse(text) as Doc))
        return found === null ? null : String(found)
      }
      return { name: path, type: sqlTypes[type], value }
    })
    filled.set(table, columns)
  }
  return columns
}

const sqlTypes = { values: 'jsonb', text: 'text', number: 'numeric', boolean: 'boolean' } as const

/** Finds in a document at hand what `columnValue` finds in one in the database. */
export function columnReader(path: string, type: ColumnType): (doc: Doc) => unknown {
  const steps = path.split('.')
  if (type === 'values') return (doc) => JSON.stringify(valuesAt(doc, steps))
  return (doc) => {
    let value: Json | undefined = doc
    for (const step of steps) value = isDoc(value) ? value[step] : undefined
    if (value === undefined || value === null) return null
    if (type === 'text') return firstCharacters(typeof value === 'string' ? value : JSON.stringify(value))
    return typeof value === type ? value : null
  }
}
