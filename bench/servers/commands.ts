import { filterAttribute } from '../sample.ts'
import type { ServerCommand } from './server-process.ts'

/** Where individuals are found on each kind of server. */
export const tandemPath = '/tmf-api/partyManagement/v5/individual'
export const barePath = '/individual'

const quiet = { TANDEM_PORT: '0', TANDEM_LOG_LEVEL: 'silent' }

export function tandemOnPostgres(databaseUrl: string, poolSize: number): ServerCommand {
  const env = { ...quiet, DATABASE_URL: databaseUrl, TANDEM_POOL_SIZE: String(poolSize) }
  return { name: 'Tandem', script: 'main.ts', env }
}

export function tandemEmbedded(dataDir: string, env: Readonly<Record<string, string>> = {}): ServerCommand {
  return { name: 'Tandem', script: 'main.ts', env: { ...quiet, TANDEM_DATA_DIR: dataDir, ...env } }
}

function bareOnPostgres(databaseUrl: string, poolSize: number): ServerCommand {
  const env = { DATABASE_URL: databaseUrl, POOL_SIZE: String(poolSize), FILTER: filterAttribute }
  return { name: 'bare Hono + pg', script: 'bench/baseline/postgres.ts', env }
}

/** The two kinds of server on PostgreSQL, with where they keep individuals. */
export const tandem = { command: tandemOnPostgres, path: tandemPath }
export const bare = { command: bareOnPostgres, path: barePath }

export function bareEmbedded(dataDir: string): ServerCommand {
  return {
    name: 'bare Hono + PGlite',
    script: 'bench/baseline/pglite.ts',
    env: { DATA_DIR: dataDir, FILTER: filterAttribute },
  }
}
