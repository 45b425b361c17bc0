import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Fault, faults } from '../../domain/core/fault.ts'
import { startTestServer, type TestServer, v5 } from './fixture-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const call: TestServer['call'] = (...request) => server.call(...request)

describe('failures', () => {
  it('look the same everywhere', async () => {
    const { headers, body } = await call('GET', '/nowhere?x=1')
    expect(headers.get('content-type')).toBe('application/json')
    expect(body).toEqual({
      code: 'notFound',
      reason: 'Not found: /nowhere: is no path of this server',
      message: 'Check the identifier and the path. /nowhere: is no path of this server',
      status: '404',
      referenceError: `${server.url}/docs/errors#notFound`,
      '@type': 'Error',
    })
  })

  it('the list of codes is published', async () => {
    const { list } = await call('GET', '/errors')
    expect(list.map(({ code }) => code)).toEqual(Object.keys(faults))
    expect(list.find(({ code }) => code === 'testFailed')).toMatchObject({ status: '409' })
  })

  it.each<[string, string, number, string]>([
    ['PUT', v5, 405, 'methodNotAllowed'],
    ['DELETE', v5, 405, 'methodNotAllowed'],
    ['PUT', `${v5}/1`, 405, 'methodNotAllowed'],
    ['POST', `${v5}/1`, 405, 'methodNotAllowed'],
    ['GET', `${v5}/%ZZ`, 400, 'malformedUrl'],
    ['GET', `${v5}/%ff`, 400, 'malformedUrl'],
    ['GET', `${v5}/a%00b`, 400, 'unsafeText'],
    ['GET', `${v5}?name=%ZZ`, 400, 'malformedUrl'],
    ['GET', `${v5}?name=%E2%82`, 400, 'malformedUrl'],
    ['GET', `${v5}?name=%C0%AF`, 400, 'malformedUrl'],
    ['GET', `${v5}?name=%ED%A0%80`, 400, 'malformedUrl'],
    ['GET', `${v5}?%ED%A0%80=1`, 400, 'malformedUrl'],
    ['GET', `${v5}?sort=%ED%A0%80`, 400, 'malformedUrl'],
    ['GET', `${v5}?after=%ff`, 400, 'malformedUrl'],
    ['GET', `${v5}?limit=%`, 400, 'malformedUrl'],
    ['GET', `${v5}?depth=%ff`, 400, 'malformedUrl'],
    ['GET', `${v5}?filter=%ff`, 400, 'malformedUrl'],
    ['GET', `${v5}?filter=$[?@.name=="%5Cud800"]`, 400, 'unsafeText'],
    ['GET', `${v5}?fields=a%00`, 400, 'unsafeText'],
    ['GET', `${v5}/1?fields=%ZZ`, 400, 'malformedUrl'],
    ['GET', '/nowhere/%ZZ', 400, 'malformedUrl'],
    ['GET', `${v5}/1/2`, 404, 'notFound'],
    ['GET', '/tmf-api/ticketing/v5', 404, 'notFound'],
    ['GET', '/tmf-api/ticketing/v5/other', 404, 'notFound'],
    ['GET', '/tmf-api/ticketing/v5/__proto__/1', 404, 'notFound'],
  ])('%s %s answers %d %s', async (method, path, status, code) => {
    const reply = await call(method, path)
    expect([reply.status, reply.body['code'], reply.body['status']]).toEqual([status, code, String(status)])
  })

  it('405 names what is allowed, and OPTIONS tells it beforehand', async () => {
    expect((await call('PUT', v5)).headers.get('allow')).toBe('GET, HEAD, POST, PATCH, OPTIONS')
    expect((await call('PUT', `${v5}/1`)).headers.get('allow')).toBe('GET, HEAD, PATCH, DELETE, OPTIONS')
    expect((await call('OPTIONS', v5)).headers.get('allow')).toBe('GET, HEAD, POST, PATCH, OPTIONS')
    expect((await call('OPTIONS', v5)).headers.get('accept-patch')).toBe('application/json-patch+json')
    expect((await call('OPTIONS', `${v5}/1`)).headers.get('accept-patch')).toContain('application/merge-patch+json')
  })

  it.each([
    ['text/html', 406],
    ['application/json;q=0, */*', 406],
    ['application/*;q=0.0', 406],
    ['application/xml, */*;q=0.1', 200],
    ['application/*', 200],
    ['text/html, application/json;charset=utf-8;q=0.5', 200],
  ])('Accept: %s answers %d', async (accept, status) => {
    expect((await call('GET', v5, undefined, { Accept: accept })).status).toBe(status)
  })

  it('a caller keeps its correlation id; a trace or a new one stands in', async () => {
    const id = async (headers: Record<string, string>) =>
      (await call('GET', v5, undefined, headers)).headers.get('x-correlation-id')
    expect(await id({ 'X-Correlation-ID': 'mine' })).toBe('mine')
    expect(await id({ traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' })).toBe(
      '0af7651916cd43dd8448eb211c80319c',
    )
    expect(await id({ 'X-Correlation-ID': 'has space' })).toMatch(/^id-/)
  })
})

describe('the unforeseen', () => {
  it('answers 500 without telling what happened, and reports it', async () => {
    const broken = await startTestServer(
      {},
      {
        store: (database) => ({
          ...database.store,
          get: () => Promise.reject(new Error('SELECT secret FROM /etc/passwd')),
        }),
      },
    )
    const { status, headers, body } = await broken.call('GET', `${v5}/1`)
    expect([status, body['code']]).toEqual([500, 'internal'])
    expect(body['message']).toContain(headers.get('x-correlation-id'))
    expect(JSON.stringify(body)).not.toMatch(/secret|passwd/)
    expect(broken.failures).toHaveLength(1)
    await broken.stop()
  })

  it('a database that is gone answers 503 and says when to come back, for reads and writes', async () => {
    const gone = () => Promise.reject(new Fault('unavailable'))
    const lost = await startTestServer(
      {},
      { store: () => ({ get: gone, getMany: gone, lastVersion: gone, lastVersions: gone, list: gone, commit: gone }) },
    )
    for (const [method, path, body] of [
      ['GET', v5],
      ['GET', `${v5}/1`],
      ['POST', v5, { '@type': 'Ticket', name: 'x' }],
      ['DELETE', `${v5}/1`],
    ] as const) {
      const reply = await lost.call(method, path, body)
      expect([reply.status, reply.body['code'], reply.headers.get('retry-after')]).toEqual([503, 'unavailable', '5'])
    }
    expect(lost.failures).toEqual([])
    await lost.stop()
  })

  it('who may not call is told so, on every route', async () => {
    const closed = await startTestServer({}, { authenticate: () => Promise.reject(new Fault('unauthenticated')) })
    expect((await closed.call('GET', v5)).status).toBe(401)
    expect((await closed.call('POST', v5, {})).status).toBe(401)
    await closed.stop()
  })

  it('routes of others come before those of the engine, with the same errors', async () => {
    const extended = await startTestServer(
      {},
      {
        extend: (app) => {
          app.get('/tmf-api/ticketing/v5/hub', (c) => c.json([]))
          app.post('/tmf-api/ticketing/v5/hub', () => {
            throw new Fault('callbackRefused')
          })
        },
      },
    )
    expect((await extended.call('GET', '/tmf-api/ticketing/v5/hub')).list).toEqual([])
    expect((await extended.call('POST', '/tmf-api/ticketing/v5/hub', {})).body).toMatchObject({
      code: 'callbackRefused',
      '@type': 'Error',
    })
    await extended.stop()
  })
})
