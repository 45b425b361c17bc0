import { expect, test } from 'vitest'
import { relatedPlaceRefOrValue } from '../../domain/common/place.ts'
import { hoisted } from './hoisted.ts'
import { laws, seenAs } from './testing/laws.ts'
import { typeNames } from './type-name.ts'
import { viewClass } from './view-class.ts'

const lens = hoisted({
  from: 'place',
  what: 'place',
  like: 'GeographicAddress',
  references: ['PlaceRef'],
  referenceClass: () => 'PlaceRef',
})
const name = 'RelatedPlaceRefOrValue'
const view = viewClass(name, [lens, typeNames({ shown: name, canonical: name })])
const seen = { ...seenAs(view, relatedPlaceRefOrValue), depth: 2, runs: 500 }

test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

test('an address that is there by value is referred to as one, and stays as long as its id does', () => {
  const address = { '@type': 'GeographicAddress', id: '1', city: 'Galway' }
  const stored = { '@type': name, role: 'home', place: address }
  expect(view.lens.get(stored)).toEqual({ role: 'home', id: '1', '@referredType': 'GeographicAddress' })
  const renamed = { role: 'work', id: '1', name: 'Office', '@referredType': 'GeographicAddress' }
  expect(view.lens.put(renamed, stored)).toEqual({ ...stored, role: 'work', place: { ...address, name: 'Office' } })
  expect(view.lens.put({ role: 'home', id: '2' }, stored)['place']).toEqual({ '@type': 'PlaceRef', id: '2' })
})
