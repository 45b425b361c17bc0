import type { Actor } from './actor.ts'
import type { Doc } from './json.ts'

export type ChangeKind = 'create' | 'attributeValueChange' | 'stateChange' | 'delete'

/** The events that TM Forum names after a resource; a resource may rename one (`troubleTicketStatusChangeEvent`). */
export function eventNames(kind: string): Record<ChangeKind, string> {
  return {
    create: `${kind}CreateEvent`,
    attributeValueChange: `${kind}AttributeValueChangeEvent`,
    stateChange: `${kind}StateChangeEvent`,
    delete: `${kind}DeleteEvent`,
  }
}

/** An event of a change, and of which attributes it says what they were before. */
export interface ChangeEvent {
  readonly type: string
  readonly previous: readonly string[]
}

/** An event besides those of changes: the domain raises it where it means something. */
export interface FurtherEvent {
  /** `ProductOrderMilestoneEvent` */
  readonly name: string
  /** What happened, as it follows "a resource": "reached a milestone". */
  readonly says: string
}

/** One thing that happened to one resource: append-only, written in the same transaction as the change itself. */
export interface EventRecord {
  readonly id: string
  /** Event name, for example `IndividualStateChangeEvent`. */
  readonly type: string
  /** Kind of the resource, for example `Individual`. */
  readonly kind: string
  readonly resourceId: string
  readonly version: number
  readonly at: string
  readonly actor: Actor
  /** The whole canonical document after the change (before it, for a deletion). */
  readonly resource: Doc
  /** The resource as JSON, where it is at hand. */
  readonly text?: string
  /** Previous values of the first-level attributes that changed; absent ones are null. */
  readonly previous?: Doc
}
