import type { Filter, Literal, Order } from '../../../domain/core/query.ts'
import type { Operand } from './jsonpath-syntax.ts'
import type { Target } from './target.ts'
import { matchOf, refuse } from './typed-condition.ts'

type Call = Extract<Operand, { kind: 'call' }>
type Resolve = (operand: Operand) => Target

/** `match(@.a, 'pattern')` on the whole text, `search(@.a, 'pattern')` anywhere in it. */
export function callTest({ name, args }: Call, resolve: Resolve): Filter {
  const [subject, pattern] = args
  if (name !== 'match' && name !== 'search') return cannot(`the function ${name}() as a condition`)
  if (!subject || pattern?.kind !== 'literal' || typeof pattern.value !== 'string' || args.length !== 2) {
    return cannot(`${name}() other than ${name}(@.attribute, 'pattern')`)
  }
  return matchOf(resolve(subject), pattern.value, name === 'match')
}

export function isSizeCall({ name }: Call): boolean {
  return name === 'length' || name === 'count'
}

/** `length(@.text) > 3`, `length(@.array) == 2`, `count(@.array[*]) >= 1`. */
export function sizeComparison({ name, args }: Call, op: Order, value: Literal, resolve: Resolve): Filter {
  const [subject] = args
  if (!subject || args.length !== 1) return cannot(`${name}() with other than one argument`)
  if (typeof value !== 'number') return cannot(`a comparison of ${name}() with something that is not a number`)
  return { kind: 'size', of: name === 'length' ? 'length' : 'count', path: resolve(subject).path, op, value }
}

/** @throws Fault invalidQuery saying what filters cannot express */
export function cannot(what: string): never {
  return refuse({ name: 'filter' }, `cannot say ${what}`)
}
