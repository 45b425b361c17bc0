import { Fault } from '../../../domain/core/fault.ts'
import type { Literal } from '../../../domain/core/query.ts'
import type { Budget } from './budget.ts'
import { Scanner } from './scanner.ts'

/** A filter expression of RFC 9535 as a tree. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'compare'
      readonly sign: Sign
      readonly left: Operand
      readonly right: Operand
    }
  | { readonly kind: 'test'; readonly of: Exclude<Operand, { kind: 'literal' }> }

export type Sign = '==' | '!=' | '<' | '<=' | '>' | '>='

export type Operand =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'query'; readonly segments: readonly Segment[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Operand[] }

export type Segment =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'where'; readonly expression: Expression }

/** A whole `filter=` value: the array that it chooses from (empty for the collection) and the condition. */
export interface Selection {
  readonly path: readonly string[]
  readonly expression: Expression
}

/**
 * Reads `$[?…]`, `[?…]`, `arr[?…]` or `$.arr[?…]`.
 * @throws Fault invalidQuery with the position of the fault, queryTooLarge
 */
export function parseSelection(text: string, budget: Budget): Selection {
  const scan = new Scanner(text, 'filter')
  scan.eat('$')
  const path: string[] = []
  while (!scan.ahead('[?') && !scan.ahead('[ ?')) path.push(rootStep(scan, path.length === 0))
  scan.expect('[')
  scan.expect('?')
  const expression = disjunction(scan, budget, 1)
  scan.expect(']')
  scan.end()
  return { path, expression }
}

function rootStep(scan: Scanner, first: boolean): string {
  if (scan.eat('[')) return bracketedName(scan)
  if (!scan.eat('.') && !first) scan.fail('expected $[?…], [?…] or attribute[?…]')
  return scan.name()
}

function bracketedName(scan: Scanner): string {
  const name = scan.text() ?? scan.fail('expected a quoted name; filters cannot say indexes, slices or wildcards here')
  scan.expect(']')
  return name
}

function disjunction(scan: Scanner, budget: Budget, depth: number): Expression {
  return chain('or', '||', () => chain('and', '&&', () => basic(scan, budget, depth), scan), scan)
}

function chain(kind: 'and' | 'or', sign: string, part: () => Expression, scan: Scanner): Expression {
  const of = [part()]
  while (scan.eat(sign)) of.push(part())
  return of.length === 1 ? of[0]! : { kind, of }
}

function basic(scan: Scanner, budget: Budget, depth: number): Expression {
  budget.nesting('filter', depth)
  const negated = scan.eat('!')
  if (scan.eat('(')) {
    const inner = disjunction(scan, budget, depth + 1)
    scan.expect(')')
    return negated ? { kind: 'not', of: inner } : inner
  }
  const left = operand(scan, budget, depth)
  const sign = (['==', '!=', '<=', '>=', '<', '>'] as const).find((each) => scan.eat(each))
  if (sign) {
    if (negated) scan.fail('a negated comparison needs parentheses')
    return { kind: 'compare', sign, left, right: operand(scan, budget, depth) }
  }
  const test: Expression = left.kind === 'literal' ? scan.fail('expected a comparison') : { kind: 'test', of: left }
  return negated ? { kind: 'not', of: test } : test
}

function operand(scan: Scanner, budget: Budget, depth: number): Operand {
  budget.nesting('filter', depth)
  if (scan.eat('@')) return { kind: 'query', segments: segmentsOf(scan, budget, depth) }
  if (scan.ahead('$')) scan.fail('the root $ is not known inside a filter; start with @')
  const text = scan.text()
  if (text !== undefined) return { kind: 'literal', value: safe(text) }
  const number = scan.number()
  if (number !== undefined) return { kind: 'literal', value: number }
  return wordOrCall(scan, budget, depth)
}

function wordOrCall(scan: Scanner, budget: Budget, depth: number): Operand {
  const word = scan.name()
  if (scan.eat('(')) {
    const args: Operand[] = []
    if (scan.eat(')')) return { kind: 'call', name: word, args }
    do args.push(operand(scan, budget, depth + 1))
    while (scan.eat(','))
    scan.expect(')')
    return { kind: 'call', name: word, args }
  }
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' }
  return word === 'null'
    ? { kind: 'literal', value: null }
    : scan.fail(`${word} is no value; quote texts, and start attributes with @`)
}

function segmentsOf(scan: Scanner, budget: Budget, depth: number): Segment[] {
  const segments: Segment[] = []
  for (;;) {
    if (scan.ahead('..')) scan.fail('descendants (..) cannot be asked for')
    if (scan.eat('.')) segments.push(scan.eat('*') ? { kind: 'all' } : { kind: 'name', name: scan.name() })
    else if (scan.eat('[')) segments.push(bracketed(scan, budget, depth))
    else return segments
  }
}

function bracketed(scan: Scanner, budget: Budget, depth: number): Segment {
  if (scan.eat('?')) {
    const expression = disjunction(scan, budget, depth + 1)
    scan.expect(']')
    return { kind: 'where', expression }
  }
  if (scan.eat('*')) {
    scan.expect(']')
    return { kind: 'all' }
  }
  return { kind: 'name', name: bracketedName(scan) }
}

function safe(text: string): string {
  if (text.isWellFormed() && !text.includes('\0')) return text
  throw new Fault('unsafeText', [{ at: 'filter', problem: 'holds a NUL character or a lone surrogate' }])
}
