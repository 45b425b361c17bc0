import type { ResourceSpec } from '../../core/define-resource.ts'
import { type Doc, sameJson } from '../../core/json.ts'
import { type Segment, segmentOf } from '../segment.ts'

export const priorities = ['Low', 'Medium', 'High', 'Critical'] as const
export type Priority = (typeof priorities)[number]

/** Who comes first, by how bad the trouble is and for whom. Other words of severity are taken for Major. */
const matrix: Readonly<Record<string, Readonly<Record<Segment, Priority>>>> = {
  critical: { VIP: 'Critical', business: 'Critical', residential: 'High' },
  major: { VIP: 'Critical', business: 'High', residential: 'Medium' },
  minor: { VIP: 'High', business: 'Medium', residential: 'Low' },
}

/** The priority of a ticket of that severity for a customer of that segment. */
export function priorityOf(severity: unknown, segment: Segment): Priority {
  return (matrix[String(severity).toLowerCase()] ?? matrix['major']!)[segment]
}

/** A priority one step more urgent; Critical stays what it is. */
export function raised(priority: unknown): Priority {
  const now = priorities.findIndex((one) => one.toLowerCase() === String(priority).toLowerCase())
  return priorities[Math.min((now < 0 ? 1 : now) + 1, priorities.length - 1)]!
}

/**
 * Derives the priority where the caller gives none. One that was derived follows the severity and the customer; one that
 * somebody has set stays, unless it is the one that would be derived anyway.
 */
export const withPriority: NonNullable<ResourceSpec['resolve']> = async ({ before, after, at }, read) => {
  if (after['priority'] !== undefined && after['priority'] !== before?.['priority']) return after
  if (before && !concerns(before, after)) return after
  if (before?.['priority'] !== undefined && after['priority'] !== undefined) {
    const derived = priorityOf(before['severity'], await segmentOf(before, at, read))
    if (before['priority'] !== derived) return after
  }
  return { ...after, priority: priorityOf(after['severity'], await segmentOf(after, at, read)) }
}

/** Whether a change may have to do with the priority. */
function concerns(before: Doc, after: Doc): boolean {
  return ['severity', 'relatedParty', 'priority'].some((name) => !sameJson(before[name], after[name]))
}
