import type { Doc, Json } from '../../domain/core/json.ts'
import type { Api } from '../rest/define-api.ts'
import { stateModels } from '../rest/state-model.ts'
import { errorRefs } from './errors.ts'
import { headerRefs } from './headers.ts'
import { parameterRef } from './parameters.ts'
import { type SchemaBook, schemaRef } from './schema-book.ts'

const text = (description: string): Doc => ({ type: 'string', description })
const texts = (description: string): Doc => ({ type: 'array', description, items: { type: 'string' } })

/** Adds the schema of what `/stateModel` answers. */
export function addStateModel(book: SchemaBook): void {
  book.add('StateModel', {
    type: 'object',
    description: 'The states of a resource and the steps between them, as the server judges them.',
    required: ['resource', 'attribute', 'initialState', 'entryState', 'state'],
    properties: {
      resource: text('Path segment of the resource.'),
      attribute: text('Attribute that holds the state.'),
      initialState: text('State of a resource that is created without one.'),
      entryState: texts('States in which a resource may be created.'),
      state: {
        type: 'array',
        description: 'Every state.',
        items: {
          type: 'object',
          required: ['name', 'next'],
          properties: { name: text('Name of the state.'), next: texts('States that may follow; none after a final one.') },
        },
      },
    },
  })
}

/** The operation that answers the state models of an API. */
export function stateModelPath(api: Api): Doc {
  return {
    '/stateModel': {
      get: {
        tags: ['state model'],
        operationId: 'listStateModel',
        summary: 'Read the state models',
        description: 'Which states the resources of this API have, and which steps between them are allowed.',
        parameters: [parameterRef('CorrelationId')],
        responses: {
          200: {
            description: 'One model for each resource that has states.',
            headers: headerRefs('X-Correlation-ID'),
            content: {
              'application/json': {
                schema: { type: 'array', items: schemaRef('StateModel') },
                examples: { models: { value: stateModels(api).slice(0, 1) as unknown as Json } },
              },
            },
          },
          ...errorRefs('Retrieve'),
        },
      },
    },
  }
}
