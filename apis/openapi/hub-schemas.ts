import type { Doc } from '../../domain/core/json.ts'
import { extensible } from '../../domain/core/schema.ts'
import { deadLetterSchema } from '../rest/dead-letters.ts'
import type { Api } from '../rest/define-api.ts'
import { hubSchema } from '../rest/hub-face.ts'
import type { SchemaBook } from './schema-book.ts'
import { styleOf } from './style.ts'

/** The names of a subscription in a generation: in a request, and in an answer. */
export function hubNames(api: Api): { input: string; view: string } {
  return styleOf(api.generation).typed
    ? { input: 'Hub_FVO', view: 'Hub' }
    : { input: 'EventSubscriptionInput', view: 'EventSubscription' }
}

/** Adds what a hub looks like in a request and in an answer, its dead letters, and the count of a replay. */
export function addHub(book: SchemaBook, api: Api): void {
  const { input, view } = hubNames(api)
  const { typed } = styleOf(api.generation)
  const untyped = typed ? [] : Object.keys(extensible)
  const properties = (...leaveOut: string[]) => book.properties(hubSchema, 'value', new Set([...untyped, ...leaveOut]))
  book.add(input, {
    type: 'object',
    description: 'A subscription to events, as it is asked for.',
    required: ['callback'],
    properties: properties('id', 'href', 'state', 'reason'),
  })
  book.add(view, {
    type: 'object',
    description: 'A subscription to events, as it is kept.',
    required: [...(typed ? ['@type'] : []), 'id', 'href', 'callback', 'query'],
    properties: properties(),
  })
  book.add('DeadLetter', {
    type: 'object',
    description: 'A notification that was given up after its last try.',
    required: ['@type', 'id', 'eventId', 'eventType', 'diedAt', 'reason'],
    properties: book.properties(deadLetterSchema, 'value', new Set(['@baseType', '@schemaLocation'])),
  })
  book.add('Replay', replay)
}

const replay: Doc = {
  type: 'object',
  description: 'What a replay did.',
  required: ['replayed'],
  properties: { replayed: { type: 'integer', description: 'How many dead letters wait for their delivery again.' } },
}
