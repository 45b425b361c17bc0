import type { ResourceSpec } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import { everyItem } from './order-items.ts'

/** States in which an order with a plan is on its way to what it asks for. */
const going = ['inProgress', 'held', 'pending']

/** Whether an order with a plan is on its way to what it asks for, and not closed or on its way back. */
export const isGoing = ({ state }: Doc) => going.includes(String(state))

/**
 * Why a caller cannot move an order that has a plan like this: it gets its state from the plan. Callers may put it aside
 * (`held`) and let it go on; everything else is done by cancelling it or by resolving its fallout.
 */
export function movedAgainstPlan(before: Doc, after: Doc): FaultDetail[] {
  const [from, to] = [before['state'], after['state']]
  if (from === to || (isGoing(before) && to === 'held')) return []
  if (from === 'held' && to === 'inProgress') return waitingForPerson(before)
  return [{ at: 'state', problem: 'follows from the tasks of the order; hold it, or create a cancelProductOrder' }]
}

/** An order cannot be let go on while one of its items waits for a person. */
function waitingForPerson(order: Doc): FaultDetail[] {
  const waiting = everyItem(order).find(({ item }) => item['state'] === 'held')?.item
  if (!waiting) return []
  const problem = `item ${waiting['id']} waits for a person: resolve the falloutTask of the order first`
  return [{ at: 'state', problem }]
}

/** An order that is or was carried out stays: its plan and its products speak of it. */
export const carriedOut: NonNullable<ResourceSpec['neededBy']> = async ({ id }, read) =>
  (await read.get('FulfilmentPlan', String(id)))
    ? [{ at: `FulfilmentPlan ${id}`, problem: 'carries the order out' }]
    : []
