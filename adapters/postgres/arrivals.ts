import type { Creation } from '../../domain/core/ports.ts'
import type { Beside } from './beside.ts'
import type { SqlSession } from './engine.ts'

/** The attributes that new resources have, each in their order, as JSON. */
export function allNames(rows: readonly Creation[]): ReadonlySet<string> {
  return new Set(rows.map(namesOf))
}

/** New resources of one kind that arrive together. */
interface Arriving {
  readonly rows: readonly Creation[]
  /** Who makes them, and when, by column. */
  readonly noted: Readonly<Record<string, string | undefined>>
}

/** By what number rows refer to how they arrived, by the names of their attributes as JSON. */
export type Arrivals = ReadonlyMap<string, string>

/**
 * Notes who makes what comes now, and when, once for all of a kind that have the same attributes: of very many, nearly all have.
 * @returns those of each kind, in their order
 */
export async function noteArrivals(session: SqlSession, all: readonly Arriving[]): Promise<readonly Arrivals[]> {
  const names = all.map(({ rows }) => [...allNames(rows)])
  const noted = all.flatMap((one, i) => names[i]!.map((changed) => ({ ...one.noted, changed })))
  const { rows } =
    noted.length === 0 ? { rows: [] } : await session.query<{ id: string }>(noting, [JSON.stringify(noted)], 'arrivals')
  const numbers = rows.values()
  return names.map((each) => new Map(each.map((changed) => [changed, numbers.next().value!.id])))
}

/** They are numbered as they come. */
const noting = `with noted as (
    select nextval('arrival_id_seq') as id, one.* from json_to_recordset($1::json) as one
      (at timestamptz, actor_id text, on_behalf_of text, correlation_id text, changed text)),
  made as (
    insert into arrival (id, at, actor_id, on_behalf_of, correlation_id, changed) overriding system value
    select id, at, actor_id, on_behalf_of, correlation_id, changed from noted)
  select id::text from noted order by noted.id`

/** The names of the attributes of a new resource, as JSON. */
export function namesOf(row: Creation): string {
  const { names } = 'stencil' in row ? row.stencil : (row.beside as Beside)
  return names
}
