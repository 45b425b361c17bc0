import type { Core } from '../core/commands.ts'
import type { JobRequest } from '../core/ports.ts'
import type { OrderAssessment } from '../ordering/order-assessment.ts'
import type { Provisioning } from './provisioning.ts'

export interface FulfilmentSettings {
  /** Tries of a task after the first, before a person is asked. */
  readonly retries: number
  /** Seconds before the first retry, doubled each time, and the longest wait between two. */
  readonly backoff: { readonly first: number; readonly longest: number }
}

/** What fulfilment stands on. */
export interface FulfilmentParts {
  readonly core: Core
  readonly provisioning: Provisioning
  readonly assessment: OrderAssessment
  readonly settings: FulfilmentSettings
  /** Enqueues work for later. */
  readonly later: (jobs: readonly JobRequest[]) => Promise<void>
}

/** The instant of the next try after some failures: exponential, with a longest wait. */
export function nextTry({ backoff }: FulfilmentSettings, failures: number, at: string): string {
  const seconds = Math.min(backoff.longest, backoff.first * 2 ** (failures - 1))
  return new Date(Date.parse(at) + seconds * 1000).toISOString()
}
