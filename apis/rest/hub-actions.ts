import type { Jobs } from '../../domain/core/ports.ts'
import { type Hub, hubDoc } from '../../domain/notification/hub.ts'
import { enableHub, hubOf, registerHub, removeHub } from '../../domain/notification/hubs.ts'
import { deliveryQueue } from '../../domain/notification/queue.ts'
import { checkAccept } from './accept.ts'
import { objectIn, readBody } from './body.ts'
import type { Answer, Exchange } from './exchange.ts'
import { draftHub, type HubDraft, type HubJudges } from './hub-draft.ts'
import { idempotently } from './idempotency.ts'
import { json } from './media-type.ts'
import { retrieve } from './read.ts'
import { hrefOf, viewOf } from './render.ts'

/** A request about the hubs of one API. */
export interface HubExchange extends Exchange {
  /** `tmf632.v4` */
  readonly api: string
  /** Base URL of the API as the caller wrote it. */
  readonly baseUrl: string
  readonly judges: HubJudges
  readonly jobs: Jobs
}

/**
 * POST of a hub: 201 with its address; no event.
 * @throws Fault for whatever is wrong with the body; alreadyExists for the same callback and query
 */
export async function register(exchange: HubExchange): Promise<Answer> {
  const { core, request, route, settings, actor, judges, api, baseUrl } = exchange
  checkAccept(request.headers.get('accept'))
  const body = await readBody(request, [json], settings)
  return idempotently(exchange, body.text, async (keep) => {
    const draft = draftHub(judges, route.judge.created(objectIn(body)), api, baseUrl)
    const answer = (hub: Hub) => registered(exchange, hub, draft)
    const settle = keep && ((hub: Hub) => keep(answer(hub)))
    return answer(await registerHub(core, actor, draft.hub, settle))
  })
}

function registered(exchange: HubExchange, hub: Hub, { madeSecret }: HubDraft): Answer {
  const href = hrefOf(exchange.collectionUrl, hub.id)
  const view = { ...viewOf(exchange, hubDoc(hub), href), ...(madeSecret !== undefined && { secret: madeSecret }) }
  return { status: 201, headers: { 'Content-Type': json, Location: href }, body: JSON.stringify(view) }
}

/** GET of a hub. */
export async function retrieveHub(exchange: HubExchange, id: string): Promise<Answer> {
  await hubOf(exchange.core.store, exchange.api, id)
  return retrieve(exchange, id)
}

/** DELETE of a hub: 204. What is queued for it is dropped, and so are its dead letters. */
export async function unregister(exchange: HubExchange, id: string): Promise<Answer> {
  const { core, actor, api, jobs } = exchange
  const gone: Answer = { status: 204, headers: {}, body: null }
  return idempotently(exchange, '', async (keep) => {
    await removeHub(core, actor, api, id, keep && (() => keep(gone)))
    await jobs.discard(deliveryQueue, { hubId: id })
    return gone
  })
}

/** Lets a disabled hub hear of what happens from now on: 200 with the hub. */
export async function enable(exchange: HubExchange, id: string): Promise<Answer> {
  const { core, actor, api, collectionUrl } = exchange
  const answer = (hub: Hub): Answer => {
    const view = viewOf(exchange, hubDoc(hub), hrefOf(collectionUrl, id))
    return { status: 200, headers: { 'Content-Type': json }, body: JSON.stringify(view) }
  }
  return idempotently(exchange, '', async (keep) =>
    answer(await enableHub(core, actor, api, id, keep && ((hub) => keep(answer(hub))))),
  )
}
