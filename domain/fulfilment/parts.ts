import type { Backoff } from '../core/backoff.ts'
import type { Core } from '../core/commands.ts'
import type { JobRequest } from '../core/ports.ts'
import type { OrderAssessment } from '../ordering/order-assessment.ts'
import type { Provisioning } from './provisioning.ts'

export interface FulfilmentSettings {
  /** Tries of a task after the first, before a person is asked. */
  readonly retries: number
  readonly backoff: Backoff
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
