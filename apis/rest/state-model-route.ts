import type { Hono } from 'hono'
import type { Api } from './define-api.ts'
import { methodNotAllowed } from './routes.ts'
import { stateModels } from './state-model.ts'

/** Mounts `GET {base path}/stateModel` for every API. */
export function stateModelRoutes(app: Hono, apis: readonly Api[]): void {
  for (const api of apis) {
    for (const base of api.basePaths) {
      app.all(`${base}/stateModel`, (c) => {
        const { method } = c.req
        if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed(method, 'GET, HEAD')
        return c.json(stateModels(api))
      })
    }
  }
}
