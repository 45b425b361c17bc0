import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { startTestServer, type TestServer, v4, v5 } from './fixture-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const call: TestServer['call'] = (...request) => server.call(...request)
const make = async (more: Doc = {}) => (await call('POST', v5, { '@type': 'Ticket', name: 'Repair', ...more })).body

describe('create', () => {
  it('answers 201 with the whole resource and its absolute address', async () => {
    const { status, headers, body } = await call('POST', v5, { '@type': 'Ticket', name: 'Repair', href: 'ignored' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      '@type': 'Ticket',
      name: 'Repair',
      status: 'open',
      creationDate: '2026-01-01T00:00:00.000Z',
    })
    expect(body['href']).toBe(`${server.url}${v5}/${body['id']}`)
    expect(headers.get('location')).toBe(body['href'])
    expect(headers.get('etag')).toBe('"1"')
  })

  it('takes the identifier of the caller, once', async () => {
    expect((await make({ id: 'own/1 ä' }))['href']).toBe(`${server.url}${v5}/own%2F1%20%C3%A4`)
    const again = await call('POST', v5, { '@type': 'Ticket', name: 'x', id: 'own/1 ä' })
    expect([again.status, again.body['code']]).toEqual([409, 'alreadyExists'])
    expect((await call('GET', `${v5}/own%2F1%20%C3%A4`)).body['id']).toBe('own/1 ä')
  })

  it('honours fields in the answer', async () => {
    const { body } = await call('POST', `${v5}?fields=name`, { '@type': 'Ticket', name: 'x', priority: 1 })
    expect(Object.keys(body).sort()).toEqual(['@type', 'href', 'id', 'name'])
  })

  it('refuses a list and what is no object', async () => {
    expect((await call('POST', v5, [{}])).body['code']).toBe('bulkNotSupported')
    expect((await call('POST', v5, '5')).body['code']).toBe('invalidBody')
  })
})

describe('read', () => {
  it('every base path reaches the same resource, with addresses of its own', async () => {
    const { id } = await make()
    const { body } = await call('GET', `/ticketing/v5/ticket/${id}`)
    expect(body['href']).toBe(`${server.url}/ticketing/v5/ticket/${id}`)
  })

  it('a slash at the end of an address makes no difference', async () => {
    const { id } = await make()
    const { status, body } = await call('GET', `${v5}/${id}/`)
    expect([status, body['href']]).toEqual([200, `${server.url}${v5}/${id}`])
    expect((await call('GET', `${v5}/`)).status).toBe(200)
    expect((await call('GET', `${v5}/${id}//`)).status).toBe(404)
  })

  it('v4 sees the same resource its own way', async () => {
    const { id } = await make({ cost: 5 })
    const { body } = await call('GET', `${v4}/${id}`)
    expect(body).toMatchObject({ title: 'Repair', href: `${server.url}${v4}/${id}` })
    expect(body).not.toHaveProperty('name')
    expect(body).not.toHaveProperty('cost')
  })

  it('addresses follow what a proxy says, unless it is no address', async () => {
    const { id } = await make()
    const forwarded = {
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Host': 'api.example.org, inner',
      'X-Forwarded-Prefix': '/gate/',
    }
    expect((await call('GET', `${v5}/${id}`, undefined, forwarded)).body['href']).toBe(
      `https://api.example.org/gate${v5}/${id}`,
    )
    const bad = { 'X-Forwarded-Host': 'evil"><x', 'X-Forwarded-Prefix': '//evil.example' }
    expect((await call('GET', `${v5}/${id}`, undefined, bad)).body['href']).toBe(`${server.url}${v5}/${id}`)
  })

  it('fields keeps id, href and @type, trims inside, and skips unknown names', async () => {
    const { id, href } = await make({ note: [{ '@type': 'Note', text: 'a', author: 'b' }], priority: 3 })
    const read = async (fields: string) => (await call('GET', `${v5}/${id}?fields=${fields}`)).body
    expect(await read('none')).toEqual({ id, href, '@type': 'Ticket' })
    expect(await read('note.text,colour,note.x.y,name.x')).toEqual({
      id,
      href,
      '@type': 'Ticket',
      note: [{ text: 'a' }],
    })
    expect(await read('priority&fields=name')).toEqual({ id, href, '@type': 'Ticket', priority: 3, name: 'Repair' })
  })

  it('HEAD answers as GET does, without a body', async () => {
    const { id } = await make()
    const { status, headers, body } = await call('HEAD', `${v5}/${id}`)
    expect([status, headers.get('etag'), body]).toEqual([200, '"1"', undefined])
  })

  it('depth and expand are accepted and change nothing', async () => {
    const { id } = await make()
    expect((await call('GET', `${v5}/${id}?depth=3&expand=note`)).status).toBe(200)
  })
})

