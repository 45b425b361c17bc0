import { describe, expect, test } from 'vitest'
import { classOf, text } from '../../domain/core/schema.ts'
import { documentFaults } from '../../scripts/spec/document-faults.ts'
import { openApiDocument } from './document.ts'
import { gadgetApi } from './fixture-api.ts'
import { SchemaBook } from './schema-book.ts'
import { styleOf } from './style.ts'

const schemasOf = (generation: 'v4' | 'v5') =>
  openApiDocument(gadgetApi(generation))['components'] as { schemas: Record<string, Record<string, unknown>> }

describe.each(['v4', 'v5'] as const)('the document of a %s API', (generation) => {
  test('has no dangling reference, no nameless or doubled operation, no example that misses its schema', () => {
    expect(documentFaults(openApiDocument(gadgetApi(generation)))).toEqual([])
  })

  test('comes out the same every time', () => {
    expect(JSON.stringify(openApiDocument(gadgetApi(generation)))).toBe(
      JSON.stringify(openApiDocument(gadgetApi(generation))),
    )
  })

  test('offers all four patch media types', () => {
    const paths = openApiDocument(gadgetApi(generation))['paths'] as Record<
      string,
      Record<string, Record<string, { content: object }>>
    >
    expect(Object.keys(paths['/gadget/{id}']!['patch']!['requestBody']!.content)).toEqual([
      'application/merge-patch+json',
      'application/json',
      'application/json-patch+json',
      'application/json-patch-query+json',
    ])
  })
})

test('names request schemas as each generation does', () => {
  const named = (generation: 'v4' | 'v5') =>
    Object.keys(schemasOf(generation).schemas).filter((name) => /^Gadget_[A-Z]/.test(name))
  expect(named('v4')).toEqual(['Gadget_Create', 'Gadget_Update', 'Gadget_Value'])
  expect(named('v5')).toEqual(['Gadget_FVO', 'Gadget_MVO', 'Gadget_Value'])
})

test('asks for mandatory attributes on create, and for none in a merge patch, down to nested objects', () => {
  const { schemas } = schemasOf('v5')
  expect(schemas['Gadget_FVO']!['required']).toEqual(['@type', 'name'])
  expect(schemas['Gadget_MVO']!['required']).toBeUndefined()
  expect(schemas['IndoorPlace']!['required']).toEqual(['@type', 'id'])
  expect(schemas['IndoorPlace_MVO']!['required']).toBeUndefined()
  expect(schemas['TimePeriod']!['required']).toBeUndefined()
})

test('lets null remove an attribute in a merge patch', () => {
  const { name, status, place, formerPlace } = schemasOf('v5').schemas['Gadget_MVO']!['properties'] as Record<
    string,
    unknown
  >
  expect(name).toMatchObject({ type: ['string', 'null'] })
  expect(status).toMatchObject({ anyOf: [{ $ref: '#/components/schemas/GadgetStateType' }, { type: 'null' }] })
  expect(place).toMatchObject({ anyOf: [{ $ref: '#/components/schemas/Place_MVO' }, { type: 'null' }] })
  expect(formerPlace).toMatchObject({ type: ['array', 'null'], items: { $ref: '#/components/schemas/Place' } })
})

test('tells subclasses apart by @type', () => {
  expect(schemasOf('v5').schemas['Place']).toMatchObject({
    anyOf: [
      { $ref: '#/components/schemas/IndoorPlace' },
      { $ref: '#/components/schemas/OutdoorPlace' },
      { $ref: '#/components/schemas/Place_Base' },
    ],
    discriminator: { propertyName: '@type', mapping: { Place: '#/components/schemas/Place_Base' } },
  })
})

test('leaves what the server sets out of requests', () => {
  const { schemas } = schemasOf('v5')
  const has = (name: string, attribute: string) => attribute in (schemas[name]!['properties'] as object)
  expect(['Gadget', 'Gadget_FVO', 'Gadget_MVO'].map((name) => has(name, 'builtAt'))).toEqual([true, false, false])
  expect(['Gadget', 'Gadget_FVO', 'Gadget_MVO'].map((name) => has(name, 'id'))).toEqual([true, true, false])
})

test('offers filters on values, indexed paths, and comparisons where there is an order', () => {
  const { paths } = openApiDocument(gadgetApi('v5')) as {
    paths: Record<string, { get: { parameters: { name?: string }[] } }>
  }
  const names = paths['/gadget']!.get.parameters.map((parameter) => parameter.name)
  expect(names).toEqual(expect.arrayContaining(['name', 'clever', 'place.name', 'builtAt', 'builtAt.gte', '@type']))
  expect(names).not.toContain('name.gte')
})

test('announces a state change only of what has a state', () => {
  const { webhooks } = openApiDocument(gadgetApi('v4')) as unknown as {
    webhooks: Record<string, { post: { operationId: string } }>
  }
  expect(Object.keys(webhooks)).toEqual([
    'gadgetCreateEvent',
    'gadgetAttributeValueChangeEvent',
    'gadgetStateChangeEvent',
    'gadgetDeleteEvent',
  ])
  expect(webhooks['gadgetCreateEvent']!.post.operationId).toBe('listenToGadgetCreateEvent')
})

test('refuses two different classes under one name', () => {
  const book = new SchemaBook(styleOf('v5'), new Set())
  book.of(classOf('Twin', { a: text() }))
  expect(() => book.of(classOf('Twin', { b: text() }))).toThrow(/Twin/)
})
