import { type RawBuilder, sql } from 'kysely'
import type { Resource } from '../../domain/core/define-resource.ts'
import type { ResourceStore } from '../../domain/core/ports.ts'
import type { RegexTest } from '../../domain/core/query.ts'
import { shapeOf } from '../../domain/core/shape.ts'
import { committer } from './commit.ts'
import { isTrue, type RawRow, type SqlEngine } from './engine.ts'
import { besideOf, rowsOf, textOfRow } from './filled-columns.ts'
import { type Following, followingColumn, followings, type ReadRow, readRow } from './following.ts'
import { isStorable, open } from './json-path.ts'
import { lister } from './list.ts'
import { inItsMonth, keyOf, placesOf, withPlaces } from './months.ts'
import type { Table } from './table.ts'
import { slot, type Template, template } from './template.ts'

export interface StoreParts {
  readonly engine: SqlEngine
  readonly tables: ReadonlyMap<string, Table>
  readonly resources: readonly Resource[]
  readonly regex: RegexTest
}

/** Resources in tables, one per kind. */
export function resourceStore({ engine, tables, resources, regex }: StoreParts): ResourceStore {
  const shapes = new Map(resources.map(({ kind, schema }) => [kind, shapeOf(schema)]))
  const following = followings(tables, resources)
  const tableOf = (kind: string): Table => {
    const table = tables.get(kind)
    if (!table) throw new Error(`no migration makes a table for ${kind}`)
    return table
  }
  const list = lister(engine, regex, (kind) => ({
    table: tableOf(kind),
    shape: shapes.get(kind) ?? open,
    following: following.get(kind),
  }))
  const manyOf = byKind<readonly string[]>((kind) => getManyStatement(tableOf(kind), following.get(kind)))
  const getOf = byKind<string>((kind) => getStatement(tableOf(kind), following.get(kind)))
  const lastOf = byKind<Listed>((kind) => lastVersions(tables.get(kind)))
  return {
    async get(kind, id) {
      if (!isStorable(id)) return undefined
      const statement = getOf(kind)
      const { text, name } = statement
      const row = name
        ? fromTexts(id, await engine.lookUp(text, [id], name))
        : (await statement.run<ReadRow>(engine, id)).rows[0]
      return row && readRow(following.get(kind), row)
    },
    async getMany(kind, ids) {
      const found = new Map<string, ReturnType<typeof readRow>>()
      const statement = manyOf(kind)
      for (const some of chunks(ids)) {
        const { rows } = await statement.run<ReadRow>(engine.byKey, some)
        for (const row of rows) found.set(row.id, readRow(following.get(kind), row))
      }
      return found
    },
    async lastVersions(kind, ids) {
      const found = new Map<string, number>()
      const statement = lastOf(kind)
      for (const some of chunks(ids)) {
        const { rows } = await statement.run<{ id: string; version: number }>(engine.byKey, { kind, ids: some })
        for (const { id, version } of rows) found.set(id, version)
      }
      return found
    },
    async lastVersion(kind, id) {
      if (!isStorable(id)) return 0
      const { rows } = await lastOf(kind).run<{ version: number }>(engine.byKey, { kind, ids: [id] })
      return rows[0]?.version ?? 0
    },
    list,
    beside: (kind) => besideOf(tableOf(kind)),
    commit: committer(engine, tableOf),
  }
}

/** Statements that differ by kind, each compiled when it is first asked for. */
function byKind<Subject>(statementOf: (kind: string) => RawBuilder<unknown>): (kind: string) => Template<Subject> {
  const known = new Map<string, Template<Subject>>()
  return (kind) => {
    const statement = known.get(kind) ?? template<Subject>(statementOf(kind))
    known.set(kind, statement)
    return statement
  }
}

const listed = { kind: slot((of: Listed) => of.kind), ids: slot((of: Listed) => of.ids) }

/**
 * What audit entries say of identifiers, and rows that have none because of what they arrived with: their version is there.
 * Grouped by identifier, it might be read in the order of the index, from the first entry of the kind to the last.
 */
function lastVersions(table: Table | undefined): RawBuilder<unknown> {
  const noted = sql`select version from audit where kind = ${listed.kind}::text and resource_id = wanted.id order by seq desc limit 1`
  const wanted = sql`select wanted.id, last.version from unnest(${listed.ids}::text[]) as wanted (id)`
  if (!table?.arrives) return sql`${wanted} cross join lateral (${noted}) last`
  const arrived = sql`select version from ${rowsOf(table)} where id = wanted.id${inItsMonth(table, sql`wanted.id`)}`
  const last = sql`coalesce((${noted}), (${arrived}))`
  // Of what has no place nothing else has to be asked.
  if (table.months !== undefined)
    return sql`select wanted.id, ${last} as version from ${sql.id(placesOf(table))} as wanted
      where wanted.id = any(${listed.ids}::text[])`
  return sql`${wanted} cross join lateral (select ${last} as version) last where last.version is not null`
}

interface Listed {
  readonly kind: string
  readonly ids: readonly string[]
}

/** Of how many resources one statement asks; identifiers that no database can hold are left out. */
const atOnce = 5000

function chunks(ids: readonly string[]): string[][] {
  const storable = ids.filter(isStorable)
  return Array.from({ length: Math.ceil(storable.length / atOnce) }, (_, i) =>
    storable.slice(i * atOnce, (i + 1) * atOnce),
  )
}

/** A row that came as texts. */
function fromTexts(id: string, row: RawRow | undefined): ReadRow | undefined {
  return row && { id, version: Number(row[1]), text: row[2]!, following: isTrue(row[3]) }
}

function getManyStatement(table: Table, following: Following | undefined): RawBuilder<unknown> {
  const ids = slot((subject: readonly string[]) => subject)
  const rows = table.rows ?? table.name
  return sql`select ${sql.id(rows)}.id, version, ${textOfRow(table, rows)} as text${followingColumn(following)} from ${withPlaces(table, rows)}
    where ${keyOf(table, rows)} = any(${ids}::text[])`
}

function getStatement(table: Table, following: Following | undefined): RawBuilder<unknown> {
  const id = slot((subject: string) => subject)
  return sql`select id, version, ${textOfRow(table)} as text${followingColumn(following)} from ${rowsOf(table)}
    where id = ${id}::text${inItsMonth(table, sql`${id}::text`)}`
}
