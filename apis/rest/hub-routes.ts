import type { Context, Hono } from 'hono'
import type { Jobs } from '../../domain/core/ports.ts'
import { shapeOf } from '../../domain/core/shape.ts'
import { originOf, splitUrl } from './base-url.ts'
import { callerOf, correlationOf } from './caller.ts'
import { listDeadLetters, replayDeadLetter, replayDeadLetters } from './dead-letters.ts'
import { type Api, apiKey } from './define-api.ts'
import { type Answer, respond } from './exchange.ts'
import { enable, type HubExchange, register, retrieveHub, unregister } from './hub-actions.ts'
import type { HubJudges } from './hub-draft.ts'
import { hubFace } from './hub-face.ts'
import { list } from './list.ts'
import { failureResponse } from './problem.ts'
import { decodePercent } from './query/raw-query.ts'
import { methodNotAllowed, type Served } from './routes.ts'
import type { ServeParts } from './serve.ts'
import { resourceJudge } from './validate/judge-resource.ts'

/** What hub routes stand on besides what every route does. */
export interface HubParts extends ServeParts, HubJudges {
  readonly jobs: Jobs
}

type Action = (exchange: HubExchange, id: string, letterId: string) => Promise<Answer>

/** By method. */
type Actions = Readonly<Record<string, Action>>

/** Every path of a hub, and what its methods do. GET answers HEAD too. */
const paths: readonly (readonly [path: string, actions: Actions])[] = [
  ['/hub', { GET: list, POST: register }],
  ['/hub/', { GET: list, POST: register }],
  ['/hub/:id', { GET: retrieveHub, DELETE: unregister }],
  ['/hub/:id/', { GET: retrieveHub, DELETE: unregister }],
  ['/hub/:id/enable', { POST: enable }],
  ['/hub/:id/deadLetter', { GET: listDeadLetters }],
  ['/hub/:id/deadLetter/replay', { POST: replayDeadLetters }],
  ['/hub/:id/deadLetter/:letterId/replay', { POST: replayDeadLetter }],
]

/** Mounts the hub of every API below each of its base paths; to be given to `buildApp` as `extend`. */
export function hubRoutes(parts: HubParts): (app: Hono) => void {
  return (app) => {
    for (const api of parts.apis) {
      const face = hubFace(api)
      const served = {
        face,
        paths: [],
        shape: shapeOf(face.schema),
        extensions: [],
        judge: resourceJudge(face, {}),
        collection: { Allow: '' },
        item: { Allow: '' },
      }
      for (const basePath of api.basePaths) {
        for (const [path, actions] of paths) {
          app.all(basePath + path, (c) => answer(parts, { api, basePath, served }, actions, c))
        }
      }
    }
  }
}

interface Mounted {
  readonly api: Api
  readonly basePath: string
  readonly served: Served
}

async function answer(parts: HubParts, mounted: Mounted, actions: Actions, c: Context): Promise<Response> {
  const { core, settings, authenticate, log = () => undefined } = parts
  const request = c.req.raw
  const correlationId = correlationOf(request, core.ids)
  try {
    // The router leaves parameters that are wrongly encoded as they are.
    decodePercent(splitUrl(request.url).path)
    const action = actionOf(actions, request.method)
    if (action === 'options') return respond(optionsOf(actions), correlationId)
    const actor = await callerOf(request, correlationId, authenticate)
    const exchange = exchangeOf(parts, mounted, request, actor)
    return respond(await action(exchange, c.req.param('id') ?? '', c.req.param('letterId') ?? ''), correlationId)
  } catch (error) {
    return failureResponse(error, request, correlationId, settings.publicUrl, log)
  }
}

function actionOf(actions: Actions, method: string): Action | 'options' {
  if (method === 'OPTIONS') return 'options'
  return actions[method === 'HEAD' ? 'GET' : method] ?? methodNotAllowed(method, allowOf(actions))
}

function optionsOf(actions: Actions): Answer {
  return { status: 204, headers: { Allow: allowOf(actions) }, body: null }
}

function allowOf(actions: Actions): string {
  const methods = Object.keys(actions).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  return [...methods, 'OPTIONS'].join(', ')
}

function exchangeOf(
  { core, keys, settings, jobs, views, refuses }: HubParts,
  { api, basePath, served }: Mounted,
  request: Request,
  actor: HubExchange['actor'],
): HubExchange {
  const origin = originOf(request, settings.publicUrl)
  const baseUrl = origin + basePath
  return {
    core,
    keys,
    settings,
    request,
    route: { ...served, path: `${basePath}/hub` },
    rawQuery: splitUrl(request.url).rawQuery,
    origin,
    collectionUrl: `${baseUrl}/hub`,
    actor,
    api: apiKey(api),
    baseUrl,
    judges: { views, refuses },
    jobs,
  }
}
