import type { SqlSession } from '../postgres/engine.ts'
import { deadQueue, schema } from './boss.ts'

/** Which of these values waiting jobs and dead letters of a queue have as an attribute of their data. */
export async function mentioned(
  session: SqlSession,
  queue: string,
  attribute: string,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await session.query<{ value: string }>(
    `select distinct value from (
       select case name when $1::text then data->>$3::text else data->'data'->>$3::text end as value
       from ${schema}.job where name in ($1::text, $2::text)) as job
     where value = any($4::text[])`,
    [queue, deadQueue(queue), attribute, values],
  )
  return new Set(rows.map(({ value }) => value))
}
