import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer, v5 } from './fixture-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const call: TestServer['call'] = (...request) => server.call(...request)
const ticket = { '@type': 'Ticket', name: 'Repair' }
const make = async () => `${v5}/${(await call('POST', v5, ticket)).body['id']}`

describe('entity tags', () => {
  it('If-None-Match spares a body that is known', async () => {
    const path = await make()
    const read = (tag: string) => call('GET', path, undefined, { 'If-None-Match': tag })
    expect(await read('"1"')).toMatchObject({ status: 304, body: undefined })
    expect((await read('W/"1"')).headers.get('etag')).toBe('"1"')
    expect((await read('"0", "1"')).status).toBe(304)
    expect((await read('*')).status).toBe(304)
    expect((await read('"2"')).status).toBe(200)
    expect((await read('1')).body['code']).toBe('invalidHeader')
  })

  it.each<[string, number]>([
    ['"1"', 200],
    ['"7", "1"', 200],
    ['*', 200],
    ['"2"', 412],
    ['W/"1"', 412],
    ['one', 400],
  ])('If-Match: %s answers %d', async (tag, status) => {
    const path = await make()
    expect((await call('PATCH', path, { description: 'x' }, { 'If-Match': tag })).status).toBe(status)
    expect((await call('DELETE', path, undefined, { 'If-Match': '"99"' })).status).toBe(412)
  })

  it('a tag of a removed resource never fits another one of the same identifier', async () => {
    const own = { ...ticket, id: 'again' }
    await call('POST', v5, own)
    await call('PATCH', `${v5}/again`, { description: 'x' })
    await call('DELETE', `${v5}/again`)
    const { headers } = await call('POST', v5, own)
    const tag = headers.get('etag')!
    for (const old of ['"1"', '"2"']) {
      expect((await call('PATCH', `${v5}/again`, { cost: 1 }, { 'If-Match': old })).status).toBe(412)
      expect((await call('GET', `${v5}/again`, undefined, { 'If-None-Match': old })).status).toBe(200)
    }
    expect((await call('PATCH', `${v5}/again`, { cost: 1 }, { 'If-Match': tag })).status).toBe(200)
    const versions = (await server.database.audit.of('Ticket', 'again', 9)).map(({ version }) => version)
    expect(versions).toEqual([1, 2, 2, 3, 4])
  })

  it('of many changes with one tag exactly one wins', async () => {
    const path = await make()
    const tries = Array.from({ length: 16 }, (_, i) => call('PATCH', path, { priority: i }, { 'If-Match': '"1"' }))
    const statuses = (await Promise.all(tries)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 412)).toHaveLength(15)
  })

  it('changes without a tag all happen', async () => {
    const path = await make()
    const names = ['description', 'dueDate', 'cost', 'urgent']
    const values = ['x', '2020-01-01T00:00:00.000Z', 5, true]
    await Promise.all(names.map((name, i) => call('PATCH', path, { [name]: values[i] })))
    const { body } = await call('GET', path)
    expect(names.map((name) => body[name])).toEqual(values)
  })
})

describe('Idempotency-Key', () => {
  let keys = 0
  const newKey = () => ({ 'Idempotency-Key': `key-${++keys}` })
  const total = async () => Number((await call('GET', `${v5}?limit=0`)).headers.get('x-total-count'))

  it('the same create twice creates once and answers the same', async () => {
    const key = newKey()
    const before = await total()
    const first = await call('POST', v5, ticket, key)
    const second = await call('POST', v5, ticket, key)
    expect(await total()).toBe(before + 1)
    expect([second.status, second.body]).toEqual([201, first.body])
    for (const name of ['location', 'etag', 'content-type'])
      expect(second.headers.get(name)).toBe(first.headers.get(name))
    expect([first, second].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true'])
  })

  it('works for changes and removals too', async () => {
    const path = await make()
    const [change, removal] = [newKey(), newKey()]
    expect((await call('PATCH', path, { description: 'x' }, change)).headers.get('etag')).toBe('"2"')
    expect((await call('PATCH', path, { description: 'y' })).headers.get('etag')).toBe('"3"')
    expect((await call('PATCH', path, { description: 'x' }, change)).headers.get('etag')).toBe('"2"')
    expect((await call('GET', path)).body['description']).toBe('y')
    expect((await call('DELETE', path, undefined, removal)).status).toBe(204)
    expect(await call('DELETE', path, undefined, removal)).toMatchObject({ status: 204, body: undefined })
  })

  it('a change that changes nothing is remembered as well', async () => {
    const path = await make()
    const key = newKey()
    await call('PATCH', path, {}, key)
    expect((await call('PATCH', path, {}, key)).headers.get('idempotent-replayed')).toBe('true')
  })

  it('the same key for another request is refused', async () => {
    const key = newKey()
    await call('POST', v5, ticket, key)
    for (const other of [
      call('POST', v5, { ...ticket, name: 'Other' }, key),
      call('POST', `${v5}?fields=id`, ticket, key),
    ]) {
      const { status, body } = await other
      expect([status, body['code']]).toEqual([422, 'keyReused'])
    }
  })

  it('a refusal is kept: the same request gets the same again', async () => {
    const key = newKey()
    const first = await call('POST', v5, { name: 'x' }, key)
    const second = await call('POST', v5, { name: 'x' }, key)
    expect([second.status, second.body]).toEqual([400, first.body])
    expect(second.headers.get('idempotent-replayed')).toBe('true')
  })

  it('of many at once one runs; the others wait for it or get its answer', async () => {
    const key = newKey()
    const before = await total()
    const replies = await Promise.all(Array.from({ length: 10 }, () => call('POST', v5, ticket, key)))
    expect(await total()).toBe(before + 1)
    for (const { status, body } of replies)
      expect([201, 409]).toContain(status === 409 ? (body['code'] === 'requestInProgress' ? 409 : 0) : status)
  })

  it('a failure of ours frees the key for a retry', async () => {
    let broken = true
    const shaky = await startTestServer(
      {},
      {
        store: (database) => ({
          ...database.store,
          commit: (changes) => (broken ? Promise.reject(new Error('lost')) : database.store.commit(changes)),
        }),
      },
    )
    const key = newKey()
    expect((await shaky.call('POST', v5, ticket, key)).status).toBe(500)
    broken = false
    expect((await shaky.call('POST', v5, ticket, key)).status).toBe(201)
    await shaky.stop()
  })

  it('a request that is still running is not started again', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow = await startTestServer(
      {},
      {
        store: (database) => ({
          ...database.store,
          commit: async (changes) => {
            await gate
            return database.store.commit(changes)
          },
        }),
      },
    )
    const key = newKey()
    const first = slow.call('POST', v5, ticket, key)
    const second = await Promise.race([slow.call('POST', v5, ticket, key), first])
    expect([second.status, second.body['code'], second.headers.get('retry-after')]).toEqual([
      409,
      'requestInProgress',
      '1',
    ])
    release()
    expect((await first).status).toBe(201)
    await slow.stop()
  })

  it('after a day the key is new', async () => {
    const key = newKey()
    const first = await call('POST', v5, ticket, key)
    server.pass(24 * 3600 * 1000 + 1)
    const second = await call('POST', v5, ticket, key)
    expect(second.status).toBe(201)
    expect(second.body['id']).not.toBe(first.body['id'])
  })

  it.each(['', 'x'.repeat(256), 'caf\u00e9'])('%j is no key', async (key) => {
    expect((await call('POST', v5, ticket, { 'Idempotency-Key': key })).body['code']).toBe('invalidHeader')
  })
})
