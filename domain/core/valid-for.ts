import type { Rule } from './define-resource.ts'
import { isDoc, sameJson } from './json.ts'

/** Every resource that has a `validFor` ends after it has begun. What was stored the other way round is left alone. */
export const validForRunsForward: Rule = ({ before, after: { validFor } }) => {
  if (!isDoc(validFor) || sameJson(before?.['validFor'], validFor)) return []
  const { startDateTime: start, endDateTime: end } = validFor
  if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return []
  return [{ at: 'validFor.endDateTime', problem: `is before validFor.startDateTime ${start}` }]
}
