import { type Actor, systemActor } from '../core/actor.ts'
import type { Doc } from '../core/json.ts'
import type { Job, JobOutcome, ResourceStore } from '../core/ports.ts'
import { type Filter, isText } from '../core/query.ts'
import { rememberingStore } from '../core/remembering-store.ts'
import { docOf, parsed } from '../core/stored.ts'
import { turn } from '../core/turn-queue.ts'
import { type NextStep, nextStep, type Situation } from './next-step.ts'
import type { FulfilmentParts } from './parts.ts'
import { orderTurns } from './queue.ts'
import { accept } from './steps/accept.ts'
import { assessCancellation, cancel, finishCancellation, refuseCancellation } from './steps/cancel.ts'
import { finish } from './steps/finish.ts'
import { plan } from './steps/plan.ts'
import { applyResolutions } from './steps/resolve.ts'
import { run } from './steps/run.ts'

/**
 * Carries an order on as far as it goes: one step, one commit, and again. What was committed is never done again, and a
 * step that was cut off is done from its beginning, with the same keys for the network. So it does not matter when, how
 * often, or by which process this is called. An order that takes longer than a turn is carried on by another job.
 */
export async function fulfil(given: FulfilmentParts, job: Job): Promise<JobOutcome> {
  const parts = { ...given, core: { ...given.core, store: planFirst(rememberingStore(given.core.store)) } }
  const orderId = orderTurns.idOf(job)
  const actor = systemActor('fulfilment', orderId)
  const until = parts.core.clock.now().getTime() + turn * 1000
  await applyResolutions(parts, actor, orderId)
  let situation: Situation | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  for (let now = parts.core.clock.now().getTime(); now <= until; now = parts.core.clock.now().getTime()) {
    const looks = now - lookedAt >= lookEvery || situation?.cancellation !== undefined
    if (looks) lookedAt = now
    situation = await situationOf(parts, orderId, looks)
    const step = situation ? nextStep(situation) : rest
    if (step.do === 'rest') return { done: true }
    if (step.do === 'wait') {
      await parts.later([orderTurns.timer(orderId, step.until)])
      return { done: true }
    }
    await take(parts, actor, situation!, step)
  }
  await parts.later([orderTurns.job(orderId)])
  return { done: true }
}

/**
 * A store in which an order is never older than its plan. What has begun is not amended any more, so what the network is
 * asked is what the plan was made for, even if somebody amends the order between the two looks.
 */
function planFirst(store: ResourceStore): ResourceStore {
  return {
    ...store,
    async get(kind, id) {
      if (kind === 'ProductOrder') await store.get('FulfilmentPlan', id)
      return store.get(kind, id)
    },
  }
}

const rest: NextStep = { do: 'rest' }

type Taken = Exclude<NextStep, { do: 'wait' }>

/** Takes one step, in a commit of its own. */
async function take(parts: FulfilmentParts, actor: Actor, situation: Situation, step: Taken): Promise<void> {
  const { order, cancellation } = situation
  const orderId = String(order['id'])
  switch (step.do) {
    case 'assess':
      return accept(parts, actor, order)
    case 'plan':
      return plan(parts, actor, orderId)
    case 'run':
      return run(parts, actor, order, step.tasks)
    case 'compensate':
      return run(parts, actor, order, step.tasks, true)
    case 'finish':
      return finish(parts, actor, orderId)
    case 'assessCancellation':
      return assessCancellation(parts, actor, orderId, cancellation!)
    case 'refuseCancellation':
      return refuseCancellation(parts, actor, orderId, cancellation, step.reason)
    case 'cancel':
      return cancel(parts, actor, orderId)
    case 'finishCancellation':
      return finishCancellation(parts, actor, orderId, cancellation)
    case 'rest':
      return
  }
}

/**
 * Milliseconds between two looks for a cancellation. One that comes meanwhile has a job of its own behind this one; looking
 * again only keeps a slow network from being asked for what nobody wants any more.
 */
const lookEvery = 200

async function situationOf({ core }: FulfilmentParts, orderId: string, looks: boolean): Promise<Situation | undefined> {
  const [order, plan, cancellation] = await Promise.all([
    docOf(core.store, 'ProductOrder', orderId),
    docOf(core.store, 'FulfilmentPlan', orderId),
    looks ? openCancellation(core.store, orderId) : undefined,
  ])
  const at = core.clock.now().toISOString()
  return order && { order, at, ...(plan && { plan }), ...(cancellation && { cancellation }) }
}

/** The cancellation of an order that is not settled yet; the first one, when there are several. */
async function openCancellation(store: ResourceStore, orderId: string): Promise<Doc | undefined> {
  const open: Filter = { kind: 'or', of: [isText(['state'], 'acknowledged'), isText(['state'], 'inProgress')] }
  const filter: Filter = { kind: 'and', of: [isText(['productOrder', 'id'], orderId), open] }
  const { items } = await store.list('CancelProductOrder', { filter, sort: [], page: { offset: 0, limit: 1 } })
  return items[0] && parsed(items[0])
}
