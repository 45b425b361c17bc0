import { expect, test } from 'vitest'
import { changedAttributes, type Doc, jsonOf, keepJson, sameJson } from './json.ts'

test('a document keeps its text, and nobody who goes through its attributes comes upon that', () => {
  const doc: Doc = { id: 'a', name: 'x' }
  keepJson(doc, '{"id":"a","name":"x"} as it was told')
  expect(jsonOf(doc)).toBe('{"id":"a","name":"x"} as it was told')
  expect([JSON.stringify(doc), Object.keys(doc)]).toEqual(['{"id":"a","name":"x"}', ['id', 'name']])
  expect([sameJson(doc, { id: 'a', name: 'x' }), changedAttributes(doc, { id: 'a' })]).toEqual([true, ['name']])
})

test('what is made of a document has a text of its own', () => {
  const doc: Doc = { id: 'a' }
  jsonOf(doc)
  expect(jsonOf({ ...doc, name: 'y' })).toBe('{"id":"a","name":"y"}')
  expect(jsonOf(Object.assign(structuredClone(doc), { name: 'z' }))).toBe('{"id":"a","name":"z"}')
})

test('a document that nobody may touch is put into words all the same', () => {
  expect(jsonOf(Object.freeze({ id: 'a' }))).toBe('{"id":"a"}')
})
