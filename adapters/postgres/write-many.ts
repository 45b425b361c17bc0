import type { EventRecord } from '../../domain/core/event.ts'
import type { AuditEntry, JobRequest } from '../../domain/core/ports.ts'
import type { SqlSession } from './engine.ts'
import { quoted, type Table } from './table.ts'

/** A resource that is to be there. */
export interface Insert {
  readonly id: string
  readonly version?: number
  readonly text: string
}

/** How the rows of a table come out of lists, one for each column: `[column, type of the list, what is put into it]`. */
type Column<T> = readonly [name: string, type: 'text' | 'integer', value: (row: T) => unknown, as?: string]

/**
 * Inserts many resources of one kind by one statement.
 * @returns the first whose identifier is taken; then the transaction has to be given up
 */
export async function insertMany<W extends Insert>(
  session: SqlSession,
  { name }: Table,
  rows: readonly W[],
  at: string,
): Promise<W | undefined> {
  const { rows: written } = await session.query<{ id: string }>(
    `insert into ${quoted(name)} (id, version, doc, created_at, updated_at)
      select i, v, d::jsonb, $4::timestamptz, $4::timestamptz
      from unnest($1::text[], $2::integer[], $3::text[]) as r (i, v, d) on conflict (id) do nothing returning id`,
    [rows.map(({ id }) => id), rows.map(({ version = 1 }) => version), rows.map(({ text }) => text), at],
    `tandem_many_${name}`,
  )
  return firstMissing(rows, written)
}

/** A resource that is to be changed from a version that it is expected to have. */
export interface Update {
  readonly id: string
  readonly expectedVersion: number
  readonly text: string
}

/**
 * Changes many resources of one kind by one statement, which locks them in the order of their identifiers.
 * @returns the first that is gone or has another version; then the transaction has to be given up
 */
export async function updateMany<W extends Update>(
  session: SqlSession,
  { name }: Table,
  rows: readonly W[],
  at: string,
): Promise<W | undefined> {
  const table = quoted(name)
  const { rows: written } = await session.query<{ id: string }>(
    `with held as materialized (select id from ${table} where id = any($1::text[]) order by id for update)
      update ${table} as t set version = version + 1, doc = r.d::jsonb, updated_at = $4::timestamptz
      from unnest($1::text[], $2::integer[], $3::text[]) as r (i, v, d), held
      where t.id = r.i and held.id = r.i and t.version = r.v returning t.id`,
    [rows.map(({ id }) => id), rows.map(({ expectedVersion }) => expectedVersion), rows.map(({ text }) => text), at],
    `tandem_many_changes_${name}`,
  )
  return firstMissing(rows, written)
}

function firstMissing<T extends { readonly id: string }>(
  rows: readonly T[],
  written: readonly { readonly id: string }[],
): T | undefined {
  if (written.length === rows.length) return undefined
  const ids = new Set(written.map(({ id }) => id))
  return rows.find(({ id }) => !ids.has(id))
}

const eventColumns: readonly Column<EventRecord & { readonly text: string }>[] = [
  ['id', 'text', ({ id }) => id],
  ['type', 'text', ({ type }) => type],
  ['kind', 'text', ({ kind }) => kind],
  ['resource_id', 'text', ({ resourceId }) => resourceId],
  ['version', 'integer', ({ version }) => version],
  ['at', 'text', ({ at }) => at, 'timestamptz'],
  ['actor_id', 'text', ({ actor }) => actor.id],
  ['on_behalf_of', 'text', ({ actor }) => actor.onBehalfOf],
  ['correlation_id', 'text', ({ actor }) => actor.correlationId],
  ['resource', 'text', ({ text }) => text],
  ['previous', 'text', ({ previous }) => previous && JSON.stringify(previous)],
]

const auditColumns: readonly Column<AuditEntry>[] = [
  ['kind', 'text', ({ kind }) => kind],
  ['resource_id', 'text', ({ resourceId }) => resourceId],
  ['version', 'integer', ({ version }) => version],
  ['at', 'text', ({ at }) => at, 'timestamptz'],
  ['actor_id', 'text', ({ actor }) => actor.id],
  ['on_behalf_of', 'text', ({ actor }) => actor.onBehalfOf],
  ['correlation_id', 'text', ({ actor }) => actor.correlationId],
  ['action', 'text', ({ action }) => action],
  ['changed', 'text', ({ changed }) => JSON.stringify(changed), 'jsonb'],
]

const jobColumns: readonly Column<JobRequest>[] = [
  ['queue', 'text', ({ queue }) => queue],
  ['job', 'text', (job) => JSON.stringify(job)],
]

/** Events with their resources as texts, in their order. */
export const writeEvents = rowsInto('event', eventColumns)
/** Entries of the audit trail. */
export const writeAudit = rowsInto('audit', auditColumns)
/** Jobs, to where `takeIn` finds them. */
export const writeJobs = rowsInto('job_intake', jobColumns)

/** One statement for however many rows, which are numbered in the order in which they are given. */
function rowsInto<T>(table: string, columns: readonly Column<T>[]) {
  const names = columns.map(([name]) => name).join(', ')
  const values = columns.map(([name, , , as]) => (as ? `${name}::${as}` : name)).join(', ')
  const lists = columns.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ')
  const text = `insert into ${table} (${names}) select ${values}
    from unnest(${lists}) with ordinality as r (${names}, row_number) order by row_number`
  return async (session: SqlSession, rows: readonly T[]): Promise<void> => {
    if (rows.length === 0) return
    const parameters = columns.map(([, , value]) => rows.map((row) => value(row) ?? null))
    await session.query(text, parameters, `tandem_many_${table}`)
  }
}
