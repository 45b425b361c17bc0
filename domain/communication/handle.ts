import type { Jobs } from '../core/ports.ts'
import type { SendParts } from './parts.ts'
import { messageTurns } from './queue.ts'
import { sendMessage } from './send.ts'

export interface HandleMessages extends Omit<SendParts, 'later'> {
  readonly jobs: Jobs
  /** Messages that are sent at the same time. */
  readonly concurrency: number
  /** Seconds that a delivery may take. */
  readonly sendTimeout: number
}

/** Lets jobs send messages. */
export function handleMessages({ jobs, concurrency, sendTimeout, ...rest }: HandleMessages): void {
  const parts: SendParts = { ...rest, later: (requests) => jobs.send(requests) }
  messageTurns.handle(jobs, concurrency, sendTimeout, (job) => sendMessage(parts, job))
}
