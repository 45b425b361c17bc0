import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import { type Reply, startTestServer, type TestServer, v4, v5 } from './fixture-server.ts'

let server: TestServer
beforeEach(async () => {
  await server?.stop()
  server = await startTestServer()
  for (const id of ['a', 'b']) await server.call('POST', v5, { '@type': 'Ticket', id, name: id, description: 'old' })
  await drained()
})
afterAll(() => server.stop())

const bulk = (operations: unknown, path = v5, headers: Record<string, string> = {}): Promise<Reply> =>
  server.call('PATCH', path, operations, { 'Content-Type': 'application/json-patch+json', ...headers })
const read = async (id: string) => (await server.call('GET', `${v5}/${id}`)).body
const ids = async () => (await server.call('GET', v5)).list.map(({ id }) => id)
const newOne = (more: Doc = {}): Doc => ({ '@type': 'Ticket', name: 'new', ...more })

async function drained(): Promise<string[]> {
  const seen: EventRecord[] = []
  await server.database.outbox.drain(1000, async (events) => {
    seen.push(...events)
    return []
  })
  return seen.map(({ resourceId, type, version }) => `${resourceId} ${type} ${version}`)
}

describe('a JSON Patch on the collection', () => {
  it('creates, changes and removes in one go, and answers what is there afterwards', async () => {
    const { status, headers, list } = await bulk([
      { op: 'add', path: '/c', value: newOne() },
      { op: 'test', path: '/a/description', value: 'old' },
      { op: 'replace', path: '/a/description', value: 'new' },
      { op: 'remove', path: '/b' },
      { op: 'add', path: '/-', value: newOne({ id: 'own' }) },
      { op: 'add', path: '/-', value: newOne({ name: 'given' }) },
    ])
    expect([status, headers.get('content-type'), headers.get('etag')]).toEqual([200, 'application/json', null])
    expect(list.map(({ id, name, description }) => [id, name, description])).toEqual([
      ['c', 'new', undefined],
      ['a', 'a', 'new'],
      ['own', 'new', undefined],
      [expect.stringMatching(/^id-/), 'given', undefined],
    ])
    for (const doc of list) {
      expect(doc['href']).toBe(`${server.url}${v5}/${doc['id']}`)
      expect(await read(String(doc['id']))).toEqual(doc)
    }
    expect((await server.call('GET', `${v5}/b`)).status).toBe(404)
    expect((await drained()).map((event) => event.replace(/id-\d+/, 'x'))).toEqual([
      'c TicketCreateEvent 1',
      'a TicketAttributeValueChangeEvent 2',
      'b TicketDeleteEvent 1',
      'own TicketCreateEvent 1',
      'x TicketCreateEvent 1',
    ])
  })

  it('changes nothing and says nothing when one operation fails', async () => {
    const { status, body } = await bulk([
      { op: 'add', path: '/c', value: newOne() },
      { op: 'replace', path: '/a/description', value: 'new' },
      { op: 'remove', path: '/b' },
      { op: 'test', path: '/a/description', value: 'old' },
    ])
    expect([status, body['code']]).toEqual([409, 'testFailed'])
    expect(body['reason']).toContain('[3].path')
    expect([await ids(), (await read('a'))['description'], await drained()]).toEqual([['a', 'b'], 'old', []])
  })

  it('lets operations on one resource build on each other, and tells of the whole', async () => {
    const { list } = await bulk([
      { op: 'add', path: '/c', value: newOne() },
      { op: 'add', path: '/c/tag', value: ['x'] },
      { op: 'replace', path: '/a/status', value: 'held' },
      { op: 'test', path: '/c/tag/0', value: 'x' },
      { op: 'replace', path: '/a/status', value: 'open' },
      { op: 'replace', path: '/b/description', value: 'x' },
      { op: 'replace', path: '/a/status', value: 'done' },
      { op: 'remove', path: '/c' },
      { op: 'replace', path: '/b/description', value: 'old' },
      { op: 'add', path: '/d', value: newOne() },
      { op: 'replace', path: '/d/name', value: 'later' },
    ])
    expect(list.map(({ id, status, name }) => [id, status, name])).toEqual([
      ['a', 'done', 'a'],
      ['b', 'open', 'b'],
      ['d', 'open', 'later'],
    ])
    expect(await drained()).toEqual(['a TicketStateChangeEvent 2', 'd TicketCreateEvent 1'])
    expect((await server.call('GET', `${v5}/b`)).headers.get('etag')).toBe('"1"')
  })

  it('replaces a resource under its identifier', async () => {
    await server.call('PATCH', `${v5}/a`, { status: 'done' })
    await drained()
    const { status, list } = await bulk([
      { op: 'remove', path: '/a' },
      { op: 'add', path: '/a', value: newOne() },
    ])
    expect([status, list[0]]).toMatchObject([200, { id: 'a', name: 'new', status: 'open' }])
    expect(list[0]!['description']).toBeUndefined()
    expect(await read('a')).toEqual(list[0])
    expect(await drained()).toEqual(['a TicketAttributeValueChangeEvent 3', 'a TicketStateChangeEvent 3'])
  })

  it('judges operations that follow each other on one resource by what they leave', async () => {
    const clear = { op: 'remove', path: '/a/name' }
    expect((await bulk([clear, { op: 'add', path: '/a/name', value: 'again' }])).status).toBe(200)
    const apart = [clear, { op: 'test', path: '/b/name', value: 'b' }, { op: 'add', path: '/a/name', value: 'again' }]
    expect((await bulk(apart)).body['reason']).toContain('[0]/name')
  })

  it('honours fields, and answers an empty list for no operations', async () => {
    const { list } = await bulk([{ op: 'replace', path: '/a/name', value: 'x' }], `${v5}?fields=name`)
    expect(list).toEqual([{ href: `${server.url}${v5}/a`, id: 'a', '@type': 'Ticket', name: 'x' }])
    expect(await bulk([])).toMatchObject({ status: 200, list: [] })
  })

  it('sees and keeps what the older generation sees and does not', async () => {
    await server.call('PATCH', `${v5}/a`, { cost: 5 })
    const { list } = await bulk(
      [
        { op: 'test', path: '/a/title', value: 'a' },
        { op: 'replace', path: '/a/title', value: 'seen' },
        { op: 'add', path: '/c', value: { title: 'c' } },
      ],
      v4,
    )
    expect(list.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'seen'],
      ['c', 'c'],
    ])
    expect(await read('a')).toMatchObject({ name: 'seen', cost: 5 })
  })

  it('reaches identifiers with any character, escaped as in every pointer', async () => {
    await bulk([{ op: 'add', path: '/x~1y~0 ä', value: newOne() }])
    const { list } = await bulk([{ op: 'replace', path: '/x~1y~0 ä/name', value: 'found' }])
    expect(list).toMatchObject([{ id: 'x/y~ ä', name: 'found' }])
  })
})

