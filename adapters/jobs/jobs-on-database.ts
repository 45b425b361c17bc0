import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import type { SqlEngine } from '../postgres/engine.ts'
import { jobIntake } from '../postgres/migrations/0009-job-intake.ts'
import { postgresEngine } from '../postgres/postgres-engine.ts'
import { schema } from './boss.ts'

/** Lets time pass for every job: instead of moving the clock of the database, jobs are made older. */
export async function age(engine: SqlEngine, seconds: number): Promise<void> {
  await engine.query(
    `update ${schema}.job set start_after = start_after - $1 * interval '1 second',
       started_on = started_on - $1 * interval '1 second'`,
    [seconds],
  )
}

/** Forgets all jobs, so that tests can share a database. */
export async function forgetJobs(engine: SqlEngine): Promise<void> {
  const { rows } = await engine.query<{ there: boolean }>(`select to_regclass('${schema}.job') is not null as there`)
  if (rows[0]!.there) await engine.query(`delete from ${schema}.job`)
}

export const openEmbedded = async () => withIntake(await emptyPglite())
export const openServer = (url: string) => withIntake(postgresEngine({ url, poolSize: 4 }))

/** The one table of ours that jobs need. */
async function withIntake(engine: SqlEngine): Promise<SqlEngine> {
  const { rows } = await engine.query<{ there: boolean }>(`select to_regclass('job_intake') is not null as there`)
  if (!rows[0]!.there) for (const statement of jobIntake.statements) await engine.script(statement)
  return engine
}
