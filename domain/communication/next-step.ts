import type { Doc } from '../core/json.ts'
import { type Delivery, deliveriesOf, hasBegun, isOurs } from './delivery.ts'

export type NextStep =
  | { readonly do: 'rest' }
  | { readonly do: 'wait'; readonly until: string }
  /** Note what is tried next as begun. */
  | { readonly do: 'begin' }
  /** Send what is noted as begun. */
  | { readonly do: 'send'; readonly deliveries: readonly Delivery[] }
  /** Note that tries of a message that was called off had been cut off. */
  | { readonly do: 'giveUp' }

const rest: NextStep = { do: 'rest' }

/** What comes next for a message, from what is stored alone. */
export function nextStep(message: Doc, at: string): NextStep {
  const { state, scheduledSendTime: scheduled } = message
  const deliveries = deliveriesOf(message)
  const sending = deliveries.filter((each) => each.state === 'sending')
  if (state === 'cancelled') return sending.length > 0 ? { do: 'giveUp' } : rest
  if (!isOurs(message)) return rest
  if (!hasBegun(message) && typeof scheduled === 'string' && scheduled > at) return { do: 'wait', until: scheduled }
  if (sending.length > 0) return { do: 'send', deliveries: sending }
  const pending = deliveries.filter((each) => each.state === 'pending')
  if (pending.some((each) => isDue(each, at))) return { do: 'begin' }
  const [until] = pending.flatMap(({ nextTry }) => nextTry ?? []).toSorted()
  return until === undefined ? rest : { do: 'wait', until }
}

/** Whether a delivery is to be tried now. */
export function isDue({ state, nextTry }: Delivery, at: string): boolean {
  return state === 'pending' && (nextTry === undefined || nextTry <= at)
}
