import type { Core } from '../../domain/core/commands.ts'
import type { IdempotencyKeys } from '../../domain/core/ports.ts'
import { originOf, splitUrl } from './base-url.ts'
import { type Authenticate, callerOf, correlationOf } from './caller.ts'
import type { Api, Operation } from './define-api.ts'
import { type Answer, type Exchange, respond } from './exchange.ts'
import { list } from './list.ts'
import { failureResponse, type ReportError } from './problem.ts'
import { retrieve } from './read.ts'
import { isRoute, type Match, matchPath, methodNotAllowed, routeTable } from './routes.ts'
import type { RestSettings } from './settings.ts'
import { create, patch, remove } from './write.ts'

export interface ServeParts {
  readonly core: Core
  readonly keys: IdempotencyKeys
  readonly apis: readonly Api[]
  readonly settings: RestSettings
  readonly authenticate?: Authenticate
  readonly log?: ReportError
}

export interface Serve {
  (request: Request): Promise<Response>
  /** Whether this path is that of a resource or of a collection. */
  knows(request: Request): boolean
}

/** The one function behind every path of every API. */
export function makeServe({ core, keys, apis, settings, authenticate, log = () => undefined }: ServeParts): Serve {
  const table = routeTable(apis, settings)
  const serve = async (request: Request): Promise<Response> => {
    const correlationId = correlationOf(request, core.ids)
    try {
      const { path, rawQuery } = splitUrl(request.url)
      const match = matchPath(table, path)
      const operation = operationOf(match, request.method)
      if (operation === 'options') return respond(optionsOf(match), correlationId)
      const actor = await callerOf(request, correlationId, authenticate)
      const origin = originOf(request, settings.publicUrl)
      const { route, id } = match
      const collectionUrl = origin + route.path
      const exchange = { core, keys, settings, request, route, rawQuery, origin, collectionUrl, actor }
      return respond(await perform(operation, exchange, id), correlationId)
    } catch (error) {
      return failureResponse(error, request, correlationId, settings.publicUrl, log)
    }
  }
  return Object.assign(serve, { knows: ({ url }: Request) => isRoute(table, splitUrl(url).path) })
}

const ofCollection: Readonly<Record<string, Operation>> = { GET: 'list', HEAD: 'list', POST: 'create' }
const ofItem: Readonly<Record<string, Operation>> = {
  GET: 'retrieve',
  HEAD: 'retrieve',
  PATCH: 'patch',
  DELETE: 'delete',
}

function operationOf({ route, id }: Match, method: string): Operation | 'options' {
  if (method === 'OPTIONS') return 'options'
  const operation = (id === undefined ? ofCollection : ofItem)[method]
  if (operation && route.face.operations.includes(operation)) return operation
  return methodNotAllowed(method, allowOf({ route, id }))
}

function allowOf({ route, id }: Pick<Match, 'route'> & { id: string | undefined }): string {
  return id === undefined ? route.allow.collection : route.allow.item
}

function optionsOf({ route, id }: Match): Answer {
  return { status: 204, headers: { Allow: allowOf({ route, id }) }, body: null }
}

function perform(operation: Operation, exchange: Exchange, id = ''): Promise<Answer> {
  switch (operation) {
    case 'list':
      return list(exchange)
    case 'retrieve':
      return retrieve(exchange, id)
    case 'create':
      return create(exchange)
    case 'patch':
      return patch(exchange, id)
    case 'delete':
      return remove(exchange, id)
  }
}
