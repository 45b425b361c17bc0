import type { Doc } from '../core/json.ts'
import { isDoc } from '../core/json.ts'
import type { JobRequest, QueueSpec } from '../core/ports.ts'

/** Where balances and what is held of them come to their end. */
export const balanceTimeQueue: QueueSpec = {
  name: 'balance-time',
  retries: 20,
  backoff: { first: 2, longest: 300 },
  timeout: 60,
}

/** Looks at a balance, or at what is held of one, when it is no longer valid. */
export function endJob(kind: 'Bucket' | 'ReserveBalance', { id, validFor }: Doc): JobRequest[] {
  const end = isDoc(validFor) ? validFor['endDateTime'] : undefined
  return typeof end === 'string' ? [{ queue: balanceTimeQueue.name, data: { kind, id: id! }, startAfter: end }] : []
}
