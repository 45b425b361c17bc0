import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Job, JobOutcome } from '../../domain/core/ports.ts'
import { inPart } from '../../scripts/testing/thorough.ts'
import { freshDatabase } from '../contracts/fixtures/own-database.ts'
import type { SqlEngine } from '../postgres/engine.ts'
import { jobTable } from './boss.ts'
import { type BossJobs, bossJobs } from './boss-jobs.ts'
import { fifo } from './jobs.contract.ts'
import { forgetJobs, openEmbedded, openServer } from './jobs-on-database.ts'

type Handler = (job: Job) => Promise<JobOutcome>

function worker(engine: SqlEngine, handler: Handler, concurrency = 5): BossJobs {
  const jobs = bossJobs({ engine, pollMs: 50 })
  jobs.handle(fifo, concurrency, handler)
  return jobs
}

const request = (no: number, key: string, group = 'g') => ({ queue: fifo.name, data: { no, key }, key, group })
const within = { timeout: 100_000 }

describe('a backlog on PGlite', () => {
  let engine: SqlEngine
  beforeAll(async () => {
    engine = await openEmbedded()
  })
  afterEach(() => forgetJobs(engine))
  afterAll(() => engine.close())

  /** How many blocks of the job table and its indexes are looked at while 30 of so many waiting jobs are done. */
  async function blocksLookedAt(waiting: number, keyOf: (no: number) => string, groupOf: (no: number) => string) {
    await forgetJobs(engine)
    const enough = Promise.withResolvers<void>()
    let done = 0
    const jobs = worker(engine, async ({ data }) => {
      if (groupOf(data['no'] as number) === 'mute') return { retry: 'no answer' }
      if (++done >= 30) enough.resolve()
      return { done: true }
    })
    const filler = bossJobs({ engine })
    filler.handle(fifo, 1, async () => ({ done: true }))
    await filler.start()
    await filler.stop(0)
    const requests = Array.from({ length: waiting }, (_, no) => request(no, keyOf(no), groupOf(no)))
    await engine.transaction((session) => filler.enqueue(session, requests))
    await engine.query(`vacuum analyze ${jobTable}`)
    const before = await blocks()
    await jobs.start()
    await enough.promise
    await jobs.stop(5000)
    return (await blocks()) - before
  }

  async function blocks(): Promise<number> {
    await engine.query('select pg_stat_force_next_flush()')
    const { rows } = await engine.query<{ blocks: number }>(
      `select (heap_blks_read + heap_blks_hit + idx_blks_read + idx_blks_hit)::integer as blocks
       from pg_statio_user_tables where relid = '${jobTable}'::regclass`,
    )
    return rows[0]!.blocks
  }

  test.each([
    ['a key each', (no: number) => `${no}`, () => 'g'],
    ['a hundred keys', (no: number) => `${no % 100}`, () => 'g'],
    ['one listener silent', (no: number) => `${no}`, (no: number) => (no % 20 === 19 ? 'well' : 'mute')],
  ])('of any length costs the same per job: %s', async (_, keyOf, groupOf) => {
    await blocksLookedAt(1000, keyOf, groupOf)
    const short = await blocksLookedAt(1000, keyOf, groupOf)
    const long = await blocksLookedAt(inPart(16_000, 4), keyOf, groupOf)
    expect(long / short).toBeLessThan(2)
  })

  test('what somebody left behind by deleting the job before it goes on after a start', async () => {
    const seen: unknown[] = []
    const first = worker(engine, async () => ({ retry: 'busy' }))
    await first.start()
    await first.send([1, 2, 3].map((no) => request(no, 'a')))
    await first.flush()
    await first.stop(0)
    await engine.query(`delete from ${jobTable} where name = $1 and data->>'no' = '1'`, [fifo.name])
    const second = worker(engine, async ({ data }) => {
      seen.push(data['no'])
      return { done: true }
    })
    await second.start()
    await second.flush()
    expect(seen).toEqual([2, 3])
    await second.stop(0)
  })

  test('a group with much waiting leaves turns to the others', async () => {
    const seen: string[] = []
    const jobs = worker(
      engine,
      async ({ data }) => {
        seen.push(String(data['key'])[0]!)
        return { done: true }
      },
      2,
    )
    await jobs.start()
    await engine.transaction((session) =>
      jobs.enqueue(session, [
        ...Array.from({ length: 200 }, (_, no) => request(no, `m${no}`, 'much')),
        request(0, 'some', 'some'),
      ]),
    )
    await jobs.flush()
    expect(seen.indexOf('s')).toBeLessThan(20)
    await jobs.stop(0)
  })
})

const url = inject('postgresUrl')
describe.runIf(url)('several workers on PostgreSQL', () => {
  test('do every job of a key in order, however they are sent', async () => {
    const { url: fresh, drop } = await freshDatabase(url!)
    const engine = await openServer(fresh)
    const seen: { key: unknown; no: number }[] = []
    const handler: Handler = async ({ data }) => {
      seen.push({ key: data['key'], no: data['no'] as number })
      return { done: true }
    }
    const workers = [worker(engine, handler), worker(engine, handler), worker(engine, handler)]
    for (const each of workers) await each.start()
    for (let no = 0; no < 240; no += 3) {
      const several = [request(no, 'a'), request(no + 1, `${no % 4}`), request(no + 2, 'a')]
      if (no % 2) await workers[0]!.send(several)
      else for (const one of several) await workers[1]!.send([one])
    }
    await expect.poll(() => seen.length, within).toBe(240)
    for (const history of Map.groupBy(seen, ({ key }) => key).values()) {
      expect(history).toEqual(history.toSorted((one, other) => one.no - other.no))
    }
    for (const each of workers) await each.stop(5000)
    await engine.close()
    await drop()
  })
})
