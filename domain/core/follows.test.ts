import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributes } from '../../adapters/contracts/fixtures/arbitrary-gadget.ts'
import { filters, filtersOfSaid } from '../../adapters/contracts/fixtures/arbitrary-query.ts'
import { gadget } from '../../adapters/contracts/fixtures/gadget.ts'
import { followedBy, following, whenFollowing } from './follows.ts'
import { type Filter, matcher } from './query.ts'
import { regex } from './regex.ts'

const follows = gadget.follows!
const gone: Filter = { kind: 'compare', path: ['state'], op: 'eq', value: 'gone' }
const named: Filter = { kind: 'compare', path: ['name'], op: 'eq', value: 'a' }

describe('what a resource says by what it follows', () => {
  test('is said in every object on the way, and nowhere else', () => {
    expect(following(follows, { name: 'a', state: 'ready', badge: [{ text: 'x' }, [{ marked: false }]] })).toEqual({
      ...{ name: 'a', state: 'gone' },
      badge: [{ text: 'x', marked: true }, [{ marked: true }]],
    })
    expect(following(follows, { name: 'a' })).toEqual({ name: 'a', state: 'gone' })
  })

  test('is decided by the first that is named, while it is in a state for that', () => {
    const [deputy, leader] = [{ id: 'd' }, { id: 'l' }]
    expect(followedBy(follows, { state: 'ready', deputy, leader })).toBe('d')
    expect(followedBy(follows, { state: 'waiting', deputy: { id: null }, leader })).toBe('l')
    expect(followedBy(follows, { state: 'ready' })).toBeUndefined()
    expect(followedBy(follows, { state: 'gone', leader })).toBeUndefined()
  })

  test('is what filters ask for: a filter for later matches a document when the filter matches what it then says', () => {
    const property = fc.property(attributes, fc.oneof(filters, filtersOfSaid), (doc, filter) => {
      const later = matcher(whenFollowing(follows, filter, regex), regex)(doc)
      expect(later).toBe(matcher(filter, regex)(following(follows, doc)))
    })
    fc.assert(property, { numRuns: 3000 })
  })

  test('leaves a filter as it is that asks for nothing of it', () => {
    const both: Filter = { kind: 'and', of: [named, { kind: 'not', of: named }] }
    expect(whenFollowing(follows, both, regex)).toBe(both)
    expect(whenFollowing(follows, { kind: 'and', of: [named, gone] }, regex)).toEqual({
      kind: 'and',
      of: [named, { kind: 'and', of: [] }],
    })
  })
})
