import { entityRef } from '../../domain/common/entity-ref.ts'
import type { ChangeKind, FurtherEvent } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import { extensible } from '../../domain/core/schema.ts'
import type { Api, Face, Generation } from '../rest/define-api.ts'
import { envelopeSchema } from '../rest/event-envelope.ts'
import { eventExample } from './example.ts'
import { type SchemaBook, schemaRef } from './schema-book.ts'
import { lowerFirst, styleOf } from './style.ts'

const happenings: Record<ChangeKind, string> = {
  create: 'was created',
  attributeValueChange: 'changed in attributes other than its state',
  stateChange: 'changed its state',
  delete: 'was removed',
}

/** An event of a document; of a change, or one that the domain raises. */
type ShownEvent = FurtherEvent & { readonly change?: ChangeKind }

/** The events of a resource in a generation; one without a state has no state changes. */
function eventsOf({ resource, events, furtherEvents }: Face): readonly ShownEvent[] {
  const changes = Object.entries(events) as [ChangeKind, string][]
  const possible = changes.filter(([change]) => change !== 'stateChange' || resource.lifecycle !== undefined)
  return [...possible.map(([change, name]) => ({ name, says: happenings[change], change })), ...furtherEvents]
}

/** Adds the schemas of the events of a resource. */
export function addEvents(book: SchemaBook, api: Api, face: Face): void {
  for (const { name: event, says, change } of eventsOf(face)) {
    const changes = change === 'attributeValueChange' || change === 'stateChange'
    book.add(`${event}Payload`, {
      type: 'object',
      description: 'What the event is about.',
      required: [face.collection],
      properties: { [face.collection]: schemaRef(face.kind), ...(changes && { previous: previousValues }) },
    })
    book.add(event, {
      type: 'object',
      description: `Told when ${article(face)} ${says}.`,
      required: [...(styleOf(api.generation).typed ? ['@type'] : []), 'eventId', 'eventTime', 'eventType', 'event'],
      properties: { ...envelope(book, api.generation, event, change), event: schemaRef(`${event}Payload`) },
    })
  }
}

const previousValues: Doc = {
  type: 'object',
  description: 'The values that the changed attributes had; null when they had none.',
  additionalProperties: true,
}

function article(face: Face): string {
  return `a resource of \`${face.collection}\``
}

/** What every event carries around its payload, as the envelope of the generation is filled. */
function envelope(book: SchemaBook, generation: Generation, event: string, change?: ChangeKind): Doc {
  const unused = new Set(['event', ...(styleOf(generation).typed ? [] : Object.keys(extensible))])
  if (change !== 'attributeValueChange') unused.add('fieldPath')
  const attributes = book.properties(envelopeSchema(generation, event, []), 'value', unused)
  for (const name of ['source', 'reportingSystem']) {
    if (attributes[name])
      attributes[name] = { ...book.of(entityRef), description: (attributes[name] as Doc)['description'] }
  }
  return attributes
}

/** What listeners receive, as webhooks: the requests that this server sends. */
export function webhooks(api: Api): Doc {
  const style = styleOf(api.generation)
  const result: Doc = {}
  for (const face of api.faces) {
    for (const { name: event, says, change } of eventsOf(face)) {
      result[lowerFirst(event)] = {
        post: {
          tags: ['notification listener'],
          operationId: style.listener(event),
          summary: `Hear that ${article(face)} ${says}`,
          description: deliveryWords,
          parameters: signature,
          requestBody: {
            required: true,
            description: 'The event.',
            content: {
              'application/json': {
                schema: schemaRef(event),
                examples: { event: { value: eventExample(api, face, event, change) } },
              },
            },
          },
          responses: {
            '2XX': { description: 'The listener has it; it is not sent again.' },
            410: { description: 'The listener is gone; its hub is disabled.' },
            default: { description: 'Anything else: it is sent again later, with growing pauses.' },
          },
        },
      }
    }
  }
  return result
}

const deliveryWords =
  'Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and ' +
  'listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.'

const signature: Doc[] = [
  ['webhook-id', 'Identifier of the message; the same on every try.'],
  ['webhook-timestamp', 'When this try was made, in seconds since 1970.'],
  ['webhook-signature', 'Signature in the form of the Standard Webhooks specification, when the hub has a secret.'],
].map(([name, description]) => ({ name, in: 'header', required: false, description, schema: { type: 'string' } }))
