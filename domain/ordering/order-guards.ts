import type { ResourceSpec } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'

/** States between which the customer may move an order that is being carried out. */
const customersOwn = ['held']

/** States of an order that has a plan: the plan moves it on. */
const planned = ['inProgress', 'inProgress.accepted', 'held', 'pending', 'assessingCancellation', 'pendingCancellation']

/**
 * Why a caller cannot move an order that has a plan like this: it gets its state from the plan. Callers may put it aside
 * (`held`) and let it go on; everything else is done by cancelling it or by resolving its fallout.
 */
export function movedAgainstPlan(before: Doc, after: Doc): FaultDetail[] {
  const [from, to] = [String(before['state']), String(after['state'])]
  if (from === to || !planned.includes(from) || customersOwn.includes(to)) return []
  if (from === 'held' && to === 'inProgress') return []
  return [{ at: 'state', problem: 'follows from the tasks of the order; hold it, or create a cancelProductOrder' }]
}

/** An order that is or was carried out stays: its plan and its products speak of it. */
export const carriedOut: NonNullable<ResourceSpec['neededBy']> = async ({ id }, read) =>
  (await read.get('FulfilmentPlan', String(id)))
    ? [{ at: `FulfilmentPlan ${id}`, problem: 'carries the order out' }]
    : []
