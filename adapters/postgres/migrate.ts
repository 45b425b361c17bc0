import type { SqlSession } from './engine.ts'
import type { Migration } from './migration.ts'

/**
 * Brings a database to the structure that this code knows. Runs inside a transaction: all steps or none. A lock makes
 * processes that start together wait for each other.
 * @throws Error when the database has been migrated by newer code, or does not keep text as UTF-8
 */
export async function migrate(session: SqlSession, migrations: readonly Migration[]): Promise<void> {
  await session.query(`select pg_advisory_xact_lock(hashtextextended('tandem:migrate', 0))`)
  await refuseOtherEncodings(session)
  await session.script(`set local client_min_messages to warning;
    create table if not exists migration (
      number integer primary key, name text not null, applied_at timestamptz not null default now()
    )`)
  const { rows } = await session.query<{ number: number; name: string }>(
    'select number, name from migration order by number',
  )
  refuseNewer(rows, migrations)
  for (const { number, name, statements } of migrations.slice(rows.length)) {
    for (const statement of statements) await session.query(statement)
    await session.query('insert into migration (number, name) values ($1::integer, $2::text)', [number, name])
  }
}

async function refuseOtherEncodings(session: SqlSession): Promise<void> {
  const { rows } = await session.query<{ encoding: string }>(`select current_setting('server_encoding') as encoding`)
  if (rows[0]?.encoding !== 'UTF8') {
    throw new Error(`The database keeps text as ${rows[0]?.encoding}; create it with ENCODING 'UTF8'.`)
  }
}

function refuseNewer(applied: readonly { number: number; name: string }[], known: readonly Migration[]): void {
  const stranger = applied.find(({ number, name }, i) => known[i]?.number !== number || known[i].name !== name)
  if (!stranger) return
  throw new Error(
    `The database has migration ${stranger.number} (${stranger.name}), which this version of Tandem does not know: a newer version has used it. Start that version, or restore a backup from before.`,
  )
}
