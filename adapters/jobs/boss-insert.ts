import { createHash } from 'node:crypto'
import type { JobInsert } from 'pg-boss'
import { uuidv7 } from 'uuidv7'
import type { JobRequest, QueueSpec } from '../../domain/core/ports.ts'
import { parked } from './boss-heads.ts'

/** Tries are counted against the queue's own limit by the worker, so pg-boss never has to give up by itself. */
const endless = 1_000_000

/** Seconds between the end of a handler's time and the moment when its job counts as abandoned. */
const margin = 10

const longestKey = 200

/** Jobs of one transaction; of those with one key, all but the first are known to have one before them. */
export function bossInserts(spec: QueueSpec, requests: readonly JobRequest[]): JobInsert[] {
  const keys = new Set<string>()
  return requests.map((request) => {
    const job = bossInsert(spec, request)
    const { singletonKey } = job
    if (!spec.fifo || singletonKey === undefined || request.startAfter !== undefined) return job
    if (keys.has(singletonKey)) return { ...job, priority: parked }
    keys.add(singletonKey)
    return job
  })
}

/**
 * A job as pg-boss takes it. Identifiers are time-ordered because they break the tie between jobs of one transaction,
 * which all have the same creation time. Settings travel with the job, so that a changed setting needs no migration.
 */
function bossInsert(spec: QueueSpec, { data, key, group, startAfter }: JobRequest): JobInsert {
  const { first, longest } = spec.backoff
  const id = uuidv7()
  const singletonKey = shortKey(key ?? (spec.fifo ? id : undefined))
  return {
    id,
    data,
    retryLimit: endless,
    retryDelay: first,
    retryBackoff: first > 0,
    retryDelayMax: longest,
    expireInSeconds: spec.timeout + margin,
    ...(singletonKey !== undefined && { singletonKey }),
    ...(group !== undefined && { group: { id: group } }),
    ...(startAfter !== undefined && { startAfter }),
  }
}

/** Keys are indexed, and an index entry has to stay small; a long one is replaced by its digest. */
function shortKey(key: string | undefined): string | undefined {
  if (key === undefined || key.length <= longestKey) return key
  return createHash('sha256').update(key).digest('base64url')
}
