import { expect, test } from 'vitest'
import { classOf, oneOf, text } from '../../domain/core/schema.ts'
import { coarserWords } from './coarser-words.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const parcel = classOf('Parcel', { name: text(), state: oneOf(['a', 'b', 'aa', 'email']) })
const lens = coarserWords('state', { aa: 'a', email: 'b' })
const seen = seenAs(viewClass('Parcel', [lens]), parcel)
const eq = (value: string) => ({ kind: 'compare', path: ['state'], op: 'eq', value }) as const

test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

test('a finer word shows as the coarser one, and is no word of the view', () => {
  expect(lens.get({ state: 'aa' })).toEqual({ state: 'a' })
  expect(['a', 'aa'].map((state) => seen.view.safeParse({ state }).success)).toEqual([true, false])
})

test('a write that leaves the word keeps the finer state; another word is another state', () => {
  expect(lens.put({ name: 'x', state: 'a' }, { state: 'aa' })).toEqual({ name: 'x', state: 'aa' })
  expect(lens.put({ state: 'b' }, { state: 'aa' })).toEqual({ state: 'b' })
  expect(lens.put({ state: 'a' })).toEqual({ state: 'a' })
})

test('a filter by the coarser word finds both, one by a finer word nothing, any other stays one comparison', () => {
  expect(seen.filter(eq('a'))).toEqual({ kind: 'or', of: [eq('a'), eq('aa')] })
  expect(seen.filter(eq('aa'))).toEqual({ kind: 'or', of: [] })
  expect(seen.filter(eq('elsewhere'))).toEqual(eq('elsewhere'))
})
