import { Fault } from '../../../domain/core/fault.ts'
import type { Filter, Literal, Order } from '../../../domain/core/query.ts'
import { regex } from '../../../domain/core/regex.ts'
import { canonicalInstant } from '../../../domain/core/schema.ts'
import type { Given, Operator } from './clauses.ts'
import type { Target } from './target.ts'

type ValueOperator = Exclude<Operator, 'ne' | 'in' | 'exists'>

/**
 * The filter that says: some value at the target stands in the relation to the value given, read by the target's type.
 * @throws Fault invalidQuery when the value or the operator does not fit the type
 */
export function conditionOn(target: Target, operator: ValueOperator, given: Given): Filter {
  if (target.type === 'object') refuse(target, 'is an object; name one of its attributes')
  if (operator === 'regex') return matchOf(target, given.text, false)
  if (operator === 'like') return likeOf(target, given.text)
  switch (target.type) {
    case 'number':
      return compare(target, operator, numberOf(given.text) ?? refuse(target, 'must be compared with a number'))
    case 'boolean':
      if (operator !== 'eq') refuse(target, 'is true or false and has no order')
      return compare(target, 'eq', booleanOf(given.text) ?? refuse(target, 'must be compared with true or false'))
    case 'dateTime':
      return momentCondition(target, operator, given.text)
    case 'any':
      return anyCondition(target, operator, given)
    default:
      return compare(target, operator, given.text)
  }
}

export function compare({ path, synonyms = {} }: Target, op: Order, value: Literal): Filter {
  const isSynonym = op === 'eq' && typeof value === 'string' && Object.hasOwn(synonyms, value)
  return { kind: 'compare', path, op, value: isSynonym ? synonyms[value]! : value }
}

/** The filter that says: a text at the target matches the pattern, as a whole when anchored. */
export function matchOf(target: Target, pattern: string, anchored: boolean): Filter {
  textual(target)
  regex(pattern, anchored)
  return { kind: 'regex', path: target.path, pattern, anchored }
}

function likeOf(target: Target, pattern: string): Filter {
  textual(target)
  return { kind: 'compare', path: target.path, op: 'like', value: pattern }
}

function textual(target: Target): void {
  if (target.type === 'number' || target.type === 'boolean' || target.type === 'object') refuse(target, 'is not text')
}

/**
 * Compares date-times as instants. A bare date is its whole UTC day: equal inside it, greater after it, less before it.
 * @throws Fault invalidQuery when the value is no date
 */
export function momentCondition(target: Target, op: Order, value: string): Filter {
  const instant = canonicalInstant(value) ?? canonicalInstant(value.replace(/ (\d\d:?\d\d)$/, '+$1'))
  if (instant === undefined) return refuse(target, 'must be compared with a date or an RFC 3339 date-time')
  if (value.length > 10) return compare(target, op, instant)
  const dayEnd = `${instant.slice(0, 10)}T23:59:59.999Z`
  switch (op) {
    case 'eq':
      return sameDay(target, instant, dayEnd)
    case 'gt':
    case 'lte':
      return compare(target, op, dayEnd)
    default:
      return compare(target, op, instant)
  }
}

/** Both ends of the day must hold for one and the same value, however many there are. */
function sameDay(target: Target, from: string, to: string): Filter {
  const { path } = target
  const between = (at: Target['path']): Filter => ({
    kind: 'and',
    of: [
      { kind: 'compare', path: at, op: 'gte', value: from },
      { kind: 'compare', path: at, op: 'lte', value: to },
    ],
  })
  if (target.repeated === 'no') return between(path)
  if (target.repeated === 'owners') return { kind: 'some', path: path.slice(0, -1), where: between(path.slice(-1)) }
  return { kind: 'compare', path, op: 'like', value: `${from.slice(0, 10)}*` }
}

/**
 * A value of unknown type equals text, and also the number or truth value that it spells. It is ordered as a number if
 * it spells one, else as text.
 */
function anyCondition(target: Target, op: Order, { text, quoted }: Given): Filter {
  const number = quoted ? undefined : numberOf(text)
  if (op !== 'eq') return compare(target, op, number ?? text)
  const spelt = number ?? (quoted ? undefined : booleanOf(text))
  const asText = compare(target, 'eq', text)
  return spelt === undefined ? asText : { kind: 'or', of: [asText, compare(target, 'eq', spelt)] }
}

function numberOf(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

function booleanOf(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined
}

/** @throws Fault invalidQuery naming the attribute */
export function refuse(target: Pick<Target, 'name'>, problem: string): never {
  throw new Fault('invalidQuery', [{ at: target.name, problem }])
}
