import { systemActor } from '../core/actor.ts'
import type { EventRecord } from '../core/event.ts'
import { Fault } from '../core/fault.ts'
import type { Clock, Job, JobOutcome, Outbox, ResourceStore } from '../core/ports.ts'
import type { EventViews } from './event-views.ts'
import type { Hub } from './hub.ts'
import { disableHub, findHub } from './hubs.ts'
import type { Fate, Observe } from './queue.ts'
import type { Webhook, WebhookResult, WebhookSender } from './webhook-sender.ts'

export interface DeliverPorts {
  readonly store: ResourceStore
  readonly outbox: Outbox
  readonly views: EventViews
  readonly sender: WebhookSender
  readonly clock: Clock
  /** Tries after the first, as the queue has them: the last one is counted as dead. */
  readonly retries: number
  readonly observe?: Observe
}

const done: JobOutcome = { done: true }

/**
 * Makes one try to deliver one event to one hub. A hub that is gone, disabled, or registered anew since then gets
 * nothing and the job is over.
 */
export async function deliver(ports: DeliverPorts, job: Job): Promise<JobOutcome> {
  const { hubId, activeSince, eventId } = job.data as Record<string, string>
  const [hub, event] = await Promise.all([findHub(ports.store, hubId!), ports.outbox.event(eventId!)])
  if (hub?.state !== 'active' || hub.activeSince !== activeSince) return told(ports, 'dropped', done)
  if (!event) return told(ports, 'dead', { dead: 'the event is no longer kept' })
  const webhook = compose(ports, hub, event)
  if ('dead' in webhook) return told(ports, 'dead', webhook)
  return judge(ports, hub, job, event, await ports.sender.send(webhook))
}

/** The message; a hub that cannot be served any more makes it a dead letter. */
function compose({ views, clock }: DeliverPorts, hub: Hub, event: EventRecord): Webhook | { dead: string } {
  try {
    const shown = views.of(hub).render(event)
    // The generation of the hub may call the event by another name.
    const name = String(shown['eventType'] ?? event.type)
    return {
      url: hub.appendListenerPath ? withListenerPath(hub.callback, name) : hub.callback,
      id: `${event.id}_${hub.id}`,
      at: clock.now(),
      body: JSON.stringify(shown),
      ...(hub.secret && { secret: hub.secret }),
    }
  } catch (error) {
    if (error instanceof Fault) return { dead: error.message }
    throw error
  }
}

async function judge(
  ports: DeliverPorts,
  hub: Hub,
  job: Job,
  event: EventRecord,
  result: WebhookResult,
): Promise<JobOutcome> {
  if ('refused' in result) return told(ports, 'dead', { dead: result.refused })
  if ('status' in result && result.status >= 200 && result.status < 300) return told(ports, 'delivered', done)
  if ('status' in result && result.status === 410) {
    const actor = systemActor('notification', event.actor.correlationId)
    await disableHub(ports, actor, hub, 'the listener answered 410 Gone')
    return told(ports, 'gone', done)
  }
  const why = 'failed' in result ? result.failed : `the listener answered ${result.status}`
  return told(ports, job.retry >= ports.retries ? 'dead' : 'failed', { retry: why })
}

function told(ports: DeliverPorts, fate: Fate, outcome: JobOutcome): JobOutcome {
  ports.observe?.(fate)
  return outcome
}

/** `/listener/{eventName}` after the path of the callback, with the event name as the official documents write it. */
export function withListenerPath(callback: string, eventType: string): string {
  const url = new URL(callback)
  const name = eventType[0]!.toLowerCase() + eventType.slice(1)
  url.pathname = `${url.pathname.replace(/\/$/, '')}/listener/${name}`
  return url.href
}
