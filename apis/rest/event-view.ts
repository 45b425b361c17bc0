import type { EventRecord } from '../../domain/core/event.ts'
import { Fault } from '../../domain/core/fault.ts'
import { type Doc, isDoc } from '../../domain/core/json.ts'
import { matcher } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { shapeOf } from '../../domain/core/shape.ts'
import type { EventView, EventViews } from '../../domain/notification/event-views.ts'
import type { Hub } from '../../domain/notification/hub.ts'
import { type Api, apiKey, type Face } from './define-api.ts'
import { envelopeOf, envelopeSchema } from './event-envelope.ts'
import { type Fields, parseFields, project } from './fields.ts'
import { parseFilter } from './filter-grammar.ts'
import { reservedValues } from './query/raw-query.ts'
import { defaultQueryLimits, type QueryLimits } from './settings.ts'

const mostKept = 1000

/** Always sent, whatever `fields` says: without them a listener could not tell one event from another. */
const identifying = ['eventId', 'eventTime', 'eventType'] as const

/** Shows events to hubs as the APIs that they listen to would. Views are made once for each query. */
export function eventViews(apis: readonly Api[], limits: QueryLimits = defaultQueryLimits): EventViews {
  const served = new Map(apis.map((api) => [apiKey(api), servedEvents(api)]))
  const views = new Map<string, EventView>()
  return {
    of(hub) {
      const key = JSON.stringify([hub.api, hub.baseUrl, hub.query])
      let view = views.get(key)
      if (!view) {
        view = makeView(servedFor(served, hub.api), hub, limits)
        if (views.size >= mostKept) views.delete(views.keys().next().value!)
        views.set(key, view)
      }
      return view
    },
  }
}

function servedFor(served: ReadonlyMap<string, ServedEvents>, key: string): ServedEvents {
  const found = served.get(key)
  if (found) return found
  throw new Fault('notFound', [{ at: 'api', problem: `${key} is not served` }])
}

interface ServedEvents {
  readonly api: Api
  readonly faces: ReadonlyMap<string, Face>
  readonly shape: ReturnType<typeof shapeOf>
}

function servedEvents(api: Api): ServedEvents {
  return {
    api,
    faces: new Map(api.faces.map((face) => [face.resource.kind, face])),
    shape: shapeOf(envelopeSchema(api.generation, 'Event', api.faces)),
  }
}

function makeView(
  served: ServedEvents,
  { baseUrl, query }: Pick<Hub, 'baseUrl' | 'query'>,
  limits: QueryLimits,
): EventView {
  const { api, faces, shape } = served
  const raw = query.replace(/^\?/, '')
  const matches = raw === '' ? () => true : matcher(parseFilter(raw, shape, { limits }), regex)
  const fields = parseFields(reservedValues(raw).get('fields') ?? [])
  const whole = (face: Face, event: EventRecord) => envelopeOf(api, face, event, baseUrl)
  return {
    wants(event) {
      const face = faces.get(event.kind)
      if (!face) return false
      if (!has(face, event)) return false
      if (raw === '' && face.identity) return true
      const envelope = whole(face, event)
      return showsChange(face, event, envelope) && matches(envelope)
    },
    render(event) {
      const face = faces.get(event.kind)
      if (!face) throw new Fault('notFound', [{ at: event.kind, problem: `is not served by ${apiKey(api)}` }])
      const envelope = whole(face, event)
      return fields ? trimmed(envelope, fields, face.collection) : envelope
    },
  }
}

/** What `fields` leaves of an event. A resource of which some attributes are chosen keeps its `id`, `href` and `@type`. */
function trimmed(envelope: Doc, fields: Fields, collection: string): Doc {
  const kept = {
    ...Object.fromEntries(identifying.map((name) => [name, envelope[name]])),
    ...project(envelope, fields),
  }
  const chosen = typeof fields['event'] === 'object' ? fields['event'][collection] : undefined
  const whole = isDoc(envelope['event']) ? envelope['event'][collection] : undefined
  if (typeof chosen !== 'object' || !isDoc(whole)) return kept
  return { ...kept, event: { ...(isDoc(kept['event']) && kept['event']), [collection]: project(whole, chosen) } }
}

/** False for an event that this generation does not have. */
function has({ resource, furtherEvents }: Face, { type }: EventRecord): boolean {
  const named = (events: Face['furtherEvents']) => events.some(({ name }) => name === type)
  return !named(resource.furtherEvents) || named(furtherEvents)
}

/**
 * False for a change of attributes, or between states, that looks the same in this generation: for its listeners
 * nothing has happened.
 */
function showsChange({ resource }: Face, { type }: EventRecord, { event: payload }: Doc): boolean {
  const { attributeValueChange, stateChange } = resource.events
  if ((type !== attributeValueChange && type !== stateChange) || !isDoc(payload)) return true
  return isDoc(payload['previous']) && Object.keys(payload['previous']).length > 0
}
