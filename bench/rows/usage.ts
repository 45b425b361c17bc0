import { mkdtemp, rm, writeFile } from 'node:fs/promises'
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
    const files = await mkdtemp(join(tmpdir(), 'tandem-bench-'))
    later(() => rm(files, { recursive: true }))
    const ours = await usageSide(files, options, later)
    const theirs = await bareSide(options, later)
    say('usage: one by one')
    const rounds = await sideBySide({ work: 'usage', ours: { ...ours, url: `${ours.base}/usage` }, theirs }, options)
    say(`usage: a file of ${options.records} records`)
    return [
      throughputRatio('POST of a call, rated and charged, throughput', rounds, 0.6),
      tail('POST of a call, p99', rounds, 60),
      await imported(files, ours, options),
      await ratedAgain(ours, say),
    ]
  })
}

async function usageSide(files: string, options: Options, later: Later) {
  const database = await freshDatabase(options.databaseUrl, 'usage')
  later(database.drop)
  const command = tandem.command(database.url, options.poolSize)
  const server = await startServer({ ...command, env: { ...command.env, TANDEM_FILES_DIR: files } })
  later(server.stop)
  for (const [path, body] of usageWorld) await post(`${server.url}/tmf-api/${path}`, body)
  const base = `${server.url}/tmf-api/usageManagement/v5`
  return { base, database, pid: server.pid, backends: database.backends }
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

/** Imports a file, from the request to the end of the job, and copies the same rows into a plain table. */
async function imported(
  files: string,
  { base, database, pid }: { base: string; database: FreshDatabase; pid: number },
  { records }: Options,
): Promise<Finding> {
  const rows = Array.from({ length: records }, (_, n) => lineOf(callRecord('file', n)))
  await writeFile(join(files, 'calls.csv'), `${columns.join(',')}\n${rows.join('\n')}\n`)
  const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'voice' }
  const {
    result: job,
    seconds,
    each,
  } = await effortOf(pid, database, async () => {
    await post(`${base}/usageImportJob`, {
      ...{ '@type': 'UsageImportJob', id: 'bench', url: 'calls.csv', usageType: 'voice', usageSpecification },
    })
    return ended(`${base}/usageImportJob/bench`)
  })
  if (job['charged'] !== records) throw new Error(`the import charged ${job['charged']} of ${records} records`)
  const copied = await copy(database, rows)
  const [rate, plain] = [records / seconds, records / copied]
  const detail = [
    `${records} records in ${seconds.toFixed(1)} s, recognised, rated and charged, with events and audit entries`,
    `processor ${each(records)} per record (server + database)`,
    `plain COPY of the same rows ${Math.round(plain)}/s: ratio ${(rate / plain).toFixed(3)}`,
  ]
  return { what: 'file of usage, durable records', value: rate, unit: '/s', floor: 15_000, aim: 40_000, detail }
}

/** Corrects every price, and rates all usage of all lines again: each usage costs something else, and its charge changes. */
async function ratedAgain(
  { base, database, pid }: { base: string; database: FreshDatabase; pid: number },
  say: Say,
): Promise<Finding> {
  say('usage: rated again')
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

async function ended(url: string): Promise<Record<string, unknown>> {
  for (;;) {
    const job = (await (await fetch(url)).json()) as Record<string, unknown>
    if (job['completionDate'] !== undefined) return job
    await pause(50)
  }
}

/** Seconds that COPY takes, commit included. */
async function copy({ url }: FreshDatabase, rows: readonly string[]): Promise<number> {
  return withClient(url, async (client) => {
    await client.query(
      'create table plain (record text primary key, caller text, called text, seconds int, at timestamptz)',
    )
    const start = performance.now()
    const lines = Readable.from(rows.map((row) => `${row}\n`))
    await pipeline(lines, client.query(copyFrom('copy plain from stdin with (format csv)')))
    return (performance.now() - start) / 1000
  })
}
