import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Messenger, OutgoingMessage } from '../../domain/communication/messenger.ts'
import { openListener } from '../webhook/listener.ts'
import { folderMessenger } from './folder-messenger.ts'
import { openMailServer } from './mail-server.ts'
import { type SmsSettings, smsMessenger } from './sms-messenger.ts'
import { smtpMessenger } from './smtp-messenger.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const base: OutgoingMessage = {
  key: 'm-1.1.abc',
  messageId: 'm-1',
  channel: 'email',
  to: { address: 'ada@example.org', name: 'Ada' },
  from: {},
  subject: 'Hello',
  content: 'Grüße, how are you?',
  contentType: 'text/plain',
}
const sms: OutgoingMessage = { ...base, channel: 'sms', to: { address: '+353861234567' }, from: { name: 'Aurelia' } }
const from = 'no-reply@aurelia.example'

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'tandem-messages-'))
  cleanups.push(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

function inFolder(message: OutgoingMessage) {
  const directory = join(temporaryDirectory(), 'messages')
  return {
    messenger: folderMessenger({ directory, from }),
    message,
    delivered: () => readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8')),
    /** What is in the way of the folder: a file of its name. */
    breakDown: () => writeFileSync(directory, ''),
  }
}

async function overSmtp() {
  const server = await openMailServer()
  const messenger = smtpMessenger({ url: server.url, from, timeoutMs: 2000 })
  cleanups.push(server.close, messenger.close)
  return {
    server,
    messenger,
    message: base,
    delivered: () => server.received.map(({ text }) => text),
    breakDown: server.close,
  }
}

/** A gateway that knows keys, as one should: what it has it does not deliver again. */
async function overHttp(settings: Partial<SmsSettings> = {}) {
  const listener = await openListener()
  const url = `${listener.url}/sms`
  const messenger = smsMessenger({ url, allowPrivate: true, allowedNetworks: [], timeoutMs: 1000, ...settings })
  cleanups.push(listener.close, messenger.close)
  const delivered = () =>
    [...new Map(listener.received.map((one) => [one.headers['idempotency-key'], one.text])).values()].map(String)
  return { listener, messenger, message: sms, delivered, breakDown: listener.close }
}

interface Ground {
  readonly messenger: Messenger
  readonly message: OutgoingMessage
  delivered(): string[]
  breakDown(): unknown
}

const grounds: [name: string, open: () => Ground | Promise<Ground>, tellsDuplicates: boolean][] = [
  ['e-mails in a folder', () => inFolder(base), true],
  ['short messages in a folder', () => inFolder(sms), true],
  ['SMTP', overSmtp, false],
  ['SMS over HTTP', () => overHttp(), true],
]

describe.each(grounds)('%s', (_, open, tellsDuplicates) => {
  test('a message is delivered with its address and its key', async () => {
    const { messenger, message, delivered } = await open()
    expect(await messenger.send(message)).toEqual({ sent: true })
    const [text] = delivered()
    expect(text).toContain(message.to.address)
    expect(text).toContain('m-1.1.abc')
  })

  test('the same key is one delivery where duplicates can be told, and has the same identifier everywhere', async () => {
    const { messenger, message, delivered } = await open()
    await messenger.send(message)
    await messenger.send(message)
    await messenger.send({ ...message, key: 'm-1.2.abc' })
    expect(delivered()).toHaveLength(tellsDuplicates ? 2 : 3)
    expect(delivered().filter((text) => text.includes('m-1.1.abc'))).toHaveLength(tellsDuplicates ? 1 : 2)
  })

  test('a very long key fits', async () => {
    const { messenger, message, delivered } = await open()
    await messenger.send({ ...message, key: `${'x'.repeat(2000)}.1.abc` })
    expect(delivered()).toHaveLength(1)
  })

  test('what cannot be reached is worth another try', async () => {
    const { messenger, message, breakDown } = await open()
    await breakDown()
    expect(await messenger.send(message)).toEqual({ retry: expect.any(String) })
  })
})

describe('e-mail', () => {
  test('has the words of the message in its headers, and nothing becomes another header', async () => {
    const { messenger, server } = await overSmtp()
    const subject = 'Hi\r\nBcc: eve@example.org'
    const evil = { name: 'Ada"\r\nBcc: eve@example.org', address: 'ada@example.org' }
    await messenger.send({ ...base, subject, to: evil, from: { name: 'Shop', email: 'shop@example.org' } })
    const [{ from: sender, to, text }] = server.received as [(typeof server.received)[0]]
    expect([sender, to]).toEqual(['shop@example.org', ['ada@example.org']])
    const [headers = ''] = text.split('\r\n\r\n')
    expect(headers).not.toMatch(/^bcc:/im)
    expect(headers).toMatch(/^Message-ID: <m-1\.1\.abc@aurelia\.example>$/m)
    expect(headers).toMatch(/^From: Shop <shop@example\.org>$/m)
  })

  test.each([
    ['text/plain', 'text/plain'],
    ['text/html', 'text/html'],
  ] as const)('is written as %s', async (contentType, shown) => {
    const { messenger, server } = await overSmtp()
    await messenger.send({ ...base, contentType })
    expect(server.received[0]!.text).toMatch(new RegExp(`^Content-Type: ${shown}; charset=utf-8`, 'm'))
    expect(server.received[0]!.from).toBe(from)
  })

  test.each([
    [550, 'no such user', 'failed'],
    [452, 'mailbox full', 'retry'],
  ])('that the server refuses with %d %s: %s', async (code, text, outcome) => {
    const { messenger, server } = await overSmtp()
    server.refuse = { code, text }
    expect(await messenger.send(base)).toEqual({ [outcome]: `${code} ${text}` })
    server.refuse = undefined
    expect(await messenger.send(base)).toEqual({ sent: true })
  })
})

describe('a short message', () => {
  test('is posted as JSON with its key', async () => {
    const { messenger, listener } = await overHttp()
    await messenger.send(sms)
    const [{ path, headers, text }] = listener.received as [(typeof listener.received)[0]]
    expect([path, headers['idempotency-key'], headers['content-type']]).toEqual([
      '/sms',
      'm-1.1.abc',
      'application/json',
    ])
    expect(JSON.parse(text)).toEqual({
      ...{ key: 'm-1.1.abc', messageId: 'm-1', to: '+353861234567', from: 'Aurelia' },
      text: 'Grüße, how are you?',
    })
  })

  test.each([
    [400, '{"reason": "number is not in service"}', { failed: 'number is not in service' }],
    [422, 'nonsense', { failed: 'the gateway answered 422' }],
    [307, '', { failed: 'the gateway answered 307' }],
    [409, '', { retry: 'the gateway answered 409' }],
    [429, '', { retry: 'the gateway answered 429' }],
    [503, '{"reason": "later"}', { retry: 'later' }],
  ])('that is answered with %d', async (status, body, outcome) => {
    const { messenger, listener } = await overHttp()
    listener.answer = (_, response) => response.writeHead(status, { location: '/elsewhere' }).end(body)
    expect(await messenger.send(sms)).toEqual(outcome)
    expect(listener.received).toHaveLength(1)
  })

  test('that gets no answer is tried again', async () => {
    const { messenger, listener } = await overHttp({ timeoutMs: 50 })
    listener.answer = () => undefined
    expect(await messenger.send(sms)).toEqual({ retry: 'the gateway took too long' })
  })

  test('does not go to addresses that are not allowed, whatever the name says', async () => {
    for (const change of [{}, { url: 'http://gateway.example/sms' }]) {
      const resolve: SmsSettings['resolve'] = (_, __, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }])
      const { messenger, listener } = await overHttp({ allowPrivate: false, resolve, ...change })
      expect(await messenger.send(sms)).toEqual({ retry: expect.stringContaining('is not a public address') })
      expect(listener.received).toEqual([])
    }
  })
})
