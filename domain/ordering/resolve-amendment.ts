import type { Reader } from '../core/define-resource.ts'
import { refuseFor } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import { amended, factsOfChange } from '../fulfilment/amendment/amended-plan.ts'
import { withNewProductIds } from '../fulfilment/amendment/amended-products.ts'
import { differenceOf, isNothing, touchesItems } from '../fulfilment/amendment/difference.ts'
import { saidForServer, withKnown } from '../fulfilment/amendment/known.ts'
import { tooLate } from '../fulfilment/amendment/too-late.ts'
import { judgeOrder } from './judge-order.ts'
import { isGoing, movedAgainstPlan } from './order-guards.ts'
import { priced } from './price-order.ts'

export interface Amendment {
  readonly before: Doc
  readonly after: Doc
  readonly plan: Doc
  readonly at: string
}

/**
 * An order that is being carried out as it is asked for now (decision 15). What is changed is judged and priced as in a new
 * order; what it speaks of has to be known, since somebody is at it.
 * @throws Fault ruleViolated listing every fault
 */
export async function resolveAmendment(
  { before, after, plan, at }: Amendment,
  read: Reader,
  nextId: () => string,
): Promise<Doc> {
  const known = withKnown(before, after)
  const difference = differenceOf(before, known)
  refuseFor([
    ...movedAgainstPlan(before, after),
    ...saidForServer(before, after),
    ...tooLate(before, known, plan, difference),
  ])
  if (!isGoing(before) || isNothing(difference)) return known
  const named = await withNewProductIds(before, known, difference, read, nextId)
  const facts = await factsOfChange(named, difference, read)
  const { faults, warnings } = judgeOrder(named, facts, at)
  refuseFor([...faults, ...warnings])
  return amended(touchesItems(difference) ? priced(named, facts, true) : named, plan, difference, facts, at).order
}
