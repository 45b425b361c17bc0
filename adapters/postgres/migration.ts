import { createTable, type Table, tableOf } from './table.ts'

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

/** What a migration does: statements, in order, some of which make the table of a kind. */
export type Part = string | Table

export function migration(number: number, name: string, parts: readonly Part[]): Migration {
  return {
    number,
    name,
    statements: parts.flatMap((part) => (typeof part === 'string' ? [part] : createTable(part))),
    tables: parts.filter((part) => typeof part !== 'string'),
  }
}

/** The table of a resource kind, with its search columns written out: the paths that it had when this was released. */
export const resourceTable = tableOf

/** The tables that a database has after these migrations, by kind. */
export function tablesAfter(migrations: readonly Migration[]): ReadonlyMap<string, Table> {
  return new Map(migrations.flatMap(({ tables }) => tables).map((table) => [table.kind, table]))
}
