import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Doc, Json } from './json.ts'
import { isPlainText, type Place, Stencil } from './stencil.ts'

const name = fc.constantFrom('a', 'b', 'c', '@type', 'v"q', 'p%1$s')
const leaf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('%', '%%', '%1$s', '\\', '\\u0001', 'é', '日本'),
)
const { doc } = fc.letrec<{ doc: Doc; value: Json }>((tie) => ({
  doc: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof({ maxDepth: 3 }, leaf, tie('doc'), fc.array(tie('value'), { maxLength: 3 })),
}))

/** Every place in which no object and no list stands. */
function leavesOf(value: Json | undefined, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return at.length > 0 ? [at] : []
  if (Array.isArray(value)) return value.flatMap((one, i) => leavesOf(one, [...at, i]))
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...at, key]))
}

function written(of: Doc, place: Place, value: Json): void {
  const parent = place.slice(0, -1).reduce<never>((one, step) => (one as never)[step] as never, of as never) as Doc
  parent[place.at(-1) as string] = value
}

test('a stencil with the values of a document is the text of that document, wherever its gaps are', () => {
  fc.assert(
    fc.property(doc, fc.infiniteStream(fc.boolean()), fc.infiniteStream(leaf), (sample, chosen, values) => {
      const places = leavesOf(sample).filter(() => chosen.next().value)
      const stencil = new Stencil(
        sample,
        places.map((place) => [place]),
      )
      const other = structuredClone(sample)
      const given = stencil.gaps.map(({ places: [place], isText }) => {
        const value = [...values.take(20)].find((one) => typeof one === 'string' && isPlainText(one)) ?? 'plain'
        const one = isText ? value : (values.next().value as Json)
        written(other, place!, one)
        return isText ? String(one) : JSON.stringify(one)
      })
      expect(stencil.textWith(given)).toBe(JSON.stringify(other))
      expect(stencil.names).toBe(JSON.stringify(Object.keys(sample)))
    }),
  )
})

test('a value stands in all of its places', () => {
  const sample = { id: 'a', date: '1', parts: [{ date: '1' }, { date: '1', amount: 3 }] }
  const stencil = new Stencil(sample, [
    [['id']],
    [['date'], ['parts', 0, 'date'], ['parts', 1, 'date']],
    [['parts', 1, 'amount']],
  ])
  expect(JSON.parse(stencil.textWith(['b', '2', '4.5']))).toEqual({
    ...{ id: 'b', date: '2', parts: [{ date: '2' }, { date: '2', amount: 4.5 }] },
  })
})

test('nothing stands where a document has nothing', () => {
  expect(() => new Stencil({ id: 'a' }, [[['name']]])).toThrow('nothing stands at name')
  expect(() => new Stencil({ id: 'a', list: [] }, [[['list', 0]]])).toThrow('nothing stands at list.0')
})

test('a plain text is one that JSON writes as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const hasHalves = /[\ud800-\udfff]/.test(text)
      const isSaid = JSON.stringify(text) === `"${text}"`
      expect(isPlainText(text)).toBe(isSaid && !hasHalves && text.length <= 256)
    }),
    { numRuns: 500 },
  )
})
