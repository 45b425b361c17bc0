import type { OutgoingMessage, SendOutcome } from '../../domain/communication/messenger.ts'
import { type CheckedClient, type ClientSettings, openClient, reasonOf, refusalIn } from '../webhook/checked-client.ts'
import { keyToken } from './key-token.ts'
import type { ClosableMessenger } from './smtp-messenger.ts'

export interface SmsSettings extends ClientSettings {
  /** Where short messages are posted. */
  readonly url: string
}

/** More than this a gateway does not need to say why it refuses. */
const bodyLimit = 64 * 1024

/** Not now, perhaps later; of 409 the gateway has the same key in hand. */
const passing = [408, 409, 425, 429]

/**
 * Posts each short message as JSON, with its key as `Idempotency-Key`. 2xx is sent; 408, 409, 425, 429 and 5xx, a time-out
 * and a broken connection are tried again; anything else is a failure, whose `reason` is taken from the body.
 */
export function smsMessenger({ url, ...settings }: SmsSettings): ClosableMessenger {
  let client: Promise<CheckedClient> | undefined
  return {
    async send(message) {
      client ??= openClient(settings)
      try {
        return await post(await client, url, message, settings.timeoutMs)
      } catch (error) {
        const refused = refusalIn(error)
        return refused === undefined ? { retry: reasonOf(error, 'the gateway') } : { retry: `not allowed: ${refused}` }
      }
    },
    async close() {
      await (await client)?.agent.destroy()
    },
  }
}

async function post(
  { request, agent }: CheckedClient,
  url: string,
  message: OutgoingMessage,
  timeoutMs: number,
): Promise<SendOutcome> {
  const signal = AbortSignal.timeout(timeoutMs)
  const { statusCode, body } = await request(url, {
    dispatcher: agent,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'user-agent': 'Tandem',
      'idempotency-key': keyToken(message.key),
    },
    body: JSON.stringify(smsOf(message)),
    signal,
  })
  if (statusCode >= 200 && statusCode < 300) {
    await body.dump({ limit: bodyLimit, signal }).catch(() => undefined)
    return { sent: true }
  }
  const reason = (await reasonIn(body)) ?? `the gateway answered ${statusCode}`
  return statusCode >= 500 || passing.includes(statusCode) ? { retry: reason } : { failed: reason }
}

/** A short message as gateways get it, and as the folder keeps it. */
export function smsOf({ key, messageId, to, from, content }: OutgoingMessage) {
  return { key: keyToken(key), messageId, to: to.address, from: from.phoneNumber ?? from.name, text: content }
}

async function reasonIn(body: AsyncIterable<Buffer>): Promise<string | undefined> {
  let text = ''
  for await (const piece of body) {
    text += piece.toString('utf8')
    if (text.length > bodyLimit) return undefined
  }
  try {
    const value: unknown = JSON.parse(text)
    const reason = typeof value === 'object' && value !== null && 'reason' in value ? value.reason : undefined
    return typeof reason === 'string' ? reason.slice(0, 500) : undefined
  } catch {
    return undefined
  }
}
