import { idIn } from '../../common/reference.ts'
import { act, type Deed, type Deeds } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import type { Reader } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { predecessorsOf } from '../../ordering/order-item-cycles.ts'
import { itemOf } from '../../ordering/order-items.ts'
import { givenUp } from '../next-step.ts'
import type { FulfilmentParts } from '../parts.ts'
import { type Task, tasksOf, withTask } from '../task.ts'
import { backFrom, withCalledOff } from './cancel.ts'
import { deedsOfProgress } from './shared.ts'

/** Applies what people decided about failed tasks; answers whether anything was. */
export async function applyResolutions({ core }: FulfilmentParts, actor: Actor, orderId: string): Promise<boolean> {
  const done = await act(core, actor, async (read, at): Promise<Deeds | undefined> => {
    const [order, plan] = await Promise.all([read.get('ProductOrder', orderId), read.get('FulfilmentPlan', orderId)])
    if (!order || !plan || String(order['state']).endsWith('Cancellation')) return undefined
    const decided = await decisions(plan, read)
    if (decided.length === 0) return undefined
    const after = decided.reduce((so, { task, resolution }) => resolved(order, so, task, resolution, at), plan)
    const fresh = [...givenUp(after)].filter((id) => !givenUp(plan).has(id))
    return { deeds: [...deedsOfProgress(order, after, at), ...fresh.flatMap((id) => abandoned(order, id))] }
  })
  return done !== undefined
}

interface Decision {
  readonly task: Task
  readonly resolution: string
}

async function decisions(plan: Doc, read: Reader): Promise<Decision[]> {
  const failed = tasksOf(plan).filter(({ state, fallout }) => state === 'failed' && fallout !== undefined)
  const found = await Promise.all(
    failed.map(async (task) => ({ task, fallout: await read.get('FalloutTask', task.fallout!) })),
  )
  return found.flatMap(({ task, fallout }) =>
    fallout?.['state'] === 'resolved' ? [{ task, resolution: String(fallout['resolution']) }] : [],
  )
}

function resolved(order: Doc, plan: Doc, task: Task, resolution: string, at: string): Doc {
  if (resolution === 'giveUp') return withItemsGivenUp(order, plan, task.orderItemId)
  const { fallout: _, nextTry: __, ...rest } = task
  const change: Task =
    resolution === 'skip'
      ? { ...rest, state: 'skipped', completionDate: at }
      : { ...rest, state: 'pending', failures: 0 }
  return withTask(plan, change)
}

/** The item, and every item that has to come after it. */
function withItemsGivenUp(order: Doc, plan: Doc, itemId: string): Doc {
  const before = predecessorsOf(order)
  const lost = new Set([...givenUp(plan), itemId])
  for (let size = 0; size !== lost.size; ) {
    size = lost.size
    for (const [id, others] of before) if ([...others].some((other) => lost.has(other))) lost.add(id)
  }
  const cancelled = withCalledOff(
    plan,
    tasksOf(plan).filter(({ orderItemId }) => lost.has(orderItemId)),
  )
  return { ...cancelled, givenUp: [...lost].map((id) => ({ id })) }
}

function abandoned(order: Doc, itemId: string): Deed[] {
  const item = itemOf(order, itemId)
  const id = idIn(item?.['product'])
  if (!item || id === undefined) return []
  const change = (product: Doc) => backFrom(product, String(item['action']), 'aborted')
  return [{ do: 'change', kind: 'Product', id, change }]
}
