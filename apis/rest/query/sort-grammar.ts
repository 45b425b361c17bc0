import type { SortKey } from '../../../domain/core/query.ts'
import type { Budget } from './budget.ts'
import { type Target, targetOf, type Vocabulary } from './target.ts'
import { refuse } from './typed-condition.ts'

/**
 * Reads the values of `sort` parameters: `a,-b,+c`, where `+` may have arrived as a space.
 * @throws Fault invalidQuery naming an attribute that is unknown or has no order, queryTooLarge
 */
export function parseSort(values: readonly string[], vocabulary: Vocabulary, budget: Budget): SortKey[] {
  const items = values
    .flatMap((value) => value.split(','))
    .map((item) => item.trim())
    .filter(Boolean)
  budget.values('sort', items.length)
  return items.map((item) => {
    const name = item.replace(/^[+-]\s*/, '')
    const path = name === 'href' ? ['id'] : name.split('.')
    const target = targetOf(vocabulary, path, name)
    return { path, descending: item.startsWith('-'), type: sortType(target) }
  })
}

function sortType(target: Target): SortKey['type'] {
  if (target.type === 'object') return refuse(target, 'is an object and cannot be sorted by')
  return target.type === 'number' || target.type === 'boolean' ? target.type : 'text'
}
