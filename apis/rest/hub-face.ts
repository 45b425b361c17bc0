import type { Doc } from '../../domain/core/json.ts'
import type { Filter } from '../../domain/core/query.ts'
import { classOf, flag, oneOf, text } from '../../domain/core/schema.ts'
import { hubResource } from '../../domain/notification/hub.ts'
import { type Api, apiKey, asIs, type Face } from './define-api.ts'

/** Names that TM Forum gives to a subscription, besides `Hub`; a request may carry any of them as `@type`. */
const alsoNamed = ['EventSubscription', 'EventSubscriptionInput']

/** What a hub looks like to its owner. What goes beyond callback and query is ours. */
export const hubSchema = classOf(
  'Hub',
  {
    id: text('Identifier; stands for API, callback and query.'),
    href: text('Address of the hub.'),
    callback: text('Absolute http(s) URL to which events are posted.'),
    query: text('Which events are sent, in the grammar of a GET query over the event; fields= trims what is sent.'),
    secret: text(
      'Secret of the Standard Webhooks specification (whsec_ and base64) that signs deliveries, or "generate" to have one ' +
        'made. A secret that is made is shown in the answer to the registration and never again.',
    ),
    appendListenerPath: flag('Post to /listener/{eventName} below the callback instead of to the callback itself.'),
    state: oneOf(['active', 'disabled'], 'disabled: the listener answered 410, and hears nothing until it is enabled.'),
    reason: text('Why it is disabled.'),
  },
  { description: 'A subscription to events.', alsoNamed },
)

/** The hubs of one API as a collection, so that they are listed, filtered and paged like any other. */
export function hubFace(api: Api): Face {
  const ofApi: Filter = { kind: 'compare', path: ['api'], op: 'eq', value: apiKey(api) }
  return {
    ...asIs({ ...hubResource, subclasses: alsoNamed }, ['list', 'retrieve', 'create', 'delete']),
    schema: hubSchema,
    mandatory: ['callback'],
    identity: false,
    get: (doc) => hubView(api, doc),
    filter: (filter) => ({ kind: 'and', of: [ofApi, filter] }),
  }
}

/** What is shown of a stored hub: never its secret; what is ours only where it departs from the ordinary. */
export function hubView({ generation }: Pick<Api, 'generation'>, doc: Doc): Doc {
  const { id, callback, query, appendListenerPath, state, reason } = doc
  return {
    ...(generation !== 'v4' && { '@type': 'Hub' }),
    id,
    callback,
    query,
    ...(appendListenerPath === true && { appendListenerPath }),
    ...(state === 'disabled' && { state, reason }),
  }
}
