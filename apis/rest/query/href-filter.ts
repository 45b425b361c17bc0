import { type Filter, nothing } from '../../../domain/core/query.ts'
import type { Operator } from './clauses.ts'
import { decodePercent } from './raw-query.ts'
import { refuse } from './typed-condition.ts'

/**
 * Compares `href` as this caller sees it. It is made of the identifier, so equality is equality of `id`; an address that
 * is not below this collection equals none.
 * @throws Fault invalidQuery for an operator other than equality
 */
export function hrefCondition(hrefBase: string, operator: Operator, href: string): Filter {
  if (operator !== 'eq') refuse({ name: 'href' }, 'can only be compared with eq, ne and in')
  const id = href.startsWith(`${hrefBase}/`) ? href.slice(hrefBase.length + 1) : ''
  return id === '' ? nothing : { kind: 'compare', path: ['id'], op: 'eq', value: decodePercent(id) }
}
