import { expect, test } from 'vitest'
import type { Job, JobOutcome, QueueSpec } from '../../domain/core/ports.ts'
import { runJob } from './run-job.ts'

const spec: QueueSpec = { name: 'q', retries: 2, backoff: { first: 1, longest: 1 }, timeout: 0.01 }
const job = (retry: number): Job => ({ id: '1', data: {}, retry })
const never = () => new Promise<JobOutcome>(() => undefined)

test('a handler that takes too long wants a retry', async () => {
  expect(await runJob(spec, never, job(0))).toEqual({ retry: 'took longer than 0.01 s' })
})

test('a retry after the last one is a death with the same reason', async () => {
  expect(await runJob(spec, async () => ({ retry: 'busy' }), job(1))).toEqual({ retry: 'busy' })
  expect(await runJob(spec, async () => ({ retry: 'busy' }), job(2))).toEqual({ dead: 'busy' })
})

test('an error of the handler is a retry with its message', async () => {
  expect(await runJob(spec, async () => Promise.reject(new Error('broken')), job(0))).toEqual({ retry: 'broken' })
})
