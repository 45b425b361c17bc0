import type { Jobs } from '../core/ports.ts'
import { fulfil } from './fulfil.ts'
import type { FulfilmentParts } from './parts.ts'
import { fulfilmentJob, fulfilmentQueueSpec, timerQueueSpec } from './queue.ts'

export interface HandleFulfilment extends Omit<FulfilmentParts, 'later'> {
  readonly jobs: Jobs
  /** Orders that are carried on at the same time. */
  readonly concurrency: number
  /** Seconds that a task may take. */
  readonly taskTimeout: number
}

/** Lets jobs carry orders on. */
export function handleFulfilment({ jobs, concurrency, taskTimeout, ...rest }: HandleFulfilment): void {
  const parts: FulfilmentParts = { ...rest, later: (requests) => jobs.send(requests) }
  jobs.handle(fulfilmentQueueSpec(taskTimeout), concurrency, (job) => fulfil(parts, job))
  jobs.handle(timerQueueSpec, 1, async (job) => {
    await jobs.send([fulfilmentJob(String(job.data['orderId']))])
    return { done: true }
  })
}
