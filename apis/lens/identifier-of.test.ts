import { describe, expect, test } from 'vitest'
import { classOf, text } from '../../domain/core/schema.ts'
import { identifierOf } from './identifier-of.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const ref = classOf('BoxRef', { id: text(), name: text() }, { required: ['id'] })
const box = classOf('Box', { label: text(), parent: ref })
const lens = identifierOf('parent', 'parentId', { '@type': 'BoxRef' })

describe('a reference seen as its identifier', () => {
  test.each(Object.entries(laws))('%s', (_, hold) => hold(seenAs(viewClass('Box', [lens]), box)))

  test('keeps what else it says while the identifier stays', () => {
    const stored = { parent: { '@type': 'BoxRef', id: '1', name: 'Attic' } }
    expect(lens.get(stored)).toEqual({ parentId: '1' })
    expect(lens.put({ parentId: '1', label: 'x' }, stored)).toEqual({ ...stored, label: 'x' })
    expect(lens.put({ parentId: '2' }, stored)).toEqual({ parent: { '@type': 'BoxRef', id: '2' } })
    expect(lens.put({}, stored)).toEqual({})
  })
})
