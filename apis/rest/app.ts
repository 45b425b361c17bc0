import { Hono } from 'hono'
import { attachmentRoute } from './attachment-route.ts'
import { splitUrl } from './base-url.ts'
import { correlationOf } from './caller.ts'
import { errorListRoute } from './error-list.ts'
import { failureResponse } from './problem.ts'
import { unknownPath } from './routes.ts'
import { makeServe, type ServeParts } from './serve.ts'
import { stateModelRoutes } from './state-model-route.ts'

/** Everything that the edge stands on. */
export interface AppParts extends ServeParts {
  /** Mounts further routes before those of the engine: hubs below each base path, documents, the server's own. */
  readonly extend?: (app: Hono) => void
}

/**
 * The whole HTTP surface: the routes that `extend` adds, the list of errors, and one handler for every resource of every
 * API. What is thrown anywhere becomes an error body here or in the handler, the same everywhere.
 */
export function buildApp(parts: AppParts): Hono {
  const { core, settings, log = () => undefined } = parts
  const app = new Hono()
  app.onError((error, c) =>
    failureResponse(error, c.req.raw, correlationOf(c.req.raw, core.ids), settings.publicUrl, log),
  )
  app.notFound((c) => unknownPath(splitUrl(c.req.raw.url).path))
  parts.extend?.(app)
  errorListRoute(app)
  stateModelRoutes(app, parts.apis)
  attachmentRoute(app, core)
  const serve = makeServe(parts)
  const basePaths = new Set(parts.apis.flatMap((api) => api.basePaths))
  for (const basePath of basePaths) app.all(`${basePath}/*`, (c) => serve(c.req.raw))
  // Most requests are for resources, whose paths one look-up tells; only the others need a router.
  const others = app.fetch
  app.fetch = (request, ...rest) => (serve.knows(request) ? serve(request) : others(request, ...rest))
  return app
}
