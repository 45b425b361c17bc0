import { uuidv7, V7Generator } from 'uuidv7'
import type { Clock, Ids } from '../../domain/core/ports.ts'
import { serialDigits } from '../../domain/core/serial-id.ts'

export const systemClock: Clock = { now: () => new Date() }

const processName = uuidv7().slice(9, 13) + uuidv7().slice(-8)
let requests = 0

/** Names requests: unique among all processes, and cheaper than an identifier that has to sort. */
export function nextRequestId(): string {
  requests++
  return `${processName}-${requests.toString(36)}`
}

/** Random numbers are fetched many at a time: the call costs more than the numbers. */
const random = new Uint32Array(1024)
let used = random.length

function nextUint32(): number {
  if (used === random.length) {
    crypto.getRandomValues(random)
    used = 0
  }
  return random[used++]!
}

const generator = new V7Generator({ nextUint32 })

const next = () => generator.generate().toString()

/**
 * UUIDv7: time-ordered, so that the default order of a list is the order of creation. What tells one from the next of the same
 * millisecond is counted in digits before the last eight, so that numbers of a series stay between the two.
 */
export const uuids: Ids = { next, series: () => next().slice(0, -serialDigits) }
