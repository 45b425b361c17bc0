import type { Deed } from '../../core/act.ts'
import type { Doc } from '../../core/json.ts'
import { withStatesOfPlan } from '../item-states.ts'
import { isHeldByCustomer } from '../next-step.ts'
import { withProgress } from '../progress.ts'
import { tasksOf } from '../task.ts'

/** Replaces a resource by what was worked out from what `act` has read. */
export const replaced = (kind: string, doc: Doc): Deed => ({
  do: 'change',
  kind,
  id: String(doc['id']),
  change: () => doc,
})

/** The deeds that store an order and its plan after something has happened to the tasks. */
export function carriedForward(order: Doc, plan: Doc, at: string): { order: Doc; deeds: Deed[] } {
  const rolled = withStatesOfPlan(order, plan)
  const isOver = ['completed', 'partial', 'failed'].includes(String(rolled['state']))
  // What was under way when the customer put the order aside still comes in.
  const states = isHeldByCustomer(order) && !isOver ? { ...rolled, state: 'held' } : rolled
  const closed = isOver && !tasksOf(plan).some(({ state }) => state === 'pending' || state === 'failed')
  const { order: told, plan: watched } = withProgress(states, closed ? { ...plan, state: 'completed' } : plan, at)
  return { order: told, deeds: [replaced('ProductOrder', told), replaced('FulfilmentPlan', watched)] }
}
