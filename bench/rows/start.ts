import { setTimeout as wait } from 'node:timers/promises'
import type { Finding } from '../finding.ts'
import { median } from '../median.ts'
import type { Options, Say } from '../options.ts'
import { tandemEmbedded, tandemOnPostgres } from '../servers/commands.ts'
import { freshDatabase } from '../servers/fresh-database.ts'
import { type ServerCommand, startServer } from '../servers/server-process.ts'
import { temporaryDirectory } from '../servers/temporary-directory.ts'
import { withCleanup } from '../servers/with-cleanup.ts'

const starts = 5
const idleSeconds = 10

/** How long the server takes until it is ready, and what it needs while nobody asks anything. */
export async function start(options: Options, say: Say): Promise<Finding[]> {
  return [...(await onPostgres(options, say)), ...(await embedded(say))]
}

function onPostgres(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    say('start on PostgreSQL')
    const database = await freshDatabase(options.databaseUrl, 'start')
    later(database.drop)
    const command = tandemOnPostgres(database.url, options.poolSize)
    const first = await startAndStop(command)
    const next = await repeated(command)
    const server = await startServer(command)
    later(server.stop)
    await ready(server.url)
    await wait(idleSeconds * 1000)
    const detail = [`median of ${starts}; with the migrations of an empty database ${Math.round(first)} ms`]
    return [
      { what: 'start on PostgreSQL', value: next, unit: 'ms', floor: 700, detail },
      {
        what: 'idle memory',
        value: server.memory(),
        unit: 'MiB',
        floor: 120,
        detail: [`after ${idleSeconds} idle seconds`],
      },
    ]
  })
}

function embedded(say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    say('start with the embedded database')
    const directory = await temporaryDirectory()
    later(directory.remove)
    // A compile cache of its own makes the first start that of a machine that has never run Tandem.
    const command = tandemEmbedded(directory.path, { NODE_COMPILE_CACHE: `${directory.path}-code` })
    const first = await startAndStop(command)
    const next = await repeated(command)
    return [
      {
        what: 'embedded, first start',
        value: first,
        unit: 'ms',
        floor: 8000,
        detail: ['empty directory, nothing compiled'],
      },
      { what: 'embedded, later starts', value: next, unit: 'ms', floor: 2000, detail: [`median of ${starts}`] },
    ]
  })
}

async function repeated(command: ServerCommand): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < starts; i++) times.push(await startAndStop(command))
  return median(times)
}

/** Milliseconds from starting the process until `/readyz` says yes. */
async function startAndStop(command: ServerCommand): Promise<number> {
  const server = await startServer(command)
  const listening = performance.now()
  try {
    await ready(server.url)
    return server.startMs + (performance.now() - listening)
  } finally {
    await server.stop()
  }
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const answer = await fetch(`${url}/readyz`)
    await answer.arrayBuffer()
    if (answer.ok) return
    await wait(5)
  }
  throw new Error(`${url} did not become ready`)
}
