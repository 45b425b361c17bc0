import type { Hono } from 'hono'
import type { Api } from './define-api.ts'
import { onlyRead } from './only-read.ts'
import { stateModels } from './state-model.ts'

/** Mounts `GET {base path}/stateModel` for every API. */
export function stateModelRoutes(app: Hono, apis: readonly Api[]): void {
  for (const api of apis) {
    for (const base of api.basePaths) {
      app.get(`${base}/stateModel`, (c) => c.json(stateModels(api))).all(onlyRead)
    }
  }
}
