import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Doc } from '../../domain/core/json.ts'
import { bare } from '../../domain/core/schema.ts'
import { type MemoryServer, memoryServer } from '../../scripts/testing/memory-server.ts'
import { apis } from '../all.ts'
import type { Face, Operation } from '../rest/define-api.ts'

/** What TM Forum's own v4 test kits send and expect beyond the plain reading of the rules. */

let server: MemoryServer
beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

async function call(method: string, url: string, body?: Doc) {
  const type = { 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(new URL(url, server.url), { method, headers: type, ...sent })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: text === '' ? {} : JSON.parse(text) }
}

const faces = apis
  .filter(({ generation }) => generation === 'v4')
  .flatMap((api) => api.faces.map((face) => ({ api, face })))
/** What only the server makes is read by the kits, and never created. */
const kinds = faces
  .filter(({ face }) => face.operations.includes('create'))
  .map(({ api, face }) => ({
    name: `${api.id} ${face.collection}`,
    path: `${api.basePaths[0]}/${face.collection}`,
    face,
  }))

/** The mandatory attributes alone, as the kits send them. */
const leastOf = ({ mandatory, example, resource: { kind } }: Face) =>
  Object.fromEntries([...mandatory, ...(orElse[kind] ?? [])].map((name) => [name, example[name]!]))

/** Mandatory where nothing stands in for it, as a template does for the content of a message. */
const orElse: Readonly<Record<string, readonly string[]>> = { CommunicationMessage: ['content'] }

describe.each(kinds)('$name', ({ path, face }) => {
  const least = () => leastOf(face)

  test('is created from its mandatory attributes, with a Location that can be read', async () => {
    const { status, headers, body } = await call('POST', path, least())
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(body.href)
    expect((await call('GET', body.href)).body).toMatchObject(least())
  })

  const isText = (name: string) =>
    face.schema.shape[name] !== undefined && bare(face.schema.shape[name] as z.ZodType) instanceof z.ZodString

  const can = (operation: Operation) => face.operations.includes(operation)

  if (can('patch')) {
    test('is changed by PATCH with application/json', async () => {
      const { body } = await call('POST', path, least())
      const name = [...face.mandatory, 'description'].find(isText)!
      expect(await call('PATCH', body.href, { [name]: 'Changed' })).toMatchObject({
        status: 200,
        body: { [name]: 'Changed' },
      })
    })
  }

  test('fields=id still answers href, of one and of all', async () => {
    const { body } = await call('POST', path, least())
    const short = { id: body.id, href: body.href, '@type': body['@type'] }
    expect((await call('GET', `${body.href}?fields=id`)).body).toEqual(short)
    expect((await call('GET', `${path}?fields=id&id=${body.id}`)).body).toEqual([short])
  })

  test('its list holds nothing without the mandatory attributes, also of what v5 created from its own', async () => {
    const newer = apis
      .filter(({ generation }) => generation === 'v5')
      .flatMap((api) => api.faces.map((each) => ({ path: `${api.basePaths[0]}/${each.collection}`, face: each })))
      .find((each) => each.face.resource === face.resource)!
    expect((await call('POST', newer.path, leastOf(newer.face))).status).toBe(201)
    const { body } = await call('GET', path)
    expect(body.length).toBeGreaterThan(0)
    for (const element of body) {
      for (const name of ['id', 'href', ...face.mandatory]) expect(element).toHaveProperty([name])
    }
  })

  test('every refusal has a body that says why', async () => {
    const refused = [
      // Where nothing is mandatory, an empty body is a resource.
      await call('POST', path, face.mandatory.length > 0 ? {} : { '@type': 7 }),
      await call('POST', path, { ...least(), nonsense: 1 }),
      await call('GET', `${path}/nobody`),
      await call('PATCH', `${path}/nobody`, {}),
      await call('DELETE', `${path}/nobody`),
      await call('PUT', `${path}/nobody`, {}),
      await call('GET', `${path}?nonsense=1`),
    ]
    expect(refused.map(({ status }) => status)).toEqual([
      ...[400, 400, 404],
      can('patch') ? 404 : 405,
      can('delete') ? 404 : 405,
      ...[405, 400],
    ])
    for (const { body } of refused) expect(body).toMatchObject({ '@type': 'Error', code: expect.any(String) })
  })
})

const withParties = kinds.filter(({ face }) => {
  const parties = face.schema.shape['relatedParty']
  return parties !== undefined && bare(parties as z.ZodType) instanceof z.ZodArray
})

describe.each(withParties)('$name', ({ path, face }) => {
  test('references may point at nothing', async () => {
    const nobody = { id: 'nobody', name: 'Nobody', '@referredType': 'Individual', role: 'witness' }
    const { status, body } = await call('POST', path, { ...leastOf(face), relatedParty: [nobody] })
    expect([status, body.relatedParty]).toEqual([201, [nobody]])
  })
})

test('a date is answered in UTC, and finds its resource when it is sent back as it came', async () => {
  const path = '/tmf-api/party/v4/individual'
  const birthDate = '1967-09-26T05:00:00.246+02:00'
  const { body } = await call('POST', path, { givenName: 'Ida', familyName: 'Holm', birthDate })
  expect(body.birthDate).toBe('1967-09-26T03:00:00.246Z')
  for (const sent of [body.birthDate, birthDate]) {
    expect((await call('GET', `${path}?birthDate=${sent}`)).body).toMatchObject([{ id: body.id }])
  }
})

test('roleType: {} of a party role comes back, although no v4 schema has it', async () => {
  const path = '/tmf-api/partyRoleManagement/v4/partyRole'
  const { body } = await call('POST', path, { name: 'dealer', roleType: {} })
  expect(body.roleType).toEqual({})
  expect((await call('GET', body.href)).body.roleType).toEqual({})
})

test('empty objects in a message come back as they were sent, of one and of all', async () => {
  const path = '/tmf-api/communicationManagement/v4/communicationMessage'
  const sent = { content: 'Hello', messageType: 'SMS', sender: {}, receiver: [{}] }
  const { status, body } = await call('POST', path, sent)
  expect([status, body]).toEqual([201, { ...body, ...sent }])
  expect((await call('GET', body.href)).body).toMatchObject(sent)
  expect((await call('GET', body.href)).body.receiver).toEqual([{}])
  expect((await call('GET', `${path}?id=${body.id}`)).body).toEqual([{ ...body, ...sent }])
  const changed = await call('PATCH', body.href, { ...sent, content: 'Goodbye' })
  expect([changed.status, changed.body.sender, changed.body.receiver]).toEqual([200, {}, [{}]])
  expect((await call('POST', path, { ...sent, content: undefined })).status).toBe(400)
})
