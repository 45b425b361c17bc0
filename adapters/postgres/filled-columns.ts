import { type RawBuilder, sql } from 'kysely'
import { type Doc, isDoc, type Json, valuesAt } from '../../domain/core/json.ts'
import { firstCharacters } from '../../domain/core/query.ts'
import { type Beside, docOf, namesOfAttributes, type Written } from './beside.ts'
import { monthColumn, monthIn, monthValue } from './months.ts'
import { rowText } from './row-text.ts'
import { type ColumnType, columnValue, quoted, type Table } from './table.ts'

type Sql = RawBuilder<unknown>

/** Where the rows of a kind are. */
export function rowsOf({ name, rows }: Table): Sql {
  return sql.id(rows ?? name)
}

/** The document of a row, as JSON. */
export function jsonOfRow(table: Table): Sql {
  return sql.raw(table.rows ? `(${rowText(table)})::jsonb` : 'doc')
}

/** The document of a row as text. @param as the name of the row, where it has one */
export function textOfRow(table: Table, as?: string): Sql {
  return sql.raw(table.rows ? rowText(table, as) : 'doc::text')
}

/** How a document is kept: where the columns beside it are generated, as JSON. */
export function keptAs({ rows }: Table): Sql {
  return sql.raw(rows ? 'text' : 'text::jsonb')
}

/** After the document in an update: what is written so is no stencil any more. */
export function asDocument({ isStencilled }: Table): Sql {
  return sql.raw(isStencilled ? ', stencil = null' : '')
}

/** The columns beside the document that are to be written, each after a comma. */
export function filledNames(table: Table): Sql {
  return sql.raw(
    columnsOf(table)
      .map(([name]) => `, ${quoted(name)}`)
      .join(''),
  )
}

/** What is written into them, each after a comma, when the document in JSON goes by the name `given.doc`. */
export function filledValues(table: Table): Sql {
  return sql.raw(
    columnsOf(table)
      .map(([, value]) => `, ${value}`)
      .join(''),
  )
}

/** The same for an update, with their names. */
export function filledSets(table: Table): Sql {
  return sql.raw(
    columnsOf(table)
      .map(([name, value]) => `, ${quoted(name)} = ${value}`)
      .join(''),
  )
}

const given = 'given.doc'

/** The columns beside the document, and what is in each, when the document in JSON goes by that name. */
function columnsOf({ rows, columns, months }: Table): [name: string, value: string][] {
  if (!rows) return []
  const filled = Object.entries(columns).map(([path, type]): [string, string] => {
    const value = columnValue(path, type, given)
    return [path, type === 'values' && months !== undefined ? `nullif(${value}, '[]')` : value]
  })
  return months === undefined ? filled : [...filled, [monthColumn, monthValue(months, given)]]
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
  /** The attribute of the first level that it is filled from. */
  readonly from: string
  readonly type: string
  readonly value: (written: Written) => string | null
}

const filled = new WeakMap<Table, readonly FilledColumn[]>()

/** The columns beside the document that whoever writes fills. */
export function filledColumns(table: Table): readonly FilledColumn[] {
  let columns = filled.get(table)
  if (!columns) {
    columns = filledIn(table)
    filled.set(table, columns)
  }
  return columns
}

function filledIn({ rows, columns, months }: Table): FilledColumn[] {
  if (!rows) return []
  const beside = Object.entries(columns).map(([path, type]): FilledColumn => {
    const read = columnReader(path, type)
    const isNothing = (found: unknown) => found === null || (months !== undefined && found === '[]')
    const value = (written: Written) => {
      const found = read(docOf(written))
      return isNothing(found) ? null : String(found)
    }
    return { name: path, from: path.split('.')[0]!, type: sqlTypes[type], value }
  })
  if (months === undefined) return beside
  const month = (written: Written) => monthIn(docOf(written), months)
  return [...beside, { name: monthColumn, from: months, type: 'text', value: month }]
}

/** Finds what is kept with documents; undefined for a table that finds it itself. */
export function besideOf(table: Table): ((doc: Doc) => Beside) | undefined {
  if (!table.rows) return undefined
  const columns = filledColumns(table)
  const namesOf = namesOfAttributes()
  return (doc) => {
    const written = { doc, text: '' }
    return { columns: columns.map(({ value }) => value(written)), names: namesOf(doc) }
  }
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
