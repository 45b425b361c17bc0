import { idIn } from '../../common/reference.ts'
import { act, type Deed, type Deeds } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import type { Doc } from '../../core/json.ts'
import { everyItem } from '../../ordering/order-items.ts'
import { withEveryState } from '../item-states.ts'
import type { FulfilmentParts } from '../parts.ts'
import { withProgress } from '../progress.ts'
import { isOver, type Task, tasksOf, withTask } from '../task.ts'
import { replaced } from './shared.ts'

const states = ['acknowledged', 'inProgress.accepted', 'inProgress', 'pending', 'held']

/** Begins to assess a cancellation; the plan remembers what the order goes back to. */
export async function assessCancellation(
  { core }: FulfilmentParts,
  actor: Actor,
  id: string,
  task: Doc,
): Promise<void> {
  await act(core, actor, async (read): Promise<Deeds | undefined> => {
    const [order, plan] = await Promise.all([read.get('ProductOrder', id), read.get('FulfilmentPlan', id)])
    if (!order || !states.includes(String(order['state']))) return undefined
    const deeds = [
      replaced('ProductOrder', { ...order, state: 'assessingCancellation' }),
      inState(task, 'inProgress'),
      ...(plan ? [replaced('FulfilmentPlan', { ...plan, formerState: order['state'] })] : []),
    ]
    return { deeds }
  })
}

/** It is too late: the order goes on where it was, and the task says why. */
export async function refuseCancellation(
  { core }: FulfilmentParts,
  actor: Actor,
  id: string,
  task: Doc | undefined,
  reason: string,
): Promise<void> {
  await act(core, actor, async (read): Promise<Deeds | undefined> => {
    const [order, plan] = await Promise.all([read.get('ProductOrder', id), read.get('FulfilmentPlan', id)])
    const refused = task ? [inState(task, 'rejected', { cancellationReason: withReason(task, reason) })] : []
    if (order?.['state'] !== 'assessingCancellation') return { deeds: refused }
    return {
      deeds: [...refused, replaced('ProductOrder', { ...order, state: plan?.['formerState'] ?? 'acknowledged' })],
    }
  })
}

function withReason({ cancellationReason: asked }: Doc, reason: string): string {
  return typeof asked === 'string' ? `${asked}; refused because ${reason}` : `refused because ${reason}`
}

/** Nothing stands in the way: what was not begun is called off, what was done is to be undone. */
export async function cancel({ core }: FulfilmentParts, actor: Actor, id: string): Promise<void> {
  await act(core, actor, async (read): Promise<Deeds | undefined> => {
    const [order, plan] = await Promise.all([read.get('ProductOrder', id), read.get('FulfilmentPlan', id)])
    if (order?.['state'] !== 'assessingCancellation') return undefined
    const waiting = withEveryState({ ...order, state: 'pendingCancellation' }, 'pendingCancellation')
    if (!plan) return { deeds: [replaced('ProductOrder', waiting)] }
    const stopped = withCalledOff(plan, tasksOf(plan))
    const penalty = penaltyOf(tasksOf(plan))
    const noted = penalty > 0 ? { ...stopped, penalty } : stopped
    return { deeds: [replaced('ProductOrder', waiting), replaced('FulfilmentPlan', noted)] }
  })
}

/** Calls off tasks that are not over. What may have been done counts as done, so that it is undone. */
export function withCalledOff(plan: Doc, tasks: readonly Task[]): Doc {
  return tasks.filter((task) => !isOver(task)).reduce((so, task) => withTask(so, calledOff(task)), plan)
}

/** Without the wait for another try: undoing begins at once. */
function calledOff({ nextTry: _, ...task }: Task): Task {
  return { ...task, state: task.uncertain ? 'completed' : 'cancelled' }
}

/** What the soft points that were passed cost together. */
function penaltyOf(tasks: readonly Task[]): number {
  const passed = tasks.filter(({ state, pointOfNoReturn }) => state === 'completed' && pointOfNoReturn === 'soft')
  return passed.reduce((sum, { penalty = 0 }) => sum + penalty, 0)
}

/** Everything is undone: the order, its products and the task say so. */
export async function finishCancellation(
  { core }: FulfilmentParts,
  actor: Actor,
  id: string,
  task: Doc | undefined,
): Promise<void> {
  await act(core, actor, async (read, at): Promise<Deeds | undefined> => {
    const [order, plan] = await Promise.all([read.get('ProductOrder', id), read.get('FulfilmentPlan', id)])
    if (order?.['state'] !== 'pendingCancellation') return undefined
    const reason = task?.['cancellationReason']
    const ended = withEveryState({ ...order, state: 'cancelled' }, 'cancelled')
    const cancelled = typeof reason === 'string' ? { ...ended, cancellationReason: reason } : ended
    if (!plan) return { deeds: [replaced('ProductOrder', cancelled), ...settled(task)] }
    const told = withProgress(cancelled, { ...plan, state: 'cancelled' }, at)
    const written = [replaced('ProductOrder', told.order), replaced('FulfilmentPlan', told.plan)]
    return { deeds: [...written, ...settled(task), ...productsBack(order), ...falloutsOver(plan)] }
  })
}

/** Nobody has to decide any more about tasks of an order that is cancelled. */
function falloutsOver(plan: Doc): Deed[] {
  return tasksOf(plan).flatMap(({ fallout: id }): Deed[] => {
    if (id === undefined) return []
    const change = (doc: Doc): Doc =>
      doc['state'] === 'open' ? { ...doc, state: 'resolved', resolution: 'giveUp' } : doc
    return [{ do: 'change', kind: 'FalloutTask', id, change }]
  })
}

const settled = (task: Doc | undefined): Deed[] => (task ? [inState(task, 'done')] : [])

function inState(task: Doc, state: string, more: Doc = {}): Deed {
  return {
    do: 'change',
    kind: 'CancelProductOrder',
    id: String(task['id']),
    change: (doc) => ({ ...doc, ...more, state }),
  }
}

/** Products that were ordered never came to be, or end again; products that were to end stay. */
function productsBack(order: Doc): Deed[] {
  return everyItem(order).flatMap(({ item }): Deed[] => {
    const id = idIn(item['product'])
    if (id === undefined) return []
    return [{ do: 'change', kind: 'Product', id, change: (product) => backFrom(product, String(item['action'])) }]
  })
}

/** A product as it is when what was ordered of it is called off. */
export function backFrom(product: Doc, action: string, never: 'cancelled' | 'aborted' = 'cancelled'): Doc {
  const status = String(product['status'])
  if (action === 'delete') return status === 'pendingTerminate' ? { ...product, status: 'active' } : product
  if (action !== 'add') return product
  if (status === 'pendingActive' || status === 'created') return { ...product, status: never }
  return status === 'active' ? { ...product, status: 'terminated' } : product
}
