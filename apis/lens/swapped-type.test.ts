import { expect, test } from 'vitest'
import { classOf, text } from '../../domain/core/schema.ts'
import { swappedType } from './swapped-type.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const person = classOf('Person', { name: text() })
const lens = swappedType('Person', 'Individual')
const seen = seenAs(viewClass('Individual', [lens]), person)

test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

test('the class has its own name in each generation, extensions keep theirs', () => {
  expect(lens.get({ '@type': 'Person', name: 'Ann' })).toEqual({ '@type': 'Individual', name: 'Ann' })
  expect(lens.put({ '@type': 'Pilot', '@baseType': 'Individual' })).toEqual({ '@type': 'Pilot', '@baseType': 'Person' })
})

test('a filter on the class finds it under the name that is shown', () => {
  const filter = seen.filter({ kind: 'compare', path: ['@type'], op: 'eq', value: 'Individual' })
  expect(JSON.stringify(filter)).toContain('"value":"Person"')
})
