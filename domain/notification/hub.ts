import { defineResource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import type { StoredResource } from '../core/ports.ts'
import { classOf, dateTime, flag, oneOf, text } from '../core/schema.ts'

/** Someone who wants to hear of the events of one API, in that API's generation. */
export interface Hub {
  readonly id: string
  /** Which API it listens to, for example `tmf632.v4`. */
  readonly api: string
  /** Base URL of that API as the subscriber wrote it; `href`s in its events start with it. */
  readonly baseUrl: string
  readonly callback: string
  /** What it wants to hear and see, in the grammar of a GET query; empty for everything. */
  readonly query: string
  /** Standard Webhooks secret; deliveries are signed when there is one. */
  readonly secret?: string
  /** True when the event's listener path is appended to the callback. */
  readonly appendListenerPath: boolean
  readonly state: 'active' | 'disabled'
  /** Why it is disabled. */
  readonly reason?: string
  /** When it was registered or last enabled. What was queued for it before that is dropped. */
  readonly activeSince: string
}

/**
 * Hubs are kept like any resource, so they share the store, its transactions and its concurrency control; they are not
 * in any API's list of resources, and nothing that happens to them is an event.
 */
export const hubResource = defineResource({
  kind: 'Hub',
  schema: classOf('Hub', {
    id: text(),
    api: text('API and generation that it listens to.'),
    baseUrl: text('Base URL of that API as the subscriber wrote it.'),
    callback: text('Where events are sent.'),
    query: text('Which events are sent, and which of their attributes.'),
    secret: text('Signs deliveries; never shown again after registration.'),
    appendListenerPath: flag('Append /listener/{eventName} to the callback.'),
    state: oneOf(['active', 'disabled']),
    reason: text('Why it is disabled.'),
    activeSince: dateTime(),
  }),
  description: 'A subscription to the events of one API.',
  mandatory: ['callback'],
  search: ['api', 'state'],
  example: { '@type': 'Hub', callback: 'https://listener.example.org/events' },
})

/** The hub of a stored row. */
export function readHub(stored: Pick<StoredResource, 'text'>): Hub {
  return JSON.parse(stored.text) as Hub
}

/** The row of a hub. */
export function hubDoc(hub: Hub): Doc {
  return { ...hub }
}
