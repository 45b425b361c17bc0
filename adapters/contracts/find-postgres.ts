import pg from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a real PostgreSQL listens; undefined when there is none, and its tests are then left out. */
    postgresUrl: string | undefined
    /** Name of the database that is copied for tests (`fixtures/prepared-server.ts`); it may not have been made yet. */
    preparedOnServer: string
  }
}

const url = process.env['TANDEM_TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

/**
 * Looks for PostgreSQL once per run. Without it the tests on real PostgreSQL are left out, and one line says so; with
 * `TANDEM_REQUIRE_POSTGRES=1` (what `npm run check` sets) the run fails instead. At its end the database that was copied
 * for tests is dropped.
 */
export default async function findPostgres(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const prepared = `tandem_test_prepared_${process.pid}_${Math.random().toString(36).slice(2)}`
  project.provide('preparedOnServer', prepared)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    await client.end()
    project.provide('postgresUrl', url)
    return () => dropIfThere(prepared)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (process.env['TANDEM_REQUIRE_POSTGRES'] === '1')
      throw new Error(`PostgreSQL is required and not reachable: ${why}`)
    process.stderr.write(`not tested: everything on real PostgreSQL (no server at TANDEM_TEST_DATABASE_URL: ${why})\n`)
    project.provide('postgresUrl', undefined)
    return undefined
  }
}

async function dropIfThere(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`).finally(() => client.end())
}
