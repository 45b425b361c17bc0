import fc from 'fast-check'
import oracle from 'fast-json-patch'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../../domain/core/fault.ts'
import type { Doc, Json } from '../../../domain/core/json.ts'
import { jsonPatch } from './json-patch.ts'

const limits = { depth: 10, size: 10_000 }
const patch = (doc: Doc, ...operations: Json[]) => jsonPatch(doc, operations, limits)

function faultOf(doc: Doc, ...operations: Json[]): string {
  const before = structuredClone(doc)
  try {
    patch(doc, ...operations)
  } catch (error) {
    expect(doc).toEqual(before)
    if (error instanceof Fault) return error.code
    throw error
  }
  return 'applied'
}

describe('the examples of RFC 6902, appendix A', () => {
  it.each<[string, Doc, Json[], Json]>([
    ['A.1', { foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux' }], { baz: 'qux', foo: 'bar' }],
    ['A.2', { foo: ['bar', 'baz'] }, [{ op: 'add', path: '/foo/1', value: 'qux' }], { foo: ['bar', 'qux', 'baz'] }],
    ['A.3', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
    ['A.4', { foo: ['bar', 'qux', 'baz'] }, [{ op: 'remove', path: '/foo/1' }], { foo: ['bar', 'baz'] }],
    ['A.5', { baz: 'qux', foo: 'bar' }, [{ op: 'replace', path: '/baz', value: 'boo' }], { baz: 'boo', foo: 'bar' }],
    [
      'A.6',
      { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } },
      [{ op: 'move', from: '/foo/waldo', path: '/qux/thud' }],
      { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } },
    ],
    [
      'A.7',
      { foo: ['all', 'grass', 'cows', 'eat'] },
      [{ op: 'move', from: '/foo/1', path: '/foo/3' }],
      { foo: ['all', 'cows', 'eat', 'grass'] },
    ],
    [
      'A.8',
      { baz: 'qux', foo: ['a', 2, 'c'] },
      [
        { op: 'test', path: '/baz', value: 'qux' },
        { op: 'test', path: '/foo/1', value: 2 },
      ],
      { baz: 'qux', foo: ['a', 2, 'c'] },
    ],
    [
      'A.10',
      { foo: 'bar' },
      [{ op: 'add', path: '/child', value: { grandchild: {} } }],
      { foo: 'bar', child: { grandchild: {} } },
    ],
    ['A.11', { foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux', xyz: 123 }], { foo: 'bar', baz: 'qux' }],
    ['A.14', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: 10 }], { '/': 9, '~1': 10 }],
    [
      'A.16',
      { foo: ['bar'] },
      [{ op: 'add', path: '/foo/-', value: ['abc', 'def'] }],
      { foo: ['bar', ['abc', 'def']] },
    ],
    ['null is a value', { a: null }, [{ op: 'replace', path: '/a', value: 1 }], { a: 1 }],
    ['the whole document', { a: 1 }, [{ op: 'replace', path: '', value: { b: 2 } }], { b: 2 }],
    ['a move onto itself', { a: 1 }, [{ op: 'move', from: '/a', path: '/a' }], { a: 1 }],
    [
      'copies are apart',
      { a: { x: 1 } },
      [
        { op: 'copy', from: '/a', path: '/b' },
        { op: 'add', path: '/b/x', value: 2 },
      ],
      { a: { x: 1 }, b: { x: 2 } },
    ],
  ])('%s', (_, doc, operations, expected) => {
    expect(jsonPatch(doc, operations, limits)).toEqual(expected)
  })

  it('A.9: a test that fails is a conflict with the current state', () => {
    expect(faultOf({ baz: 'qux' }, { op: 'test', path: '/baz', value: 'bar' })).toBe('testFailed')
  })

  it('A.12: adding to a parent that is not there cannot be done', () => {
    expect(faultOf({ foo: 'bar' }, { op: 'add', path: '/baz/bat', value: 'qux' })).toBe('patchNotApplicable')
  })

  it('A.15: a number is not the text that spells it', () => {
    expect(faultOf({ '/': 9, '~1': 10 }, { op: 'test', path: '/~01', value: '10' })).toBe('testFailed')
  })
})

describe('refusals', () => {
  it.each<[string, Json]>([
    ['a missing place', { op: 'remove', path: '/b' }],
    ['replacing what is not there', { op: 'replace', path: '/b', value: 1 }],
    ['an index beyond the end', { op: 'add', path: '/list/3', value: 1 }],
    ['an index with leading zeros', { op: 'replace', path: '/list/01', value: 1 }],
    ['a negative index', { op: 'remove', path: '/list/-1' }],
    ['removing at the end sign', { op: 'remove', path: '/list/-' }],
    ['a name in a list', { op: 'add', path: '/list/x', value: 1 }],
    ['a path into text', { op: 'add', path: '/a/x', value: 1 }],
    ['no pointer', { op: 'remove', path: 'a' }],
    ['a bad escape', { op: 'remove', path: '/a~2' }],
    ['moving into itself', { op: 'move', from: '/inner', path: '/inner/x' }],
    ['copying from nowhere', { op: 'copy', from: '/b', path: '/c' }],
    ['removing everything', { op: 'remove', path: '' }],
    ['an inherited name', { op: 'replace', path: '/toString', value: 1 }],
    ['the prototype', { op: 'add', path: '/__proto__/polluted', value: 1 }],
    ['the constructor', { op: 'add', path: '/constructor/prototype/polluted', value: 1 }],
    ['a prototype as a name', { op: 'add', path: '/__proto__', value: { polluted: 1 } }],
  ])('%s is not applicable, and nothing changes', (_, operation) => {
    const doc = { a: 'text', list: [1, 2], inner: { x: 1 } }
    expect(faultOf(doc, { op: 'add', path: '/first', value: 1 }, operation)).toBe('patchNotApplicable')
    expect(({} as Doc)['polluted']).toBeUndefined()
  })

  it.each<[Json]>([
    [{ op: 'add', path: '/a' }],
    [{ op: 'move', path: '/a' }],
    [{ op: 'merge', path: '/a' }],
    [{ op: 'remove' }],
    [{ op: 'remove', path: 1 }],
    ['remove'],
  ])('%j is no operation', (operation) => {
    expect(faultOf({ a: 1 }, operation)).toBe('invalidBody')
  })

  it('a body that is no list is no patch', () => {
    expect(() => jsonPatch({}, { op: 'remove', path: '/a' }, limits)).toThrow('must be a list')
  })

  it('copying cannot blow a document up', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => ({ op: 'copy', from: '', path: `/c${i}` }))
    expect(faultOf({ a: 'x'.repeat(100) }, ...doubling)).toMatch(/tooDeep|bodyTooLarge/)
  })

  it('nesting stays within the limit, one step at a time too', () => {
    const steps = Array.from({ length: 12 }, (_, i) => ({ op: 'add', path: '/a'.repeat(i + 1), value: {} }))
    expect(faultOf({}, ...steps)).toBe('tooDeep')
    expect(faultOf({}, ...steps.slice(0, 9))).toBe('applied')
  })
})

it('agrees with another implementation on patches that both can apply', () => {
  const path = fc.constantFrom('/a', '/b', '/c', '/c/x', '/l/0', '/l/1', '/l/-', '/l')
  const value = fc.constantFrom<Json>(1, 'x', { x: 1 }, [1, 2])
  const operation = fc.oneof(
    fc.record({ op: fc.constantFrom('add', 'replace', 'test'), path, value }),
    fc.record({ op: fc.constant('remove'), path }),
    fc.record({ op: fc.constantFrom('move', 'copy'), path, from: path }),
  ) as fc.Arbitrary<Doc>
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 5 }), (operations) => {
      const doc: Doc = { a: 1, c: { x: 1 }, l: [1, { x: 2 }] }
      if (faultOf(doc, ...operations) !== 'applied') return
      const theirs = oracle.applyPatch(structuredClone(doc), JSON.parse(JSON.stringify(operations)), true).newDocument
      expect(patch(doc, ...operations)).toEqual(theirs)
    }),
    { numRuns: 500 },
  )
})
