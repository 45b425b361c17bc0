import type { ResourceSpec } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { type Delivery, deliveriesOf, hasBegun, isOurs, isOver, withDeliveries } from './delivery.ts'
import { freshDeliveries } from './fresh-deliveries.ts'

/**
 * While nothing was sent, deliveries follow from what the message says. A message that others say they have sent has none;
 * of one that is called off, what has not begun is called off.
 */
export const completeMessage: NonNullable<ResourceSpec['complete']> = ({ before, after, at }) => {
  const message = before ? after : { ...after, creationDate: at }
  const { state } = message
  if (state === 'cancelled') {
    const known = deliveriesOf(message)
    const deliveries = known.length > 0 || before ? known : freshDeliveries(message)
    return withDeliveries(message, deliveries.map(calledOff))
  }
  if (hasBegun(message)) return message
  if (state === 'initial') return unsent(withDeliveries(message, freshDeliveries(message)))
  const { delivery: _, ...others } = message
  return others
}

/** When it is sent is the server's to say, where it is the server that sends. */
function unsent(message: Doc): Doc {
  if (!isOurs(message)) return message
  const { sendTime: _, sendTimeComplete: __, ...rest } = message
  return rest
}

/** A try that is under way is not called back; its outcome is noted when it is known. */
function calledOff(delivery: Delivery): Delivery {
  if (isOver(delivery) || delivery.state === 'sending') return delivery
  const { nextTry: _, ...rest } = delivery
  return { ...rest, state: 'cancelled' }
}
