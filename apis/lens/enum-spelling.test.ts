import { expect, test } from 'vitest'
import { classOf, oneOf, text } from '../../domain/core/schema.ts'
import { enumSpelling } from './enum-spelling.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const state = classOf('State', { name: text(), status: oneOf(['initialized', 'validated', 'deceased']) })
const lens = enumSpelling('status', { initialized: 'initialized', validated: 'validated', deceased: 'deceaded' })
const seen = seenAs(viewClass('State', [lens]), state)

test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

test('the canonical spelling is understood and the documented one is shown', () => {
  expect(lens.put({ status: 'deceased' })).toEqual({ status: 'deceased' })
  expect(lens.put({ status: 'deceaded' })).toEqual({ status: 'deceased' })
  expect(lens.get({ status: 'deceased' })).toEqual({ status: 'deceaded' })
})

test('a filter by one word stays one comparison, which an index can answer', () => {
  const filter = seen.filter({ kind: 'compare', path: ['status'], op: 'eq', value: 'deceaded' })
  expect(filter).toEqual({ kind: 'compare', path: ['status'], op: 'eq', value: 'deceased' })
})

test('words whose order changes with their spelling cannot be sorted by', () => {
  expect(enumSpelling('status', { a: 'z', b: 'y' }).place(['status'])).toBeUndefined()
})
