import { expect, test } from 'vitest'
import { bossJobs } from './boss-jobs.ts'
import { fifo } from './jobs.contract.ts'
import { openEmbedded } from './jobs-on-database.ts'
import { mentioned } from './mentioned.ts'

test('what waiting jobs, jobs in hand and dead letters mention is told, and nothing else', async () => {
  const engine = await openEmbedded()
  const jobs = bossJobs({ engine, pollMs: 60_000 })
  jobs.handle(fifo, 5, async ({ data }) => {
    if (data['fate'] === 'dead') return { dead: 'refused' }
    return data['fate'] === 'retry' ? { retry: 'busy' } : { done: true }
  })
  await jobs.start()
  const fates = ['done', 'dead', 'retry']
  await jobs.send(fates.map((fate) => ({ queue: fifo.name, data: { eventId: fate, fate }, key: fate })))
  await jobs.flush()
  await jobs.stop(0)
  const found = await mentioned(engine, fifo.name, 'eventId', [...fates, 'unknown'])
  expect([...found].toSorted()).toEqual(['dead', 'retry'])
  await engine.close()
})
