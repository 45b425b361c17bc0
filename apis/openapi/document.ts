import type { Doc, Json } from '../../domain/core/json.ts'
import type { Api } from '../rest/define-api.ts'
import { addCommonSchemas } from './common-schemas.ts'
import { errorExamples, errorResponses } from './errors.ts'
import { addEvents, webhooks } from './events.ts'
import { headers } from './headers.ts'
import { hubPaths } from './hub-operations.ts'
import { addHub } from './hub-schemas.ts'
import { resourcePaths } from './operations.ts'
import { parameters } from './parameters.ts'
import { pruned } from './prune.ts'
import { addResource } from './resource-schemas.ts'
import { SchemaBook } from './schema-book.ts'
import { addStateModel, stateModelPath } from './state-model.ts'
import { styleOf } from './style.ts'

/** The OpenAPI 3.1 document of an API, made from the same declarations that serve it. */
export function openApiDocument(api: Api): Doc {
  const schemas = allSchemas(api)
  return pruned({
    openapi: '3.1.1',
    info: {
      title: api.title,
      description: `${api.description}\n\nFollows ${api.id} ${api.version}.`,
      version: api.version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: api.basePaths[0], description: 'This server.' }],
    tags: tags(api),
    paths: Object.assign({}, ...api.faces.map((face) => resourcePaths(api, face)), stateModelPath(api), hubPaths(api)),
    webhooks: webhooks(api),
    components: {
      schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
      parameters,
      headers,
      responses: errorResponses(),
      examples: errorExamples(),
    },
  })
}

function allSchemas(api: Api): ReadonlyMap<string, Doc> {
  const style = styleOf(api.generation)
  const book = new SchemaBook(style, new Set(api.faces.map((face) => face.kind)))
  addCommonSchemas(book)
  addHub(book, api)
  addStateModel(book)
  for (const face of api.faces) {
    addResource(book, face, style)
    addEvents(book, api, face)
  }
  return book.schemas
}

function tags(api: Api): Json {
  return [
    ...api.faces.map((face) => ({ name: face.collection, description: face.resource.description })),
    { name: 'state model', description: 'Which states resources have, and what may follow which.' },
    { name: 'events subscription', description: 'Who hears of events, and what could not be delivered.' },
    { name: 'notification listener', description: 'The requests that this server sends to listeners.' },
  ]
}
