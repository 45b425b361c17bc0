import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Doc, Json } from '../../../domain/core/json.ts'
import { mergePatch } from './merge-patch.ts'

describe('the examples of RFC 7396, appendix A', () => {
  it.each<[Json, Json, Json]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j with %j is %j', (target, patch, expected) => {
    expect(mergePatch(target, patch)).toEqual(expected)
  })
})

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>
const doc = fc.dictionary(fc.constantFrom('a', 'b', 'c'), json) as fc.Arbitrary<Doc>

describe('laws', () => {
  it('the same patch twice is the patch once', () => {
    fc.assert(
      fc.property(json, json, (target, patch) => {
        const once = mergePatch(target, patch)
        expect(mergePatch(once, patch)).toEqual(once)
      }),
    )
  })

  it('an empty patch changes nothing of an object', () => {
    fc.assert(
      fc.property(doc, (target) => {
        expect(mergePatch(target, {})).toEqual(target)
      }),
    )
  })

  it('what the patch does not name stays, and neither argument is changed', () => {
    fc.assert(
      fc.property(doc, doc, (target, patch) => {
        const before = structuredClone([target, patch])
        const result = mergePatch(target, patch) as Doc
        for (const name of Object.keys(target)) if (!(name in patch)) expect(result[name]).toEqual(target[name])
        expect([target, patch]).toEqual(before)
      }),
    )
  })

  it('nothing reaches the prototype of objects', () => {
    mergePatch({}, JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'))
    expect(({} as Doc)['polluted']).toBeUndefined()
  })
})
