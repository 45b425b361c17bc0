import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apis } from '../../apis/all.ts'
import { openApiDocument } from '../../apis/openapi/document.ts'
import { collectionPatchExamples, createExample, patchExamples } from '../../apis/openapi/example.ts'
import { type Api, apiKey, type Face, type Operation, takesCollectionPatch } from '../../apis/rest/define-api.ts'
import { customer } from '../../domain/customer/customer.ts'
import { type MemoryServer, memoryServer } from '../testing/memory-server.ts'

/** The published examples are sent to the real application, and its answers are held against the published documents. */
let server: MemoryServer
beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

const faces = apis.flatMap((api) => api.faces.map((face) => [`${apiKey(api)} ${face.collection}`, api, face] as const))

describe.each(faces)('%s', (_, api, face) => {
  const talk = conversation(api, face)
  const can = (operation: Operation) => face.operations.includes(operation)

  async function made(): Promise<string> {
    // What is put together is about a customer.
    if (face.compose) return String((await server.create(customer, customer.example))['id'])
    for (const doc of face.resource.exampleNeeds ?? []) await server.put(doc)
    if (!can('create')) return String((await server.create(face.resource, face.put(face.example, undefined)))['id'])
    const created = await talk('POST', '', 'application/json', createExample(face))
    expect(created.status).toBe(201)
    return String(created.body['id'])
  }

  test('answers every published example as documented', async () => {
    const item = `/${encodeURIComponent(await made())}`
    if (can('list')) expect((await talk('GET', '')).status).toBe(200)
    expect((await talk('GET', item)).status).toBe(200)
    const { merge, operations, query } = patchExamples(face)
    for (const [type, body] of [
      ['application/merge-patch+json', merge],
      ['application/json', merge],
      ['application/json-patch+json', operations],
      ['application/json-patch-query+json', query],
    ] as const) {
      if (can('patch')) expect((await talk('PATCH', item, type, body)).status, type).toBe(200)
    }
    if (!can('delete')) return
    expect((await talk('DELETE', item)).status).toBe(204)
    expect((await talk('GET', item)).status).toBe(404)
  })

  if (takesCollectionPatch(face)) {
    test('answers the published patch of the collection as documented', async () => {
      for (const id of ['42', '43']) {
        expect((await talk('POST', '', 'application/json', { ...createExample(face), id })).status).toBe(201)
      }
      const { operations } = collectionPatchExamples(face)
      expect((await talk('PATCH', '', 'application/json-patch+json', operations)).status).toBe(200)
      const unknown = [{ op: 'test', path: '/none/id', value: 'none' }]
      expect((await talk('PATCH', '', 'application/json-patch+json', unknown)).status).toBe(404)
      expect((await talk('PATCH', '', 'application/json', {})).status).toBe(415)
      if (can('delete')) await talk('DELETE', '/42')
    })
  }

  test('refuses as documented', async () => {
    if (can('create')) {
      expect((await talk('POST', '', 'application/json', { givenName: 7 })).status).toBe(400)
      expect((await talk('POST', '', 'text/plain', {})).status).toBe(415)
    }
    expect((await talk('GET', '/none')).status).toBe(404)
    if (can('patch')) expect((await talk('PATCH', '/none', 'application/json', {})).status).toBe(404)
    if (can('list')) expect((await talk('GET', '?nosuchattribute=1')).status).toBe(400)
  })
})

type Body = Record<string, unknown>

/** Sends requests to a collection and checks each answer: documented status and headers, a body that fits its schema. */
function conversation(api: Api, face: Face) {
  const { document, validatorOf } = published(api)
  return async (method: string, rest: string, type?: string, sent?: unknown) => {
    const answer = await fetch(`${server.url}${api.basePaths[0]}/${face.collection}${rest}`, {
      method,
      ...(type && { headers: { 'content-type': type }, body: JSON.stringify(sent) }),
    })
    const path = rest.startsWith('/') ? `/${face.collection}/{id}` : `/${face.collection}`
    const documented = at(document, 'paths', path, method.toLowerCase(), 'responses', String(answer.status))
    expect(documented, `${method} ${path} answers ${answer.status}`).toBeDefined()
    const response = resolved(document, documented)
    for (const name of Object.keys(at(response, 'headers') ?? {})) {
      if (name !== 'Link') expect(answer.headers.has(name), `${method} ${path} ${answer.status} has ${name}`).toBe(true)
    }
    const text = await answer.text()
    const schema = at(response, 'content', 'application/json', 'schema')
    if (!schema) expect(text).toBe('')
    else {
      const validate = validatorOf(schema)
      expect(validate(JSON.parse(text)) || validate.errors, `${method} ${path} ${answer.status}`).toBe(true)
    }
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Body }
  }
}

/** The document of an API and what checks bodies against its schemas; each is compiled once, for it takes longer than the request. */
const published = once((api: Api) => {
  const document = openApiDocument(api)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ ...document, $id: 'document' })
  const compiled = once((text: string) => ajv.compile(pointed(text)))
  return { document, validatorOf: (schema: unknown) => compiled(JSON.stringify(schema)) }
})

/** Remembers what was made of each key. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}

function at(value: unknown, ...steps: string[]): unknown {
  return steps.reduce<unknown>((inside, step) => (inside as Body | undefined)?.[step], value)
}

function resolved(document: unknown, value: unknown): unknown {
  const ref = at(value, '$ref')
  return typeof ref === 'string' ? at(document, ...ref.split('/').slice(1)) : value
}

/** A schema whose references point into the registered document. */
function pointed(schema: string): object {
  return JSON.parse(schema.replaceAll('"#/', '"document#/'))
}
