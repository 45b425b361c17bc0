import type { PgBoss, Queue } from 'pg-boss'
import type { QueueSpec } from '../../domain/core/ports.ts'
import type { SqlEngine } from '../postgres/engine.ts'
import { bossDb } from './boss-db.ts'

/** Where pg-boss keeps its tables. */
export const schema = 'pgboss'

/** Where it keeps the jobs of all queues that have no table of their own; ours have none. */
export const jobTable = `${schema}.job_common`

/** The queue in which the dead letters of a queue lie; nobody works on it. */
export const deadQueue = (queue: string) => `${queue}.dead`

/**
 * Loads and starts pg-boss on the engine, with the queues that are missing. Its supervisor and scheduler stay off: jobs
 * are deleted when they are done and expired ones are looked for by the workers, so there is nothing to maintain.
 */
export async function startBoss(
  engine: SqlEngine,
  queues: readonly QueueSpec[],
  onError: (error: Error) => void,
): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    db: bossDb(engine),
    backend: engine.kind,
    schema,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  boss.on('error', onError)
  await boss.start()
  await createMissing(boss, engine, queues)
  return boss
}

async function createMissing(boss: PgBoss, engine: SqlEngine, queues: readonly QueueSpec[]): Promise<void> {
  const wanted = queues.flatMap(({ name, fifo }): Queue[] => [
    { name, policy: fifo ? 'key_strict_fifo' : 'standard' },
    { name: deadQueue(name), policy: 'standard' },
  ])
  const names = wanted.map((queue) => queue.name)
  const { rows } = await engine.query<{ name: string }>(
    `select name from ${schema}.queue where name = any($1::text[])`,
    [names],
  )
  const present = new Set(rows.map((row) => row.name))
  for (const { name, ...options } of wanted) if (!present.has(name)) await boss.createQueue(name, options)
}
