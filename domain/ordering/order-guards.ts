import type { ResourceSpec, Rule } from '../core/define-resource.ts'
import { type Doc, sameJson } from '../core/json.ts'
import { everyItem, withEveryItem } from './order-items.ts'

/** States between which the customer may move an order that is being carried out. */
const customersOwn = ['held']

/** States of an order that has a plan: the plan moves it on. */
const planned = ['inProgress', 'inProgress.accepted', 'held', 'pending', 'assessingCancellation', 'pendingCancellation']

/**
 * An order that is being carried out gets its state from its plan. Callers may put it aside (`held`) and let it go on;
 * everything else is done by cancelling it or by resolving its fallout. An order that nobody carries out is theirs.
 */
const stateFollowsPlan: Rule = async ({ before, after }, read) => {
  if (!before || before['state'] === after['state'] || !planned.includes(String(before['state']))) return []
  if (customersOwn.includes(String(after['state']))) return []
  if (!(await read.get('FulfilmentPlan', String(after['id'])))) return []
  if (before['state'] === 'held' && after['state'] === 'inProgress') return []
  return [{ at: 'state', problem: 'follows from the tasks of the order; hold it, or create a cancelProductOrder' }]
}

/** What was ordered, without how far it is: items as the customer sees them. */
function asked(order: Doc): Doc {
  return withEveryItem(order, ({ state: _, itemTotalPrice: __, ...item }) => item)
}

/** Items whose tasks have begun cannot be changed any more; the refusal names them. */
const amendedInTime: Rule = async ({ before, after }, read) => {
  if (!before || sameJson(asked(before)['productOrderItem'], asked(after)['productOrderItem'])) return []
  const plan = await read.get('FulfilmentPlan', String(after['id']))
  if (!plan) return []
  const now = new Map(everyItem(asked(after)).map(({ item }) => [item['id'], item]))
  const changed = everyItem(asked(before)).filter(({ item }) => !sameJson(item, now.get(item['id'])))
  const touched = changed.map(({ item }) => String(item['id']))
  const names = touched.length > 0 ? `item ${touched.join(', ')}` : 'the order'
  return [{ at: 'productOrderItem', problem: `${names} is being carried out; cancel the order, or order the change` }]
}

/** An order whose plan is not over cannot be removed from under it. */
export const beingCarriedOut: NonNullable<ResourceSpec['neededBy']> = async ({ id }, read) => {
  const plan = await read.get('FulfilmentPlan', String(id))
  return plan?.['state'] === 'inProgress' ? [{ at: 'state', problem: 'the order is being carried out' }] : []
}

export const orderGuards: readonly Rule[] = [stateFollowsPlan, amendedInTime]
