import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromElsewhere, type HubServer, openHubServer, v4, v5 } from './fixture-hub-server.ts'

let server: HubServer
beforeEach(async () => {
  server = await openHubServer()
})
afterEach(() => server.close())

const call: HubServer['call'] = (...request) => server.call(...request)
const register: HubServer['register'] = (...request) => server.register(...request)

test('dead letters are listed by page and replayed one by one or all together', async () => {
  const { body: hub } = await register({ callback: server.listener.url, query: 'eventType=ParcelCreateEvent' })
  const dead = `${v5}/hub/${hub!['id']}/deadLetter`
  server.listener.answer = (_, response) => response.writeHead(500).end()
  for (const id of ['a', 'b', 'c']) await server.createParcel({ id })
  await server.notifier.flush()
  server.pass(61_000)
  await server.notifier.flush()
  const { body, headers } = await call('GET', `${dead}?limit=2`)
  expect(body).toMatchObject([
    {
      '@type': 'DeadLetter',
      eventType: 'ParcelCreateEvent',
      reason: 'the listener answered 500',
      diedAt: '2026-03-01T10:01:01.000Z',
    },
    {},
  ])
  expect([headers.get('x-total-count'), headers.get('x-result-count')]).toEqual(['3', '2'])
  expect(headers.get('link')).toContain(`<${dead}?offset=2&limit=2>; rel="next"`)

  server.listener.answer = (_, response) => response.writeHead(204).end()
  server.listener.received.length = 0
  expect(await call('POST', `${dead}/${body![0]!['id']}/replay`)).toMatchObject({ status: 202, body: { replayed: 1 } })
  await server.notifier.flush()
  expect(server.events()).toMatchObject([{ event: { parcel: { id: 'a' } } }])
  expect((await call('POST', `${dead}/${body![0]!['id']}/replay`)).status).toBe(404)
  expect(await call('POST', `${dead}/replay`)).toMatchObject({ status: 202, body: { replayed: 2 } })
  await server.notifier.flush()
  expect(server.events().length).toBe(3)
  expect((await call('GET', dead)).body).toEqual([])
})

test('a page of dead letters is partial content where the setting says so', async () => {
  const partial = await openHubServer(undefined, { partialContent: true })
  try {
    const { body: hub } = await partial.register({ callback: partial.listener.url })
    partial.listener.answer = (_, response) => response.writeHead(500).end()
    for (const id of ['a', 'b', 'c']) await partial.createParcel({ id })
    await partial.notifier.flush()
    partial.pass(61_000)
    await partial.notifier.flush()
    const page = async (query: string) => {
      const { status, headers } = await partial.call('GET', `${v5}/hub/${hub!['id']}/deadLetter${query}`)
      return [status, headers.get('content-range')]
    }
    expect(await page('')).toEqual([200, null])
    expect(await page('?offset=1&limit=1')).toEqual([206, 'items 1-1/3'])
    expect(await page('?offset=3')).toEqual([416, 'items */3'])
  } finally {
    await partial.close()
  }
})

test('the dead letters of another hub cannot be replayed', async () => {
  const { body: hub } = await register({ callback: server.listener.url })
  const { body: other } = await register({ callback: fromElsewhere, query: 'eventType=ParcelDeleteEvent' })
  server.listener.answer = (_, response) => response.writeHead(500).end()
  await server.createParcel({ id: 'a' })
  await server.notifier.flush()
  server.pass(61_000)
  await server.notifier.flush()
  const { body } = await call('GET', `${v5}/hub/${hub!['id']}/deadLetter`)
  expect((await call('POST', `${v5}/hub/${other!['id']}/deadLetter/${body![0]!['id']}/replay`)).status).toBe(404)
  expect((await call('GET', `${v4}/hub/${hub!['id']}/deadLetter`)).status).toBe(404)
})

test('a hub that answered 410 says why it is disabled, replays nothing, and can be enabled', async () => {
  const { body: hub } = await register({ callback: server.listener.url })
  const url = `${v5}/hub/${hub!['id']}`
  server.listener.answer = (_, response) => response.writeHead(410).end()
  await server.createParcel({ id: 'a' })
  await server.notifier.flush()
  expect((await call('GET', url)).body).toMatchObject({ state: 'disabled', reason: 'the listener answered 410 Gone' })
  expect(await call('POST', `${url}/deadLetter/replay`)).toMatchObject({ status: 422, body: { code: 'ruleViolated' } })
  server.listener.answer = (_, response) => response.writeHead(200).end()
  expect(await call('POST', `${url}/enable`)).toMatchObject({ status: 200, body: { id: hub!['id'] } })
  expect((await call('GET', url)).body).not.toHaveProperty('state')
  await server.createParcel({ id: 'b' })
  await server.notifier.flush()
  expect(server.events().at(-1)).toMatchObject({ event: { parcel: { id: 'b' } } })
})

test('dead letters are put back once for one Idempotency-Key', async () => {
  const { body: hub } = await register({ callback: server.listener.url })
  const url = `${v5}/hub/${hub!['id']}`
  server.listener.answer = (_, response) => response.writeHead(500).end()
  for (const id of ['a', 'b']) await server.createParcel({ id })
  const die = async () => {
    await server.notifier.flush()
    server.pass(61_000)
    await server.notifier.flush()
  }
  await die()
  const { body: letters } = await call('GET', `${url}/deadLetter`)
  const one = `${url}/deadLetter/${letters![0]!['id']}/replay`
  const first = await call('POST', one, undefined, { 'idempotency-key': 'one' })
  expect([first.status, first.body]).toEqual([202, { replayed: 1 }])
  const again = await call('POST', one, undefined, { 'idempotency-key': 'one' })
  expect([again.status, again.body, again.headers.get('idempotent-replayed')]).toEqual([202, { replayed: 1 }, 'true'])
  await die()
  for (const _ of [1, 2]) {
    const all = await call('POST', `${url}/deadLetter/replay`, undefined, { 'idempotency-key': 'all' })
    expect([all.status, all.body]).toEqual([202, { replayed: 2 }])
    await die()
  }
  expect((await call('GET', `${url}/deadLetter`)).body).toHaveLength(2)
  expect((await call('POST', one, undefined, { 'idempotency-key': 'all' })).body).toMatchObject({ code: 'keyReused' })
})

test('enabling honours an Idempotency-Key, whether there was something to enable or not', async () => {
  const { body: hub } = await register({ callback: server.listener.url })
  const url = `${v5}/hub/${hub!['id']}`
  const enable = (key: string) => call('POST', `${url}/enable`, undefined, { 'idempotency-key': key })
  const disable = async (id: string) => {
    server.listener.answer = (_, response) => response.writeHead(410).end()
    await server.createParcel({ id })
    await server.notifier.flush()
    expect((await call('GET', url)).body).toHaveProperty('state', 'disabled')
  }
  await enable('idle')
  await disable('a')
  expect((await enable('idle')).headers.get('idempotent-replayed')).toBe('true')
  expect((await call('GET', url)).body).toHaveProperty('state', 'disabled')
  await enable('busy')
  expect((await call('GET', url)).body).not.toHaveProperty('state')
  await disable('b')
  const again = await enable('busy')
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true'])
  expect((await call('GET', url)).body).toHaveProperty('state', 'disabled')
})
