import { describe, expect, it } from 'vitest'
import { Fault } from '../../../domain/core/fault.ts'
import type { Doc, Json } from '../../../domain/core/json.ts'
import { shapeOf } from '../../../domain/core/shape.ts'
import { ticket } from '../fixture-ticket.ts'
import { defaultQueryLimits } from '../settings.ts'
import { jsonPatch } from './json-patch.ts'
import { queryPlaces } from './patch-query.ts'

const find = queryPlaces(shapeOf(ticket.schema), defaultQueryLimits)
const patch = (doc: Doc, ...operations: Json[]) => jsonPatch(doc, operations, { depth: 64, size: 10_000 }, find) as Doc

const doc: Doc = {
  name: 'Repair',
  tag: ['red', 'blue'],
  note: [
    { id: '1', author: 'Ann', text: 'one', rating: 5 },
    { id: '2', author: 'Bob', text: 'two', rating: 7 },
    { id: '3', author: 'Bob', text: 'a/b', rating: 9 },
  ],
  relatedParty: [{ role: 'owner', partyOrPartyRole: { id: '42', name: 'Mary' } }],
}
const notes = (result: Doc) => (result['note'] as Doc[]).map(({ text }) => text)

describe('conditions in the path', () => {
  it.each([
    ['/note/text?note.id=2', "the guideline's form: the condition names the array"],
    ['/note/text?id=2', 'the condition may be relative to the element'],
    ['/note/text?/note/id=2', 'the name may be a pointer'],
    ['/note/text?/note/author=Bob&/note/rating.lt=8', 'in each of several conditions'],
    ['/note?/note/id=2/text', 'wherever the condition stands'],
    ['/note?id=2/text', 'it may stand behind the array'],
    ["/note[?(@.id=='2')]/text", 'it may be a JSONPath filter'],
    ["/note/[?@.id=='2']/text", 'as a step of its own'],
    ['/note/text?note.author=Bob&note.rating.lt=8', 'conditions are combined'],
    ["/note/text?note.text='two'", 'values may be quoted'],
    ['/note?id=2/text', 'the rest of the path follows'],
  ])('%s: %s', (path) => {
    expect(notes(patch(doc, { op: 'replace', path, value: 'new' }))).toEqual(['one', 'new', 'a/b'])
  })

  it('every element that matches is changed', () => {
    expect(notes(patch(doc, { op: 'replace', path: '/note/text?note.author=Bob', value: 'new' }))).toEqual([
      'one',
      'new',
      'new',
    ])
  })

  it('matching elements are removed, whatever their order', () => {
    expect(notes(patch(doc, { op: 'remove', path: '/note?note.author=Bob' }))).toEqual(['one'])
    expect(notes(patch(doc, { op: 'remove', path: "/note[?@.text=='a/b']" }))).toEqual(['one', 'two'])
  })

  it('elements of plain arrays are chosen by their value', () => {
    expect(patch(doc, { op: 'remove', path: "/tag[?@=='red']" })['tag']).toEqual(['blue'])
  })

  it('a value of any kind has no condition of its own that the elements around it can meet', () => {
    const wished: Doc = {
      characteristic: [
        { name: 'colour', value: 'red' },
        { name: 'parts', value: [{ code: 'x' }, { code: 'y' }] },
      ],
    }
    const values = (path: string) =>
      (patch(wished, { op: 'replace', path, value: 'new' })['characteristic'] as Doc[]).map(({ value }) => value)
    expect(values('/characteristic/value?name=colour')).toEqual(['new', [{ code: 'x' }, { code: 'y' }]])
    expect(values('/characteristic/1/value?code=y/code')).toEqual(['red', [{ code: 'x' }, { code: 'new' }]])
  })

  it('conditions reach below the element', () => {
    for (const name of ['relatedParty.partyOrPartyRole.id', '/relatedParty/partyOrPartyRole/id']) {
      const path = `/relatedParty/partyOrPartyRole/name?${name}=42`
      const [party] = patch(doc, { op: 'replace', path, value: 'Jane' })['relatedParty'] as Doc[]
      expect(party?.['partyOrPartyRole']).toEqual({ id: '42', name: 'Jane' })
    }
  })

  it('attributes are added to the elements that match', () => {
    const result = patch(doc, { op: 'add', path: '/note/date?note.id=1', value: '2020-01-01T00:00:00.000Z' })
    expect((result['note'] as Doc[])[0]?.['date']).toBe('2020-01-01T00:00:00.000Z')
  })

  it('a source that is one element can be moved or copied', () => {
    expect(notes(patch(doc, { op: 'move', from: '/note?note.id=1', path: '/note/-' }))).toEqual(['two', 'a/b', 'one'])
  })

  it('the conditions of one patch look at a bounded number of elements', () => {
    const crowd: Doc = { note: Array.from({ length: 501 }, (_, i) => ({ id: String(i), rating: 1 })) }
    const look = { op: 'test', path: '/note/rating?note.id=0', value: 1 }
    const looks = (times: number) => {
      const fresh = queryPlaces(shapeOf(ticket.schema), defaultQueryLimits)
      return () => jsonPatch(crowd, Array<Json>(times).fill(look), { depth: 64, size: 10_000 }, fresh)
    }
    expect(looks(998)).not.toThrow()
    expect(looks(999)).toThrow(Fault)
  })

  it('plain pointers work as ever', () => {
    expect(notes(patch(doc, { op: 'replace', path: '/note/0/text', value: 'new' }))).toEqual(['new', 'two', 'a/b'])
    expect(patch(doc, { op: 'add', path: '/description', value: 'x' })['description']).toBe('x')
  })

  it.each([
    ['/note/text?note.id=9', 'no element matches'],
    ['/note/text?note.colour=red', 'an unknown attribute'],
    ['/name?id=1', 'no array on the path'],
    ['note?id=1', 'no pointer'],
    ['/note[?@.id==]/text', 'a broken filter'],
  ])('%s is not applicable: %s', (path) => {
    expect(() => patch(doc, { op: 'replace', path, value: 'x' })).toThrow(Fault)
    expect(() => patch(doc, { op: 'replace', path, value: 'x' })).toThrow('patchNotApplicable')
  })

  it('a source that is several elements is refused', () => {
    expect(() => patch(doc, { op: 'copy', from: '/note?note.author=Bob', path: '/note/-' })).toThrow(
      'more than one place',
    )
  })
})
