import type { Doc } from '../core/json.ts'
import { actionsIn, historyOf } from './history.ts'

/** How far the debt of a case is on its way to an agency: it waits for the next export, or was in one. */
export const handovers = ['due', 'done'] as const
export type Handover = (typeof handovers)[number]

/**
 * Whether an agency is to be given the debt of a case, or has been: it is to be once all that comes before it has been done, since
 * what an agency was told cannot be taken back. Undefined while that is not so, and when the case is over.
 */
export function handoverOf(found: Doc): Handover | undefined {
  if (found['state'] === 'current') return undefined
  const actions = actionsIn(historyOf(found)).filter(({ action }) => action !== 'message')
  const next = actions.find(({ state }) => state === 'planned' || state === 'begun')
  if (next && isExport(next) && next['state'] === 'planned') return 'due'
  return actions.some((one) => isExport(one) && one['state'] === 'confirmed') ? 'done' : undefined
}

/** Whether an action hands a debt over to an agency. */
export function isExport({ action }: Doc): boolean {
  return action === 'export'
}
