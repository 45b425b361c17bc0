import type { EventRecord } from '../core/event.ts'
import type { JobRequest, Outbox, ResourceStore } from '../core/ports.ts'
import type { EventViews } from './event-views.ts'
import type { Hub } from './hub.ts'
import { activeHubs } from './hubs.ts'
import { deliveryQueue, type Observe } from './queue.ts'

export interface DispatchPorts {
  readonly store: ResourceStore
  readonly outbox: Outbox
  readonly views: EventViews
  readonly observe?: Observe
}

/** About how many deliveries are queued in one transaction, which everybody else may have to wait for. */
const deliveriesAtOnce = 2000

/**
 * Turns the next committed events into one delivery for each hub that wants them, in one transaction.
 * Answers how many events it took (0 when there is nothing to do, or another process is doing it), how many
 * deliveries came of them, and how many hubs listened.
 */
export async function dispatchNext(
  { store, outbox, views, observe }: DispatchPorts,
  limit = 200,
): Promise<{ events: number; deliveries: number; listeners: number }> {
  let hubs: readonly Hub[] = []
  let queued = 0
  const most = async () => {
    hubs = await activeHubs(store)
    return hubs.length && Math.ceil(deliveriesAtOnce / hubs.length)
  }
  const deliveries = async (events: readonly EventRecord[]) => {
    const jobs = events.flatMap((event) =>
      hubs.filter((hub) => wants(views, hub, event)).map((hub) => delivery(hub, event)),
    )
    queued = jobs.length
    for (const _ of jobs) observe?.('queued')
    return jobs
  }
  const events = await outbox.drain(limit, deliveries, most)
  return { events, deliveries: queued, listeners: hubs.length }
}

/**
 * A hub whose view cannot be made (its API is gone, or its query came from an older release) counts as interested: the
 * delivery then becomes a dead letter that says why, where skipping it would lose it in silence.
 */
function wants(views: EventViews, hub: Hub, event: EventRecord): boolean {
  try {
    return views.of(hub).wants(event)
  } catch {
    return true
  }
}

/** One event for one hub. What happens to one resource reaches one hub in order; nothing else waits for it. */
export function delivery(hub: Hub, event: EventRecord): JobRequest {
  return {
    queue: deliveryQueue,
    group: hub.id,
    key: `${hub.id}/${event.kind}/${event.resourceId}`,
    data: { hubId: hub.id, activeSince: hub.activeSince, eventId: event.id, eventType: event.type },
  }
}