describe('refusals of a collection patch', () => {
  const good = { op: 'replace', path: '/b/description', value: 'new' }

  it.each<[string, unknown, number, string, string]>([
    ['taken id', { op: 'add', path: '/a', value: newOne() }, 409, 'alreadyExists', '[1]/id'],
    ['taken own id', { op: 'add', path: '/-', value: newOne({ id: 'a' }) }, 409, 'alreadyExists', '[1]/id'],
    ['unknown id', { op: 'replace', path: '/z/name', value: 'x' }, 404, 'notFound', '[1].path'],
    ['removal of nothing', { op: 'remove', path: '/z' }, 404, 'notFound', '[1].path'],
    ['test of nothing', { op: 'test', path: '/z', value: {} }, 404, 'notFound', '[1].path'],
    ['the place of new ones', { op: 'replace', path: '/-/name', value: 'x' }, 404, 'notFound', '[1].path'],
    ['incomplete', { op: 'add', path: '/c', value: { '@type': 'Ticket' } }, 400, 'mandatoryMissing', '[1]/name'],
    ['no resource', { op: 'add', path: '/c', value: [newOne()] }, 400, 'invalidBody', '[1].value'],
    ['two ids', { op: 'add', path: '/c', value: newOne({ id: 'd' }) }, 400, 'invalidBody', '[1]/id'],
    ['no id', { op: 'add', path: '/', value: newOne() }, 400, 'invalidBody', '[1]/id'],
    ['wrong type', { op: 'replace', path: '/a/name', value: 5 }, 400, 'invalidBody', '[1]/name'],
    ['unknown attribute', { op: 'add', path: '/a/nme', value: 5 }, 400, 'unknownAttribute', '[1]/nme'],
    ['fixed attribute', { op: 'replace', path: '/a/creationDate', value: 'x' }, 400, 'invalidBody', '[1]/creationDate'],
    ['other id', { op: 'replace', path: '/a/id', value: 'x' }, 400, 'readOnly', '[1]/id'],
    ['other address', { op: 'replace', path: '/a/href', value: 'x' }, 400, 'readOnly', '[1]/href'],
    ['illegal step', { op: 'replace', path: '/a/status', value: 'gone' }, 400, 'invalidBody', '[1]/status'],
    ['nowhere', { op: 'remove', path: '/a/tag/0' }, 422, 'patchNotApplicable', '[1].path'],
    ['no pointer', { op: 'remove', path: 'a' }, 422, 'patchNotApplicable', '[1].path'],
    ['everything', { op: 'replace', path: '', value: {} }, 422, 'patchNotApplicable', '[1].path'],
    ['copy', { op: 'copy', from: '/b/name', path: '/a/name' }, 422, 'patchNotApplicable', '[1].from'],
    ['move', { op: 'move', from: '/a', path: '/c' }, 422, 'patchNotApplicable', '[1].from'],
    ['no operation', { op: 'explode', path: '/a' }, 400, 'invalidBody', '[1].op'],
    ['no value', { op: 'add', path: '/c' }, 400, 'invalidBody', '[1].value'],
  ])('%s', async (_, operation, status, code, at) => {
    const reply = await bulk([good, operation])
    expect([reply.status, reply.body['code']]).toEqual([status, code])
    expect(reply.body['reason']).toContain(`: ${at}: `)
    expect((await read('b'))['description']).toBe('old')
    expect(server.failures).toEqual([])
  })

  it('a step that the lifecycle does not have', async () => {
    await server.call('PATCH', `${v5}/a`, { status: 'done' })
    const { status, body } = await bulk([good, { op: 'replace', path: '/a/status', value: 'open' }])
    expect([status, body['code']]).toEqual([422, 'illegalTransition'])
    expect(body['reason']).toContain('[1]/status')
  })

  it('one of several operations on a resource is named by the attribute it touches', async () => {
    const { body } = await bulk([
      { op: 'replace', path: '/a/name', value: 5 },
      { op: 'add', path: '/a/cost', value: 1 },
      { op: 'add', path: '/a/tag', value: 'x' },
    ])
    expect(body['message']).toContain('[0]/name: must be text; [2]/tag: must be a list')
  })

  it('more operations than allowed, and a body that is no patch', async () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ op: 'add', path: '/-', value: newOne() }))
    expect((await bulk(many(100))).list).toHaveLength(100)
    const { status, body } = await bulk(many(101))
    expect([status, body['code']]).toEqual([400, 'invalidBody'])
    expect(body['message']).toContain('more than 100 operations')
    expect((await bulk({ a: 1 })).status).toBe(400)
  })

  it('copies that together are larger than a body may be', async () => {
    const small = await startTestServer({ bodyLimit: 1000 })
    const ids = ['a', 'b', 'c', 'd']
    for (const id of ids) await small.call('POST', v5, newOne({ id, description: 'x'.repeat(300) }))
    const copies = (...all: string[]) => {
      const operations = all.map((id) => ({ op: 'copy', from: `/${id}/description`, path: `/${id}/name` }))
      return small.call('PATCH', v5, operations, { 'Content-Type': 'application/json-patch+json' })
    }
    expect((await copies('a', 'b', 'c')).status).toBe(200)
    expect((await copies(...ids)).body['code']).toBe('bodyTooLarge')
    await small.stop()
  })

  it('other media types, and a tag that no collection has', async () => {
    const merge = await bulk([good], v5, { 'Content-Type': 'application/merge-patch+json' })
    expect([merge.status, merge.headers.get('accept-patch')]).toEqual([415, 'application/json-patch+json'])
    const tagged = await bulk([good], v5, { 'If-Match': '"1"' })
    expect([tagged.status, tagged.body['code']]).toEqual([400, 'invalidHeader'])
    expect((await bulk([good], v5, { 'If-Match': '*' })).status).toBe(200)
  })

  it('a list in a POST is told about it', async () => {
    expect((await server.call('POST', v5, [newOne()])).body['message']).toContain('PATCH the collection')
  })
})

describe('repeats and rivals of a collection patch', () => {
  it('a repeated key answers the first result again', async () => {
    const key = { 'Idempotency-Key': 'k' }
    const operations = [{ op: 'add', path: '/-', value: newOne() }]
    const [first, second] = [await bulk(operations, v5, key), await bulk(operations, v5, key)]
    expect(second.list).toEqual(first.list)
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    expect(await ids()).toHaveLength(3)
    expect((await bulk([], v5, key)).status).toBe(422)
  })

  it('of patches that want the same identifier one wins, whole; counting ones all count', async () => {
    const patches = Array.from({ length: 8 }, (_, i) =>
      bulk([
        { op: 'add', path: `/extra-${i}`, value: newOne() },
        { op: 'add', path: '/wanted', value: newOne() },
      ]),
    )
    const statuses = (await Promise.all(patches)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
    expect((await ids()).filter((id) => String(id).startsWith('extra'))).toHaveLength(1)
    const tags = Array.from({ length: 8 }, (_, i) => bulk([{ op: 'add', path: `/a/tag`, value: [`${i}`] }]))
    expect((await Promise.all(tags)).map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect((await server.call('GET', `${v5}/a`)).headers.get('etag')).toBe('"9"')
  })
})
