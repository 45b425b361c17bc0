import { dayIn } from '../common/time/billing-period.ts'
import { type Doc, docsIn, type Json } from '../core/json.ts'
import { type Amount, amountOf } from '../core/money.ts'
import type { StageTable } from './stage.ts'
import { rankOf, type Stage } from './stages.ts'

/** What a policy can ask for in a stage. */
export const stageActions = [
  ...(['message', 'lateFee', 'interest', 'bar', 'suspend', 'terminate', 'finalBill'] as const),
  ...(['applyDeposit', 'export', 'writeOff'] as const),
] as const

/** What can be done: that, or to lift a restriction again. */
export const actions = [...stageActions, 'restore'] as const

export type Action = (typeof actions)[number]

/** The table of stages of a policy, on the walls of a time zone. */
export function tableOf(policy: Doc, timeZone: string): StageTable {
  const { dueFrom } = policy
  return {
    rules: docsIn(policy['stage']).map(({ state, daysPastDue, minimalDwell }) => ({
      stage: state as Stage,
      daysPastDue: Number(daysPastDue),
      minimalDwell: Number(minimalDwell ?? 1),
    })),
    floor: (currency) => amountIn(policy['floor'], currency)?.micro ?? 0n,
    ...(typeof dueFrom === 'string' && { dueFrom: dayIn(dueFrom, timeZone) }),
  }
}

/** The amount in a currency, of a list with one for each; undefined when there is none. */
export function amountIn(list: Json | undefined, currency: string): Amount | undefined {
  return docsIn(list)
    .flatMap((money) => amountOf(money) ?? [])
    .find((amount) => amount.currency === currency)
}

/** What is done when a stage begins. */
export function actionsOf(policy: Doc, stage: Stage): readonly Action[] {
  const rule = docsIn(policy['stage']).find(({ state }) => state === stage)
  return (rule?.['action'] ?? []) as Action[]
}

/** What a customer cannot do with what they have: nothing more than that is done to it. */
export const restrictions = ['none', 'barred', 'suspended'] as const
export type Restriction = (typeof restrictions)[number]

/** How far what a customer has is restricted in a stage: what is done in it, or in one before it. */
export function restrictionAt(policy: Doc, stage: Stage): Restriction {
  const done = actionsUpTo(policy, stage)
  if (done.includes('suspend')) return 'suspended'
  return done.includes('bar') ? 'barred' : 'none'
}

/** Whether interest runs in a stage. */
export function bearsInterest(policy: Doc, stage: Stage): boolean {
  return actionsUpTo(policy, stage).includes('interest')
}

function actionsUpTo(policy: Doc, stage: Stage): readonly Action[] {
  return docsIn(policy['stage'])
    .filter(({ state }) => rankOf(state as Stage) <= rankOf(stage))
    .flatMap(({ action }) => (action ?? []) as Action[])
}

/** The policy of an account: one that is for its tags, else the standard one, else the one that is built in. */
export function policyOf(account: Doc, stored: readonly Doc[], builtIn: Doc): Doc {
  const tags = tagsOf(account)
  const ofTag = stored.find(({ tag }) => textsIn(tag).some((one) => tags.includes(one)))
  return ofTag ?? stored.find(({ id }) => id === builtIn['id']) ?? builtIn
}

/** Whether nothing is collected from an account, whatever it owes. */
export function isExempt(account: Doc, { exemptTag }: Doc): boolean {
  const tags = tagsOf(account)
  return textsIn(exemptTag).some((tag) => tags.includes(tag))
}

function tagsOf({ tag }: Doc): readonly string[] {
  return textsIn(tag)
}

function textsIn(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
}
