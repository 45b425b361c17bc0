import { expect, test } from 'vitest'
import { bossJobs } from './boss-jobs.ts'
import { fifo } from './jobs.contract.ts'
import { openEmbedded } from './jobs-on-database.ts'
import { waitingJobs } from './waiting.ts'

test('what is not done is counted up to a bound, dead letters are not', async () => {
  const engine = await openEmbedded()
  const jobs = bossJobs({ engine, pollMs: 60_000 })
  jobs.handle(fifo, 5, async ({ data }) => (data['no'] === 0 ? { dead: 'refused' } : { retry: 'busy' }))
  await jobs.start()
  await jobs.send([0, 1, 2, 3].map((no) => ({ queue: fifo.name, data: { no }, key: `${no % 2}` })))
  await jobs.flush()
  expect(await waitingJobs(engine, fifo.name)).toBe(3)
  expect(await waitingJobs(engine, fifo.name, 2)).toBe(2)
  await jobs.stop(0)
  await engine.close()
})
