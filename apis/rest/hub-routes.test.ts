import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { fromElsewhere, type HubServer, openHubServer, v4, v5 } from './fixture-hub-server.ts'

let server: HubServer
beforeEach(async () => {
  server = await openHubServer()
})
afterEach(() => server.close())

const call: HubServer['call'] = (...request) => server.call(...request)
const register: HubServer['register'] = (...request) => server.register(...request)

test('a hub is registered under its address, with identifier, callback and query', async () => {
  const query = 'eventType=ParcelStateChangeEvent&event.parcel.status=sent'
  const { status, headers, body } = await register({ '@type': 'Hub', callback: fromElsewhere, query })
  expect(status).toBe(201)
  expect(body).toEqual({
    '@type': 'Hub',
    id: expect.any(String),
    href: `${v5}/hub/${body!['id']}`,
    callback: fromElsewhere,
    query,
  })
  expect(headers.get('location')).toBe(body!['href'])
  expect((await call('GET', headers.get('location')!)).body).toEqual(body)
})

test('neither generation insists on @type, and v4 answers without one', async () => {
  expect((await register({ callback: fromElsewhere })).status).toBe(201)
  const { status, body } = await register({ callback: fromElsewhere }, v4)
  expect([status, Object.keys(body!).toSorted()]).toEqual([201, ['callback', 'href', 'id', 'query']])
})

test('the same callback and query again is a conflict, also at the same moment; another query is not', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(() => register({ callback: fromElsewhere, query: 'eventType=ParcelCreateEvent' })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
  expect((await register({ callback: fromElsewhere })).status).toBe(201)
  expect((await register({ callback: fromElsewhere }, v4)).status).toBe(201)
})

test('hubs are listed, filtered and paged within their API', async () => {
  for (const n of [1, 2, 3]) await register({ callback: `${fromElsewhere}/${n}` })
  await register({ callback: `${fromElsewhere}/4` }, v4)
  const page = await call('GET', `${v5}/hub?limit=2`)
  expect(page.body).toHaveLength(2)
  expect(page.headers.get('x-total-count')).toBe('3')
  expect(page.headers.get('link')).toMatch(/rel="next"/)
  const found = await call('GET', `${v5}/hub?callback=${encodeURIComponent(`${fromElsewhere}/2`)}`)
  expect(found.body!.map(({ callback }) => callback)).toEqual([`${fromElsewhere}/2`])
})

test('a hub belongs to one API', async () => {
  const { body } = await register({ callback: fromElsewhere })
  for (const method of ['GET', 'DELETE']) expect((await call(method, `${v4}/hub/${body!['id']}`)).status).toBe(404)
  expect((await call('GET', `${v5}/hub/${body!['id']}`)).status).toBe(200)
})

test('a hub is removed once', async () => {
  const { body } = await register({ callback: fromElsewhere })
  expect((await call('DELETE', `${v5}/hub/${body!['id']}`)).status).toBe(204)
  expect((await call('DELETE', `${v5}/hub/${body!['id']}`)).status).toBe(404)
  expect((await call('GET', `${v5}/hub/${body!['id']}`)).status).toBe(404)
  expect((await register({ callback: fromElsewhere })).status).toBe(201)
})

test.each([
  [{}, 400, 'mandatoryMissing'],
  [{ callback: 7 }, 400, 'invalidBody'],
  [{ callback: 'listener' }, 400, 'invalidBody'],
  [{ callback: '/events' }, 400, 'invalidBody'],
  [{ callback: 'ftp://listener.example.org/' }, 400, 'invalidBody'],
  [{ callback: 'https://user:pass@listener.example.org/' }, 400, 'invalidBody'],
  [{ callback: 'http://10.0.0.1/' }, 422, 'callbackRefused'],
  [{ callback: 'http://[::ffff:10.0.0.1]/' }, 422, 'callbackRefused'],
  [{ callback: fromElsewhere, query: 'event.parcel.nonsense=1' }, 400, 'invalidQuery'],
  [{ callback: fromElsewhere, query: 'filter=$[?(' }, 400, 'invalidQuery'],
  [{ callback: fromElsewhere, query: `eventType=${'x'.repeat(8183)}` }, 400, 'queryTooLarge'],
  [{ callback: fromElsewhere, secret: 'short' }, 400, 'invalidBody'],
  [{ callback: fromElsewhere, nonsense: 1 }, 400, 'unknownAttribute'],
  [[{ callback: fromElsewhere }], 400, 'bulkNotSupported'],
])('the registration %j is refused with %i %s', async (body, status, code) => {
  expect(await register(body as Doc)).toMatchObject({ status, body: { code } })
})

test('a secret that was given is never shown, one that was made is shown once', async () => {
  const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
  const given = await register({ callback: `${fromElsewhere}/1`, secret })
  const made = await register({ callback: `${fromElsewhere}/2`, secret: 'generate' })
  expect(made.body!['secret']).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(given.body).not.toHaveProperty('secret')
  const { body } = await call('GET', `${v5}/hub`)
  expect(JSON.stringify(body)).not.toContain('whsec_')
})

test('registering and removing raises no event', async () => {
  await register({ callback: server.listener.url })
  const { body } = await register({ callback: fromElsewhere })
  await call('DELETE', `${v5}/hub/${body!['id']}`)
  await server.notifier.flush()
  expect(server.listener.received).toEqual([])
})

test('the same Idempotency-Key registers once and answers the same', async () => {
  const key = { 'idempotency-key': 'k1' }
  const first = await call('POST', `${v5}/hub`, { callback: fromElsewhere }, key)
  const second = await call('POST', `${v5}/hub`, { callback: fromElsewhere }, key)
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.body).toEqual(first.body)
})

test.each([
  ['/hub/', 200],
  ['/hub/%ff', 400],
  ['/hub/%00', 400],
  ['/hub/x/deadLetter?limit=%ff', 404],
  ['/hub?callback=%ED%A0%80', 400],
])('%s answers %i', async (path, status) => {
  expect((await call('GET', v5 + path)).status).toBe(status)
})

test('methods that a hub does not have are refused with those that it has', async () => {
  const { status, headers } = await call('PUT', `${v5}/hub`, {})
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  expect((await call('PATCH', `${v5}/hub/x`, {})).headers.get('allow')).toBe('GET, HEAD, DELETE, OPTIONS')
})

test('events carry addresses as the subscriber wrote them, whoever causes them', async () => {
  const forwarded = {
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'care.example.net',
    'x-forwarded-prefix': '/edge',
  }
  await call('POST', `${v5}/hub`, { callback: server.listener.url }, forwarded)
  await server.createParcel({ id: 'a' })
  await server.notifier.flush()
  expect(server.events()[0]).toMatchObject({
    event: { parcel: { href: 'https://care.example.net/edge/tmf-api/parcel/v5/parcel/a' } },
  })
})
