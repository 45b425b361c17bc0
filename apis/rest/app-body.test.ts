import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { startTestServer, type TestServer, v5 } from './fixture-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ bodyLimit: 2000, jsonDepth: 10 })
})
afterAll(() => server.stop())

/** Sends bytes as they are, in chunks when no length is announced. */
function send(
  parts: readonly (string | Buffer)[],
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Doc }> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      server.url + v5,
      { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } },
      (reply) => {
        const chunks: Buffer[] = []
        reply.on('data', (chunk) => chunks.push(chunk))
        reply.on('end', () =>
          resolve({ status: reply.statusCode!, body: JSON.parse(Buffer.concat(chunks).toString()) }),
        )
      },
    )
    outgoing.on('error', reject)
    for (const part of parts) outgoing.write(part)
    outgoing.end()
  })
}

const post = async (text: string | Buffer) => {
  const { status, body } = await send([text], { 'Content-Length': String(Buffer.byteLength(text)) })
  return [status, body['code'] ?? 'created']
}
const ticket = (more: string) => `{"@type":"Ticket","name":"x"${more}}`

describe('what a body may hold', () => {
  it.each([
    ['nothing', '', 400, 'malformedJson'],
    ['broken JSON', '{"a":', 400, 'malformedJson'],
    ['text after JSON', '{} {}', 400, 'malformedJson'],
    ['a NUL character', ticket(',"description":"a\\u0000b"'), 400, 'unsafeText'],
    ['a NUL character in a name', ticket(',"a\\u0000b":1'), 400, 'unsafeText'],
    ['a lone surrogate in a name', ticket(',"attributes":{"\\udc00":1}'), 400, 'unsafeText'],
    ['a lone surrogate', ticket(',"description":"\\ud800"'), 400, 'unsafeText'],
    ['a pair of surrogates', ticket(',"description":"\\ud83d\\ude00"'), 201, 'created'],
    ['a prototype', ticket(',"__proto__":{"polluted":true}'), 400, 'unknownAttribute'],
    ['a prototype deep inside', ticket(',"attributes":{"a":{"\\u005f_proto__":1}}'), 400, 'unknownAttribute'],
    ['a number without end', ticket(',"cost":1e999'), 400, 'invalidBody'],
    ['nesting within the limit', ticket(`,"attributes":${'{"a":'.repeat(9)}1${'}'.repeat(9)}`), 201, 'created'],
    ['nesting beyond it', ticket(`,"attributes":${'{"a":'.repeat(10)}1${'}'.repeat(10)}`), 400, 'tooDeep'],
    ['brackets in text, which do not nest', ticket(`,"description":"${'[{\\"'.repeat(50)}"`), 201, 'created'],
    ['a byte order mark', `\ufeff${ticket('')}`, 201, 'created'],
  ])('%s', async (_, text, status, code) => {
    expect(await post(text)).toEqual([status, code])
  })

  it('depth is measured without recursion', async () => {
    expect(await post('['.repeat(1900))).toEqual([400, 'tooDeep'])
  })

  it.each([
    ['a stray continuation byte', [0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
  ])('bytes that are not UTF-8 are refused: %s', async (_, bytes) => {
    const body = Buffer.concat([Buffer.from('{"@type":"Ticket","name":"'), Buffer.from(bytes), Buffer.from('"}')])
    expect(await post(body)).toEqual([400, 'malformedJson'])
  })
})

describe('size', () => {
  const big = ticket(`,"description":"${'x'.repeat(2000)}"`)

  it('an announced length over the limit is refused', async () => {
    expect(await post(big)).toEqual([413, 'bodyTooLarge'])
  })

  it('so is one that turns out too long in chunks', async () => {
    const { status, body } = await send([big.slice(0, 1000), big.slice(1000)])
    expect([status, body['code']]).toEqual([413, 'bodyTooLarge'])
  })

  it('chunks within the limit are one body', async () => {
    const text = ticket(`,"description":"${'ä'.repeat(10)}"`)
    const bytes = Buffer.from(text)
    const middle = text.indexOf('ä') + 1
    expect((await send([bytes.subarray(0, middle), bytes.subarray(middle)])).status).toBe(201)
  })

  it('the answer comes before the whole body is there', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Content-Length': '1000000000' }
      const outgoing = httpRequest(server.url + v5, { method: 'POST', headers }, (reply) => {
        resolve(reply.statusCode)
        outgoing.destroy()
      })
      outgoing.on('error', reject)
      outgoing.write('{')
    })
    expect(status).toBe(413)
  })
})

describe('content types', () => {
  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/merge-patch+json', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['application/json; charset=UTF-8', 201],
    ['Application/JSON;charset="utf-8"', 201],
  ])('POST of %s answers %d', async (type, status) => {
    expect((await send([ticket('')], { 'Content-Type': type })).status).toBe(status)
  })

  it.each([
    ['gzip', 415],
    ['identity, br', 415],
    ['identity', 201],
    ['', 201],
  ])('a body in the coding "%s" answers %d', async (coding, status) => {
    const answer = await send([ticket('')], { 'Content-Encoding': coding })
    expect(answer.status).toBe(status)
  })

  it('a coding that is not taken is named instead of reading the body as broken JSON', async () => {
    const answer = await server.call('POST', v5, ticket(''), {
      'Content-Type': 'application/json',
      'Content-Encoding': 'gzip',
    })
    expect(answer.body['message']).toContain('Content-Encoding: gzip')
    expect(answer.headers.get('accept-encoding')).toBe('identity')
  })

  it('PATCH says which it takes', async () => {
    const { status, headers, body } = await server.call('PATCH', `${v5}/1`, '<x/>', { 'Content-Type': 'text/xml' })
    expect([status, body['code']]).toEqual([415, 'unsupportedMediaType'])
    expect(headers.get('accept-patch')).toContain('application/json-patch-query+json')
  })
})
