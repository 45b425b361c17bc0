import { idIn } from '../../common/reference.ts'
import { act, type Deed, type Deeds } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import { nextTryAt } from '../../core/backoff.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { itemOf } from '../../ordering/order-items.ts'
import { givenUp, readyOf } from '../next-step.ts'
import type { FulfilmentParts } from '../parts.ts'
import { modifiedProduct } from '../product-of-item.ts'
import type { ProvisioningOutcome, ProvisioningRequest } from '../provisioning.ts'
import { isGoing, type Task, tasksOf, withTasks } from '../task.ts'
import { deedsOfProgress } from './shared.ts'

/** Carries out tasks that are ready, all at once, and commits what became of them together with what follows. */
export async function run(
  parts: FulfilmentParts,
  actor: Actor,
  order: Doc,
  tasks: readonly Task[],
  compensation = false,
): Promise<void> {
  const outcomes = new Map<string, ProvisioningOutcome>()
  await Promise.all(
    tasks.map(async (task) => {
      const outcome = await outcomeOf(parts, requestFor(order, task, compensation))
      outcomes.set(keyOf(order, task, compensation), outcome)
    }),
  )
  await act(parts.core, actor, async (read, at): Promise<Deeds | undefined> => {
    const orderId = String(order['id'])
    const [now, plan] = await Promise.all([read.get('ProductOrder', orderId), read.get('FulfilmentPlan', orderId)])
    if (!now || !plan) return undefined
    const noted = compensation
      ? { plan: undone(parts, now, plan, outcomes, at), fallouts: [], products: [] }
      : done(parts, now, plan, outcomes, at)
    // While an order is being cancelled its state says so, whatever its items are.
    const isCancelling = String(now['state']).endsWith('Cancellation')
    const deeds = deedsOfProgress(now, noted.plan, at)
    const kept = isCancelling ? deeds.filter(({ kind }) => kind !== 'ProductOrder') : deeds
    return { deeds: [...kept, ...noted.fallouts, ...noted.products] }
  })
}

async function outcomeOf(
  { provisioning }: FulfilmentParts,
  request: ProvisioningRequest | undefined,
): Promise<ProvisioningOutcome> {
  // What a product is, is a matter of this system alone.
  if (!request) return { done: {} }
  try {
    return await provisioning.execute(request)
  } catch (error) {
    return { retry: error instanceof Error ? error.message : 'failed without a reason' }
  }
}

/**
 * What the network knows a task by. What was planned anew by an amendment is another task, even if it is called the same:
 * the network may have said no to the earlier one.
 */
function keyOf(order: Doc, { id, revision }: Task, compensation: boolean): string {
  const task = revision === undefined ? id : `${id}@${revision}`
  return `${order['id']}/${task}${compensation ? '/undo' : ''}`
}

function requestFor(order: Doc, task: Task, compensation: boolean): ProvisioningRequest | undefined {
  if (task.kind === 'product') return undefined
  const item = itemOf(order, task.orderItemId)
  return {
    key: keyOf(order, task, compensation),
    orderId: String(order['id']),
    itemId: task.orderItemId,
    taskId: task.id,
    kind: task.kind,
    action: task.action,
    compensation,
    specification: task.specification ?? { id: task.name },
    product: isDoc(item?.['product']) ? item['product'] : {},
  }
}

interface Noted {
  readonly plan: Doc
  readonly fallouts: readonly Deed[]
  readonly products: readonly Deed[]
}

function done(
  parts: FulfilmentParts,
  order: Doc,
  plan: Doc,
  outcomes: ReadonlyMap<string, ProvisioningOutcome>,
  at: string,
): Noted {
  const fallouts: Deed[] = []
  const changes = new Map<string, Partial<Task>>()
  for (const task of tasksOf(plan)) {
    const outcome = outcomes.get(keyOf(order, task, false))
    if (!outcome || !isGoing(task)) continue
    const change = afterTry(parts, task, outcome, at)
    changes.set(task.id, change)
    if (change.fallout !== undefined) fallouts.push(falloutOf(order, task, change))
  }
  const after = withProductTasks(withTasks(plan, changes), at)
  const finished = newlyDone(plan, after)
  return { plan: after, fallouts, products: finished.flatMap((task) => productDeed(order, after, task)) }

  function afterTry(
    { settings, core }: FulfilmentParts,
    task: Task,
    what: ProvisioningOutcome,
    now: string,
  ): Partial<Task> {
    if ('done' in what) return { state: 'completed', uncertain: false, completionDate: now, result: what.done }
    const failures = task.failures + 1
    const reason = 'retry' in what ? what.retry : what.failed
    // Who says no has not done it; who does not answer may have.
    const uncertain = 'retry' in what
    const isFinal = 'failed' in what || failures > settings.retries
    return isFinal
      ? { state: 'failed', uncertain, failures, reason, fallout: core.ids.next() }
      : { state: 'pending', uncertain, failures, reason, nextTry: nextTryAt(settings.backoff, failures, now) }
  }
}

