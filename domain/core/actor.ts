/**
 * Who is doing something. It is made at the edge and travels into commands, events and the audit trail.
 * Authentication fills `id`; until it is configured every caller is `anonymous`.
 */
export interface Actor {
  /** Stable identifier of the person or system that acts. */
  readonly id: string
  /** Identifier of the party on whose behalf the actor acts, when that is somebody else. */
  readonly onBehalfOf?: string
  /** Ties together everything that one request caused, across processes. */
  readonly correlationId: string
}

export const anonymous = 'anonymous'

/** The actor of work that no request started: jobs, timers, migrations. */
export function systemActor(component: string, correlationId: string): Actor {
  return { id: `system:${component}`, correlationId }
}
