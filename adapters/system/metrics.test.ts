import { expect, test } from 'vitest'
import { makeMetrics } from './metrics.ts'

test('a figure is read anew each time, and one that cannot be read takes nothing else with it', async () => {
  const metrics = makeMetrics('1')
  let waiting = 0
  metrics.gauge('waiting', 'What waits.', async () => ++waiting)
  metrics.gauge('away', 'What cannot be read.', async () => {
    throw new Error('the database is away')
  })
  expect(await metrics.text()).toMatch(/^waiting 1$/m)
  const text = await metrics.text()
  expect(text).toMatch(/^waiting 2$/m)
  expect(text).toMatch(/^away NaN$/im)
})
