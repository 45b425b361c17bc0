import type { JobRequest, QueueSpec } from '../core/ports.ts'

export const fulfilmentQueue = 'fulfilment'
/** Waits on behalf of the other queue, whose jobs of one order would wait behind it. */
export const timerQueue = 'fulfilment-timer'

/** Carries an order on, one job at a time. */
export function fulfilmentJob(orderId: string | undefined): JobRequest {
  return { queue: fulfilmentQueue, key: orderId ?? '', data: { orderId: orderId ?? '' } }
}

/** Carries an order on, not before an instant. */
export function fulfilmentTimer(orderId: string, startAfter: string): JobRequest {
  return { queue: timerQueue, data: { orderId }, startAfter }
}

/** Retries of a job are for a database that is away; tasks have tries of their own. */
const patience = { retries: 50, backoff: { first: 1, longest: 60 } }

/** Seconds that a job goes on with its order before it makes room for others. */
export const turn = 5

/**
 * The queue of orders. A job that is cut off goes back to it when its time is over, so that is kept short: a turn, one
 * task, and some more.
 * @param taskTimeout seconds that a task may take
 */
export function fulfilmentQueueSpec(taskTimeout: number): QueueSpec {
  return { name: fulfilmentQueue, fifo: true, ...patience, timeout: turn + taskTimeout + 5 }
}

export const timerQueueSpec: QueueSpec = { name: timerQueue, ...patience, timeout: 10 }
