import type { Deed } from '../../core/act.ts'
import type { Doc } from '../../core/json.ts'
import { withStatesOfPlan } from '../item-states.ts'
import { givenUp, readyOf } from '../next-step.ts'
import { withProgress } from '../progress.ts'
import { isOver as isTaskOver, type Task, tasksOf, withTasks } from '../task.ts'

/** Replaces a resource by what was worked out from what `act` has read. */
export const replaced = (kind: string, doc: Doc): Deed => ({ do: 'replace', kind, doc })

/** An order and its plan after something has happened to the tasks, or to what is asked. */
export function carriedForward(order: Doc, plan: Doc, at: string): { order: Doc; plan: Doc } {
  const rolled = withStatesOfPlan(order, plan)
  const isOver = ['completed', 'partial', 'failed'].includes(String(rolled['state']))
  // What was under way when the customer put the order aside still comes in.
  const states = plan['onHold'] === true && !isOver ? { ...rolled, state: 'held' } : rolled
  // A plan that is being undone ends with the cancellation.
  const isCancelling = String(order['state']).endsWith('Cancellation')
  const closed = isOver && !isCancelling && tasksOf(plan).every(isTaskOver)
  return withProgress(states, closed ? { ...plan, state: 'completed' } : withNextBegun(plan), at)
}

/** The deeds that store an order and its plan after something has happened to the tasks. */
export function deedsOfProgress(order: Doc, plan: Doc, at: string): Deed[] {
  const next = carriedForward(order, plan, at)
  return [replaced('ProductOrder', next.order), replaced('FulfilmentPlan', next.plan)]
}

/**
 * What is asked of the network next is noted as begun before it is asked: whoever finds it so knows that it may have been
 * done. It costs no commit of its own. While the order is put aside, nothing is begun.
 */
function withNextBegun(plan: Doc): Doc {
  if (plan['onHold'] === true) return plan
  const tasks = tasksOf(plan)
  const given = givenUp(plan)
  const waiting = tasks.filter(
    ({ kind, state, nextTry, orderItemId }) =>
      kind !== 'product' && state === 'pending' && nextTry === undefined && !given.has(orderItemId),
  )
  const begun: Partial<Task> = { state: 'inProgress', uncertain: true }
  return withTasks(plan, new Map(readyOf(tasks, waiting).map(({ id }) => [id, begun])))
}
