import { expect, test } from 'vitest'
import { insert, noted } from './adapters/contracts/fixtures/changes.ts'
import { pgliteSubject } from './adapters/contracts/fixtures/databases.ts'
import { drained } from './adapters/contracts/fixtures/drained.ts'
import { bossJobs } from './adapters/jobs/boss-jobs.ts'
import { deliveryQueue } from './domain/notification/queue.ts'
import { upkeep } from './upkeep.ts'

const day = 24 * 3_600_000

test('the upkeep forgets what its settings say, and keeps what a waiting delivery refers to', async () => {
  const { database, close } = await pgliteSubject()
  const jobs = bossJobs({ engine: database.engine })
  const spec = { name: deliveryQueue, fifo: true, retries: 1, backoff: { first: 1, longest: 1 }, timeout: 1 }
  jobs.handle(spec, 1, async () => ({ retry: 'busy' }))
  await jobs.start()
  await jobs.stop(0)
  for (const id of ['sent', 'waits']) await database.store.commit(noted(insert(id), id))
  await drained(database.outbox, 2)
  await database.engine.transaction((session) =>
    jobs.enqueue(session, [{ queue: deliveryQueue, data: { eventId: 'waits' }, key: 'k' }]),
  )
  const run = async (config: { eventRetentionDays: number; auditRetentionDays: number }, now: number) => {
    const clock = { now: () => new Date(now) }
    const loops = upkeep({
      config,
      database,
      clock,
      keyKeepMs: day,
      onError: (error) => expect.unreachable(String(error)),
    })
    for (const loop of loops) await loop.flush()
    for (const loop of loops) await loop.stop()
    return [await database.outbox.event('sent'), await database.outbox.event('waits')].map((event) => event?.id)
  }
  const written = Date.parse(noted(insert('x'), 'x').at)
  expect(await run({ eventRetentionDays: 0, auditRetentionDays: 0 }, written + 9999 * day)).toEqual(['sent', 'waits'])
  expect(await run({ eventRetentionDays: 30, auditRetentionDays: 0 }, written + 29 * day)).toEqual(['sent', 'waits'])
  expect(await run({ eventRetentionDays: 30, auditRetentionDays: 0 }, written + 31 * day)).toEqual([undefined, 'waits'])
  await close()
})
