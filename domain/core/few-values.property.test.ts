import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FewValues } from './few-values.ts'
import type { Doc, Json } from './json.ts'
import { type Filter, isText, matcher } from './query.ts'
import { regex } from './regex.ts'
import { Stencil } from './stencil.ts'

const value = fc.constantFrom<Json>('a', 'b', 'c', 'd', 'e', 'f', 1, 2, true, false, null)
const element = fc.record({ c: value }, { requiredKeys: [] })
const doc: fc.Arbitrary<Doc> = fc.record(
  { a: fc.oneof(value, fc.array(value, { maxLength: 3 })), b: fc.oneof(value, element, fc.array(element)) },
  { requiredKeys: [] },
)
const path = fc.constantFrom(['a'], ['b'], ['b', 'c'], ['d'])
const op = fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte', 'like' as const)

const { filter } = fc.letrec<{ filter: Filter; compare: Filter }>((tie) => ({
  compare: fc.record({ kind: fc.constant('compare' as const), path, op, value: value as fc.Arbitrary<string> }),
  filter: fc.oneof(
    { depthSize: 'small' },
    tie('compare'),
    path.map((path): Filter => ({ kind: 'exists', path })),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('filter'), { maxLength: 3 }) }),
    tie('filter').map((of): Filter => ({ kind: 'not', of })),
  ),
}))

test('what few values do not rule out may match, and whatever matches is never ruled out', () => {
  fc.assert(
    fc.property(fc.array(doc), filter, (docs, filter) => {
      const values = new FewValues(['a', 'b.c'])
      const all = docs.map((one, i): Doc => {
        const [place] = Object.keys(one)
        values.note(i % 2 === 0 || place === undefined ? one : {})
        if (i % 2 === 0 || place === undefined) return one
        // One of a stencil has anything in its gap.
        values.noteAll(new Stencil(one, [[[place]]]))
        return { ...one, [place]: docs[0]![place] ?? one[place] }
      })
      if (all.some(matcher(filter, regex))) expect(values.mayMatch(filter)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a search for what none of them says is ruled out for as long as they say few things', () => {
  const values = new FewValues(['isBilled', 'bill.id'])
  const isBilled = (value: boolean): Filter => ({ kind: 'compare', path: ['isBilled'], op: 'eq', value })
  const ofBill: Filter = { kind: 'or', of: [isText(['bill', 'id'], 'none'), isText(['bill', 'id'], 'other')] }
  for (let i = 0; i < 4; i++) values.note({ isBilled: true, bill: { id: `bill-${i}` } })
  expect([isBilled(true), isBilled(false), ofBill].map((one) => values.mayMatch(one))).toEqual([true, false, false])
  expect(values.mayMatch({ kind: 'and', of: [ofBill, isBilled(true)] })).toBe(false)
  values.note({ isBilled: true, bill: { id: 'bill-4' } })
  expect([isBilled(false), ofBill].map((one) => values.mayMatch(one))).toEqual([false, true])
})
