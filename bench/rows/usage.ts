import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { type Finding, tail, throughputRatio } from '../finding.ts'
import { post } from '../load/post.ts'
import type { Options, Say } from '../options.ts'
import { bare, tandem } from '../servers/commands.ts'
import { effortOf } from '../servers/effort.ts'
import { type FreshDatabase, freshDatabase, withClient } from '../servers/fresh-database.ts'
import { startServer } from '../servers/server-process.ts'
import { type Later, withCleanup } from '../servers/with-cleanup.ts'
import { type CallRecord, callRecord, corrected, lineIds, priceIds, usageWorld } from '../usage-sample.ts'
import { sideBySide } from './side-by-side.ts'

/** Usage on PostgreSQL: calls one by one, rated in the commit that takes them, and a file of them beside plain COPY. */
export function usage(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const files = await directory(later)
    const ours = await usageSide(files, options, later)
    const theirs = await bareSide(options, later)
    say('usage: one by one')
    const rounds = await sideBySide({ work: 'usage', ours: { ...ours, url: `${ours.base}/usage` }, theirs }, options)
    say(`usage: a file of ${options.records} records`)
    return [
      throughputRatio('POST of a call, rated and charged, throughput', rounds, 0.6),
      tail('POST of a call, p99', rounds, 60),
      await imported(files, ours, options.records),
    ]
  })
}

/** Usage that a file brought, all of it rated again after a correction of every price. */
export function rerating(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const files = await directory(later)
    const ours = await usageSide(files, options, later)
    say(`rerating: a file of ${options.records} records`)
    await writeCalls(files, options.records)
    await importFile(ours, options.records)
    return [await ratedAgain(ours, say)]
  })
}

async function directory(later: Later): Promise<string> {
  const files = await mkdtemp(join(tmpdir(), 'tandem-bench-'))
  later(() => rm(files, { recursive: true }))
  return files
}

interface Side {
  readonly base: string
  readonly database: FreshDatabase
  readonly pid: number
  readonly memory: () => number
}

async function usageSide(
  files: string,
  options: Options,
  later: Later,
): Promise<Side & { backends: FreshDatabase['backends'] }> {
  const database = await freshDatabase(options.databaseUrl, 'usage')
  later(database.drop)
  const command = tandem.command(database.url, options.poolSize)
  const server = await startServer({ ...command, env: { ...command.env, TANDEM_FILES_DIR: files } })
  later(server.stop)
  for (const [path, body] of usageWorld) await post(`${server.url}/tmf-api/${path}`, body)
  const base = `${server.url}/tmf-api/usageManagement/v5`
  return { base, database, pid: server.pid, backends: database.backends, memory: server.memory }
}

async function bareSide(options: Options, later: Later) {
  const database = await freshDatabase(options.databaseUrl, 'bare')
  later(database.drop)
  const server = await startServer(bare.command(database.url, options.poolSize))
  later(server.stop)
  return { url: server.url + bare.path, pid: server.pid, backends: database.backends }
}

const columns = ['recordId', 'from', 'to', 'duration', 'usageDate'] as const
const lineOf = (record: CallRecord) => columns.map((name) => record[name]).join(',')

/** The file, some lines at a time. */
function* linesOf(records: number): Generator<string> {
  yield `${columns.join(',')}\n`
  for (let n = 0; n < records; n += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, records - n) }, (_, i) => lineOf(callRecord('file', n + i)))
    yield `${some.join('\n')}\n`
  }
}

const atOnce = 10_000

/** Writes the file. @returns where it lies */
async function writeCalls(files: string, records: number): Promise<string> {
  const file = join(files, 'calls.csv')
  await pipeline(Readable.from(linesOf(records)), createWriteStream(file))
  return file
}

