import type { Jobs } from '../core/ports.ts'
import type { SendParts } from './parts.ts'
import { messageJob, messageQueueSpec, messageTimerSpec } from './queue.ts'
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
  jobs.handle(messageQueueSpec(sendTimeout), concurrency, (job) => sendMessage(parts, job))
  jobs.handle(messageTimerSpec, 1, async (job) => {
    await jobs.send([messageJob(String(job.data['messageId']))])
    return { done: true }
  })
}
