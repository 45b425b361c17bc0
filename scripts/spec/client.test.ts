import { readFileSync } from 'node:fs'
import createClient from 'openapi-fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { paths as PathsV4, components as V4 } from '../../spec/types/tmf632.v4.d.ts'
import type { paths as PathsV5, components as V5 } from '../../spec/types/tmf632.v5.d.ts'
import { type MemoryServer, memoryServer } from '../testing/memory-server.ts'
import { present } from '../testing/typed-answers.ts'

/**
 * What a program in strict TypeScript gets from the published documents: everything below compiles without a cast, and
 * drives the real application.
 */
let server: MemoryServer
const clientV4 = () => createClient<PathsV4>({ baseUrl: `${server.url}/tmf-api/party/v4` })
const clientV5 = () => createClient<PathsV5>({ baseUrl: `${server.url}/tmf-api/partyManagement/v5` })

beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

describe('a generated client speaks v5', () => {
  const ada: V5['schemas']['Individual_FVO'] = {
    '@type': 'Individual',
    id: 'ada',
    givenName: 'Ada',
    familyName: 'Okafor',
    birthDate: '1990-05-04T00:00:00Z',
    contactMedium: [
      { '@type': 'EmailContactMedium', emailAddress: 'ada@example.org', preferred: true },
      { '@type': 'PhoneContactMedium', phoneNumber: '+353 1 555 0100' },
    ],
  }

  test('creates, and finds with every kind of filter', async () => {
    const client = clientV5()
    const created = await client.POST('/individual', { body: ada })
    expect(created.response.status).toBe(201)
    expect(present(created)).toMatchObject({ id: 'ada', status: 'initialized' })
    expect(created.response.headers.get('location')).toBe(present(created).href)

    const found = await client.GET('/individual', {
      params: {
        query: {
          familyName: 'Okafor,Eze',
          'birthDate.gte': '1990-01-01',
          filter: '$[?(@.contactMedium[?(@.emailAddress=="ada@example.org")])]',
          sort: '-familyName',
          fields: 'givenName',
          limit: 5,
        },
      },
    })
    expect(present(found).map((individual) => individual.givenName)).toEqual(['Ada'])
    expect(found.response.headers.get('x-total-count')).toBe('1')
  })

  test('patches in all four media types', async () => {
    const client = clientV5()
    const at = { params: { path: { id: 'ada' } } }
    const typed = (type: string) => ({ headers: { 'content-type': type } })
    const merged = await client.PATCH('/individual/{id}', {
      ...at,
      ...typed('application/merge-patch+json'),
      body: { maritalStatus: 'married', birthDate: null },
    })
    expect(present(merged).maritalStatus).toBe('married')
    expect(present(merged).birthDate).toBeUndefined()
    const plain = await client.PATCH('/individual/{id}', { ...at, body: { gender: 'female' } })
    expect(present(plain).gender).toBe('female')
    const patched = await client.PATCH('/individual/{id}', {
      ...at,
      ...typed('application/json-patch+json'),
      body: [{ op: 'replace', path: '/status', value: 'validated' }],
    })
    expect(present(patched).status).toBe('validated')
    const queried = await client.PATCH('/individual/{id}', {
      ...at,
      ...typed('application/json-patch-query+json'),
      body: [{ op: 'remove', path: '/contactMedium?phoneNumber=%2B353 1 555 0100' }],
    })
    expect(present(queried).contactMedium?.map((medium) => medium['@type'])).toEqual(['EmailContactMedium'])
  })

  test('reads refusals as typed as answers', async () => {
    const client = clientV5()
    const { error, response } = await client.PATCH('/individual/{id}', {
      params: { path: { id: 'ada' }, header: { 'If-Match': '"99"' } },
      body: { gender: 'unknown' },
    })
    expect(response.status).toBe(412)
    expect(error?.code).toBe('preconditionFailed')
  })

  test('subscribes to events, finds the subscription and ends it', async () => {
    const client = clientV5()
    const callback = 'https://listener.example.org/v5'
    const query = 'eventType=IndividualStateChangeEvent'
    const hub = present(await client.POST('/hub', { body: { '@type': 'Hub', callback, query } }))
    const at = { params: { path: { id: hub.id } } }
    expect(present(await client.GET('/hub/{id}', at))).toMatchObject({ callback, query, href: hub.href })
    const again = await client.POST('/hub', { body: { callback, query } })
    expect(again.error?.code).toBe('alreadyExists')
    expect(present(await client.GET('/hub/{id}/deadLetter', at))).toEqual([])
    expect((await client.DELETE('/hub/{id}', at)).response.status).toBe(204)
  })

  test('removes', async () => {
    const client = clientV5()
    const at = { params: { path: { id: 'ada' } } }
    expect((await client.DELETE('/individual/{id}', at)).response.status).toBe(204)
    expect((await client.GET('/individual/{id}', at)).error?.code).toBe('notFound')
  })

  test('creates and changes many people in one patch of the collection', async () => {
    const patched = await clientV5().PATCH('/individual', {
      params: { query: { fields: 'givenName' } },
      headers: { 'content-type': 'application/json-patch+json' },
      body: [
        { op: 'add', path: '/-', value: { ...ada, id: 'bulk-1', givenName: 'Bo' } },
        { op: 'add', path: '/bulk-2', value: { ...ada, id: 'bulk-2' } },
        { op: 'replace', path: '/bulk-2/givenName', value: 'Cy' },
      ],
    })
    expect(present(patched).map(({ id, givenName }) => [id, givenName])).toEqual([
      ['bulk-1', 'Bo'],
      ['bulk-2', 'Cy'],
    ])
  })
})

