import type { SqlSession } from '../postgres/engine.ts'
import { jobTable } from './boss.ts'

/** How many jobs of a queue are not done, counted up to `most` only, so that asking stays cheap. */
export async function waitingJobs(session: SqlSession, queue: string, most = 100_000): Promise<number> {
  const { rows } = await session.query<{ count: number }>(
    `select count(*)::integer as count from (select from ${jobTable} where name = $1::text limit $2::integer) as job`,
    [queue, most],
  )
  return rows[0]!.count
}
