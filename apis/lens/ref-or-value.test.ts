import { expect, test } from 'vitest'
import { billStructure } from '../../domain/account/bill-structure.ts'
import { matcher } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { attributesOf, bare, type ObjectSchema } from '../../domain/core/schema.ts'
import { refOrValueLens } from './ref-or-value.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const lens = refOrValueLens({ value: 'BillingCycleSpecification', ofValue: ['frequency'], ofBase: ['dateShift'] })
const canonical = bare(attributesOf(billStructure)['cycleSpecification']!) as ObjectSchema
const required = ['name', 'isRef']
const seen = {
  ...seenAs(viewClass('BillingCycleSpecificationRefOrValue', [lens], { required }), canonical),
  runs: 1500,
}

test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

test.each([
  [{ isRef: true, id: 'a' }, 'BillingCycleSpecificationRef', undefined],
  [{ isRef: false, id: 'a' }, 'BillingCycleSpecification', undefined],
  [{ isRef: false, frequency: 'monthly' }, 'BillingCycleSpecification', undefined],
  [{ isRef: true, frequency: 'monthly' }, 'BillingCycleSpecificationRefOrValue', undefined],
  [{ isRef: false, '@referredType': 'X' }, 'BillingCycleSpecificationRefOrValue', false],
  [{ isRef: true, dateShift: 3 }, 'BillingCycleSpecificationRefOrValue', undefined],
])('%j is of class %s, and isRef is stored as %s', (view, type, isRef) => {
  const stored = lens.put(view)
  expect([stored['@type'], stored['isRef']]).toEqual([type, isRef])
  expect(lens.get(stored)).toEqual(view)
})

test('without isRef, something with an identifier is a reference and anything else is not', () => {
  expect(lens.put({ id: 'a' })).toEqual({ '@type': 'BillingCycleSpecificationRef', id: 'a' })
  expect(lens.put({ name: 'a' })).toEqual({ '@type': 'BillingCycleSpecification', name: 'a' })
})

test('isRef is found whether the class says it or the attribute', () => {
  const filter = (value: boolean) => matcher(seen.filter({ kind: 'compare', path: ['isRef'], op: 'eq', value }), regex)
  const docs = [
    { '@type': 'BillingCycleSpecificationRef', id: 'a' },
    { '@type': 'BillingCycleSpecification', name: 'a' },
    { '@type': 'Own', '@baseType': 'BillingCycleSpecification' },
    { '@type': 'BillingCycleSpecificationRefOrValue', isRef: false },
  ]
  expect(docs.map(filter(true))).toEqual([true, false, false, false])
  expect(docs.map(filter(false))).toEqual([false, true, true, true])
})
