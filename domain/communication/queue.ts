import type { JobRequest, QueueSpec } from '../core/ports.ts'

export const messageQueue = 'message'
/** Waits on behalf of the other queue, whose jobs of one message would wait behind it. */
const timerQueue = 'message-timer'

/** Carries a message on, one job at a time. */
export function messageJob(messageId: string): JobRequest {
  return { queue: messageQueue, key: messageId, data: { messageId } }
}

/** Carries a message on, not before an instant. */
export function messageTimer(messageId: string, startAfter: string): JobRequest {
  return { queue: timerQueue, data: { messageId }, startAfter }
}

/** Retries of a job are for a database that is away; deliveries have tries of their own. */
const patience = { retries: 50, backoff: { first: 1, longest: 60 } }

/** Seconds that a job goes on with its message before it makes room for others. */
export const turn = 5

/**
 * The queue of messages. A job that is cut off goes back to it when its time is over.
 * @param sendTimeout seconds that one delivery may take
 */
export function messageQueueSpec(sendTimeout: number): QueueSpec {
  return { name: messageQueue, fifo: true, ...patience, timeout: turn + sendTimeout + 5 }
}

export const messageTimerSpec: QueueSpec = { name: timerQueue, ...patience, timeout: 10 }
