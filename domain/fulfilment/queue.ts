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

/** What a step of fulfilment may take; retries are for a database that is away, tasks have their own. */
const patience = { retries: 50, backoff: { first: 1, longest: 60 }, timeout: 60 }

export const fulfilmentQueueSpec: QueueSpec = { name: fulfilmentQueue, fifo: true, ...patience }
export const timerQueueSpec: QueueSpec = { name: timerQueue, ...patience }
