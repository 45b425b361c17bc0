import { act, type Deeds } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import type { Doc } from '../../core/json.ts'
import { withEveryState } from '../item-states.ts'
import type { FulfilmentParts } from '../parts.ts'
import { replaced } from './shared.ts'

/** Asks whether the order is wanted, and accepts, puts aside or refuses it. */
export async function accept({ core, assessment }: FulfilmentParts, actor: Actor, order: Doc): Promise<void> {
  const verdict = await assessment.assess(order)
  await act(core, actor, async (read): Promise<Deeds | undefined> => {
    const now = await read.get('ProductOrder', String(order['id']))
    if (now?.['state'] !== 'acknowledged') return undefined
    const judged =
      verdict.decision === 'accept'
        ? { ...now, state: 'inProgress.accepted' }
        : verdict.decision === 'pend'
          ? withReason(withEveryState({ ...now, state: 'pending' }, 'pending'), verdict.reason)
          : withReason(withEveryState({ ...now, state: 'rejected' }, 'rejected'), verdict.reason)
    return { deeds: [replaced('ProductOrder', judged)] }
  })
}

function withReason(order: Doc, reason: string): Doc {
  const message = { '@type': 'ProductOrderErrorMessage', code: 'ruleViolated', reason, message: reason, status: '422' }
  return { ...order, productOrderErrorMessage: [message] }
}
