import { everything, type Filter, type Literal, nothing, type Order } from '../../../domain/core/query.ts'
import { element, shapeAt } from '../../../domain/core/shape.ts'
import type { Budget } from './budget.ts'
import { hrefCondition } from './href-filter.ts'
import { callTest, cannot, isSizeCall, sizeComparison } from './jsonpath-functions.ts'
import { type Expression, type Operand, parseSelection, type Segment, type Sign } from './jsonpath-syntax.ts'
import { isOwnHref, type Target, targetOf, type Vocabulary } from './target.ts'
import { compare, momentCondition, refuse } from './typed-condition.ts'

/**
 * Reads a JSONPath filter (RFC 9535) over the collection or over an array of the resource. Conditions inside one
 * `[?…]` hold for one and the same element. Names pass through arrays, as they do in plain conditions.
 * @throws Fault invalidQuery for bad syntax, unknown attributes and what filters cannot say; queryTooLarge
 */
export function parseJsonPath(text: string, vocabulary: Vocabulary, budget: Budget): Filter {
  budget.expression('filter', text)
  const { path, expression } = parseSelection(text, budget)
  const context: Context = { vocabulary, budget, prefix: [] }
  return path.length === 0 ? filterOf(expression, context) : someElement(path, expression, context)
}

/** Where an expression stands: what `@` is, and the path to it when `@` is a plain value rather than an object. */
export interface Context {
  readonly vocabulary: Vocabulary
  readonly budget: Budget
  readonly prefix: readonly string[]
}

function filterOf(expression: Expression, context: Context): Filter {
  switch (expression.kind) {
    case 'and':
    case 'not':
      if (context.prefix.length > 0) cannot('&& and ! on plain values of an array')
      return expression.kind === 'not'
        ? { kind: 'not', of: filterOf(expression.of, context) }
        : { kind: 'and', of: expression.of.map((part) => filterOf(part, context)) }
    case 'or':
      return { kind: 'or', of: expression.of.map((part) => filterOf(part, context)) }
    case 'compare':
      context.budget.clause()
      return comparison(expression.sign, expression.left, expression.right, context)
    case 'test':
      context.budget.clause()
      return expression.of.kind === 'call'
        ? callTest(expression.of, (argument) => targetIn(argument, context))
        : existence(expression.of.segments, context)
  }
}

/** Some element of the array at `path` meets the expression. */
function someElement(path: readonly string[], expression: Expression, context: Context): Filter {
  const { vocabulary, budget } = context
  if (path.length === 0) cannot('a filter on the attributes of an object')
  targetOf(vocabulary, path)
  const shape = [vocabulary.shape, ...(vocabulary.extensions ?? [])].map((known) => shapeAt(known, path)).find(Boolean)!
  const inner: Vocabulary = { shape: element(shape), nested: true }
  if (shape.is !== 'object' && shape.is !== 'any') return filterOf(expression, { vocabulary, budget, prefix: path })
  return { kind: 'some', path, where: filterOf(expression, { vocabulary: inner, budget, prefix: [] }) }
}

const flipped: Readonly<Record<Sign, Sign>> = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }
const orders: Readonly<Record<Exclude<Sign, '!='>, Order>> = {
  '==': 'eq',
  '<': 'lt',
  '<=': 'lte',
  '>': 'gt',
  '>=': 'gte',
}

function comparison(sign: Sign, left: Operand, right: Operand, context: Context): Filter {
  if (left.kind === 'literal') {
    if (right.kind === 'literal') cannot('a comparison of two literals')
    return comparison(flipped[sign], right, left, context)
  }
  if (right.kind !== 'literal') cannot('a comparison of two attributes')
  if (sign === '!=') {
    if (context.prefix.length > 0) cannot('!= on plain values of an array')
    return { kind: 'not', of: comparison('==', left, right, context) }
  }
  const op = orders[sign]
  if (left.kind === 'call' && isSizeCall(left)) {
    return sizeComparison(left, op, right.value, (argument) => targetIn(argument, context))
  }
  const target = targetIn(left.kind === 'call' ? onlyArgument(left) : left, context)
  return related(target, op, right.value, context)
}

function onlyArgument(call: Extract<Operand, { kind: 'call' }>): Operand {
  const [argument] = call.args
  return call.name === 'value' && argument && call.args.length === 1
    ? argument
    : cannot(`a comparison with ${call.name}()`)
}

/** Literals are typed by JSON; only a date-time attribute reads a text as an instant. */
function related(target: Target, op: Order, value: Literal, { vocabulary }: Context): Filter {
  if (target.type === 'object') refuse(target, 'is an object; name one of its attributes')
  if (isOwnHref(vocabulary, target.path)) return hrefCondition(vocabulary.hrefBase!, op, String(value))
  if (target.type === 'dateTime' && typeof value === 'string') return momentCondition(target, op, value)
  if (value === null && op !== 'eq') return op === 'lte' || op === 'gte' ? compare(target, 'eq', null) : nothing
  return typeof value === 'boolean' && op !== 'eq' ? booleanOrder(target, op, value) : compare(target, op, value)
}

/** Truth values have no order: only the equal half of `<=` and `>=` can hold. */
function booleanOrder(target: Target, op: Order, value: boolean): Filter {
  return op === 'lte' || op === 'gte' ? compare(target, 'eq', value) : nothing
}

/** The attribute that a query without conditions leads to. */
function targetIn(operand: Operand, { vocabulary, prefix }: Context): Target {
  if (operand.kind !== 'query') return cannot('a literal or a function where an attribute is needed')
  const path = operand.segments.map((segment) =>
    segment.kind === 'where' ? cannot('a comparison with [?…] inside') : segment,
  )
  const names = path.flatMap((segment) => (segment.kind === 'name' ? [segment.name] : []))
  return targetOf(vocabulary, [...prefix, ...names], ['@', ...names].join('.'))
}

/** `@.a.b` exists; `@.a[?…].b` exists on an element that meets the condition. */
function existence(segments: readonly Segment[], context: Context): Filter {
  const at = segments.findIndex((segment) => segment.kind === 'where')
  if (at < 0) {
    const { path } = targetIn({ kind: 'query', segments }, context)
    return path.length === 0 ? everything : { kind: 'exists', path }
  }
  const where = segments[at] as Extract<Segment, { kind: 'where' }>
  const path = segments.slice(0, at).flatMap((segment) => (segment.kind === 'name' ? [segment.name] : []))
  const rest = segments.slice(at + 1)
  if (rest.length === 0) return someElement(path, where.expression, context)
  const both: Expression = {
    kind: 'and',
    of: [where.expression, { kind: 'test', of: { kind: 'query', segments: rest } }],
  }
  return someElement(path, both, context)
}
