import { describe, expect, test } from 'vitest'
import { classOf, text } from '../../domain/core/schema.ts'
import { renamed, v5Only } from './renamed.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const person = classOf('Person', { name: text(), nick: text(), fullName: text() })

describe('renamed', () => {
  const full = renamed('name', 'fullName')
  const seen = seenAs(viewClass('Person', [full]), person)
  test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

  test('a canonical attribute that has the name of the view stays hidden and survives writes', () => {
    expect(full.get({ name: 'Ann', fullName: 'an extension' })).toEqual({ fullName: 'Ann' })
    expect(full.put({ fullName: 'Bob' }, { name: 'Ann', fullName: 'an extension' })).toEqual({
      name: 'Bob',
      fullName: 'an extension',
    })
  })

  test('a written attribute whose name means something else is refused, not stored in its place', () => {
    expect(() => full.put({ name: 'Ann' })).toThrow('unknownAttribute: name')
  })
})

describe('v5Only', () => {
  const hide = v5Only('nick')
  const seen = seenAs(viewClass('Person', [hide]), person)
  test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

  test('a write through the view keeps what it cannot see', () => {
    expect(hide.put({ name: 'Bob' }, { name: 'Ann', nick: 'A' })).toEqual({ name: 'Bob', nick: 'A' })
  })

  test('a filter of the view cannot find out what is hidden', () => {
    expect(seen.filter({ kind: 'compare', path: ['nick'], op: 'eq', value: 'A' })).toEqual({ kind: 'or', of: [] })
  })
})
