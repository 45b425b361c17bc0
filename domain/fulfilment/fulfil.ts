import { systemActor } from '../core/actor.ts'
import type { Doc } from '../core/json.ts'
import type { Job, JobOutcome, ResourceStore } from '../core/ports.ts'
import type { Filter } from '../core/query.ts'
import { nextStep, type Situation } from './next-step.ts'
import type { FulfilmentParts } from './parts.ts'
import { fulfilmentTimer } from './queue.ts'
import { accept } from './steps/accept.ts'
import { assessCancellation, cancel, finishCancellation, refuseCancellation } from './steps/cancel.ts'
import { finish } from './steps/finish.ts'
import { plan } from './steps/plan.ts'
import { applyResolutions } from './steps/resolve.ts'
import { run } from './steps/run.ts'

/** More steps than any order takes; one that takes more is not getting anywhere. */
const mostSteps = 10_000

/**
 * Carries an order on as far as it goes: one step, one commit, and again. What was committed is never done again, and a
 * step that was cut off is done from its beginning, with the same keys for the network. So it does not matter when, how
 * often, or by which process this is called.
 * @returns done; or retry when it could not get on for a reason that passes
 */
export async function fulfil(parts: FulfilmentParts, job: Job): Promise<JobOutcome> {
  const orderId = String(job.data['orderId'])
  const actor = systemActor('fulfilment', orderId)
  await applyResolutions(parts, actor, orderId)
  for (let i = 0; i < mostSteps; i++) {
    const situation = await situationOf(parts, orderId)
    if (!situation) return { done: true }
    const { order, cancellation } = situation
    const step = nextStep(situation)
    switch (step.do) {
      case 'rest':
        return { done: true }
      case 'wait':
        await parts.later([fulfilmentTimer(orderId, step.until)])
        return { done: true }
      case 'assess':
        await accept(parts, actor, order)
        break
      case 'plan':
        await plan(parts, actor, orderId)
        break
      case 'run':
        await run(parts, actor, order, step.tasks)
        break
      case 'compensate':
        await run(parts, actor, order, step.tasks, true)
        break
      case 'finish':
        await finish(parts, actor, orderId)
        break
      case 'assessCancellation':
        await assessCancellation(parts, actor, orderId, cancellation!)
        break
      case 'refuseCancellation':
        await refuseCancellation(parts, actor, orderId, cancellation, step.reason)
        break
      case 'cancel':
        await cancel(parts, actor, orderId)
        break
      case 'finishCancellation':
        await finishCancellation(parts, actor, orderId, cancellation)
        break
    }
  }
  return { dead: `${orderId} took more than ${mostSteps} steps` }
}

async function situationOf({ core }: FulfilmentParts, orderId: string): Promise<Situation | undefined> {
  const [order, plan, cancellation] = await Promise.all([
    docOf(core.store, 'ProductOrder', orderId),
    docOf(core.store, 'FulfilmentPlan', orderId),
    openCancellation(core.store, orderId),
  ])
  const at = core.clock.now().toISOString()
  return order && { order, at, ...(plan && { plan }), ...(cancellation && { cancellation }) }
}

async function docOf(store: ResourceStore, kind: string, id: string): Promise<Doc | undefined> {
  const stored = await store.get(kind, id)
  return stored && (JSON.parse(stored.text) as Doc)
}

/** The cancellation of an order that is not settled yet; the first one, when there are several. */
async function openCancellation(store: ResourceStore, orderId: string): Promise<Doc | undefined> {
  const is = (path: readonly string[], value: string): Filter => ({ kind: 'compare', path, op: 'eq', value })
  const open: Filter = { kind: 'or', of: [is(['state'], 'acknowledged'), is(['state'], 'inProgress')] }
  const filter: Filter = { kind: 'and', of: [is(['productOrder', 'id'], orderId), open] }
  const { items } = await store.list('CancelProductOrder', { filter, sort: [], page: { offset: 0, limit: 1 } })
  return items[0] && (JSON.parse(items[0].text) as Doc)
}
