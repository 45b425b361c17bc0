import { literal, quoted, type Table } from './table.ts'

/** Parts the values that a stencilled row keeps: JSON holds no such sign as it is. */
export const valueSign = '\u001f'

/** The columns of texts beside a document, in which values of a stencil are. */
export function textColumns({ columns }: Pick<Table, 'columns'>): string[] {
  return Object.keys(columns).filter((path) => columns[path] === 'text')
}

/**
 * The document of a row as a text, in a statement: what is there, or, where rows may be stencilled, the words of its stencil with its
 * values. @param as the name of the row, where it has one
 */
export function rowText(table: Table, as?: string): string {
  const column = (name: string) => (as === undefined ? quoted(name) : `${quoted(as)}.${quoted(name)}`)
  if (!table.isStencilled) return column('doc')
  const words = `(select kept.words from stencil as kept where kept.id = ${column('stencil')})`
  return `case when ${column('stencil')} is null then ${column('doc')}
    else format(${words}, variadic ${valuesOfRow(table, column)}) end`
}

/**
 * What fills the gaps of a row's stencil: what it keeps in place of a document, then its identifier, then its texts. Columns that come
 * later come last.
 */
export function valuesOfRow(table: Table, column: (name: string) => string): string {
  const beside = ['id', ...textColumns(table)].map(column)
  return `string_to_array(${column('doc')}, ${literal(valueSign)}) || array[${beside.join(', ')}]`
}

/** The same of a row that is to be made a document elsewhere: as one text, parted by `valueSign`; of others their documents. */
export function rowValues(table: Table): string {
  const beside = ['id', ...textColumns(table)].map(quoted)
  const form = ['doc', ...beside].map(() => '%s').join(valueSign)
  return `case when stencil is null then doc else format(${literal(form)}, doc, ${beside.join(', ')}) end`
}
