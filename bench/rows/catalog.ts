import { type Finding, tail, throughputRatio } from '../finding.ts'
import { fill } from '../load/fill.ts'
import { offeringFilter, sampleOffering } from '../offering-sample.ts'
import type { Options, Say } from '../options.ts'
import { bare, tandem } from '../servers/commands.ts'
import { type FreshDatabase, freshDatabase } from '../servers/fresh-database.ts'
import { type ServerCommand, startServer } from '../servers/server-process.ts'
import { type Later, withCleanup } from '../servers/with-cleanup.ts'
import { type Side, sideBySide } from './side-by-side.ts'

type CatalogSide = Side & { readonly database: FreshDatabase }

/** GET of an offering and the list of those of a category on PostgreSQL, on two databases with the same offerings. */
export function catalog(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const database = await freshDatabase(options.databaseUrl, 'offerings')
    const command = tandem.command(database.url, options.poolSize)
    const path = '/tmf-api/productCatalogManagement/v5/productOffering'
    const ours = await catalogSide({ database, command, path }, options, say, later)
    const theirs = await bareCatalog(options, say, later)
    for (const side of [ours, theirs]) await side.database.run('vacuum analyze')
    say('GET of an offering')
    const gets = await sideBySide({ work: 'offering', ours, theirs }, options)
    say('offerings of a category')
    const lists = await sideBySide({ work: 'offerings', ours, theirs }, options)
    return [
      throughputRatio('GET of an offering, throughput', gets, 0.65, 0.85),
      tail('GET of an offering, p99', gets, 20),
      throughputRatio('offerings of a category, throughput', lists, 0.65, 0.9),
    ]
  })
}

async function bareCatalog(options: Options, say: Say, later: Later): Promise<CatalogSide> {
  const database = await freshDatabase(options.databaseUrl, 'bareofferings')
  const { env, ...same } = bare.command(database.url, options.poolSize)
  const command = { ...same, env: { ...env, FILTER: offeringFilter } }
  return catalogSide({ database, command, path: bare.path }, options, say, later)
}

interface CatalogKind {
  readonly database: FreshDatabase
  readonly command: ServerCommand
  readonly path: string
}

async function catalogSide(
  { database, command, path }: CatalogKind,
  options: Options,
  say: Say,
  later: Later,
): Promise<CatalogSide> {
  later(database.drop)
  const server = await startServer(command)
  later(server.stop)
  say(`filling ${server.name} with ${options.resources} offerings`)
  await fill(server.url + path, options.resources, sampleOffering)
  return { database, url: server.url + path, pid: server.pid, backends: database.backends }
}
