import type { ChangeKind, EventRecord } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import { type Attributes, anything, classOf, dateTime, type ObjectSchema, text } from '../../domain/core/schema.ts'
import type { Api, Face, Generation } from './define-api.ts'
import { seenThrough } from './event-change.ts'

/** What an envelope is made of. */
interface Contents {
  readonly api: Api
  readonly face: Face
  readonly event: EventRecord
  /** Base URL of the API. */
  readonly baseUrl: string
  /** `{individual: …}`, with `previous` when something changed. */
  readonly payload: Doc
}

/** How a generation writes down events: the attributes of the envelope, and how they are filled. */
interface Envelope {
  readonly attributes: Attributes
  fill(contents: Contents): Doc
}

const common = {
  eventId: text('Identifier of the event; the same for every listener and every try.'),
  eventTime: dateTime('When it happened.'),
  eventType: text('Name of the event.'),
  correlationId: text('Ties together everything that one request caused.'),
  domain: text('The API whose resource it is about.'),
  title: text('Short text for people.'),
  description: text('One sentence for people.'),
  priority: text('How urgent it is.'),
} satisfies Attributes

/** What a generation calls an event; one that is not among the usual four is called the same everywhere. */
function typeOf({ face, event }: Pick<Contents, 'face' | 'event'>): string {
  const kinds = Object.keys(face.events) as ChangeKind[]
  const kind = kinds.find((each) => face.resource.events[each] === event.type)
  return (kind && face.events[kind]) ?? event.type
}

function commonOf({ api, face, event }: Contents): Doc {
  const type = typeOf({ face, event })
  return {
    eventId: event.id,
    eventTime: event.at,
    eventType: type,
    correlationId: event.actor.correlationId,
    domain: api.title,
    title: type,
    description: `${type} of ${face.collection} ${event.resourceId}`,
    priority: 'normal',
  }
}

const v4: Envelope = {
  attributes: {
    ...common,
    timeOcurred: dateTime('When it happened; spelt as the official documents spell it.'),
    fieldPath: text('Names of the attributes that changed, separated by commas; in attribute value change events.'),
  },
  fill(contents) {
    const { event, payload, face } = contents
    const isAttributeChange = event.type === face.resource.events.attributeValueChange
    const fieldPath = Object.keys((payload['previous'] as Doc | undefined) ?? {}).join(',')
    return { ...commonOf(contents), timeOcurred: event.at, ...(isAttributeChange && { fieldPath }), event: payload }
  },
}

const v5: Envelope = {
  attributes: {
    ...common,
    timeOccurred: dateTime('When it happened.'),
    source: anything('Reference to the resource that it is about.'),
    reportingSystem: anything('Reference to the system that tells it.'),
  },
  fill(contents) {
    const { event, face, baseUrl, payload } = contents
    return {
      '@type': typeOf(contents),
      '@baseType': 'Event',
      ...commonOf(contents),
      timeOccurred: event.at,
      source: {
        '@type': 'EntityRef',
        id: event.resourceId,
        href: hrefOf(baseUrl, face, event.resourceId),
        '@referredType': event.kind,
      },
      reportingSystem: {
        '@type': 'EntityRef',
        id: 'tandem',
        name: 'Tandem',
        href: baseUrl,
        '@referredType': 'LogicalResource',
      },
      event: payload,
    }
  },
}

const envelopes: Readonly<Record<Generation, Envelope>> = { v4, v5, v1: v5 }

/** The whole envelope of an event in the generation of an API. */
export function envelopeOf(api: Api, face: Face, event: EventRecord, baseUrl: string): Doc {
  const { now, previous } = seenThrough(face, event)
  const href = hrefOf(baseUrl, face, event.resourceId)
  const payload: Doc = { [face.collection]: { ...now, href }, ...(previous && { previous }) }
  return envelopes[api.generation].fill({ api, face, event, baseUrl, payload })
}

/** The schema of the events of some faces: what a hub's query can name, and what documents show. */
export function envelopeSchema(generation: Generation, name: string, faces: readonly Face[]): ObjectSchema {
  const resources = Object.fromEntries(faces.map(({ collection, schema }) => [collection, schema]))
  const previous = anything('Previous values of the attributes that changed; null where there was none.')
  const payload = classOf(`${name}Payload`, { ...resources, previous })
  return classOf(name, { ...envelopes[generation].attributes, event: payload })
}

function hrefOf(baseUrl: string, face: Face, id: string): string {
  return `${baseUrl}/${face.collection}/${encodeURIComponent(id)}`
}
