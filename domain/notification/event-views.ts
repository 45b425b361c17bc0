import type { EventRecord } from '../core/event.ts'
import type { Doc } from '../core/json.ts'
import type { Hub } from './hub.ts'

/** How one hub sees events. */
export interface EventView {
  /** Whether the event belongs to the hub's API and meets its query. */
  wants(event: EventRecord): boolean
  /** The body that the hub gets: the envelope of its generation, trimmed to what it asked for. */
  render(event: EventRecord): Doc
}

/** Knows how events look from outside. The edge implements it, because generations are known only there. */
export interface EventViews {
  /**
   * The view of a hub.
   * @throws Fault invalidQuery when its query is not one, notFound when its API is not served
   */
  of(hub: Pick<Hub, 'api' | 'baseUrl' | 'query'>): EventView
}
