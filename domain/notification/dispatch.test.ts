import { expect, test } from 'vitest'
import { event } from '../../adapters/contracts/fixtures/changes.ts'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import type { JobRequest } from '../core/ports.ts'
import { regex } from '../core/regex.ts'
import { dispatchNext } from './dispatch.ts'
import { hubResource } from './hub.ts'
import { registerHub } from './hubs.ts'

const everything = { of: () => ({ wants: () => true, render: () => ({}) }) }

test.each([3, 400, 3000])(
  'with %i hubs no transaction queues many more than 2000 deliveries, and none is lost',
  async (hubs) => {
    const queued: JobRequest[] = []
    const database = memoryDatabase([hubResource], regex, { enqueue: (jobs) => void queued.push(...jobs) })
    const ports = { ...database, views: everything }
    const clock = { now: () => new Date() }
    for (let no = 0; no < hubs; no++) {
      const draft = {
        id: `h${no}`,
        api: 'a',
        baseUrl: '',
        callback: `http://l/${no}`,
        query: '',
        appendListenerPath: false,
      }
      await registerHub({ ...ports, clock }, { id: 'anna', correlationId: 'c' }, draft)
    }
    const events = Array.from({ length: 12 }, (_, no) => event(`e${no}`, 'r', no))
    await database.store.commit({ at: clock.now().toISOString(), writes: [], events, audit: [], jobs: [] })
    const parts: number[] = []
    for (let left = 12; left > 0; ) {
      const { events, deliveries } = await dispatchNext(ports)
      parts.push(deliveries)
      left -= events
    }
    expect(Math.max(...parts)).toBeLessThan(2000 + hubs)
    expect(new Set(queued.map(({ data }) => `${data['hubId']} ${data['eventId']}`)).size).toBe(12 * hubs)
  },
)
