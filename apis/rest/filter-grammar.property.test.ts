import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Doc, Json } from '../../domain/core/json.ts'
import { matcher } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { shapeOf } from '../../domain/core/shape.ts'
import { parseFilter } from './filter-grammar.ts'
import { ticket } from './fixture-ticket.ts'

/**
 * Conditions are made as plain data, written as a query string in one of the documented spellings, and read back by the
 * grammar; what the result keeps is compared with a second, naive reading of the same data.
 */

const word = fc.constantFrom('a', 'b', 'A b', 'x,y', "O'Brien", '"q', 'é', '5', 'true', '+1', 'p;q', 'k=v', '100%', '')
const count = fc.constantFrom(-1, 0, 1, 1.5, 5, 1e21)
const instant = fc.constantFrom(0, 86_399_999, 86_400_000, 1_556_582_400_000).map((ms) => new Date(ms).toISOString())

const docs: fc.Arbitrary<Doc> = fc.record(
  {
    name: word,
    cost: count,
    urgent: fc.boolean(),
    dueDate: instant,
    tag: fc.array(word, { maxLength: 3 }),
    note: fc.array(fc.record({ author: word, rating: count, date: instant }, { requiredKeys: [] }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

type Op = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in'
interface Condition {
  path: string
  op: Op
  values: (string | number | boolean)[]
}

const ordered = fc.constantFrom<Op>('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in')
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    path: fc.constantFrom('name', 'tag', 'note.author'),
    op: ordered,
    values: fc.array(word, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    path: fc.constantFrom('cost', 'note.rating'),
    op: ordered,
    values: fc.array(count, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    path: fc.constantFrom('dueDate', 'note.date'),
    op: ordered,
    values: fc.array(instant, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    path: fc.constant('urgent'),
    op: fc.constantFrom<Op>('eq', 'ne'),
    values: fc.array(fc.boolean(), { minLength: 1, maxLength: 2 }),
  }),
)

const literals: Partial<Record<Op, string[]>> = {
  eq: ['=', '==', '%3D%3D'],
  gt: ['>', '%3E'],
  gte: ['>=', '%3E%3D', '%3E='],
  lt: ['<', '%3C'],
  lte: ['<=', '%3C%3D'],
}

function written({ path, op, values }: Condition, spelling: number): string {
  const quoted = values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value)))
  const value = encodeURIComponent(quoted.join(','))
  const literal = literals[op]
  if (!literal || spelling % 2 === 0) return `${path}.${op}=${value}`
  return `${path}${literal[spelling % literal.length]}${value}`
}

function found(value: Json | undefined, path: string[]): Json[] {
  if (Array.isArray(value)) return value.flatMap((each) => found(each, path))
  if (value === undefined) return []
  const [step, ...rest] = path
  return step === undefined ? [value] : found((value as Doc)[step], rest)
}

function holds({ path, op, values }: Condition, doc: Doc): boolean {
  const actual = found(doc, path.split('.'))
  const some = (test: (a: Json, b: Json) => boolean) => actual.some((a) => values.some((b) => test(a, b)))
  const order = (a: Json, b: Json) =>
    typeof a === 'string' ? Buffer.compare(Buffer.from(a), Buffer.from(b as string)) : Number(a) - Number(b)
  switch (op) {
    case 'eq':
    case 'in':
      return some((a, b) => a === b)
    case 'ne':
      return !some((a, b) => a === b)
    case 'gt':
      return some((a, b) => order(a, b) > 0)
    case 'gte':
      return some((a, b) => order(a, b) >= 0)
    case 'lt':
      return some((a, b) => order(a, b) < 0)
    case 'lte':
      return some((a, b) => order(a, b) <= 0)
  }
}

it('a query string keeps exactly what its conditions say', () => {
  const clauses = fc.uniqueArray(fc.tuple(condition, fc.nat(20)), {
    maxLength: 4,
    selector: ([c]) => `${c.path} ${c.op === 'in' ? 'eq' : c.op}`,
  })
  fc.assert(
    fc.property(clauses, fc.array(docs, { maxLength: 6 }), (parts, collection) => {
      const query = parts.map(([c, spelling]) => written(c, spelling)).join('&')
      const test = matcher(parseFilter(query, shapeOf(ticket.schema)), regex)
      for (const doc of collection) {
        expect(test(doc), `${query} on ${JSON.stringify(doc)}`).toBe(parts.every(([c]) => holds(c, doc)))
      }
    }),
    { numRuns: 400 },
  )
})

it('no query string makes the grammar fail with anything but a fault', () => {
  const pieces = fc.constantFrom(
    'name',
    'note',
    '.',
    'date',
    '=',
    '%3D',
    '>',
    '<',
    '~',
    ',',
    ';',
    '&',
    "'",
    '"',
    'filter=',
    '$',
    '[?',
    '@',
    '(',
    ')',
    ']',
    '==',
    'a',
    '1',
    '%',
    '+',
    '!',
  )
  const query = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(query, (raw) => {
      try {
        parseFilter(raw, shapeOf(ticket.schema))
      } catch (error) {
        expect((error as Error).name).toBe('Fault')
      }
    }),
    { numRuns: 1000 },
  )
})
