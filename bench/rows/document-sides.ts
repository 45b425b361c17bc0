import { fill } from '../load/fill.ts'
import type { Options, Say } from '../options.ts'
import { bare, tandem } from '../servers/commands.ts'
import { type FreshDatabase, freshDatabase } from '../servers/fresh-database.ts'
import { type ServerCommand, type ServerProcess, startServer } from '../servers/server-process.ts'
import type { Later } from '../servers/with-cleanup.ts'
import type { Side } from './side-by-side.ts'

/** Documents that Tandem and a bare server keep, each in a database of its own. */
export interface Documents {
  /** What they are, for databases and for the reader. */
  readonly what: string
  /** Where Tandem keeps them. */
  readonly path: string
  /** The path by which they are listed. */
  readonly filter: string
  /** A query that both answer alike. */
  readonly sameQuery: string
  readonly body: (index: number) => Record<string, unknown>
  /** What Tandem needs to know before the first of them. */
  readonly before?: (url: string) => Promise<void>
}

export interface DocumentSide extends Side {
  readonly database: FreshDatabase
}

/**
 * Starts both servers and fills them with the same documents: the bare one keeps what Tandem made of them, with all that the
 * server has added, so that both have as much to read and to send.
 */
export async function documentSides(
  documents: Documents,
  options: Options,
  say: Say,
  later: Later,
): Promise<{ ours: DocumentSide; theirs: DocumentSide }> {
  const { what, path, filter, before } = documents
  const side = async (purpose: string, at: string, command: (database: FreshDatabase) => ServerCommand) => {
    const database = await freshDatabase(options.databaseUrl, purpose)
    later(database.drop)
    const server = await startServer(command(database))
    later(server.stop)
    return { database, server, at }
  }
  const filled = async ({ database, server, at }: Started, body: Parameters<typeof fill>[2]): Promise<DocumentSide> => {
    say(`filling ${server.name} with ${options.resources} ${what}`)
    await fill(server.url + at, options.resources, body)
    await database.run('vacuum analyze')
    return { database, url: server.url + at, pid: server.pid, backends: database.backends }
  }
  const started = await side(what, path, ({ url }) => tandem.command(url, options.poolSize))
  await before?.(started.server.url)
  const ours = await filled(started, documents.body)
  const theirs = await side(`bare_${what}`, bare.path, ({ url }) => {
    const { env, ...command } = bare.command(url, options.poolSize)
    return { ...command, env: { ...env, FILTER: filter } }
  })
  const asKept = async (index: number) => {
    const answer = await fetch(`${ours.url}/${documents.body(index)['id']}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const sides = { ours, theirs: await filled(theirs, asKept) }
  const totals = await Promise.all(
    [sides.ours, sides.theirs].map(({ url }) => totalOf(`${url}?${documents.sameQuery}`)),
  )
  if (!(totals[0]! > 0 && totals[0] === totals[1])) throw new Error(`lists of ${what} differ: ${totals.join(' and ')}`)
  return sides
}

/** How many a list has: servers that find different things cannot be compared. */
async function totalOf(url: string): Promise<number> {
  const answer = await fetch(url)
  await answer.arrayBuffer()
  return Number(answer.headers.get('x-total-count'))
}

interface Started {
  readonly database: FreshDatabase
  readonly server: ServerProcess
  readonly at: string
}
