import type { Consequence, Reader } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { isGoing } from '../../ordering/order-guards.ts'
import { amended, factsOfChange } from './amended-plan.ts'
import { productsAfter } from './amended-products.ts'
import { differenceOf, isNothing } from './difference.ts'

/** What follows for plan and inventory from a change of an order that is being carried out; in the same commit. */
export async function consequencesOfAmendment(
  before: Doc,
  after: Doc,
  plan: Doc,
  read: Reader,
  at: string,
): Promise<Consequence[]> {
  if (!isGoing(before)) return []
  const difference = differenceOf(before, after)
  const facts = await factsOfChange(after, difference, read)
  const products = productsAfter(before, after, facts, difference)
  if (isNothing(difference)) return products
  const { plan: next } = amended(after, plan, difference, facts, at)
  return [{ kind: 'FulfilmentPlan', id: String(plan['id']), change: () => next }, ...products]
}
