import { describe, expect, test } from 'vitest'
import { classOf, listOf, text } from '../../domain/core/schema.ts'
import { singleText } from './single-text.ts'
import { getPut, putGet, putGetAfterEdit, seenAs, sortsAgree } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const mark = classOf('Mark', { id: text(), owner: text() }, { required: ['id'] })
const thing = classOf('Thing', { name: text(), mark: listOf(mark) })
const lens = singleText('mark', 'id', 'Mark')
const seen = seenAs(viewClass('Thing', [lens]), thing)

describe.each(Object.entries({ putGet, putGetAfterEdit, getPut, sortsAgree }))('%s', (_, hold) => {
  test('holds', () => hold(seen))
})

const stored = {
  mark: [
    { '@type': 'Mark', id: '1', owner: 'o' },
    { '@type': 'Mark', id: '2' },
  ],
}

test('the same text leaves everything, another one is another object, and further ones are kept', () => {
  expect(lens.get(stored)).toEqual({ mark: '1' })
  expect(lens.put({ name: 'x', mark: '1' }, stored)).toEqual({ name: 'x', ...stored })
  expect(lens.put({ mark: '3' }, stored)).toEqual({ mark: [{ '@type': 'Mark', id: '3' }, stored.mark[1]] })
})

test('a filter finds a document by any of its objects', () => {
  const filter = seen.filter({ kind: 'compare', path: ['mark'], op: 'eq', value: '2' })
  expect(filter).toEqual({ kind: 'compare', path: ['mark', 'id'], op: 'eq', value: '2' })
})
