import { expect, test } from 'vitest'
import { classOf, text } from '../../domain/core/schema.ts'
import { movedInto } from './moved-into.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const home = classOf('Home', { id: text() })
const owner = classOf('Owner', { name: text(), role: text(), home })
const lens = movedInto('home', 'role')

test.each(Object.entries(laws))('%s', (_, hold) => hold({ ...seenAs(viewClass('Owner', [lens]), owner), runs: 1000 }))

test('without the nested object the attribute is out of sight and kept', () => {
  expect(lens.get({ role: 'a' })).toEqual({})
  expect(lens.put({ name: 'n' }, { role: 'a' })).toEqual({ name: 'n', role: 'a' })
})

test('it goes with the nested object', () => {
  expect(lens.put({}, { role: 'a', home: { id: '1' } })).toEqual({})
})
