import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Options } from './options.ts'
import { withClient } from './servers/fresh-database.ts'

const settings = [
  'server_version',
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'shared_buffers',
  'wal_level',
] as const

/** What the figures depend on besides the code: machine, runtime, database and its settings. */
export async function environment(options: Options): Promise<Record<string, string>> {
  const found: Record<string, string> = {
    node: process.version,
    cores: `${availableParallelism()} of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    connections: `${options.connections} from the load generator, ${options.poolSize} from each server to PostgreSQL`,
    turns: `${options.rounds} rounds of ${options.seconds} s for each server`,
  }
  await withClient(options.databaseUrl, async (client) => {
    for (const name of settings) found[`PostgreSQL ${name}`] = (await client.query(`show ${name}`)).rows[0][name]
  })
  return found
}
