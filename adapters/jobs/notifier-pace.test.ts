import { afterEach, expect, test, vi } from 'vitest'
import { openHouse } from './notifier-house.ts'

afterEach(() => void vi.useRealTimers())

// Every look is at events that have come since; what nobody listens to can wait for the next ones.
test.each([
  ['nobody listens', false, 4],
  ['somebody does, be it to others', true, 50],
])('under load, and while %s, the outbox is looked at no more often than it has to be', async (_, isHeard, times) => {
  const house = await openHouse({ at: 'memory' })
  if (isHeard) await house.hub('http://127.0.0.1:9/', { query: 'eventType=OtherEvent' })
  vi.useFakeTimers()
  await house.start()
  const drain = vi.spyOn(house.database.outbox, 'drain')
  let n = 0
  const commits = setInterval(() => {
    void house.create({ id: `p-${++n}` })
    house.notifier.committed()
  }, 5)
  await vi.advanceTimersByTimeAsync(500)
  drain.mockClear()
  await vi.advanceTimersByTimeAsync(1000)
  clearInterval(commits)
  expect(Math.abs(drain.mock.calls.length - times)).toBeLessThanOrEqual(times / 10 + 1)
  vi.useRealTimers()
  await house.stop()
})
