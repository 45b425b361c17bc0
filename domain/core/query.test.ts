import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Json } from './json.ts'
import { type Filter, isText, matcher } from './query.ts'
import { regex } from './regex.ts'

const paths = [['a'], ['a', 'b'], ['a', 'b', 'c'], []]
const words = ['one', 'two', 'three', '']
const leaf = fc.oneof(fc.constantFrom<Json>(...words, 1, true, null), fc.constant<Json>({}))
const values: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }) as fc.Arbitrary<Json>,
  ),
})).value
const asked: fc.Arbitrary<Filter> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...words)).map(([p, w]) => isText(p, w)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...paths).map((path): Filter => ({ kind: 'compare', path, op: 'eq', value: 1 })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...paths).map((path): Filter => ({ kind: 'exists', path })) },
)

it('finds by one of many texts just what it finds by each of them', () => {
  const one = fc.oneof(
    fc.array(asked, { maxLength: 5 }),
    fc
      .tuple(fc.constantFrom(...paths), fc.array(fc.constantFrom(...words)))
      .map(([p, all]) => all.map((w) => isText(p, w))),
  )
  fc.assert(
    fc.property(one, values, (of, doc) => {
      const each = of.map((part) => matcher(part, regex))
      expect(matcher({ kind: 'or', of }, regex)(doc)).toBe(each.some((matches) => matches(doc)))
    }),
  )
})
