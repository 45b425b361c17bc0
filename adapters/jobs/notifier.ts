import type { Clock, Database, Jobs } from '../../domain/core/ports.ts'
import { deliver } from '../../domain/notification/deliver.ts'
import { dispatchNext } from '../../domain/notification/dispatch.ts'
import type { EventViews } from '../../domain/notification/event-views.ts'
import {
  type DeliverySettings,
  deliveryQueue,
  deliveryQueueSpec,
  type Observe,
} from '../../domain/notification/queue.ts'
import type { WebhookSender } from '../../domain/notification/webhook-sender.ts'
import { makeLoop } from './loop.ts'

export interface NotifierParts {
  readonly database: Pick<Database, 'store' | 'outbox'>
  readonly jobs: Jobs
  readonly views: EventViews
  readonly sender: WebhookSender
  readonly clock: Clock
  readonly delivery: DeliverySettings
  /** Notifications on their way at the same time. */
  readonly concurrency: number
  /** How often the outbox is looked at when no commit of this process says so, in milliseconds. */
  readonly pollMs?: number
  /** Shortest time between two looks, in milliseconds, so that a burst of commits is dispatched in larger portions. */
  readonly gapMs?: number
  /** The same for as long as there is nobody who listens, so that all that is to be done is to pass over what happens. */
  readonly unheardMs?: number
  readonly observe?: Observe
  readonly onError?: (error: unknown) => void
}

/** Keeps notifications moving: from the outbox to deliveries, from deliveries to listeners. */
export interface Notifier {
  /** Starts the jobs and then the dispatcher, which needs them. */
  start(): Promise<void>
  /** Something was committed. */
  committed(): void
  /** Sends everything that is due and answers when nothing is left. */
  flush(): Promise<void>
  /** Stops both; deliveries under way get this long. */
  stop(graceMs: number): Promise<void>
}

/** Wires dispatch and delivery to the jobs. */
export function makeNotifier(parts: NotifierParts): Notifier {
  const { database, jobs, views, sender, clock, delivery, concurrency, observe, onError = () => undefined } = parts
  const shared = { ...database, views, ...(observe && { observe }) }
  const spec = deliveryQueueSpec(delivery)
  jobs.handle(spec, concurrency, (job) => deliver({ ...shared, sender, clock, retries: spec.retries }, job))
  const { pollMs = 1000, gapMs = 20, unheardMs = 250 } = parts
  let isHeard = true
  const dispatcher = makeLoop(
    async () => {
      const { events, deliveries, listeners } = await dispatchNext(shared)
      if (events > 0) isHeard = listeners > 0
      if (deliveries > 0) jobs.wake(deliveryQueue)
      return events > 0
    },
    { pollMs, gapMs: () => (isHeard ? gapMs : Math.max(gapMs, unheardMs)), onError },
  )
  return {
    async start() {
      await jobs.start()
      dispatcher.start()
    },
    committed: dispatcher.wake,
    async flush() {
      await dispatcher.flush()
      await jobs.flush()
    },
    async stop(graceMs) {
      await dispatcher.stop()
      await jobs.stop(graceMs)
    },
  }
}
