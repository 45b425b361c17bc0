import { afterAll, beforeAll, expect, test } from 'vitest'
import { docsRoutes } from '../docs/routes.ts'
import { startTestServer, type TestServer } from '../rest/fixture-server.ts'
import { ticketApis } from '../rest/fixture-ticket.ts'
import { operationsRoutes } from './routes.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(
    {},
    {
      extend: (app) => {
        const metrics = { text: async () => '# nothing', contentType: 'text/plain' }
        operationsRoutes(app, { health: { check: async () => undefined }, accepting: () => true, metrics })
        docsRoutes(app, ticketApis)
      },
    },
  )
})
afterAll(() => server.stop())

test.each([
  '/',
  '/docs',
  '/docs/',
  '/docs/errors',
  '/docs/tmf000.v5',
  '/openapi/tmf000.v5.json',
  '/errors',
  '/livez',
  '/readyz',
  '/metrics',
  '/tmf-api/ticketing/v5/stateModel',
])('%s can be read, and tells so who tries anything else', async (path) => {
  const allow = 'GET, HEAD, OPTIONS'
  for (const method of ['GET', 'HEAD']) expect((await fetch(server.url + path, { method })).status).toBe(200)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const { status, headers, body } = await server.call(method, path, {})
    expect([status, headers.get('allow'), body['code']]).toEqual([405, allow, 'methodNotAllowed'])
  }
  const { status, headers } = await server.call('OPTIONS', path)
  expect([status, headers.get('allow')]).toEqual([204, allow])
})
