import type { SqlSession } from './engine.ts'

export interface UpkeepSettings {
  /** Bytes of write-ahead log after which a checkpoint makes them superfluous. */
  readonly mostLog?: number
}

const mebibyte = 1024 * 1024

/** Tables of which so much changed since they were last looked after that autovacuum would turn to them (its defaults). */
const overdue = `select format('%I.%I', schemaname, relname) as name,
    n_dead_tup > 50 + 0.2 * n_live_tup or n_ins_since_vacuum > 1000 + 0.2 * n_live_tup as vacuum
  from pg_stat_user_tables
  where n_mod_since_analyze > 50 + 0.1 * n_live_tup or n_dead_tup > 50 + 0.2 * n_live_tup
    or n_ins_since_vacuum > 1000 + 0.2 * n_live_tup
  order by relname`

const logSinceCheckpoint =
  'select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()'

/**
 * One round of what autovacuum and the checkpointer do on a server; the embedded engine has neither. Without it plans go
 * by what the tables were when they were empty, dead rows stay for good, and the write-ahead log grows until the disk is
 * full. Each step is a statement of its own, so requests go in between.
 * @returns the statements that were run
 */
export async function upkeep(session: SqlSession, { mostLog = 64 * mebibyte }: UpkeepSettings = {}): Promise<string[]> {
  // Counts are published once a second at most, unless asked for.
  await session.query('select pg_stat_force_next_flush()')
  const { rows: tables } = await session.query<{ name: string; vacuum: boolean }>(overdue)
  const { rows: log } = await session.query<{ bytes: number }>(logSinceCheckpoint)
  const statements = [
    ...tables.map(({ name, vacuum }) => (vacuum ? `vacuum (analyze) ${name}` : `analyze ${name}`)),
    ...(log[0]!.bytes > mostLog ? ['checkpoint'] : []),
  ]
  for (const statement of statements) await session.query(statement)
  return statements
}

/** Rounds of upkeep at an interval, until stopped; a round under way is waited for. */
export function keepUp(session: SqlSession, everyMs: number): { stop(): Promise<void> } {
  let round = Promise.resolve()
  // A round that fails has cost nothing but time, and what it left undone is still overdue at the next.
  const once = async () => void (await upkeep(session).catch(() => undefined))
  const timer = setInterval(() => {
    round = round.then(once)
  }, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await round
    },
  }
}
