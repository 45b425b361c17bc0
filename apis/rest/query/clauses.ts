import { Fault } from '../../../domain/core/fault.ts'
import { decodeText } from './raw-query.ts'

export const operators = ['eq', 'gt', 'gte', 'lt', 'lte', 'ne', 'in', 'like', 'regex', 'exists'] as const
export type Operator = (typeof operators)[number]

/** A value as the caller wrote it; a quoted one is text whatever it looks like. */
export interface Given {
  readonly text: string
  readonly quoted: boolean
}

/** One condition of a query string: an attribute, an operator and the values of which any may hold. */
export interface Clause {
  readonly name: string
  readonly operator: Operator
  readonly values: readonly Given[]
}

/** An operator in its literal form, raw or percent-encoded, after the shortest possible name. */
const literalForm =
  /^(.*?)((?:>|%3E)(?:=|%3D)|(?:<|%3C)(?:=|%3D)|=~|%3D(?:~|%7E)|==|%3D(?:=|%3D)|(?:>|%3E)|(?:<|%3C)|(?:=|%3D))(.*)$/is

const meaning: Readonly<Record<string, Operator>> = {
  '=': 'eq',
  '==': 'eq',
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
  '=~': 'regex',
}

/**
 * Splits one `&`-separated piece into its alternatives: `a=v;a=w` are two, `a=x;y` is one whose value holds a semicolon.
 * @throws Fault invalidQuery when the piece is no condition
 */
export function alternativesOf(piece: string): Clause[] {
  const segments: string[] = []
  for (const segment of piece.split(';')) {
    if (segments.length === 0 || literalForm.test(segment)) segments.push(segment)
    else segments.push(`${segments.pop()};${segment}`)
  }
  return segments.map(clauseOf)
}

function clauseOf(segment: string): Clause {
  const { rawName, operator, rawValue } = suffixed(segment) ?? literal(segment)
  const name = decodeText(rawName)
  if (name === '') throw new Fault('invalidQuery', [{ at: decodeText(segment), problem: 'names no attribute' }])
  const value = decodeText(rawValue)
  const whole = operator === 'regex' || operator === 'exists'
  return { name, operator, values: whole ? [unquoted(value)] : splitValues(value) }
}

interface RawClause {
  readonly rawName: string
  readonly operator: Operator
  readonly rawValue: string
}

/** `name.gt=value`; everything after the first `=` is the value. */
function suffixed(segment: string): RawClause | undefined {
  const end = segment.indexOf('=')
  const dot = segment.lastIndexOf('.', end)
  if (end < 0 || dot <= 0) return undefined
  const operator = operators.find((known) => known === segment.slice(dot + 1, end))
  return operator && { rawName: segment.slice(0, dot), operator, rawValue: segment.slice(end + 1) }
}

function literal(segment: string): RawClause {
  const match = literalForm.exec(segment)
  if (!match) throw new Fault('invalidQuery', [{ at: decodeText(segment), problem: 'has no value' }])
  const [, rawName, sign, rawValue] = match
  return { rawName: rawName!, operator: meaning[decodeURIComponent(sign!)]!, rawValue: rawValue! }
}

/** Splits a decoded value at commas; a quoted item keeps its commas. */
export function splitValues(value: string): Given[] {
  const items: Given[] = []
  // A quote that nothing closes from here on is not looked for again, so the time is linear.
  const unclosed = new Set<string | undefined>()
  let at = 0
  while (at <= value.length) {
    const closing = unclosed.has(value[at]) ? undefined : closingQuote(value, at)
    if (closing !== undefined) {
      items.push({ text: value.slice(at + 1, closing), quoted: true })
      at = closing + 2
    } else {
      unclosed.add(value[at])
      const comma = value.indexOf(',', at)
      const end = comma < 0 ? value.length : comma
      items.push({ text: value.slice(at, end), quoted: false })
      at = end + 1
    }
  }
  return items
}

/** Where the quote that opens at `at` closes: before a comma or at the end; otherwise it is an ordinary character. */
function closingQuote(value: string, at: number): number | undefined {
  const quote = value[at]
  if (quote !== '"' && quote !== "'") return undefined
  for (let end = value.indexOf(quote, at + 1); end >= 0; end = value.indexOf(quote, end + 1)) {
    if (end + 1 === value.length || value[end + 1] === ',') return end
  }
  return undefined
}

function unquoted(value: string): Given {
  const quote = value[0]
  const wrapped = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
  return wrapped ? { text: value.slice(1, -1), quoted: true } : { text: value, quoted: false }
}
