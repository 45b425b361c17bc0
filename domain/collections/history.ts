import { type Doc, docsIn } from '../core/json.ts'
import type { ActionState } from './collection-case-class.ts'
import { type Action, type Restriction, restrictions } from './policy-terms.ts'

/** The stages that a case came to, in order. */
export function historyOf({ stageHistory }: Doc): readonly Doc[] {
  return docsIn(stageHistory)
}

/** What was, or is to be done in a case, in order. */
export function actionsIn(history: readonly Doc[]): readonly Doc[] {
  return history.flatMap(({ action }) => docsIn(action))
}

/** A history in which actions are changed; `change` answers the action itself to leave it alone. */
export function withActions(history: readonly Doc[], change: (action: Doc) => Doc): Doc[] {
  return history.map((entry) => ({ ...entry, action: docsIn(entry['action']).map(change) }))
}

/** The histories of cases that go on as one: what several of them have is there once. */
export function unionOf(histories: readonly (readonly Doc[])[]): readonly Doc[] {
  const byKey = new Map<string, Doc>()
  for (const entry of histories.flat()) byKey.set(`${entry['date']} ${entry['state']}`, entry)
  return [...byKey.values()].sort((a, b) => String(a['date']).localeCompare(String(b['date']), 'en'))
}

/** Gives actions identifiers that none in the history of the case has. */
export function numbered(caseId: string, history: readonly Doc[], added: readonly Doc[]): Doc[] {
  const taken = actionsIn(history).filter(({ id }) => String(id).startsWith(`${caseId}-`)).length
  return added.map((action, i) => ({ id: `${caseId}-${taken + i + 1}`, ...action }))
}

/** The case in which an action was planned; it may go on in another by now. */
export function caseOfAction(actionId: string): string {
  return actionId.slice(0, actionId.lastIndexOf('-'))
}

/** Whether all that was to be done in the stage that was reached last is done. */
export function isConfirmed(history: readonly Doc[]): boolean {
  const last = history.at(-1)
  return docsIn(last?.['action']).every(({ state }) => state === 'confirmed' || state === 'calledOff')
}

const begun: readonly ActionState[] = ['begun', 'confirmed', 'failed']
const hasBegun = ({ state }: Doc) => begun.some((one) => one === state)

/** How far products are restricted by what has been done, also when it may not have been done to all of them. */
export function restrictionInForce(history: readonly Doc[]): Restriction {
  return actionsIn(history).reduce<Restriction>((now, action) => {
    const what = action['action'] as Action
    if (what === 'restore' && action['state'] !== 'calledOff') return action['restriction'] as Restriction
    if (!hasBegun(action)) return now
    if (what === 'bar') return strictest(now, 'barred')
    return what === 'suspend' ? 'suspended' : now
  }, 'none')
}

function strictest(one: Restriction, other: Restriction): Restriction {
  return exceeds(one, other) ? one : other
}

/** Whether a restriction goes further than another. */
export function exceeds(one: Restriction, other: Restriction): boolean {
  return restrictions.indexOf(one) > restrictions.indexOf(other)
}

/** Products that were restricted and not restored since, before an action. */
export function restrictedBefore(history: readonly Doc[], actionId: string): readonly Doc[] {
  const all = actionsIn(history)
  const earlier = all.slice(
    0,
    all.findIndex(({ id }) => id === actionId),
  )
  const from = earlier.findLastIndex(
    ({ action, restriction, state }) => action === 'restore' && restriction === 'none' && state === 'confirmed',
  )
  const refs = earlier.slice(from + 1).flatMap(({ product }) => docsIn(product))
  return [...new Map(refs.map((ref) => [String(ref['id']), ref])).values()]
}
