import type { ItemState, OrderState } from './order-states.ts'

/** States that no item leaves. */
const finished: ReadonlySet<ItemState> = new Set(['completed', 'partial', 'failed', 'rejected', 'cancelled'])

const isFinished = (state: ItemState) => finished.has(state)

/** What an order is when all its items are in states of one of these sets; the first that fits counts. */
const unanimous: readonly { readonly of: readonly ItemState[]; readonly order: OrderState }[] = [
  { of: ['completed'], order: 'completed' },
  { of: ['cancelled'], order: 'cancelled' },
  { of: ['rejected'], order: 'rejected' },
  { of: ['rejected', 'failed'], order: 'failed' },
  { of: ['acknowledged'], order: 'acknowledged' },
]

/** What an order is when any item is in this state; the first counts. */
const decisive: readonly ItemState[] = ['pendingCancellation', 'assessingCancellation', 'held', 'pending']

/**
 * The state of an order from those of its items (`usage-billing` 3.11): all alike, a finished mix is `partial`, else what
 * any one of them waits for, else `inProgress`. Total, and the order of the items does not matter.
 */
export function rollUp(items: readonly ItemState[]): OrderState {
  const alike = unanimous.find(({ of }) => items.length > 0 && items.every((state) => of.includes(state)))
  if (alike) return alike.order
  if (items.length > 0 && items.every(isFinished)) return 'partial'
  return decisive.find((state) => items.includes(state)) ?? 'inProgress'
}
