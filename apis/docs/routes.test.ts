import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { faults } from '../../domain/core/fault.ts'
import { openApiDocument } from '../openapi/document.ts'
import { gadgetApi } from '../openapi/fixture-api.ts'
import { docsRoutes } from './routes.ts'

const api = gadgetApi('v5')
const app = new Hono()
docsRoutes(app, [gadgetApi('v4'), api])

const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

describe('documentation', () => {
  test('lists every API and generation with its page and its document', async () => {
    const text = await (await get('/docs')).text()
    for (const key of ['tmf999.v4', 'tmf999.v5']) {
      expect(text).toContain(`href="docs/${key}"`)
      expect(text).toContain(`href="openapi/${key}.json"`)
    }
    expect(text).toContain('/tmf-api/gadgetManagement/v4')
  })

  test.each([
    ['/', {}, 'http://localhost/docs'],
    ['/docs/', {}, 'http://localhost/docs'],
    ['/', { 'x-forwarded-prefix': '/care' }, 'http://localhost/care/docs'],
  ])('leads %s with %j to the list', async (path, headers, location) => {
    const answer = await get(path, headers)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, location])
  })

  test('says versions of APIs where nobody takes them for versions of OpenAPI', async () => {
    const text = await (await get('/docs')).text()
    expect(text).toContain(`>${api.version}</a>`)
    expect(text).not.toContain(`OpenAPI ${api.version}`)
  })

  test('explains every published code under its own anchor', async () => {
    const text = await (await get('/docs/errors')).text()
    for (const code of Object.keys(faults)) expect(text).toContain(`id="${code}"`)
  })

  test('serves the document that the declarations make', async () => {
    const answer = await get('/openapi/tmf999.v5.json')
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await answer.json()).toEqual(openApiDocument(api))
  })

  test('says the prefix of a proxy in the server address of a document', async () => {
    const answer = await get('/openapi/tmf999.v5.json', { 'x-forwarded-prefix': '/care' })
    expect(await answer.json()).toMatchObject({ servers: [{ url: '/care/tmf-api/gadgetManagement/v5' }] })
  })

  test('takes the prefix and the address from the public URL, when there is one', async () => {
    const behind = new Hono()
    docsRoutes(behind, [api], 'https://api.example.org/care/')
    expect((await behind.request('/')).headers.get('location')).toBe('https://api.example.org/care/docs')
    expect(await (await behind.request('/openapi/tmf999.v5.json')).json()).toMatchObject({
      servers: [{ url: '/care/tmf-api/gadgetManagement/v5' }],
    })
  })

  test('loads the viewer from this server only, and caches it for good', async () => {
    const page = await get('/docs/tmf999.v5')
    const text = await page.text()
    const script = /<script src="([^"]+)">/.exec(text)![1]!
    expect(text).not.toMatch(/https?:\/\//)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const asset = await get(`/docs/${script}`)
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect((await asset.arrayBuffer()).byteLength).toBe(Number(asset.headers.get('content-length')))
  })

  test('answers a HEAD for the viewer without opening it', async () => {
    const script = /<script src="([^"]+)">/.exec(await (await get('/docs/tmf999.v5')).text())![1]!
    const answer = await app.request(`/docs/${script}`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  test.each(['/docs/tmf000.v5', '/openapi/tmf999.v9.json', '/openapi/..%2fpackage.json'])(
    'does not know %s',
    async (path) => {
      const errors: unknown[] = []
      const watched = new Hono()
      watched.onError((error, c) => {
        errors.push(error)
        return c.text('', 404)
      })
      docsRoutes(watched, [api])
      expect((await watched.request(path)).status).toBe(404)
      expect(errors).toMatchObject([{ code: 'notFound' }])
    },
  )
})
