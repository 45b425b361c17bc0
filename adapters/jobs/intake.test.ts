import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { Job, JobRequest } from '../../domain/core/ports.ts'
import { changes, insert } from '../contracts/fixtures/changes.ts'
import { pgliteSubject, postgresSubject, type Subject } from '../contracts/fixtures/databases.ts'
import type { SqlEngine, SqlSession } from '../postgres/engine.ts'
import { takeIn } from '../postgres/job-intake.ts'
import type { SqlDatabase } from '../postgres/open-database.ts'
import { type BossJobs, bossJobs } from './boss-jobs.ts'
import { fifo } from './jobs.contract.ts'
import { forgetJobs } from './jobs-on-database.ts'

function intake(name: string, open: () => Promise<Subject<SqlDatabase>>): void {
  describe(`jobs of change sets on ${name}`, () => {
    let subject: Subject<SqlDatabase>
    let done: Doc[]
    beforeAll(async () => {
      subject = await open()
    })
    beforeEach(async () => {
      await subject.reset()
      await forgetJobs(subject.database.engine)
      done = []
    })
    afterAll(() => subject.close())

    const worker = (handled = fifo): BossJobs => {
      const jobs = bossJobs({ engine: subject.database.engine, pollMs: 20 })
      jobs.handle(handled, 3, async ({ data }: Job) => {
        done.push(data)
        return { done: true }
      })
      return jobs
    }
    const commit = (no: number, key: string, queue = fifo.name) => {
      const jobs: JobRequest[] = [{ queue, key, data: { key, no } }]
      return subject.database.store.commit({ ...changes(insert(`g${queue}${no}`)), jobs })
    }

    test('are done by whoever starts later, once each, those of one key in the order of their commits', async () => {
      for (let no = 0; no < 30; no++) expect(await commit(no, `k${no % 3}`)).toBeUndefined()
      const jobs = worker()
      await jobs.start()
      await jobs.flush()
      await jobs.stop(1000)
      expect(done).toHaveLength(30)
      for (const key of ['k0', 'k1', 'k2']) {
        const numbers = done.filter((one) => one['key'] === key).map(({ no }) => no as number)
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      }
    })

    test('go with the change set: one that meets a conflict enqueues nothing', async () => {
      await commit(1, 'k')
      expect(await commit(1, 'k')).toMatchObject({ reason: 'exists' })
      const jobs = worker()
      await jobs.start()
      await jobs.flush()
      await jobs.stop(1000)
      expect(done).toEqual([{ key: 'k', no: 1 }])
    })

    test('of a queue that nobody here works on wait for somebody who does, and hold nobody up', async () => {
      const other = { ...fifo, name: 'other' }
      await commit(1, 'k', other.name)
      await commit(2, 'k')
      const ours = worker()
      await ours.start()
      await ours.flush()
      await ours.stop(1000)
      expect(done).toEqual([{ key: 'k', no: 2 }])
      const theirs = worker(other)
      await theirs.start()
      await theirs.flush()
      await theirs.stop(1000)
      expect(done).toEqual([
        { key: 'k', no: 2 },
        { key: 'k', no: 1 },
      ])
    })

    test('keep their order when several move them while more are committed', async () => {
      const workers = [worker(), worker(), worker()]
      for (const each of workers) await each.start()
      for (let no = 0; no < 60; no++) {
        await commit(no, `k${no % 2}`)
        workers[no % 3]!.wake()
      }
      await expect.poll(() => done.length, { timeout: 60_000 }).toBe(60)
      for (const each of workers) await each.stop(1000)
      expect(done).toHaveLength(60)
      for (const key of ['k0', 'k1']) {
        const numbers = done.filter((one) => one['key'] === key).map(({ no }) => no as number)
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      }
    })
  })
}

/** An engine whose transactions, once they have begun, wait for `gate` before they do anything. */
function slowToAct(engine: SqlEngine, begun: () => void, gate: Promise<void>): SqlEngine {
  const slow = <T>(work: (session: SqlSession) => Promise<T>) => {
    return async (session: SqlSession) => {
      await session.query('select now()')
      begun()
      await gate
      return work(session)
    }
  }
  return {
    ...engine,
    transaction: (work) => engine.transaction(slow(work)),
    inTurn: (name, work) => engine.inTurn(name, slow(work)),
  }
}

intake('PGlite', pgliteSubject)
const url = inject('postgresUrl')
if (url) {
  intake('PostgreSQL', () => postgresSubject(url))

  test('jobs keep their order when another moves some after one has begun to move', async () => {
    const { database, close } = await postgresSubject(url)
    const done: unknown[] = []
    const jobs = bossJobs({ engine: database.engine, pollMs: 600_000 })
    jobs.handle(fifo, 1, async ({ data }: Job) => {
      done.push(data['no'])
      return { done: true }
    })
    await jobs.start()
    await jobs.flush()
    const commit = (no: number) => {
      const wanted: JobRequest[] = [{ queue: fifo.name, key: 'k', data: { no } }]
      return database.store.commit({ ...changes(insert(`g${no}`)), jobs: wanted })
    }
    const begun = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const slow = takeIn(slowToAct(database.engine, begun.resolve, gate.promise), jobs.enqueue, [fifo.name], 10)
    await begun.promise
    await commit(1)
    const quick = await takeIn(database.engine, jobs.enqueue, [fifo.name], 10)
    await commit(2)
    gate.resolve()
    expect([...quick, ...(await slow)]).toHaveLength(2)
    await jobs.flush()
    await jobs.stop(1000)
    await close()
    expect(done).toEqual([1, 2])
  })
}
