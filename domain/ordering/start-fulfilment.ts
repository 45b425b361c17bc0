import type { ResourceSpec } from '../core/define-resource.ts'
import { docsIn } from '../core/json.ts'
import { fulfilmentJob } from '../fulfilment/queue.ts'

/** States in which nothing is left to be done by itself. */
const still = ['draft', 'completed', 'partial', 'failed', 'rejected', 'cancelled']

/** An order that is handed in, let go on, or changed is carried on; one that waits for a person is not. */
export const startsFulfilment: NonNullable<ResourceSpec['jobs']> = ({ after }) => {
  if (!after || still.includes(String(after['state']))) return []
  if (after['state'] === 'acknowledged' && docsIn(after['productOrderErrorMessage']).length > 0) return []
  return [fulfilmentJob(String(after['id']))]
}
