import type { Doc } from '../core/json.ts'
import { everyItem, withEveryItem } from '../ordering/order-items.ts'
import type { ItemState } from '../ordering/order-states.ts'
import { rollUp } from '../ordering/roll-up.ts'
import { givenUp } from './next-step.ts'
import { isDone, type Task, tasksOf } from './task.ts'

/** The state of an item from its tasks; one that was given up is failed as soon as nothing of it is left in place. */
function stateOfItem(tasks: readonly Task[], isGivenUp: boolean): ItemState {
  if (tasks.every(isDone)) return isGivenUp && tasks.length > 0 ? 'pendingCancellation' : 'completed'
  if (isGivenUp) return tasks.some(({ state }) => state === 'completed') ? 'pendingCancellation' : 'failed'
  return tasks.some(({ state }) => state === 'failed') ? 'held' : 'inProgress'
}

/** The order as its plan has it: the states of its items, and its own, rolled up from them. */
export function withStatesOfPlan(order: Doc, plan: Doc): Doc {
  const given = givenUp(plan)
  const tasks = Map.groupBy(tasksOf(plan), ({ orderItemId }) => orderItemId)
  const items = withEveryItem(order, (item) => {
    const id = String(item['id'])
    const own = tasks.get(id) ?? []
    const isWithdrawn = item['state'] === 'cancelled' && own.every(({ state }) => state === 'cancelled')
    return isWithdrawn ? item : { ...item, state: stateOfItem(own, given.has(id)) }
  })
  // An item on its way back does not mean that the order is being cancelled.
  const states = everyItem(items).map(({ item: { state } }) => state as ItemState)
  return { ...items, state: rollUp(states.map((state) => (state === 'pendingCancellation' ? 'inProgress' : state))) }
}

/** The order with every item in one state. */
export function withEveryState(order: Doc, state: ItemState): Doc {
  return withEveryItem(order, (item) => ({ ...item, state }))
}
