import { turnQueue } from '../core/turn-queue.ts'

/** The queue of messages. */
export const messageTurns = turnQueue('message', 'messageId')
