import type { Rule } from '../core/define-resource.ts'
import { isDoc, type Json } from '../core/json.ts'

/** Refuses a validity that ends before it starts. */
export const validPeriod: Rule = ({ after: { validFor } }) => {
  if (!isDoc(validFor)) return []
  const { startDateTime: start, endDateTime: end } = validFor
  if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return []
  return [{ at: 'validFor.endDateTime', problem: `is before validFor.startDateTime ${start}` }]
}

/** Whether an instant lies in a period: its start belongs to it, its end does not, an absent side is open. */
export function covers(period: Json | undefined, at: string): boolean {
  if (!isDoc(period)) return true
  const { startDateTime: start, endDateTime: end } = period
  return !(typeof start === 'string' && at < start) && !(typeof end === 'string' && at >= end)
}
