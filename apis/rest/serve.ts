import type { FileStore } from '../../domain/common/jobs/file-store.ts'
import type { Core } from '../../domain/core/commands.ts'
import type { IdempotencyKeys } from '../../domain/core/ports.ts'
import { originOf, splitUrl } from './base-url.ts'
import { type Authenticate, callerOf, correlationOf } from './caller.ts'
import { type Api, type Operation, takesCollectionPatch } from './define-api.ts'
import { type Answer, type Exchange, respond } from './exchange.ts'
import { list } from './list.ts'
import { patchCollection } from './patch-collection.ts'
import { failureResponse, type ReportError } from './problem.ts'
import { retrieve } from './read.ts'
import { isRoute, type Match, matchPath, methodNotAllowed, type Offer, type Route, routeTable } from './routes.ts'
import type { RestSettings } from './settings.ts'
import { create, patch, remove } from './write.ts'

export interface ServeParts {
  readonly core: Core
  readonly keys: IdempotencyKeys
  readonly apis: readonly Api[]
  readonly settings: RestSettings
  readonly files?: FileStore
  readonly authenticate?: Authenticate
  readonly log?: ReportError
}

export interface Serve {
  (request: Request): Promise<Response>
  /** Whether this path is that of a resource or of a collection. */
  knows(request: Request): boolean
}

/** The one function behind every path of every API. */
export function makeServe({
  core,
  keys,
  apis,
  settings,
  files,
  authenticate,
  log = () => undefined,
}: ServeParts): Serve {
  const table = routeTable(apis, settings)
  const serve = async (request: Request): Promise<Response> => {
    const correlationId = correlationOf(request, core.ids)
    try {
      const { path, rawQuery } = splitUrl(request.url)
      const match = matchPath(table, path)
      const work = workOf(match, request.method)
      if (work === 'options') return respond(optionsOf(match), correlationId)
      const actor = await callerOf(request, correlationId, authenticate)
      const origin = originOf(request, settings.publicUrl)
      const { route, id } = match
      const collectionUrl = origin + route.path
      const exchange = { core, keys, settings, files, request, route, rawQuery, origin, collectionUrl, actor }
      return respond(await perform(work, exchange, id), correlationId)
    } catch (error) {
      return failureResponse(error, request, correlationId, settings.publicUrl, log)
    }
  }
  return Object.assign(serve, { knows: ({ url }: Request) => isRoute(table, splitUrl(url).path) })
}

/** What a request wants of the engine. */
type Work = Operation | 'patchCollection'

const ofCollection: Readonly<Record<string, Work>> = {
  GET: 'list',
  HEAD: 'list',
  POST: 'create',
  PATCH: 'patchCollection',
}
const ofItem: Readonly<Record<string, Work>> = {
  GET: 'retrieve',
  HEAD: 'retrieve',
  PATCH: 'patch',
  DELETE: 'delete',
}

function workOf(match: Match, method: string): Work | 'options' {
  if (method === 'OPTIONS') return 'options'
  const work = (match.id === undefined ? ofCollection : ofItem)[method]
  if (work && offers(match.route, work)) return work
  return methodNotAllowed(method, offerOf(match).Allow)
}

function offers({ face }: Route, work: Work): boolean {
  return work === 'patchCollection' ? takesCollectionPatch(face) : face.operations.includes(work)
}

function offerOf({ route, id }: Match): Offer {
  return id === undefined ? route.collection : route.item
}

function optionsOf(match: Match): Answer {
  return { status: 204, headers: { ...offerOf(match) }, body: null }
}

function perform(work: Work, exchange: Exchange, id = ''): Promise<Answer> {
  switch (work) {
    case 'list':
      return list(exchange)
    case 'retrieve':
      return (exchange.route.face.compose ?? retrieve)(exchange, id)
    case 'create':
      return create(exchange)
    case 'patch':
      return patch(exchange, id)
    case 'delete':
      return remove(exchange, id)
    case 'patchCollection':
      return patchCollection(exchange)
  }
}
