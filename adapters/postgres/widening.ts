import { rowText } from './row-text.ts'
import { keepPastOfStencilled, viewOfRows } from './stencilled.ts'
import { columnValue, generatedColumn, indexes, quoted, sqlTypes, type Table } from './table.ts'

/** The statements that give a table further columns, with indexes of their own unless told otherwise. */
export function addColumns(table: Table, columns: Table['columns'], isUnindexed = false): string[] {
  const { name, rows } = table
  if (rows) return addFilled(table, rows, columns, isUnindexed)
  const added = Object.entries(columns).map(
    ([path, type]) => `add column ${quoted(path)} ${generatedColumn(path, type)}`,
  )
  return [`alter table ${quoted(name)} ${added.join(', ')}`, ...(isUnindexed ? [] : indexes({ name, columns }))]
}

/** Where whoever writes fills the columns, those of the rows that are there are filled now; rows without a value are in no index. */
function addFilled(table: Table, rows: string, columns: Table['columns'], isUnindexed: boolean): string[] {
  const paths = Object.keys(columns)
  if (paths.some((path) => columns[path] === 'values')) throw new Error(`${rows}: values of rows are not added later`)
  const value = (path: string) => columnValue(path, columns[path]!, `(${rowText(table)})::jsonb`)
  const widened = { ...table, columns: { ...table.columns, ...columns } }
  const added = paths.map((path) => `add column ${quoted(path)} ${sqlTypes[columns[path]!]}`)
  return [
    `alter table ${quoted(rows)} ${added.join(', ')}`,
    ...paths.map(
      (path) => `update ${quoted(rows)} set ${quoted(path)} = ${value(path)} where ${value(path)} is not null`,
    ),
    viewOfRows(widened),
    ...(table.isStencilled ? keepPastOfStencilled(widened) : []),
    ...(isUnindexed ? [] : paths).map(
      (path) => `create index on ${quoted(rows)} (${quoted(path)}) where ${quoted(path)} is not null`,
    ),
  ]
}
