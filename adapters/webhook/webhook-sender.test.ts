import { Webhook as Verifier } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Webhook } from '../../domain/notification/webhook-sender.ts'
import type { Resolve } from './checked-connect.ts'
import { type Listener, openListener } from './listener.ts'
import { type HttpWebhookSender, type WebhookSettings, webhookSender } from './webhook-sender.ts'

let listener: Listener
const senders: HttpWebhookSender[] = []
const open = (settings: Partial<WebhookSettings> = {}) => {
  const sender = webhookSender({ allowedNetworks: ['127.0.0.0/8'], allowPrivate: false, timeoutMs: 2000, ...settings })
  senders.push(sender)
  return sender
}
const webhook = (over: Partial<Webhook> = {}): Webhook => ({
  url: `${listener.url}/in`,
  id: 'e1_h1',
  at: new Date(),
  body: '{"a":"ü"}',
  ...over,
})
const resolvesTo = (...addresses: string[]): Resolve => {
  return (_, __, answer) =>
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
}

beforeEach(async () => {
  listener = await openListener()
})
afterEach(async () => {
  for (const sender of senders.splice(0)) await sender.close()
  await listener.close()
})

test('a notification is posted as JSON and the status is answered', async () => {
  expect(await open().send(webhook())).toEqual({ status: 204 })
  expect(listener.received[0]).toMatchObject({
    path: '/in',
    text: '{"a":"ü"}',
    headers: { 'content-type': 'application/json', 'webhook-id': 'e1_h1' },
  })
  expect(listener.received[0]!.headers['webhook-signature']).toBeUndefined()
})

test('the signature is one that the Standard Webhooks library verifies, and no other body has it', async () => {
  const secret = `whsec_${Buffer.from('a secret of thirty-two bytes ...').toString('base64')}`
  await open().send(webhook({ secret }))
  const { text, headers } = listener.received[0]!
  const verifier = new Verifier(secret)
  expect(verifier.verify(text, headers as Record<string, string>)).toEqual({ a: 'ü' })
  expect(() => verifier.verify(`${text} `, headers as Record<string, string>)).toThrow()
})

test('redirects are not followed', async () => {
  listener.answer = ({ path }, response) =>
    path === '/in' ? response.writeHead(307, { location: '/out' }).end() : response.writeHead(200).end()
  expect(await open().send(webhook())).toEqual({ status: 307 })
  expect(listener.received).toHaveLength(1)
})

test('a listener that does not answer in time is a failure', async () => {
  listener.answer = () => undefined
  expect(await open({ timeoutMs: 100 }).send(webhook())).toEqual({ failed: expect.stringMatching(/long|timeout/i) })
})

test('an endless answer is cut off and its status counts', async () => {
  listener.answer = (_, response) => {
    response.writeHead(200)
    const chunk = Buffer.alloc(32 * 1024)
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  }
  expect(await open().send(webhook())).toEqual({ status: 200 })
})

test('nobody listening is a failure', async () => {
  const { url } = listener
  await listener.close()
  listener = await openListener()
  expect(await open().send(webhook({ url }))).toEqual({ failed: expect.stringMatching(/ECONNREFUSED/) })
})

test('a name that cannot be found is a failure', async () => {
  const resolve: Resolve = (_, __, answer) =>
    answer(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), [])
  expect(await open({ resolve }).send(webhook({ url: 'http://listener.test/' }))).toEqual({
    failed: expect.stringMatching(/ENOTFOUND/),
  })
})

test('a literal that is not public is refused without connecting', async () => {
  const sender = open({ allowedNetworks: [] })
  expect(await sender.send(webhook())).toEqual({
    refused: expect.stringMatching(/127\.0\.0\.1 is not a public address/),
  })
  expect(listener.received).toEqual([])
})

test('a public name with a private address is refused, whatever it said when the hub was registered', async () => {
  const sender = open({ allowedNetworks: [], resolve: resolvesTo('127.0.0.1', '::1') })
  const url = listener.url.replace('127.0.0.1', 'listener.test')
  expect(sender.refuses(url)).toBeUndefined()
  expect(await sender.send(webhook({ url }))).toEqual({
    refused: expect.stringMatching(/listener\.test: 127\.0\.0\.1 is not a public address/),
  })
  expect(listener.received).toEqual([])
})

test('of several addresses only the allowed ones are used', async () => {
  const sender = open({ resolve: resolvesTo('10.0.0.1', '127.0.0.1') })
  expect(await sender.send(webhook({ url: `${listener.url.replace('127.0.0.1', 'listener.test')}/in` }))).toEqual({
    status: 204,
  })
})

test('a callback on this machine is refused at registration unless it is allowed', () => {
  expect(open({ allowedNetworks: [] }).refuses('http://localhost:9000/x')).toMatch(/this machine/)
  expect(open().refuses('http://127.0.0.1:9000/x')).toBeUndefined()
})
