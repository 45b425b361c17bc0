import type { ResourceSpec } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { acknowledged, numbered, withStates } from './order-items.ts'

/** Which date says when an order came into a state. */
const dateOf: Readonly<Record<string, string>> = {
  completed: 'completionDate',
  partial: 'completionDate',
  cancelled: 'cancellationDate',
}

/** Numbers the items, and keeps the dates and the first state of the order and of its items. */
export const completeOrder: NonNullable<ResourceSpec['complete']> = ({ before, after, at }) => {
  const order = before ? withStates(numbered(after)) : handedIn(numbered(after), at)
  const date = dateOf[String(order['state'])]
  return date !== undefined && before?.['state'] !== order['state'] ? { ...order, [date]: at } : order
}

function handedIn(order: Doc, at: string): Doc {
  const state = order['requestedInitialState'] ?? order['state']
  return { ...acknowledged(order), ...(state !== undefined && { state }), creationDate: at }
}
