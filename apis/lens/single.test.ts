import { describe, expect, test } from 'vitest'
import { classOf, listOf, text } from '../../domain/core/schema.ts'
import { renamed, v5Only } from './renamed.ts'
import { single } from './single.ts'
import { getPut, putGet, putGetAfterEdit, seenAs, sortsAgree } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const mark = classOf('Mark', { id: text(), owner: text() })
const thing = classOf('Thing', { name: text(), mark: listOf(mark) })
const lens = single('mark', 'label', viewClass('Label', [renamed('id', 'text'), v5Only('owner')]))
const seen = seenAs(viewClass('Thing', [lens]), thing)

describe.each(Object.entries({ putGet, putGetAfterEdit, getPut, sortsAgree }))('%s', (_, hold) => {
  test('holds', () => hold(seen))
})

test('a write changes the first element and keeps the others and what is hidden', () => {
  const stored = { mark: [{ id: '1', owner: 'o' }, { id: '2' }] }
  expect(lens.get(stored)).toEqual({ label: { text: '1' } })
  expect(lens.put({ label: { text: '3' } }, stored)).toEqual({ mark: [{ id: '3', owner: 'o' }, { id: '2' }] })
})

test('a filter finds a document by any of its elements', () => {
  const filter = seen.filter({ kind: 'compare', path: ['label', 'text'], op: 'eq', value: '2' })
  expect(filter).toEqual({ kind: 'compare', path: ['mark', 'id'], op: 'eq', value: '2' })
})
