import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../adapters/memory/memory-database.ts'
import { create } from './core/commands.ts'
import type { Doc } from './core/json.ts'
import { regex } from './core/regex.ts'
import { factsOf } from './core/schema.ts'
import { shapeAt, shapeOf } from './core/shape.ts'
import { fakeClock, testCore, tester } from './core/test-core.ts'
import { resources } from './resources.ts'

describe.each(resources)('$kind', (resource) => {
  const { schema, example, exampleNeeds = [], search, mandatory, serverSets, lifecycle, references = [] } = resource
  const shape = shapeOf(schema)

  test('the example fits its schema and is already in canonical form', () => {
    const parsed = schema.safeParse(example)
    expect(parsed.error?.issues ?? []).toEqual([])
    expect(parsed.data).toEqual(example)
  })

  test('the example has every mandatory attribute and nothing that the server sets', () => {
    for (const name of mandatory) expect(example).toHaveProperty([name])
    for (const name of serverSets) expect(example).not.toHaveProperty([name])
  })

  test('the example can be created, whatever the caller says of what the server sets', async () => {
    const { store } = memoryDatabase(resources, regex, { enqueue: () => undefined })
    const core = testCore(store, resources, fakeClock('2026-01-05T08:00:00.000Z'))
    const writes = exampleNeeds.map((doc) => insert(doc))
    await store.commit({ at: '2026-01-05T08:00:00.000Z', writes, events: [], audit: [], jobs: [] })
    const said = Object.fromEntries(serverSets.map((name) => [name, 'the caller']))
    const { doc } = await create(core, resource, tester, { ...example, ...said })
    expect(doc).toMatchObject(example)
    for (const name of serverSets) expect(doc[name]).not.toBe('the caller')
    expect(schema.safeParse(doc).data).toEqual(doc)
  })

  test('search and reference paths lead to something that the schema knows', () => {
    for (const path of [...search, ...references.map((reference) => reference.path)]) {
      expect({ path, is: shapeAt(shape, path.split('.'))?.is }).toEqual({
        path,
        is: expect.stringMatching(/text|date|number|boolean|any/),
      })
    }
  })

  test('mandatory attributes, server-set attributes and the state are attributes', () => {
    for (const name of [...mandatory, ...serverSets, ...(lifecycle ? [lifecycle.attribute] : [])]) {
      expect(schema.shape).toHaveProperty([name])
    }
  })

  test('every first-level attribute is described', () => {
    const silent = Object.entries(schema.shape).filter(([, attribute]) => !says(attribute as never))
    expect(silent.map(([name]) => name)).toEqual([])
  })
})

function insert(doc: Doc) {
  return { op: 'insert' as const, kind: String(doc['@type']), id: String(doc['id']), text: JSON.stringify(doc) }
}

function says(schema: Parameters<typeof factsOf>[0]): boolean {
  return (factsOf(schema).description ?? '').endsWith('.')
}
