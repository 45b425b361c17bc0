import type { Core } from '../core/commands.ts'
import type { JobRequest } from '../core/ports.ts'
import type { Messenger } from './messenger.ts'

export interface SendSettings {
  /** Tries of a delivery after the first, where the message does not say. */
  readonly retries: number
  /** Seconds before the first retry, doubled each time, and the longest wait between two. */
  readonly backoff: { readonly first: number; readonly longest: number }
}

/** What sending stands on. */
export interface SendParts {
  readonly core: Core
  readonly messenger: Messenger
  readonly settings: SendSettings
  /** Enqueues work for later. */
  readonly later: (jobs: readonly JobRequest[]) => Promise<void>
}

/** The instant of the next try after some tries: exponential, with a longest wait. */
export function nextTryAt({ backoff }: SendSettings, tries: number, at: string): string {
  const seconds = Math.min(backoff.longest, backoff.first * 2 ** (tries - 1))
  return new Date(Date.parse(at) + seconds * 1000).toISOString()
}
