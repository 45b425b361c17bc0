import { idIn } from '../../common/reference.ts'
import { act, type Deed, type Deeds } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import type { Doc, Json } from '../../core/json.ts'
import { gatherFacts, type ItemFacts } from '../../ordering/order-facts.ts'
import { everyItem } from '../../ordering/order-items.ts'
import { withProductIds } from '../../ordering/product-ids.ts'
import { decompose } from '../decompose.ts'
import { expectedEnd } from '../forecast.ts'
import type { FulfilmentParts } from '../parts.ts'
import { orderedProduct } from '../product-of-item.ts'
import type { Task } from '../task.ts'
import { carriedForward, replaced } from './shared.ts'

/**
 * Makes the plan of an accepted order, and records what it orders in the inventory: as pending until its last task is
 * done, and what it ends as pending to end.
 */
export async function plan({ core }: FulfilmentParts, actor: Actor, orderId: string): Promise<void> {
  await act(core, actor, async (read, at): Promise<Deeds | undefined> => {
    const order = await read.get('ProductOrder', orderId)
    if (order?.['state'] !== 'inProgress.accepted') return undefined
    const facts = await gatherFacts(order, read)
    const named = await withProductIds(order, ({ action }) => action === 'add', read, core.ids.next)
    const tasks = decompose(order, facts)
    const draft = planOf(orderId, tasks, at)
    const started = carriedForward(named, draft, at)
    const planned: Deed = { do: 'create', kind: 'FulfilmentPlan', doc: started.plan }
    return { deeds: [replaced('ProductOrder', started.order), planned, ...productsOf(started.order, facts)] }
  })
}

function planOf(orderId: string, tasks: readonly Task[], at: string): Doc {
  return {
    '@type': 'FulfilmentPlan',
    id: orderId,
    productOrder: { '@type': 'ProductOrderRef', id: orderId, '@referredType': 'ProductOrder' },
    state: 'inProgress',
    creationDate: at,
    plannedCompletionDate: new Date(expectedEnd(tasks, Date.parse(at))).toISOString(),
    jeopardy: 'None',
    task: tasks as unknown as Json[],
  }
}

function productsOf(order: Doc, facts: readonly ItemFacts[]): Deed[] {
  const specifications = new Map(facts.map(({ item, specification }) => [item['id'], specification]))
  return everyItem(order).flatMap(({ item }): Deed[] => {
    const id = idIn(item['product'])
    if (id === undefined) return []
    if (item['action'] === 'add') {
      return [{ do: 'create', kind: 'Product', doc: orderedProduct(order, item, id, specifications.get(item['id'])) }]
    }
    return item['action'] === 'delete' ? [ending(id)] : []
  })
}

const ending = (id: string): Deed => ({
  do: 'change',
  kind: 'Product',
  id,
  change: (product) => ({ ...product, status: 'pendingTerminate' }),
})
