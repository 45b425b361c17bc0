import type { Deed } from '../../core/act.ts'
import type { Doc } from '../../core/json.ts'
import { withStatesOfPlan } from '../item-states.ts'
import { givenUp, isHeldByCustomer, readyOf } from '../next-step.ts'
import { withProgress } from '../progress.ts'
import { isOver as isTaskOver, type Task, tasksOf, withTasks } from '../task.ts'

/** Replaces a resource by what was worked out from what `act` has read. */
export const replaced = (kind: string, doc: Doc): Deed => ({ do: 'replace', kind, doc })

/** The deeds that store an order and its plan after something has happened to the tasks. */
export function carriedForward(order: Doc, plan: Doc, at: string): { order: Doc; deeds: Deed[] } {
  const rolled = withStatesOfPlan(order, plan)
  const isOver = ['completed', 'partial', 'failed'].includes(String(rolled['state']))
  // What was under way when the customer put the order aside still comes in.
  const states = isHeldByCustomer(order) && !isOver ? { ...rolled, state: 'held' } : rolled
  const begun = states['state'] === 'held' && isHeldByCustomer(states) ? plan : withNextBegun(plan)
  const closed = isOver && tasksOf(plan).every(isTaskOver)
  const { order: told, plan: watched } = withProgress(states, closed ? { ...plan, state: 'completed' } : begun, at)
  return { order: told, deeds: [replaced('ProductOrder', told), replaced('FulfilmentPlan', watched)] }
}

/**
 * What is asked of the network next is noted as begun before it is asked: whoever finds it so knows that it may have been
 * done. It costs no commit of its own.
 */
function withNextBegun(plan: Doc): Doc {
  const tasks = tasksOf(plan)
  const given = givenUp(plan)
  const waiting = tasks.filter(
    ({ kind, state, nextTry, orderItemId }) =>
      kind !== 'product' && state === 'pending' && nextTry === undefined && !given.has(orderItemId),
  )
  const begun: Partial<Task> = { state: 'inProgress', uncertain: true }
  return withTasks(plan, new Map(readyOf(tasks, waiting).map(({ id }) => [id, begun])))
}
