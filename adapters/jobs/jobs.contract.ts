import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Job, JobOutcome, Jobs, QueueSpec } from '../../domain/core/ports.ts'

/** Jobs that are open for a test, and a way to let time pass without waiting. */
export interface Opened {
  readonly jobs: Jobs
  advance(seconds: number): Promise<void>
  close(): Promise<void>
}

export const fifo: QueueSpec = {
  name: 'parcel',
  fifo: true,
  retries: 2,
  backoff: { first: 10, longest: 60 },
  timeout: 30,
}
const done: JobOutcome = { done: true }

/** What every adapter of the `Jobs` port promises. */
export function jobsContract(name: string, open: () => Promise<Opened>): void {
  describe(`jobs on ${name}`, () => {
    let opened: Opened
    let jobs: Jobs
    const seen: string[] = []
    let outcomeOf: (job: Job) => JobOutcome | Promise<JobOutcome>

    const send = (no: string, key = 'a') => jobs.send([{ queue: fifo.name, data: { no, to: key }, key }])
    const letters = async (where = {}) => jobs.deadLetters(fifo.name, where, { offset: 0, limit: 10 })

    beforeEach(async () => {
      opened = await open()
      jobs = opened.jobs
      seen.length = 0
      outcomeOf = () => done
      jobs.handle(fifo, 3, async (job) => {
        seen.push(`${job.data['no']}#${job.retry}`)
        return outcomeOf(job)
      })
      await jobs.start()
    })
    afterEach(() => opened.close())

    test('a job runs once and is gone', async () => {
      await send('1')
      await jobs.flush()
      await opened.advance(1000)
      await jobs.flush()
      expect(seen).toEqual(['1#0'])
    })

    test('jobs with one key run in the order in which they were sent', async () => {
      await jobs.send(['1', '2', '3', '4', '5'].map((no) => ({ queue: fifo.name, data: { no }, key: 'a' })))
      await send('6')
      await jobs.flush()
      expect(seen).toEqual(['1#0', '2#0', '3#0', '4#0', '5#0', '6#0'])
    })

    test('many keys that are sent to while they are worked on keep their orders, with retries', async () => {
      const finished = new Map<string, number[]>()
      outcomeOf = ({ data, retry }) => {
        const no = Number(data['no'])
        if (no % 5 === 0 && retry === 0) return { retry: 'busy' }
        const key = String(data['to'])
        finished.set(key, [...(finished.get(key) ?? []), no])
        return done
      }
      const keyOf = (no: number) => `k${no % 3}`
      for (let no = 0; no < 30; no++) await send(String(no), keyOf(no))
      for (let round = 0; round < 5; round++) {
        await jobs.flush()
        await opened.advance(61)
      }
      const numbers = Array.from({ length: 30 }, (_, no) => no)
      expect(Object.fromEntries(finished)).toEqual(Object.groupBy(numbers, keyOf))
    })

    test('a job that waits for its retry holds back its key and nobody else', async () => {
      outcomeOf = (job) => (job.data['no'] === '1' && job.retry === 0 ? { retry: 'busy' } : done)
      await send('1', 'a')
      await send('2', 'a')
      await send('3', 'b')
      await jobs.flush()
      expect(seen.toSorted()).toEqual(['1#0', '3#0'])
      await opened.advance(61)
      await jobs.flush()
      expect(seen.slice(2)).toEqual(['1#1', '2#0'])
    })

    test('the wait before a retry doubles, with jitter', async () => {
      outcomeOf = () => ({ retry: 'busy' })
      await send('1')
      await jobs.flush()
      // Real time passes too; what has not to have come yet is looked for well before it may come.
      await opened.advance(4)
      await jobs.flush()
      expect(seen).toEqual(['1#0'])
      await opened.advance(17)
      await jobs.flush()
      expect(seen).toEqual(['1#0', '1#1'])
      await opened.advance(12)
      await jobs.flush()
      expect(seen).toEqual(['1#0', '1#1'])
      await opened.advance(29)
      await jobs.flush()
      expect(seen).toEqual(['1#0', '1#1', '1#2'])
    })

    test('after the last retry a job is a dead letter with the reason, and its successors go on', async () => {
      outcomeOf = (job) => (job.data['no'] === '1' ? { retry: 'never' } : done)
      await send('1')
      await send('2')
      for (let i = 0; i < 3; i++) {
        await jobs.flush()
        await opened.advance(61)
      }
      await jobs.flush()
      expect(seen).toEqual(['1#0', '1#1', '1#2', '2#0'])
      const { items, total } = await letters()
      expect(total).toBe(1)
      expect(items[0]).toMatchObject({ queue: 'parcel', data: { no: '1', to: 'a' }, reason: 'never' })
      expect(items[0]!.diedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    })

    test('dead skips the remaining tries', async () => {
      outcomeOf = (job) => (job.data['no'] === '1' ? { dead: 'refused' } : done)
      await send('1')
      await send('2')
      await jobs.flush()
      expect(seen).toEqual(['1#0', '2#0'])
      expect((await letters()).items.map((letter) => letter.reason)).toEqual(['refused'])
    })

    test('a handler that throws wants a retry', async () => {
      outcomeOf = (job) => {
        if (job.retry === 0) throw new Error('broken')
        return done
      }
      await send('1')
      await jobs.flush()
      await opened.advance(61)
      await jobs.flush()
      expect(seen).toEqual(['1#0', '1#1'])
    })

    test('dead letters are listed in the order of their deaths, by page and by what their data hold', async () => {
      outcomeOf = () => ({ dead: 'no' })
      for (const [no, key] of [
        ['1', 'a'],
        ['2', 'b'],
        ['3', 'a'],
        ['4', 'a'],
      ] as const) {
        await send(no, key)
        await jobs.flush()
      }
      const page = await jobs.deadLetters(fifo.name, { to: 'a' }, { offset: 1, limit: 1 })
      expect(page.total).toBe(3)
      expect(page.items.map((letter) => letter.data['no'])).toEqual(['3'])
      expect(await jobs.deadLetters(fifo.name, { to: 'a' }, { offset: 9, limit: 5 })).toEqual({ items: [], total: 3 })
      expect(await jobs.deadLetters(fifo.name, { to: 'c' }, { offset: 0, limit: 5 })).toEqual({ items: [], total: 0 })
    })

    test('a replayed dead letter starts afresh in the order of its key, with what is merged into its data', async () => {
      outcomeOf = () => ({ dead: 'no' })
      await send('1')
      await jobs.flush()
      const [letter] = (await letters()).items
      outcomeOf = (job) => (job.data['no'] === '1b' && job.retry === 0 ? { retry: 'busy' } : done)
      expect(await jobs.replay(fifo.name, letter!.id, { to: 'a' }, { no: '1b' })).toBe(true)
      await send('2')
      await jobs.flush()
      await opened.advance(61)
      await jobs.flush()
      expect(seen).toEqual(['1#0', '1b#0', '1b#1', '2#0'])
      expect((await letters()).total).toBe(0)
    })

    test('there is nothing to replay under an identifier that is not a dead letter', async () => {
      expect(await jobs.replay(fifo.name, 'unknown', {})).toBe(false)
      expect(await jobs.replay(fifo.name, '01890a5d-ac96-774b-bcce-b302099a8057', {})).toBe(false)
    })

    test('a dead letter that is not the one meant stays where it is', async () => {
      outcomeOf = () => ({ dead: 'no' })
      await send('1', 'a')
      await jobs.flush()
      const { id } = (await letters()).items[0]!
      expect(await jobs.replay(fifo.name, id, { to: 'b' })).toBe(false)
      expect((await letters()).total).toBe(1)
    })

    test('a replayed dead letter is not replayed twice', async () => {
      outcomeOf = () => ({ dead: 'no' })
      await send('1')
      await jobs.flush()
      const { id } = (await letters()).items[0]!
      outcomeOf = () => done
      const both = await Promise.all([jobs.replay(fifo.name, id, {}), jobs.replay(fifo.name, id, {})])
      expect(both.filter(Boolean)).toHaveLength(1)
      await jobs.flush()
      expect(seen).toEqual(['1#0', '1#0'])
    })

    test('dead letters can be thrown away', async () => {
      outcomeOf = () => ({ dead: 'no' })
      await send('1', 'a')
      await send('2', 'b')
      await jobs.flush()
      expect(await jobs.discard(fifo.name, { to: 'a' })).toBe(1)
      expect((await letters()).items.map((letter) => letter.data['no'])).toEqual(['2'])
    })

    test('a job that is to start later waits until then', async () => {
      const startAfter = new Date(Date.now() + 100_000).toISOString()
      await jobs.send([{ queue: fifo.name, data: { no: '1' }, key: 'a', startAfter }])
      await jobs.flush()
      expect(seen).toEqual([])
      await opened.advance(200)
      await jobs.flush()
      expect(seen).toEqual(['1#0'])
    })

    test('nothing runs after stop', async () => {
      await jobs.stop(0)
      await jobs.send([{ queue: fifo.name, data: { no: '1' }, key: 'a' }]).catch(() => undefined)
      await jobs.flush().catch(() => undefined)
      expect(seen).toEqual([])
    })
  })
}
