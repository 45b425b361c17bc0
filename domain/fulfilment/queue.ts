import type { JobRequest } from '../core/ports.ts'
import { turnQueue } from '../core/turn-queue.ts'

/** The queue of orders. */
export const orderTurns = turnQueue('fulfilment', 'orderId')

/** Carries an order on, one job at a time. */
export const fulfilmentJob = (orderId: string | undefined): JobRequest => orderTurns.job(orderId ?? '')
