import type { QueueSpec } from '../core/ports.ts'

export const deliveryQueue = 'notification'

/** What became of a notification: counted by whoever watches. */
export type Fate = 'queued' | 'delivered' | 'failed' | 'dead' | 'gone' | 'dropped'
export type Observe = (fate: Fate) => void

export interface DeliverySettings {
  /** Tries after the first. */
  readonly retries: number
  /** Seconds before the first retry, and the longest wait between two. */
  readonly backoff: QueueSpec['backoff']
  /** Seconds that a listener may take; the queue allows some more, so that a try always ends by itself. */
  readonly timeout: number
}

/** The queue of deliveries: in order per hub and resource, with retries, then dead letters. */
export function deliveryQueueSpec({ retries, backoff, timeout }: DeliverySettings): QueueSpec {
  return { name: deliveryQueue, fifo: true, retries, backoff, timeout: timeout + 5 }
}
