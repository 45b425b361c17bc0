import { type BossJobs, bossJobs } from '../../adapters/jobs/boss-jobs.ts'
import type { SqlEngine } from '../../adapters/postgres/engine.ts'
import { pgliteEngine } from '../../adapters/postgres/pglite-engine.ts'
import { postgresEngine } from '../../adapters/postgres/postgres-engine.ts'
import type { QueueSpec } from '../../domain/core/ports.ts'
import type { Finding } from '../finding.ts'
import type { Options, Say } from '../options.ts'
import { freshDatabase } from '../servers/fresh-database.ts'
import { temporaryDirectory } from '../servers/temporary-directory.ts'
import { withCleanup } from '../servers/with-cleanup.ts'

const spec: QueueSpec = { name: 'backlog', fifo: true, retries: 1, backoff: { first: 1, longest: 1 }, timeout: 10 }
const few = 1000
const portion = 1000
const concurrency = 10
const shapes = [
  { name: 'a key each', keys: Number.POSITIVE_INFINITY },
  { name: '100 keys', keys: 100 },
]

/** How fast jobs are taken and finished with many waiting, beside the same with few waiting. */
export async function backlog(options: Options, say: Say): Promise<Finding[]> {
  const onServer = await withCleanup(async (later) => {
    const database = await freshDatabase(options.databaseUrl, 'backlog')
    later(database.drop)
    const engine = postgresEngine({ url: database.url, poolSize: options.poolSize })
    later(() => engine.close())
    return compared(engine, 'PostgreSQL', options.backlog, say)
  })
  const embedded = await withCleanup(async (later) => {
    const directory = await temporaryDirectory()
    later(directory.remove)
    const engine = await pgliteEngine(directory.path)
    later(() => engine.close())
    return compared(engine, 'embedded', options.backlog, say)
  })
  return [...onServer, ...embedded]
}

async function compared(engine: SqlEngine, where: string, many: number, say: Say): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { name, keys } of shapes) {
    say(`backlog of ${few} and of ${many}, ${name}, ${where}`)
    const base = await rate(engine, few, keys)
    const loaded = await rate(engine, many, keys)
    const detail = [`${Math.round(loaded)}/s with ${many} waiting, ${Math.round(base)}/s with ${few}`]
    findings.push({ what: `backlog, ${name}, ${where}`, value: loaded / base, unit: 'ratio', floor: 0.4, detail })
  }
  return findings
}

/** Jobs per second over the first thousand of so many. */
async function rate(engine: SqlEngine, waiting: number, keys: number): Promise<number> {
  const filler = handling(engine, () => undefined)
  await filler.start()
  await filler.stop(0)
  for (let sent = 0; sent < waiting; sent += portion) {
    const numbers = Array.from({ length: portion }, (_, i) => sent + i)
    const requests = numbers.map((no) => ({ queue: spec.name, data: { no }, key: `${no % keys}`, group: `${no % 7}` }))
    await engine.transaction((session) => filler.enqueue(session, requests))
  }
  await engine.query('analyze')
  const finished = Promise.withResolvers<void>()
  let done = 0
  const jobs = handling(engine, () => ++done === few && finished.resolve())
  await jobs.start()
  const start = performance.now()
  await finished.promise
  const seconds = (performance.now() - start) / 1000
  await jobs.stop(5000)
  await engine.query('truncate pgboss.job_common')
  return few / seconds
}

function handling(engine: SqlEngine, count: () => unknown): BossJobs {
  const jobs = bossJobs({ engine })
  jobs.handle(spec, concurrency, async () => {
    count()
    return { done: true }
  })
  return jobs
}
