import type { Doc, Json } from '../../domain/core/json.ts'
import type { Api } from '../rest/define-api.ts'
import { hubFace } from '../rest/hub-face.ts'
import { errorRefs } from './errors.ts'
import { filterParameters } from './filter-parameters.ts'
import { type HeaderName, headerRefs } from './headers.ts'
import { hubNames } from './hub-schemas.ts'
import { parameterRef, type parameters } from './parameters.ts'
import { schemaRef } from './schema-book.ts'
import { styleOf } from './style.ts'

const letter: Doc = {
  '@type': 'DeadLetter',
  id: '0198c1f9-0b4c-7a10-8e55-6f0c2a77b0d4',
  eventId: '0198c1f2-7d1e-7cc4-9a53-2f6f1f4e8a11',
  eventType: 'IndividualCreateEvent',
  diedAt: '2026-01-15T21:44:10.000Z',
  reason: 'the listener answered 503',
}

/** The operations on subscriptions and on what could not be delivered to them. */
export function hubPaths(api: Api): Doc {
  const id = parameterRef('Id')
  return {
    '/hub': { get: listHubs(api), post: register(api) },
    '/hub/{id}': { parameters: [id], get: retrieve(api), delete: unregister(api) },
    '/hub/{id}/enable': { parameters: [id], post: enable(api) },
    '/hub/{id}/deadLetter': { parameters: [id], get: listDeadLetters },
    '/hub/{id}/deadLetter/replay': { parameters: [id], post: replayAll },
    '/hub/{id}/deadLetter/{letterId}/replay': { parameters: [id, letterId], post: replayOne },
  }
}

function listHubs(api: Api): Doc {
  return {
    ...head(styleOf(api.generation).hubOperations.list, 'List subscriptions', 'The subscriptions of this API.'),
    parameters: [
      ...shared('Fields', 'Offset', 'Limit', 'After', 'Before', 'Sort', 'Filter'),
      ...filterParameters(hubFace(api)),
    ],
    responses: {
      ...pages(listOf(hubNames(api).view), [hubExample(api)]),
      ...errorRefs('List'),
    },
  }
}

function register(api: Api): Doc {
  const asked = { ...(styleOf(api.generation).typed && { '@type': 'Hub' }), ...askedExample(api) }
  return {
    ...head(styleOf(api.generation).hubOperations.create, 'Subscribe to events', registerWords),
    parameters: shared('IdempotencyKey', 'CorrelationId'),
    requestBody: {
      required: true,
      description: 'Where to send events, and which.',
      content: content(schemaRef(hubNames(api).input), asked),
    },
    responses: {
      201: answer('The subscription.', schemaRef(hubNames(api).view), hubExample(api), ['Location']),
      ...errorRefs('HubCreate'),
    },
  }
}

const registerWords =
  'The same callback with the same query cannot subscribe twice. Subscribing is not itself an event. With the secret ' +
  '`generate`, the answer holds the secret that was made; it is never shown again.'

function retrieve(api: Api): Doc {
  return {
    ...head(styleOf(api.generation).hubOperations.retrieve, 'Read a subscription', 'One subscription of this API.'),
    parameters: shared('Fields', 'IfNoneMatch'),
    responses: {
      200: answer('The subscription.', schemaRef(hubNames(api).view), hubExample(api), ['ETag']),
      304: { description: 'It still has the ETag that you sent.', headers: headerRefs('ETag') },
      ...errorRefs('Retrieve'),
    },
  }
}

function unregister(api: Api): Doc {
  return {
    ...head(
      styleOf(api.generation).hubOperations.delete,
      'Unsubscribe',
      'What waits for this subscription is not sent any more, and its dead letters are forgotten.',
    ),
    parameters: shared('IdempotencyKey', 'CorrelationId'),
    responses: { 204: { description: 'It is gone.', headers: headerRefs() }, ...errorRefs('HubChange') },
  }
}

function enable(api: Api): Doc {
  return {
    ...head(
      'enableHub',
      'Enable a subscription',
      'A listener that answered 410 hears nothing until this is called; then only of what happens from now on.',
    ),
    parameters: shared('IdempotencyKey', 'CorrelationId'),
    responses: {
      200: answer('The subscription.', schemaRef(hubNames(api).view), hubExample(api)),
      ...errorRefs('HubChange'),
    },
  }
}

const letterId: Doc = {
  name: 'letterId',
  in: 'path',
  required: true,
  description: 'Identifier of the dead letter.',
  schema: { type: 'string' },
}

const listDeadLetters: Doc = {
  ...head('listDeadLetter', 'List dead letters', 'What was given up after its last try, oldest first.'),
  parameters: shared('Offset', 'Limit'),
  responses: {
    ...pages(listOf('DeadLetter'), [letter]),
    ...errorRefs('List'),
  },
}

const replayAll: Doc = replay(
  'replayDeadLetters',
  'Send all dead letters again',
  'In the order in which they were given up.',
)
const replayOne: Doc = replay(
  'replayDeadLetter',
  'Send one dead letter again',
  'It goes to the end of what waits for the subscription.',
)

function replay(operationId: string, summary: string, description: string): Doc {
  return {
    ...head(operationId, summary, `${description} A subscription that is disabled has to be enabled first.`),
    parameters: shared('IdempotencyKey', 'CorrelationId'),
    responses: { 202: answer('How many wait again.', schemaRef('Replay'), { replayed: 1 }), ...errorRefs('HubReplay') },
  }
}

function head(operationId: string, summary: string, description: string): Doc {
  return { tags: ['events subscription'], operationId, summary, description }
}

function shared(...names: readonly (keyof typeof parameters)[]): Doc[] {
  return names.map(parameterRef)
}

function pages(schema: Doc, example: Json): Doc {
  const headers = ['X-Total-Count', 'X-Result-Count', 'Link'] as const
  return {
    200: answer('The page, which may be empty.', schema, example, headers),
    206: answer('The page, when it is not the whole list and the server is set to say so.', schema, example, headers),
  }
}

function listOf(name: string): Doc {
  return { type: 'array', items: schemaRef(name) }
}

function answer(description: string, schema: Doc, example: Json, headers: readonly HeaderName[] = []): Doc {
  return { description, headers: headerRefs(...headers), content: content(schema, example) }
}

function content(schema: Doc, example: Json): Doc {
  return { 'application/json': { schema, examples: { example: { value: example } } } }
}

function askedExample(api: Api): Doc {
  return {
    callback: 'https://listener.example.org/events',
    query: `eventType=${api.faces[0]!.events.create}`,
  }
}

function hubExample(api: Api): Doc {
  const id = '5f0c9a3e-7d1e-8cc4-9a53-2f6f1f4e8a11'
  const href = `https://api.example.org${api.basePaths[0]}/hub/${id}`
  return { ...(styleOf(api.generation).typed && { '@type': 'Hub' }), id, href, ...askedExample(api) }
}
