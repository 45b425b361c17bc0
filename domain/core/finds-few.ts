import type { ResourceSpec } from './define-resource.ts'
import type { Filter } from './query.ts'

/**
 * Whether a filter leaves few of many resources: it demands a value of a path that the resource declares for that, alone,
 * as one of several conditions, or of several such values one.
 */
export function findsFew({ references = [] }: Pick<ResourceSpec, 'references'>, filter: Filter): boolean {
  const paths = references.filter(({ leavesFew }) => leavesFew).map(({ path }) => path)
  const leavesFew = (part: Filter): boolean => {
    if (part.kind === 'compare') return part.op === 'eq' && paths.includes(part.path.join('.'))
    if (part.kind === 'and') return part.of.some(leavesFew)
    return part.kind === 'or' && part.of.length > 0 && part.of.every(leavesFew)
  }
  return leavesFew(filter)
}
