import type { Creation } from '../../domain/core/ports.ts'
import type { Beside } from './beside.ts'
import type { SqlSession } from './engine.ts'

/** The attributes that new resources have, each in their order, as JSON. */
export function allNames(rows: readonly Creation[]): ReadonlySet<string> {
  return new Set(rows.map(namesOf))
}

/**
 * Notes who makes what comes now, and when, once for all that have the same attributes: of very many, nearly all have.
 * @param noted by column
 * @returns by what number rows refer to it, by the names of their attributes as JSON
 */
export async function noteArrivals(
  session: SqlSession,
  rows: readonly Creation[],
  noted: Readonly<Record<string, string | undefined>>,
): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>()
  for (const changed of allNames(rows)) all.set(changed, await noteArrival(session, { ...noted, changed }))
  return all
}

/** The names of the attributes of a new resource, as JSON. */
export function namesOf(row: Creation): string {
  const { names } = 'stencil' in row ? row.stencil : (row.beside as Beside)
  return names
}

async function noteArrival(session: SqlSession, noted: Readonly<Record<string, string | undefined>>): Promise<string> {
  const names = Object.keys(noted)
  const values = names.map((_, i) => `$${i + 1}`)
  const statement = `insert into arrival (${names.join()}) values (${values.join()}) returning id::text`
  const { rows } = await session.query<{ id: string }>(statement, Object.values(noted), 'arrival')
  return rows[0]!.id
}
