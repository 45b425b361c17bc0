import { unescapeStep } from './pointer.ts'

/** A path of a JSON Patch Query: names and indexes, and the conditions that choose elements of arrays. */
export interface QueryPath {
  readonly steps: readonly string[]
  readonly conditions: readonly PathCondition[]
}

/** A condition written behind step number `after`: plain clauses, or the inside of `[?…]`. */
export type PathCondition =
  | { readonly after: number; readonly clause: string }
  | { readonly after: number; readonly expression: string }

/**
 * Splits `/orderItem/quantity?orderItem.id=1`, `/orderItem?id=1/quantity`, `/orderItem[?(@.id=='1')]/quantity` or
 * `/orderItem/[?(@.id=='1')]/quantity`. A `/` inside of brackets or quotes separates nothing. The name in a condition may
 * be a pointer too: `?/orderItem/id=1` says the same as `?orderItem.id=1`. Undefined when it is no path.
 */
export function parseQueryPath(path: string): QueryPath | undefined {
  if (path === '') return { steps: [], conditions: [] }
  if (!path.startsWith('/')) return undefined
  const steps: string[] = []
  const conditions: PathCondition[] = []
  for (const segment of withDottedNames(splitOutside(path.slice(1), '/'))) {
    const { name, clauses, expressions } = segmentParts(segment)
    if (/~(?![01])/.test(name)) return undefined
    if (name !== '' || (clauses.length === 0 && expressions.length === 0)) steps.push(unescapeStep(name))
    const after = steps.length - 1
    conditions.push(
      ...clauses.map((clause) => ({ after, clause })),
      ...expressions.map((expression) => ({ after, expression })),
    )
  }
  return { steps, conditions }
}

/** Puts the names of conditions that were written as pointers, and so split into steps, together again with dots. */
function withDottedNames(segments: readonly string[]): string[] {
  const whole: string[] = []
  let inName = false
  for (const segment of segments) {
    const before = inName ? whole.pop()! : ''
    whole.push(before + (inName && !opensName(before) ? '.' : '') + segment)
    inName = opensName(segment) || (inName && !/[=<>]/.test(segment))
  }
  return whole
}

/** Whether the next step begins a condition rather than a place. */
function opensName(segment: string): boolean {
  return segment.endsWith('?') || segment.endsWith('&')
}

interface SegmentParts {
  readonly name: string
  readonly clauses: readonly string[]
  readonly expressions: readonly string[]
}

function segmentParts(segment: string): SegmentParts {
  const bracket = segment.indexOf('[?')
  if (bracket >= 0 && segment.endsWith(']')) {
    return { name: segment.slice(0, bracket), clauses: [], expressions: [segment.slice(bracket)] }
  }
  const mark = segment.indexOf('?')
  if (mark < 0) return { name: segment, clauses: [], expressions: [] }
  return { name: segment.slice(0, mark), clauses: splitOutside(segment.slice(mark + 1), '&'), expressions: [] }
}

/** Splits at a separator outside of brackets and quotes. */
function splitOutside(text: string, separator: string): string[] {
  const parts = ['']
  let depth = 0
  let quote = ''
  for (const char of text) {
    if (quote !== '') quote = char === quote ? '' : quote
    else if ((char === '"' || char === "'") && (depth > 0 || parts.at(-1)!.includes('?') || separator === '&'))
      quote = char
    else if (char === '[') depth++
    else if (char === ']') depth--
    if (char === separator && depth === 0 && quote === '') parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}
