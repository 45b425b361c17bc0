import type { Compare, Filter } from '../../domain/core/query.ts'
import type { Shape } from '../../domain/core/shape.ts'
import { formOf } from './filter-literals.ts'
import { isStorable, walk } from './json-path.ts'

/**
 * Which way an answer may be wrong where PostgreSQL cannot say a clause exactly: `over` keeps everything that matches
 * and perhaps more, `under` keeps only what matches and perhaps less. A negation turns one into the other.
 */
export type Sense = 'over' | 'under'
export const opposite = (sense: Sense): Sense => (sense === 'over' ? 'under' : 'over')

export interface Predicate {
  readonly text: string
  /** Whether the predicate says exactly what the filter says. */
  readonly exact: boolean
}

/** Gives a literal a name in the JSON path, `$v0` and so on. */
export type NameLiteral = (compare: Compare) => string

const always = '(1 == 1)'
const never = '(1 == 0)'
const guess = (sense: Sense): Predicate => ({ text: sense === 'over' ? always : never, exact: false })
const exactly = (text: string): Predicate => ({ text, exact: true })

/**
 * A filter as a predicate of PostgreSQL's JSON path language on `@`. Comparisons stand inside `exists(… ? (…))`, so that
 * values of another type count as false rather than as unknown: negations are then exact.
 */
export function predicateOf(filter: Filter, shape: Shape, sense: Sense, name: NameLiteral): Predicate {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const parts = filter.of.map((part) => predicateOf(part, shape, sense, name))
      if (parts.length === 0) return exactly(filter.kind === 'and' ? always : never)
      const joined = parts.map(({ text }) => text).join(filter.kind === 'and' ? ' && ' : ' || ')
      return { text: `(${joined})`, exact: parts.every(({ exact }) => exact) }
    }
    case 'not': {
      const inner = predicateOf(filter.of, shape, opposite(sense), name)
      return { text: `!(${inner.text})`, exact: inner.exact }
    }
    case 'size':
      return guess(sense)
    default:
      return filter.path.every(isStorable) ? leaf(filter, shape, sense, name) : exactly(never)
  }
}

type Leaf = Exclude<Filter, { kind: 'and' | 'or' | 'not' | 'size' }>

function leaf(filter: Leaf, shape: Shape, sense: Sense, name: NameLiteral): Predicate {
  const reached = walk(shape, filter.path)
  const some = (test: string): string => `exists(@${reached.accessors} ? (${test}))`
  switch (filter.kind) {
    case 'exists':
      return exactly(some('@.type() != "null"'))
    case 'some': {
      const inner = predicateOf(filter.where, reached.shape, sense, name)
      return { text: some(`@.type() == "object" && ${inner.text}`), exact: inner.exact }
    }
    case 'compare':
      return comparison(filter, some, sense, name)
    case 'regex':
      return sense === 'over' ? { text: some('@.type() == "string"'), exact: false } : guess(sense)
  }
}

const operators = { eq: '==', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

function comparison(filter: Compare, some: (test: string) => string, sense: Sense, name: NameLiteral): Predicate {
  const form = formOf(filter)
  if (form === 'foreign') return guess(sense)
  if (filter.op === 'like')
    return exactly(some(`@ like_regex ${JSON.stringify(likePattern(String(filter.value)))} flag "s"`))
  if (form === 'null') return exactly(filter.op === 'eq' ? some('@ == null') : never)
  return exactly(some(`@ ${operators[filter.op]} ${name(filter)}`))
}

/** A `*` pattern as a regular expression of PostgreSQL; everything but `*` stands for itself. */
function likePattern(pattern: string): string {
  const pieces = pattern.split('*').map((piece) => piece.replace(/[^\p{L}\p{N}\s]/gu, escaped))
  return `^${pieces.join('.*')}$`
}

/** A backslash takes the meaning from ASCII punctuation; other characters have none. */
function escaped(character: string): string {
  return character < '\x80' ? `\\${character}` : character
}
