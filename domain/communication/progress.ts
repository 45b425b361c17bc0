import { nextTryAt } from '../core/backoff.ts'
import type { Doc } from '../core/json.ts'
import { type Delivery, deliveriesOf, withDeliveries } from './delivery.ts'
import type { SendOutcome } from './messenger.ts'
import { isDue } from './next-step.ts'
import type { SendSettings } from './parts.ts'
import { withState } from './roll-up.ts'

/** Deliveries of one message that are tried at the same time. */
const together = 10

/**
 * A message of which the next deliveries are noted as begun. That is committed before they are tried: whoever finds them
 * so knows that they may have been sent. A receiver whom nobody can reach is given up here.
 */
export function withNextBegun(message: Doc, at: string): Doc {
  let room = together
  const deliveries = deliveriesOf(message).map((each): Delivery => {
    if (each.state !== 'pending') return each
    if (each.channel === undefined) return { ...each, state: 'failed' }
    if (!isDue(each, at) || room-- <= 0) return each
    const { nextTry: _, ...rest } = each
    return { ...rest, state: 'sending', tries: each.tries + 1 }
  })
  return withState(withDeliveries(message, deliveries), at)
}

/** A message with the outcomes of tries, by key. What a receipt has told meanwhile stays. */
export function withOutcomes(
  message: Doc,
  outcomes: ReadonlyMap<string, SendOutcome>,
  settings: SendSettings,
  at: string,
): Doc {
  const { tryTimes, state } = message
  const retries = typeof tryTimes === 'number' ? tryTimes : settings.retries
  const deliveries = deliveriesOf(message).map((each) => {
    const outcome = outcomes.get(each.key)
    if (!outcome || each.state !== 'sending') return each
    if ('retry' in outcome && state === 'cancelled') return calledOff(each, outcome.retry)
    return afterTry(each, outcome, retries, settings, at)
  })
  return withState(withDeliveries(message, deliveries), at)
}

function afterTry(
  { uncertain, reason: _, ...delivery }: Delivery,
  outcome: SendOutcome,
  retries: number,
  settings: SendSettings,
  at: string,
): Delivery {
  if ('sent' in outcome) return { ...delivery, state: 'sent', sentDate: at }
  // Who says no has not sent it; an earlier try that got no answer may have.
  if ('failed' in outcome)
    return { ...delivery, state: 'failed', reason: outcome.failed, ...(uncertain && { uncertain }) }
  const noted = { ...delivery, reason: outcome.retry, uncertain: true }
  if (delivery.tries > retries) return { ...noted, state: 'failed' }
  return { ...noted, state: 'pending', nextTry: nextTryAt(settings.backoff, delivery.tries, at) }
}

/** A message that was called off, with the tries that were cut off meanwhile: nobody knows what became of them. */
export function withTriesGivenUp(message: Doc, at: string): Doc {
  const deliveries = deliveriesOf(message).map((each) =>
    each.state === 'sending' ? calledOff(each, 'was called off while it was being sent') : each,
  )
  return withState(withDeliveries(message, deliveries), at)
}

const calledOff = (delivery: Delivery, reason: string): Delivery => ({
  ...delivery,
  state: 'cancelled',
  uncertain: true,
  reason,
})
