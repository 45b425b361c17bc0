import type { ResourceSpec } from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { type Delivery, deliveriesOf, withDeliveries } from './delivery.ts'
import { bareKey, messageOfKey } from './fresh-deliveries.ts'
import { withState } from './roll-up.ts'

/**
 * Finds the delivery that a receipt is about, and writes message, key and place of the receiver into the receipt.
 * @throws Fault mandatoryMissing; unknownReference for a message that there is not; ruleViolated for a receiver whom it
 * does not have, or one to whom nothing was sent
 */
export const resolveReceipt: NonNullable<ResourceSpec['resolve']> = async ({ before, after }, read) => {
  if (before) return after
  const { key } = after
  const said = isDoc(after['message']) ? after['message']['id'] : undefined
  const id = said ?? (typeof key === 'string' ? messageOfKey(key) : undefined)
  if (said === undefined && key === undefined) {
    throw new Fault('mandatoryMissing', [{ at: 'message', problem: 'is missing, and no key stands in for it' }])
  }
  const message = typeof id === 'string' ? await read.get('CommunicationMessage', id) : undefined
  if (!message) {
    const [at, what] =
      said === undefined ? ['key', `no message has the key ${key}`] : ['message.id', `no CommunicationMessage ${id}`]
    throw new Fault('unknownReference', [{ at, problem: what }])
  }
  const { id: receiver, key: known } = deliveryOf(message, after)
  const ref = { '@type': 'CommunicationMessageRef', ...(isDoc(after['message']) && after['message']), id: String(id) }
  return { ...after, message: ref, key: known, receiver }
}

function deliveryOf(message: Doc, receipt: Doc): Delivery {
  const { key, receiver } = receipt
  const deliveries = deliveriesOf(message)
  const found =
    typeof key === 'string'
      ? deliveries.filter((each) => each.key === bareKey(key))
      : deliveries.filter((each) => receiver === undefined || namesOf(message, each).includes(String(receiver)))
  const [at, who] = typeof key === 'string' ? ['key', key] : ['receiver', receiver ?? 'that is not named']
  if (found.length !== 1) {
    const problem =
      found.length === 0 ? `the message has no receiver ${who}` : `the message has several receivers ${who}`
    throw new Fault('ruleViolated', [{ at, problem }])
  }
  const [delivery] = found
  if (delivery!.tries === 0) throw new Fault('ruleViolated', [{ at, problem: 'nothing was sent to this receiver yet' }])
  return delivery!
}

/** By what a gateway may call a receiver. */
function namesOf(message: Doc, { id, address }: Delivery): unknown[] {
  const { id: own, email, phoneNumber } = docsIn(message['receiver'])[Number(id) - 1] ?? {}
  return [id, address, own, email, phoneNumber]
}

/**
 * A message after a receipt; undefined when it changes nothing. Receipts come twice and in any order: the one that speaks of
 * the later instant holds, and of two that speak of the same, the one that says it came back.
 */
export function withReceipt(message: Doc, { key, status, reason, eventDate }: Doc): Doc | undefined {
  const at = String(eventDate)
  const deliveries = deliveriesOf(message).map((each): Delivery => {
    if (each.key !== key || !holds(each, String(status), at)) return each
    const { reason: _, nextTry: __, uncertain: ___, ...rest } = each
    const state = status === 'bounced' ? 'bounced' : 'delivered'
    return { ...rest, state, receiptDate: at, ...(typeof reason === 'string' && { reason }) }
  })
  return withState(withDeliveries(message, deliveries), at)
}

function holds({ receiptDate, state }: Delivery, status: string, at: string): boolean {
  if (receiptDate === undefined || at > receiptDate) return true
  return at === receiptDate && status === 'bounced' && state !== 'bounced'
}