describe('a generated client speaks v4', () => {
  const company: V4['schemas']['Organization_Create'] = {
    tradingName: 'Lighthouse Ltd',
    contactMedium: [{ mediumType: 'email', characteristic: { emailAddress: 'info@lighthouse.example' } }],
  }

  test('creates, finds, patches and removes', async () => {
    const client = clientV4()
    const { id } = present(await client.POST('/organization', { body: company }))
    const at = { params: { path: { id } } }
    const found = await client.GET('/organization', {
      params: { query: { tradingName: 'Lighthouse Ltd', fields: 'tradingName' } },
    })
    expect(present(found)).toMatchObject([{ id, tradingName: 'Lighthouse Ltd' }])

    const changed = await client.PATCH('/organization/{id}', {
      ...at,
      body: { organizationType: 'company', isHeadOffice: true },
    })
    expect(present(changed).contactMedium?.[0]?.characteristic?.emailAddress).toBe('info@lighthouse.example')
    const patched = await client.PATCH('/organization/{id}', {
      ...at,
      headers: { 'content-type': 'application/json-patch+json' },
      body: [
        { op: 'test', path: '/organizationType', value: 'company' },
        { op: 'replace', path: '/tradingName', value: 'Lighthouse Group' },
      ],
    })
    expect(present(patched).tradingName).toBe('Lighthouse Group')
    expect((await client.DELETE('/organization/{id}', at)).response.status).toBe(204)
  })

  test('subscribes to events and ends the subscription', async () => {
    const client = clientV4()
    const callback = 'https://listener.example.org/v4'
    const { id } = present(await client.POST('/hub', { body: { callback, appendListenerPath: true } }))
    const listed = present(await client.GET('/hub', { params: { query: { callback, limit: 1 } } }))
    expect(listed).toMatchObject([{ id, callback, appendListenerPath: true }])
    expect((await client.DELETE('/hub/{id}', { params: { path: { id } } })).response.status).toBe(204)
  })
})

test('nothing above needed a cast', () => {
  const [, tests = ''] = readFileSync(import.meta.filename, 'utf8').split('beforeAll(')
  expect(tests.replaceAll(/'[^']*'|\/\*\*[\s\S]*?\*\//g, '')).not.toMatch(/\bas\s|<any>|: any\b|@ts-/)
})
