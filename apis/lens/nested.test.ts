import { describe, expect, test } from 'vitest'
import { classOf, listOf, text } from '../../domain/core/schema.ts'
import { align } from './align.ts'
import { eachOf, inside } from './nested.ts'
import { renamed, v5Only } from './renamed.ts'
import { laws, seenAs } from './testing/laws.ts'
import { shownType, typeNames } from './type-name.ts'
import { viewClass } from './view-class.ts'

const part = classOf('Part', { id: text(), name: text(), secret: text() })
const whole = classOf('Whole', { parts: listOf(part), main: part })
const names = typeNames({ shown: 'OldPart', canonical: 'Part' })
const oldPart = viewClass('OldPart', [renamed('name', 'label'), v5Only('secret'), names])
const seen = seenAs(viewClass('Whole', [eachOf('parts', oldPart), inside('main', oldPart)]), whole)

describe('nested objects', () => {
  test.each(Object.entries(laws))('%s', (_, hold) => hold({ ...seen, runs: 800 }))

  const stored = ['a', 'b', 'c'].map((id) => ({ '@type': 'Part', id, name: id, secret: `of ${id}` }))

  test('elements keep what is hidden when they are reordered, changed, removed and added', () => {
    const parts = [
      { id: 'c', label: 'new' },
      { id: 'd', label: 'd' },
      { id: 'a', label: 'a' },
    ]
    expect(seen.put({ parts }, { parts: stored })['parts']).toEqual([
      { '@type': 'Part', id: 'c', name: 'new', secret: 'of c' },
      { '@type': 'Part', id: 'd', name: 'd' },
      { '@type': 'Part', id: 'a', name: 'a', secret: 'of a' },
    ])
  })

  test('a schema of the view has the names of its classes', () => {
    expect(Object.keys(oldPart.schema(part).shape)).toEqual(['@type', '@baseType', '@schemaLocation', 'id', 'label'])
    expect(oldPart.schema(part)).toBe(oldPart.schema(part))
  })

  test('a lens that looks inside an attribute that is not there is a mistake found at start', () => {
    expect(() => viewClass('Whole', [inside('other', oldPart)]).schema(whole)).toThrow('other')
  })
})

describe('alignment', () => {
  test('the same look comes before the same identity', () => {
    const twins = [
      { id: '1', role: 'a' },
      { id: '1', role: 'b' },
    ]
    expect(align([{ id: '1', role: 'b' }], twins)).toEqual([1])
  })

  test('elements without identity are recognised by position, within their kind', () => {
    const seenThere = [{ name: 'x' }, { name: 'y' }]
    expect(align([{ name: 'z' }, { name: 'w' }], seenThere)).toEqual([0, 1])
    const kind = ({ name }: { name?: unknown }) => String(name)
    expect(align([{ name: 'z' }], seenThere, { kind })).toEqual([undefined])
    expect(
      align(
        [
          { name: 'y', more: 1 },
          { name: 'x', more: 1 },
        ],
        seenThere,
        { kind },
      ),
    ).toEqual([1, 0])
  })

  test('a stored element has at most one new version', () => {
    expect(
      align(
        [
          { id: '1', name: 'a' },
          { id: '1', name: 'b' },
        ],
        [{ id: '1', name: 'b' }],
      ),
    ).toEqual([undefined, 0])
  })

  test('another identity at the same position is another element', () => {
    expect(align([{ id: '2' }], [{ id: '1' }])).toEqual([undefined])
  })

  test('ten thousand elements are aligned without comparing each with each', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ id: String(i), name: 'n' }))
    const changed = many.map((one) => ({ ...one, name: 'm' })).reverse()
    expect(align(changed, many)[0]).toBe(9_999)
  }, 2_000)
})

test('a class that the view tells apart is shown and filled in', () => {
  const kind = shownType((view) => (view['url'] ? 'Link' : 'File'))
  expect(kind.put({ url: 'x' })).toEqual({ '@type': 'Link', url: 'x' })
  expect(kind.get({ '@type': 'File' })).toEqual({ '@type': 'File' })
})
