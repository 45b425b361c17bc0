import { literal, quoted, type Table } from './table.ts'

/** Where that of a column is kept which few rows have. */
export function rareColumn(column: string): string {
  return `${column} if rare`
}

/**
 * The statements after which of a column only what is rare is in an index. It has a column of its own: a row that goes from one of the
 * usual values to another has the same there, and needs no new entry in any index when it finds room beside itself.
 */
export function indexRareValues({ kind, rows }: Table, column: string, usual: readonly string[]): string[] {
  if (rows === undefined) throw new Error(`${kind} is not kept as rows`)
  const rare = quoted(rareColumn(column))
  const isRare = usual.map((value) => `${quoted(column)} <> ${literal(value)}`).join(' and ')
  return [
    `alter table ${quoted(rows)} add column ${rare} text collate "C"
      generated always as (case when ${isRare} then ${quoted(column)} end) stored`,
    `create index on ${quoted(rows)} (${rare}) where ${rare} is not null`,
  ]
}
