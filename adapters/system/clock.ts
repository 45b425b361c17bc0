import { uuidv7 } from 'uuidv7'
import type { Clock, Ids } from '../../domain/core/ports.ts'

export const systemClock: Clock = { now: () => new Date() }

const processName = uuidv7().slice(9, 13) + uuidv7().slice(-8)
let requests = 0

/** Names requests: unique among all processes, and cheaper than an identifier that has to sort. */
export function nextRequestId(): string {
  requests++
  return `${processName}-${requests.toString(36)}`
}

/** UUIDv7: time-ordered, so that the default order of a list is the order of creation. */
export const uuids: Ids = { next: uuidv7 }