/** Product tasks whose turn has come are done in the same commit, at the instant of what they waited for. */
function withProductTasks(plan: Doc, at: string): Doc {
  const tasks = tasksOf(plan)
  const given = givenUp(plan)
  const waiting = tasks.filter(
    (task) => task.kind === 'product' && task.state === 'pending' && !given.has(task.orderItemId),
  )
  const ready = readyOf(tasks, waiting)
  if (ready.length === 0) return plan
  const changes = new Map(ready.map(({ id }) => [id, { state: 'completed', completionDate: at } as const]))
  return withProductTasks(withTasks(plan, changes), at)
}

function newlyDone(before: Doc, after: Doc): Task[] {
  const were = new Set(tasksOf(before).flatMap(({ id, state }) => (state === 'completed' ? [id] : [])))
  return tasksOf(after).filter(({ id, kind, state }) => kind === 'product' && state === 'completed' && !were.has(id))
}

/** What a product becomes when its own task is done. */
function productDeed(order: Doc, plan: Doc, task: Task): Deed[] {
  const item = itemOf(order, task.orderItemId)
  const id = idIn(item?.['product'])
  if (!item || id === undefined) return []
  const change = {
    add: (product: Doc) => realized({ ...product, status: 'active' }, plan, task),
    modify: (product: Doc) => realized(modifiedProduct(product, order, item), plan, task),
    delete: (product: Doc) => ({ ...product, status: 'terminated' }),
  }[task.action]
  return [{ do: 'change', kind: 'Product', id, change }]
}

/** Names the services and resources by which the network makes the product work. */
function realized(product: Doc, plan: Doc, { orderItemId }: Task): Doc {
  const made = tasksOf(plan).filter((task) => task.orderItemId === orderItemId && task.result?.id !== undefined)
  const refs = (kind: Task['kind'], type: string, known: readonly Doc[]) => {
    const fresh = made.filter((task) => task.kind === kind).map(({ result }) => ({ '@type': type, ...result }))
    const ids = new Set(fresh.map(({ id }) => id))
    return [...known.filter(({ id }) => !ids.has(String(id))), ...fresh]
  }
  const services = refs('service', 'ServiceRef', docsIn(product['realizingService']))
  const resources = refs('resource', 'ResourceRef', docsIn(product['realizingResource']))
  return {
    ...product,
    ...(services.length > 0 && { realizingService: services }),
    ...(resources.length > 0 && { realizingResource: resources }),
  }
}

function falloutOf(order: Doc, task: Task, { fallout, reason }: Partial<Task>): Deed {
  const doc = {
    id: fallout,
    productOrder: { '@type': 'ProductOrderRef', id: order['id'], '@referredType': 'ProductOrder' },
    taskId: task.id,
    orderItemId: task.orderItemId,
    reason,
    state: 'open',
  }
  return { do: 'create', kind: 'FalloutTask', doc: doc as Doc }
}

/** A compensation is tried until it succeeds: half undone is worse than late. */
function undone(
  { settings }: FulfilmentParts,
  order: Doc,
  plan: Doc,
  outcomes: ReadonlyMap<string, ProvisioningOutcome>,
  at: string,
): Doc {
  const changes = new Map<string, Partial<Task>>()
  for (const task of tasksOf(plan)) {
    const outcome = outcomes.get(keyOf(order, task, true))
    if (!outcome || task.state !== 'completed') continue
    if ('done' in outcome) changes.set(task.id, { state: 'compensated' })
    else {
      const failures = task.failures + 1
      const reason = 'retry' in outcome ? outcome.retry : outcome.failed
      changes.set(task.id, { failures, reason, nextTry: nextTryAt(settings.backoff, failures, at) })
    }
  }
  return withTasks(plan, changes)
}
