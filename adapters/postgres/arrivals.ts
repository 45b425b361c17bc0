import type { Creation } from '../../domain/core/ports.ts'
import type { Beside } from './beside.ts'
import type { SqlSession } from './engine.ts'

/** What has the same attributes. */
export interface Alike {
  /** Their names, as JSON. */
  readonly names: string
  readonly rows: Creation[]
}

/** Parts new resources by the attributes that they have: of very many, nearly all have the same. */
export function alike(rows: readonly Creation[]): readonly Alike[] {
  const all = new Map<string, Alike>()
  for (const row of rows) {
    const names = namesOf(row)
    const those = all.get(names)
    if (those) those.rows.push(row)
    else all.set(names, { names, rows: [row] })
  }
  return [...all.values()]
}

/** The names of the attributes of a new resource, as JSON. */
export function namesOf(row: Creation): string {
  const { names } = 'stencil' in row ? row.stencil : (row.beside as Beside)
  return names
}

/**
 * Notes who makes what comes now, and when, and which attributes it has.
 * @param noted by column
 * @returns by what number rows refer to it
 */
export async function noteArrival(
  session: SqlSession,
  noted: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const names = Object.keys(noted)
  const values = names.map((_, i) => `$${i + 1}`)
  const statement = `insert into arrival (${names.join()}) values (${values.join()}) returning id::text`
  const { rows } = await session.query<{ id: string }>(statement, Object.values(noted), 'arrival')
  return rows[0]!.id
}