/** Imports a file, from the request to the end of the job, and copies the same rows into a plain table. */
async function imported(files: string, ours: Side, records: number): Promise<Finding> {
  const file = await writeCalls(files, records)
  const { seconds, each, most } = await importFile(ours, records)
  const copied = await copy(ours.database, file)
  const [rate, plain] = [records / seconds, records / copied]
  const detail = [
    `${records} records in ${seconds.toFixed(1)} s, recognised, rated and charged, with events and audit entries`,
    `processor ${each(records)} per record (server + database)`,
    `at most ${Math.round(most)} MiB of memory`,
    `plain COPY of the same rows ${Math.round(plain)}/s: ratio ${(rate / plain).toFixed(3)}`,
  ]
  return { what: 'file of usage, durable records', value: rate, unit: '/s', floor: 15_000, aim: 40_000, detail }
}

/** Imports the file written last. @returns what it took, and the most memory the server had, in MiB */
async function importFile({ base, database, pid, memory }: Side, records: number) {
  let most = memory()
  const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'voice' }
  const { result: job, ...effort } = await effortOf(pid, database, async () => {
    await post(`${base}/usageImportJob`, {
      ...{ '@type': 'UsageImportJob', id: 'bench', url: 'calls.csv', usageType: 'voice', usageSpecification },
    })
    return ended(`${base}/usageImportJob/bench`, () => {
      most = Math.max(most, memory())
    })
  })
  if (job['charged'] !== records) throw new Error(`the import charged ${job['charged']} of ${records} records`)
  return { ...effort, most }
}

/** Corrects every price, and rates all usage of all lines again: each usage costs something else, and its charge changes. */
async function ratedAgain({ base, database, pid }: Side, say: Say): Promise<Finding> {
  say('rerating: rated again')
  const api = base.slice(0, base.indexOf('/usageManagement'))
  for (const id of priceIds) await patch(`${api}/productCatalogManagement/v5/productOfferingPrice/${id}`, corrected)
  const {
    result: jobs,
    seconds,
    each,
  } = await effortOf(pid, database, async () => {
    for (const product of lineIds) {
      await post(`${api}/rating/v1/usageRerating`, {
        ...{ '@type': 'UsageRerating', id: product, product: { '@type': 'ProductRef', id: product } },
        periodStart: '2025-10-01T00:00:00.000Z',
      })
    }
    const tasks: Record<string, unknown>[] = []
    for (const id of lineIds) tasks.push(await ended(`${api}/rating/v1/usageRerating/${id}`))
    return tasks
  })
  const sum = (name: string) => jobs.reduce((all, job) => all + Number(job[name] ?? 0), 0)
  const detail = [
    `${sum('examined')} usages in ${seconds.toFixed(1)} s, of which ${sum('changed')} cost something else since`,
    `processor ${each(sum('examined'))} per usage (server + database)`,
  ]
  // A million in two minutes, or in 45 seconds.
  return { what: 'usage rated again', value: sum('examined') / seconds, unit: '/s', floor: 8333, aim: 22_222, detail }
}

async function patch(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/merge-patch+json' }
  const answer = await fetch(url, { method: 'PATCH', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`PATCH ${url}: ${answer.status} ${await answer.text()}`)
}

/** Waits for the end of a job. @param waiting is called now and then until then */
async function ended(url: string, waiting?: () => void): Promise<Record<string, unknown>> {
  for (;;) {
    waiting?.()
    const job = (await (await fetch(url)).json()) as Record<string, unknown>
    if (job['completionDate'] !== undefined) return job
    await pause(50)
  }
}

/** Seconds that COPY takes, commit included. */
async function copy({ url }: FreshDatabase, file: string): Promise<number> {
  return withClient(url, async (client) => {
    await client.query(
      'create table plain (record text primary key, caller text, called text, seconds int, at timestamptz)',
    )
    const start = performance.now()
    await pipeline(createReadStream(file), client.query(copyFrom('copy plain from stdin with (format csv, header)')))
    return (performance.now() - start) / 1000
  })
}
