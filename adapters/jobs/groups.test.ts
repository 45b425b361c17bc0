import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Job, JobOutcome } from '../../domain/core/ports.ts'
import { freshDatabase } from '../contracts/fixtures/own-database.ts'
import type { SqlEngine } from '../postgres/engine.ts'
import { bossJobs } from './boss-jobs.ts'
import { fifo } from './jobs.contract.ts'
import { openEmbedded, openServer } from './jobs-on-database.ts'

const url = inject('postgresUrl')
const grounds = [
  {
    name: 'PGlite',
    left: false,
    open: async () => ({ engine: await openEmbedded(), drop: async () => undefined }),
  },
  {
    name: 'PostgreSQL',
    left: url === undefined,
    open: async () => {
      const { url: fresh, drop } = await freshDatabase(url!)
      return { engine: await openServer(fresh), drop }
    },
  },
]

describe.each(grounds)('groups of jobs on $name', ({ left, open }) => {
  let engine: SqlEngine
  let drop: () => Promise<void>
  beforeAll(async () => {
    if (!left) ({ engine, drop } = await open())
  })
  afterAll(async () => {
    await engine?.close()
    await drop?.()
  })

  test.skipIf(left)('a group that does not answer has one hand, and the others are served meanwhile', async () => {
    const jobs = bossJobs({ engine, pollMs: 60_000 })
    const waiting: ((outcome: JobOutcome) => void)[] = []
    const served: unknown[] = []
    jobs.handle({ ...fifo, timeout: 600 }, 3, ({ data }: Job) => {
      if (data['to'] === 'mute') return new Promise((resolve) => waiting.push(resolve))
      served.push(data['no'])
      return Promise.resolve({ done: true })
    })
    const send = (to: string, count: number) =>
      jobs.send(
        Array.from({ length: count }, (_, no) => ({
          queue: fifo.name,
          data: { to, no },
          key: `${to}/${no}`,
          group: to,
        })),
      )
    await jobs.start()
    await send('mute', 9)
    await expect.poll(() => waiting.length, { timeout: 100_000 }).toBe(3)
    for (const answer of waiting) answer({ retry: 'took too long' })
    await expect.poll(() => waiting.length, { timeout: 100_000 }).toBeGreaterThan(3)
    await send('well', 5)
    await expect.poll(() => served.length, { timeout: 100_000 }).toBe(5)
    expect(waiting).toHaveLength(4)
    for (let done = 3; done < 9; done++) {
      await expect.poll(() => waiting.length, { timeout: 100_000 }).toBeGreaterThan(done)
      waiting[done]!({ done: true })
    }
    await jobs.stop(5000)
  })
})