describe('change', () => {
  it.each(['application/json', 'application/merge-patch+json'])('%s merges', async (type) => {
    const { id } = await make({ priority: 1, tag: ['a', 'b'], validFor: { startDateTime: '2020-01-01' } })
    const patch = { priority: null, tag: ['c'], validFor: { endDateTime: '2021-01-01' } }
    const { status, headers, body } = await call('PATCH', `${v5}/${id}`, patch, { 'Content-Type': type })
    expect(status).toBe(200)
    expect(headers.get('etag')).toBe('"2"')
    expect(body).not.toHaveProperty('priority')
    expect(body).toMatchObject({
      tag: ['c'],
      validFor: { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2021-01-01T00:00:00.000Z' },
    })
  })

  it('application/json-patch+json applies all or nothing', async () => {
    const { id } = await make({ priority: 1 })
    const patch = (...operations: Doc[]) =>
      call('PATCH', `${v5}/${id}`, operations, { 'Content-Type': 'application/json-patch+json' })
    expect(
      (await patch({ op: 'replace', path: '/priority', value: 2 }, { op: 'test', path: '/priority', value: 2 })).body[
        'priority'
      ],
    ).toBe(2)
    const failed = await patch({ op: 'remove', path: '/priority' }, { op: 'test', path: '/name', value: 'other' })
    expect([failed.status, failed.body['code']]).toEqual([409, 'testFailed'])
    const bad = await patch({ op: 'remove', path: '/priority' }, { op: 'remove', path: '/priority' })
    expect([bad.status, bad.body['code']]).toEqual([422, 'patchNotApplicable'])
    expect((await call('GET', `${v5}/${id}`)).body['priority']).toBe(2)
  })

  it.each(['application/json-patch-query+json', 'application/json-patch+query'])(
    '%s chooses elements',
    async (type) => {
      const note = ['a', 'b'].map((text) => ({ '@type': 'Note', text }))
      const { id } = await make({ note })
      const { body } = await call('PATCH', `${v5}/${id}`, [{ op: 'remove', path: '/note?note.text=a' }], {
        'Content-Type': type,
      })
      expect(body['note']).toEqual([note[1]])
    },
  )

  it('in v4 patches what v4 sees and keeps what it does not', async () => {
    const { id } = await make({ cost: 5 })
    const { body } = await call('PATCH', `${v4}/${id}`, [{ op: 'replace', path: '/title', value: 'New' }], {
      'Content-Type': 'application/json-patch+json',
    })
    expect(body['title']).toBe('New')
    expect((await call('GET', `${v5}/${id}`)).body).toMatchObject({ name: 'New', cost: 5 })
  })

  it('the resource sent back as it came changes nothing, not even its version', async () => {
    const whole = await make({ dueDate: '2020-01-01T10:00:00+02:00' })
    const { status, headers, body } = await call('PATCH', `${v5}/${whole['id']}`, whole)
    expect([status, headers.get('etag')]).toEqual([200, '"1"'])
    expect(body).toEqual(whole)
  })

  it.each([
    `http://another-name:8080${v5}/`,
    'HTTPS://public.example/care/ticketing/v5/ticket/',
    `${v5}/`,
    '/ticketing/v5/ticket/',
  ])('an address below %s is its own, and nothing changes', async (below) => {
    const whole = await make({ id: `own ${below.length}` })
    const href = below + encodeURIComponent(String(whole['id']))
    const { status, headers, body } = await call('PATCH', `${v5}/${whole['id']}`, { href })
    expect([status, headers.get('etag'), body]).toEqual([200, '"1"', whole])
  })

  it.each<[string, unknown]>([
    ['id', 'other'],
    ['href', 'http://elsewhere/'],
    ['href', `http://elsewhere${v5}/other`],
    ['href', 5],
    ['href', null],
    ['creationDate', '2020-01-01'],
  ])('%s cannot be changed to %j', async (name, value) => {
    const { id } = await make()
    const { status, body } = await call('PATCH', `${v5}/${id}`, { [name]: value })
    expect([status, body['code']]).toEqual([400, 'readOnly'])
  })

  it('the address in the other generation is another one', async () => {
    const { id } = await make()
    expect((await call('PATCH', `${v5}/${id}`, { href: `${server.url}${v4}/${id}` })).body['code']).toBe('readOnly')
  })

  it('the result is judged, not the patch', async () => {
    const { id } = await make()
    expect((await call('PATCH', `${v5}/${id}`, { name: null })).body['code']).toBe('mandatoryMissing')
    expect((await call('PATCH', `${v5}/${id}`, { colour: 1 })).body['code']).toBe('unknownAttribute')
    expect((await call('PATCH', `${v5}/${id}`, 'null')).body['code']).toBe('invalidBody')
    expect((await call('PATCH', `${v5}/${id}`, { status: 'done' })).status).toBe(200)
    expect((await call('PATCH', `${v5}/${id}`, { status: 'open' })).body['code']).toBe('illegalTransition')
  })
})

describe('delete', () => {
  it('answers 204, then 404, and a content type without a body does no harm', async () => {
    const { id } = await make()
    const json = { 'Content-Type': 'application/json' }
    expect((await call('GET', `${v5}/${id}`, undefined, json)).status).toBe(200)
    expect((await call('DELETE', `${v5}/${id}`, undefined, json)).status).toBe(204)
    expect((await call('DELETE', `${v5}/${id}`)).status).toBe(404)
    expect((await call('GET', `${v5}/${id}`)).body['code']).toBe('notFound')
    expect((await call('PATCH', `${v5}/${id}`, {})).status).toBe(404)
  })
})
