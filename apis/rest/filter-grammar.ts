import { everything, type Filter } from '../../domain/core/query.ts'
import type { Shape } from '../../domain/core/shape.ts'
import { Budget } from './query/budget.ts'
import { alternativesOf, type Clause, type Given } from './query/clauses.ts'
import { hrefCondition } from './query/href-filter.ts'
import { parseJsonPath } from './query/jsonpath-filter.ts'
import { decodeText, piecesOf, reservedName } from './query/raw-query.ts'
import { isOwnHref, targetOf, type Vocabulary } from './query/target.ts'
import { conditionOn, refuse } from './query/typed-condition.ts'
import { defaultQueryLimits, type QueryLimits } from './settings.ts'

export type FilterOptions = Omit<Vocabulary, 'shape'> & { readonly limits?: QueryLimits }

/**
 * Reads every condition of a query string: plain ones and `filter=` expressions. The query comes as it was sent, still
 * percent-encoded and without `?`; reserved parameters other than `filter` are passed over.
 *
 * Different attributes and operators must all hold; values of one attribute and operator are alternatives, whether they
 * are separated by commas or semicolons or repeat the parameter. Several `filter=` are alternatives too.
 * @throws Fault invalidQuery, queryTooLarge, malformedUrl, unsafeText
 */
export function parseFilter(rawQuery: string, shape: Shape, options: FilterOptions = {}): Filter {
  if (rawQuery === '') return everything
  const { limits = defaultQueryLimits, ...rest } = options
  const vocabulary: Vocabulary = { shape, ...rest }
  const budget = new Budget(limits)
  const groups = new Map<string, Clause[][]>()
  const expressions: Filter[] = []
  for (const piece of piecesOf(rawQuery)) {
    const reserved = reservedName(piece)
    if (reserved === 'filter') expressions.push(parseJsonPath(decodeText(piece.slice(7)), vocabulary, budget))
    else if (reserved === undefined) addTo(groups, alternativesOf(piece))
  }
  const conditions = [...groups.values()].map((alternatives) => groupFilter(alternatives.flat(), vocabulary, budget))
  if (expressions.length > 0) conditions.push(joined('or', expressions))
  return joined('and', conditions)
}

/** Puts a piece beside the earlier ones about the same attribute and operator, so that they become alternatives. */
function addTo(groups: Map<string, Clause[][]>, alternatives: Clause[]): void {
  const key = JSON.stringify([...new Set(alternatives.map(({ name, operator }) => [name, sameAs(operator)].join(' ')))])
  const group = groups.get(key)
  if (group) group.push(alternatives)
  else groups.set(key, [alternatives])
}

function sameAs(operator: Clause['operator']): Clause['operator'] {
  return operator === 'in' ? 'eq' : operator
}

/** Alternatives of one group; "not equal" to several values means equal to none of them. */
function groupFilter(clauses: readonly Clause[], vocabulary: Vocabulary, budget: Budget): Filter {
  count(clauses, budget)
  const unequal = clauses.every(({ operator }) => operator === 'ne')
  const filters = clauses.map((clause) => clauseFilter(clause, vocabulary, budget))
  return joined(unequal ? 'and' : 'or', filters)
}

/**
 * Values of one attribute and operator are one condition, whether they are listed or repeat the parameter. Regular
 * expressions cost more than a comparison: each is a condition.
 */
function count(clauses: readonly Clause[], budget: Budget): void {
  const counted = new Map<string, number>()
  for (const { name, operator, values } of clauses) {
    const key = `${sameAs(operator)} ${name}`
    if (operator === 'regex' || !counted.has(key)) budget.clause()
    counted.set(key, (counted.get(key) ?? 0) + values.length)
    budget.values(name, counted.get(key)!)
  }
}

function clauseFilter({ name, operator, values }: Clause, vocabulary: Vocabulary, budget: Budget): Filter {
  const path = name.split('.')
  const asEqual = operator === 'ne' || operator === 'in' ? 'eq' : operator
  const condition = (given: Given): Filter => {
    if (isOwnHref(vocabulary, path)) return hrefCondition(vocabulary.hrefBase!, asEqual, given.text)
    const target = targetOf(vocabulary, path, name)
    if (asEqual === 'exists') return existence(target, given.text)
    if (asEqual === 'regex') budget.expression(name, given.text)
    return conditionOn(target, asEqual, given)
  }
  const any = joined('or', values.map(condition))
  return operator === 'ne' ? { kind: 'not', of: any } : any
}

function existence(target: ReturnType<typeof targetOf>, value: string): Filter {
  const exists: Filter = { kind: 'exists', path: target.path }
  if (value === 'true') return exists
  return value === 'false' ? { kind: 'not', of: exists } : refuse(target, 'exists is true or false')
}

function joined(kind: 'and' | 'or', filters: readonly Filter[]): Filter {
  return filters.length === 1 ? filters[0]! : { kind, of: filters }
}
