import { describe, expect, test } from 'vitest'
import { documentFaults } from './document-faults.ts'
import { grammarFaults } from './grammar-faults.ts'

const good = () => ({
  openapi: '3.1.1',
  info: { title: 'Things', version: '1.0.0' },
  paths: {
    '/thing': {
      get: {
        operationId: 'listThing',
        summary: 'List things',
        description: 'All of them.',
        tags: ['thing'],
        parameters: [{ $ref: '#/components/parameters/Limit' }],
        responses: {
          404: { description: 'No such list.' },
          200: {
            description: 'The things.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: { one: { value: { name: 'a' } as Record<string, unknown> } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: {
      Limit: {
        name: 'limit',
        in: 'query',
        description: 'Most things.',
        schema: { type: 'integer' },
        example: 5 as unknown,
      },
    },
    schemas: { Thing: { type: 'object', properties: { name: { type: 'string' } } } },
  },
})

const content = (document: ReturnType<typeof good>) =>
  document.paths['/thing'].get.responses[200].content['application/json']

describe('the check of a document', () => {
  test('finds nothing in a sound one', () => {
    expect(documentFaults(good())).toEqual([])
  })

  test('finds a reference that leads nowhere', () => {
    const bad = { ...good(), extra: { $ref: '#/components/schemas/Missing' } }
    expect(documentFaults(bad)).toEqual([expect.stringContaining('Missing leads nowhere')])
  })

  test('finds an operation id that is used twice', () => {
    const { paths, ...rest } = good()
    expect(documentFaults({ ...rest, paths: { ...paths, '/other': paths['/thing'] } })).toEqual([
      expect.stringContaining('listThing is used twice'),
    ])
  })

  test('finds an operation and a parameter without words', () => {
    const bad = good()
    bad.paths['/thing'].get.summary = ''
    bad.components.parameters.Limit.description = ''
    expect(documentFaults(bad)).toEqual([
      expect.stringContaining('has no summary'),
      expect.stringContaining('Limit: has no description'),
    ])
  })

  test('finds examples that do not fit their schema', () => {
    const bad = good()
    content(bad).examples.one.value = { name: 7 }
    bad.components.parameters.Limit.example = 'many'
    expect(documentFaults(bad)).toEqual([
      expect.stringContaining('/name must be string'),
      expect.stringContaining('must be integer'),
    ])
  })

  test('finds what breaks the grammar of OpenAPI', async () => {
    expect(await grammarFaults(good())).toEqual([])
    const { paths, ...rest } = good()
    const bad = { ...rest, paths: { '/thing': { get: { ...paths['/thing'].get, responses: 7 } } } }
    expect(await grammarFaults(bad)).toEqual([expect.stringContaining('Expected type')])
  })
})
