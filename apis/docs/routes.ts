import type { Context, Hono } from 'hono'
import type { html } from 'hono/html'
import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import { openApiDocument } from '../openapi/document.ts'
import { originOf } from '../rest/base-url.ts'
import { type Api, apiKey } from '../rest/define-api.ts'
import { onlyRead } from '../rest/only-read.ts'
import { errorsPage as errorsPagePath } from '../rest/problem.ts'
import { viewerAsset, viewerResponse } from './assets.ts'
import { errorsPage } from './errors-page.ts'
import { indexPage } from './index-page.ts'
import { pagePolicy } from './layout.ts'
import { referencePage } from './reference-page.ts'

type Html = ReturnType<typeof html>

/**
 * Mounts the documentation: `/docs` (where `/` leads), `/docs/{api}`, `/docs/errors` and `/openapi/{api}.json`. Nothing
 * is made before it is asked for, and nothing is kept afterwards. `publicUrl` is the address of this server for callers,
 * when it is not what their requests say.
 */
export function docsRoutes(app: Hono, apis: readonly Api[], publicUrl?: string): void {
  const byKey = new Map(apis.map((api) => [apiKey(api), api]))
  const named = (key: string): Api => {
    const api = byKey.get(key)
    if (!api) throw new Fault('notFound', [{ at: 'path', problem: `there is no API called ${key}` }])
    return api
  }
  const toIndex = (c: Context) => c.redirect(`${originOf(c.req.raw, publicUrl)}/docs`)
  app.get('/', toIndex).all(onlyRead)
  app.get('/docs/', toIndex).all(onlyRead)
  app.get('/docs', async () => htmlResponse(await indexPage(apis))).all(onlyRead)
  app.get(errorsPagePath, async () => htmlResponse(await errorsPage())).all(onlyRead)
  app.get(`/docs/${viewerAsset().path}`, (c) => viewerResponse(c.req.raw.method)).all(onlyRead)
  app.get('/docs/:api', async (c) => htmlResponse(await referencePage(named(c.req.param('api'))))).all(onlyRead)
  const document = (c: Context) => {
    const api = named((c.req.param('file') ?? '').replace(/\.json$/, ''))
    return c.json(belowPrefix(openApiDocument(api), originOf(c.req.raw, publicUrl)), 200, {
      'Cache-Control': 'no-cache',
    })
  }
  app.get('/openapi/:file{.+\\.json}', document).all(onlyRead)
}

/** The document with the server address that the caller has to use: below the prefix of a proxy, if there is one. */
function belowPrefix(document: Doc, origin: string): Doc {
  const { pathname } = new URL(origin)
  const prefix = pathname === '/' ? '' : pathname
  const [server] = document['servers'] as { url: string }[]
  return prefix === '' ? document : { ...document, servers: [{ ...server, url: prefix + server!.url }] }
}

function htmlResponse(body: Awaited<Html>): Response {
  return new Response(String(body), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': pagePolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
