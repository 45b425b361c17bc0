import pg from 'pg'
import type { Resource } from '../../domain/core/define-resource.ts'
import type { Database } from '../../domain/core/ports.ts'
import type { RegexTest } from '../../domain/core/query.ts'
import { auditTrail } from './audit-trail.ts'
import { holdDirectory } from './data-directory.ts'
import type { Enqueue, SqlEngine } from './engine.ts'
import { idempotencyKeys } from './idempotency-keys.ts'
import { migrate } from './migrate.ts'
import { type Migration, tablesAfter } from './migration.ts'
import { migrations as released } from './migrations/all.ts'
import { outbox } from './outbox.ts'
import { pgliteEngine } from './pglite-engine.ts'
import { type PostgresSettings, postgresEngine, transact } from './postgres-engine.ts'
import { resourceStore } from './resource-store.ts'

export interface DatabaseSettings {
  readonly resources: readonly Resource[]
  readonly regex: RegexTest
  /** The structure of the database; what is released unless a test brings its own tables. */
  readonly migrations?: readonly Migration[]
}

/** A database in SQL: the ports, and what job queues need to live in it. */
export interface SqlDatabase extends Database {
  readonly engine: SqlEngine
  /** Says where jobs of the outbox go, and without which they are refused; those of change sets wait in the intake. */
  enqueueWith(enqueue: Enqueue): void
}

export interface PgliteSettings extends DatabaseSettings {
  /** The data directory, made when it does not exist; in memory when not given. */
  readonly dataDir?: string
}

/**
 * Opens the database that lives in this process.
 * @throws Error when another process uses the directory, or a newer version of Tandem has
 */
export async function openPglite(settings: PgliteSettings): Promise<SqlDatabase> {
  const { dataDir, migrations = released } = settings
  const directory = dataDir === undefined ? undefined : holdDirectory(dataDir)
  let engine: SqlEngine | undefined
  try {
    engine = await pgliteEngine(directory?.database)
    await engine.transaction((session) => migrate(session, migrations))
    return databaseOn(engine, settings, () => directory?.release())
  } catch (error) {
    await engine?.close()
    directory?.release()
    throw error
  }
}

/**
 * Opens a database on a PostgreSQL server, version 14 or later.
 * @throws Error when the server cannot be reached, or a newer version of Tandem has used the database
 */
export async function openPostgres(settings: DatabaseSettings & PostgresSettings): Promise<SqlDatabase> {
  await migratePostgres(settings)
  return databaseOn(postgresEngine(settings), settings)
}

/** Migrates over a connection of its own, which has no time-out: a step over large tables may take long. */
async function migratePostgres({ url, connectMs = 4000, migrations = released }: DatabaseSettings & PostgresSettings) {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectMs,
    application_name: 'tandem',
  })
  client.on('error', () => undefined)
  try {
    await client.connect().catch(cannotConnect)
    await transact(client, (session) => migrate(session, migrations))
  } finally {
    await client.end()
  }
}

/** Of several addresses of one name, each has failed for a reason of its own, and the error that holds them has no text. */
function cannotConnect(error: unknown): never {
  const reasons = (error instanceof AggregateError ? error.errors : [error]).map((one) =>
    one instanceof Error ? one.message : String(one),
  )
  throw new Error(`PostgreSQL at DATABASE_URL does not let us in: ${reasons.join('; ')}`, { cause: error })
}

const nobodyWorks: Enqueue = () => {
  throw new Error('this database was opened without a place to put jobs')
}

function databaseOn(engine: SqlEngine, settings: DatabaseSettings, closed = (): void => undefined): SqlDatabase {
  const { resources, regex, migrations = released } = settings
  let enqueue = nobodyWorks
  const current = () => enqueue
  return {
    engine,
    store: resourceStore({ engine, tables: tablesAfter(migrations), resources, regex }),
    outbox: outbox(engine, current),
    keys: idempotencyKeys(engine),
    audit: auditTrail(engine),
    health: {
      async check() {
        await engine.query('select 1')
      },
    },
    enqueueWith(given) {
      enqueue = given
    },
    async close() {
      await engine.close()
      closed()
    },
  }
}
