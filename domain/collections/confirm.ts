import { act } from '../core/act.ts'
import type { Actor } from '../core/actor.ts'
import type { Core } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import { caseNow } from './case-now.ts'
import { caseOfAction, historyOf, withActions } from './history.ts'

/** How something ended that an action has created; undefined while it has not. */
export type Ending = { readonly state: 'confirmed' } | { readonly state: 'failed'; readonly reason: string }

const confirmed: Ending = { state: 'confirmed' }

/** An order that was carried out only in part leaves something for a person to do. */
function endOfOrder({ state }: Doc): Ending | undefined {
  if (state === 'completed') return confirmed
  const isEnd = ['partial', 'failed', 'rejected', 'cancelled'].includes(String(state))
  return isEnd ? { state: 'failed', reason: `the order is ${state}` } : undefined
}

function endOfMessage({ state }: Doc): Ending | undefined {
  if (state === 'completed') return confirmed
  const isEnd = state === 'failed' || state === 'cancelled'
  return isEnd ? { state: 'failed', reason: `the message is ${state}` } : undefined
}

/** Where there is nothing to bill, there is no last bill. */
function endOfLastBill({ state, reason }: Doc): Ending | undefined {
  if (state === 'done' || (state === 'rejected' && reason === 'there is nothing to bill')) return confirmed
  return state === 'inProgress' ? undefined : { state: 'failed', reason: String(reason ?? state) }
}

/** How what actions create ends. */
export const isOver = {
  ProductOrder: endOfOrder,
  CommunicationMessage: endOfMessage,
  CustomerBillOnDemand: endOfLastBill,
} as const

/** Notes how an action ended. What came to an end once stays so, unless it failed first. */
export async function settle(core: Core, actor: Actor, actionId: string, ending: Ending | undefined): Promise<void> {
  if (!ending) return
  await act(core, actor, async (read, at) => {
    const found = await caseNow(caseOfAction(actionId), read)
    if (!found) return undefined
    let isNew = false
    const stageHistory = withActions(historyOf(found), (action) => {
      const isOpen = action['id'] === actionId && (action['state'] === 'begun' || action['state'] === 'failed')
      if (!isOpen || action['state'] === ending.state) return action
      isNew = true
      const { reason: _, ...rest } = action
      return { ...rest, date: at, ...ending }
    })
    return isNew ? { deeds: [{ do: 'replace', kind: 'CollectionCase', doc: { ...found, stageHistory } }] } : undefined
  })
}
