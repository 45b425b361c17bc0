import type { Backoff } from '../core/backoff.ts'
import type { Core } from '../core/commands.ts'
import type { JobRequest } from '../core/ports.ts'
import type { Messenger } from './messenger.ts'

export interface SendSettings {
  /** Tries of a delivery after the first, where the message does not say. */
  readonly retries: number
  readonly backoff: Backoff
}

/** What sending stands on. */
export interface SendParts {
  readonly core: Core
  readonly messenger: Messenger
  readonly settings: SendSettings
  /** Enqueues work for later. */
  readonly later: (jobs: readonly JobRequest[]) => Promise<void>
}
