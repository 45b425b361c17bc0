import { covers } from '../common/valid-period.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { liveStates } from './catalog-states.ts'

/**
 * Why an offering cannot be sold on its own at an instant; undefined when it can.
 * @param at in the canonical form of date-times
 */
export function notSellable(offering: Doc, at: string): string | undefined {
  const { id, lifecycleStatus: state, isSellable, validFor } = offering
  if (!liveStates.includes(String(state))) return `offering ${id} is ${state ?? 'in no state'}`
  if (isSellable === false) return `offering ${id} is sold only as part of others`
  if (covers(validFor, at)) return undefined
  const end = isDoc(validFor) ? validFor['endDateTime'] : undefined
  return typeof end === 'string' && at >= end
    ? `offering ${id} was sold until ${end}`
    : `offering ${id} is sold from ${isDoc(validFor) ? validFor['startDateTime'] : undefined} on`
}
