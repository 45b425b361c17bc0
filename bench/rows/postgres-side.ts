import { fill } from '../load/fill.ts'
import type { Options, Say } from '../options.ts'
import { type FreshDatabase, freshDatabase } from '../servers/fresh-database.ts'
import { type ServerCommand, startServer } from '../servers/server-process.ts'
import type { Later } from '../servers/with-cleanup.ts'
import type { Side } from './side-by-side.ts'

/** A server on PostgreSQL, with a database of its own. */
export interface PostgresSide extends Side {
  readonly database: FreshDatabase
}

/** How to start a kind of server on PostgreSQL, and where it keeps individuals. */
export interface Kind {
  readonly command: (databaseUrl: string, poolSize: number) => ServerCommand
  readonly path: string
}

/** Starts a server on a fresh database and creates the sample individuals through it. */
export async function postgresSide(
  purpose: string,
  { command, path }: Kind,
  options: Options,
  say: Say,
  later: Later,
): Promise<PostgresSide> {
  const database = await freshDatabase(options.databaseUrl, purpose)
  later(database.drop)
  const server = await startServer(command(database.url, options.poolSize))
  later(server.stop)
  say(`filling ${server.name} with ${options.resources} individuals`)
  await fill(server.url + path, options.resources)
  return { database, url: server.url + path, pid: server.pid, backends: database.backends }
}
