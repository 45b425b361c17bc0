import type { Doc } from '../core/json.ts'
import { type Delivery, deliveriesOf, isBegun, isOver } from './delivery.ts'
import type { MessageState } from './message-states.ts'

const arrived = ['sent', 'delivered']

/**
 * The state of a message that this server sends, from its deliveries alone; their order does not matter. It is completed
 * when somebody got it: who did not is told by the deliveries. It has failed when nobody did.
 */
export function rolledUp(deliveries: readonly Delivery[]): MessageState {
  if (!deliveries.some(isBegun)) return 'initial'
  if (!deliveries.every(isOver)) return 'inProgress'
  return deliveries.some(({ state }) => arrived.includes(state)) ? 'completed' : 'failed'
}

/** A message whose state and times follow from its deliveries; one that was called off stays so. */
export function withState(message: Doc, at: string): Doc {
  const deliveries = deliveriesOf(message)
  const isCancelled = message['state'] === 'cancelled'
  const state = isCancelled ? 'cancelled' : rolledUp(deliveries)
  const begun = deliveries.some(isBegun)
  const times = {
    ...(begun && message['sendTime'] === undefined && { sendTime: at }),
    ...(begun && deliveries.every(isOver) && message['sendTimeComplete'] === undefined && { sendTimeComplete: at }),
  }
  return { ...message, state, ...times }
}
