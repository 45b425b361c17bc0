import type { Reader } from '../../core/define-resource.ts'
import type { Doc, Json } from '../../core/json.ts'
import { gatherFacts, type ItemFacts } from '../../ordering/order-facts.ts'
import { everyItem } from '../../ordering/order-items.ts'
import { linked, tasksOfItem } from '../decompose.ts'
import { expectedEnd } from '../forecast.ts'
import { carriedForward } from '../steps/shared.ts'
import { type Task, tasksOf } from '../task.ts'
import { type Difference, isWithdrawn, touchesItems } from './difference.ts'

/** Facts of the items that are judged anew; what an item is about to end counts as the product that it was. */
export async function factsOfChange(order: Doc, { changed }: Difference, read: Reader): Promise<ItemFacts[]> {
  const facts = changed.size === 0 ? [] : await gatherFacts(order, read)
  return facts
    .filter(({ item }) => changed.has(String(item['id'])) && !isWithdrawn(item))
    .map((one) =>
      one.product?.['status'] === 'pendingTerminate' ? { ...one, product: { ...one.product, status: 'active' } } : one,
    )
}

/**
 * The order and its plan after the change, with what follows from it for their states, dates and milestones. An order that
 * is put aside is noted as such, and one that is let go on begins with what is next.
 */
export function amended(
  order: Doc,
  plan: Doc,
  difference: Difference,
  facts: readonly ItemFacts[],
  at: string,
): { order: Doc; plan: Doc } {
  const held = difference.isMoved ? { ...plan, onHold: order['state'] === 'held' } : plan
  const next = touchesItems(difference) ? amendedPlan(order, held, facts, at) : held
  return carriedForward(order, next, at)
}

/**
 * The plan of the order as it is asked for now: items that were changed get the tasks of what is asked now, items that were
 * withdrawn lose theirs, all others keep theirs with everything that was done. What was planned is planned anew from here.
 */
function amendedPlan(order: Doc, plan: Doc, facts: readonly ItemFacts[], at: string): Doc {
  const revision = Number(plan['revision'] ?? 0) + 1
  const kept = Map.groupBy(tasksOf(plan), ({ orderItemId }) => orderItemId)
  const fresh = new Map(
    facts.map((one) => [String(one.item['id']), tasksOfItem(one).map((task) => ({ ...task, revision }))]),
  )
  const perItem = new Map<string, readonly Task[]>()
  for (const { item } of everyItem(order)) {
    const id = String(item['id'])
    const tasks = fresh.get(id) ?? kept.get(id) ?? []
    perItem.set(id, isWithdrawn(item) ? tasks.map((task) => ({ ...task, state: 'cancelled' })) : tasks)
  }
  const open = new Map([...perItem].filter(([, tasks]) => !tasks.every(({ state }) => state === 'cancelled')))
  const tasks = [...linked(order, open), ...[...perItem].flatMap(([id, each]) => (open.has(id) ? [] : each))]
  const end = new Date(expectedEnd(tasks, Date.parse(at))).toISOString()
  return { ...plan, revision, task: tasks as unknown as Json[], plannedCompletionDate: end }
}
