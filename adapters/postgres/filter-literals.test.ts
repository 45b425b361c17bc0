import { expect, test } from 'vitest'
import type { Compare, Filter, Literal } from '../../domain/core/query.ts'
import { formOfFilter } from './filter-literals.ts'

const name = (value: Literal, op: Compare['op'] = 'eq'): Filter => ({ kind: 'compare', path: ['name'], op, value })
const nested = (filter: Filter): Filter => ({ kind: 'not', of: { kind: 'and', of: [filter, name('x')] } })

test('filters that differ in nothing but values share a statement', () => {
  expect(formOfFilter(name('a'))).toBe(formOfFilter(name('b')))
  expect(formOfFilter(nested(name(1)))).toBe(formOfFilter(nested(name(2.5))))
})

test('filters whose statements differ do not', () => {
  const forms = [
    name('a'),
    name('a', 'gt'),
    name('x'.repeat(300)),
    name('\0'),
    name(1),
    name(true),
    name(null),
    name('a*', 'like'),
    name('b*', 'like'),
    nested(name('a')),
  ].map(formOfFilter)
  expect(new Set(forms).size).toBe(forms.length)
})
