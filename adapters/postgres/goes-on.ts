import type { ListQuery } from '../../domain/core/query.ts'
import type { Table } from './table.ts'

/**
 * Whether a question is about the next ones in the order of their identifiers, of all or of those with one value in a column whose
 * index has that order (`Table.inOrder`). Then its answer is read from where it begins, and no further than it goes: to find
 * all that are left first, and sort them, would be done once more for each part that somebody goes through.
 */
export function goesOn({ inOrder = [] }: Table, { filter, sort, page, uncounted }: ListQuery): boolean {
  const isNext = uncounted === true && sort.length === 0 && 'offset' in page && page.offset === 0
  if (!isNext) return false
  const parts = filter.kind === 'and' ? filter.of : [filter]
  const compared = (op: string, path: string) =>
    parts.some((part) => part.kind === 'compare' && part.op === op && part.path.join('.') === path)
  return compared('gt', 'id') && (parts.length === 1 || inOrder.some((column) => compared('eq', column)))
}
