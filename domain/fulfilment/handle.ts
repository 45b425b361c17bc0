import type { Jobs } from '../core/ports.ts'
import { fulfil } from './fulfil.ts'
import type { FulfilmentParts } from './parts.ts'
import { orderTurns } from './queue.ts'

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
  orderTurns.handle(jobs, concurrency, taskTimeout, (job) => fulfil(parts, job))
}
