import { type Compare, type Filter, sortedLength } from '../../domain/core/query.ts'
import { isStorable } from './json-path.ts'

/** All comparisons of a filter, in a fixed order, so that filters of one form have their literals at the same places. */
export function comparesOf(filter: Filter): Compare[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.flatMap(comparesOf)
    case 'not':
      return comparesOf(filter.of)
    case 'some':
      return comparesOf(filter.where)
    case 'compare':
      return [filter]
    default:
      return []
  }
}

/**
 * What a literal is, as far as the form of a statement depends on it. `short` texts are decided by an indexed column,
 * `long` ones need the document; `foreign` values are nothing that PostgreSQL can compare with.
 */
export type LiteralForm = 'short' | 'long' | 'number' | 'boolean' | 'null' | 'foreign'

export function formOf({ value }: Compare): LiteralForm {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'foreign'
  if (!isStorable(value)) return 'foreign'
  return value.length < sortedLength ? 'short' : 'long'
}

/** A text that is equal for filters whose statements differ in nothing but the values of their parameters. */
export function formOfFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `${filter.kind}[${filter.of.map(formOfFilter).join()}]`
    case 'not':
      return `not[${formOfFilter(filter.of)}]`
    case 'some':
      return `some[${JSON.stringify(filter.path)},${formOfFilter(filter.where)}]`
    case 'compare':
      // The pattern of `like` is written into the statement, so it is part of the form.
      return filter.op === 'like'
        ? JSON.stringify(filter)
        : `${filter.op}${JSON.stringify(filter.path)}${formOf(filter)}`
    default:
      return JSON.stringify(filter)
  }
}
