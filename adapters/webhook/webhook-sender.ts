import type { Agent } from 'undici'
import type { Webhook, WebhookResult, WebhookSender } from '../../domain/notification/webhook-sender.ts'
import { type AddressSettings, addressPolicy } from './address-policy.ts'
import { AddressRefused, checkedConnect, type Resolve, refusesHost } from './checked-connect.ts'
import { webhookHeaders } from './signature.ts'

export interface WebhookSettings extends AddressSettings {
  /** How long a listener may take altogether, in milliseconds. */
  readonly timeoutMs: number
  /** Connections to one listener at the same time. */
  readonly connections?: number
  /** Instead of the resolver of the system; for tests. */
  readonly resolve?: Resolve
}

/** A sender that can be closed; open connections are ended. */
export interface HttpWebhookSender extends WebhookSender {
  close(): Promise<void>
}

/** Of an answer only the status counts; this much of its body is read so that the connection can be used again. */
const bodyLimit = 64 * 1024

/** Posts over HTTP. The client library is loaded with the first notification. */
export function webhookSender(settings: WebhookSettings): HttpWebhookSender {
  const policy = addressPolicy(settings)
  let client: Promise<Client> | undefined
  return {
    refuses: (url) => refusesHost(policy, new URL(url).hostname),
    async send(webhook) {
      client ??= openClient(settings)
      try {
        return await post(await client, webhook, settings.timeoutMs)
      } catch (error) {
        return explain(error)
      }
    },
    async close() {
      await (await client)?.agent.destroy()
    },
  }
}

interface Client {
  readonly request: typeof import('undici').request
  readonly agent: Agent
}

async function openClient({ timeoutMs, connections = 10, resolve, ...addresses }: WebhookSettings): Promise<Client> {
  const { Agent, buildConnector, request } = await import('undici')
  const agent = new Agent({
    connect: checkedConnect(buildConnector, addressPolicy(addresses), timeoutMs, resolve),
    connections,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 30_000,
  })
  return { request, agent }
}

async function post({ request, agent }: Client, webhook: Webhook, timeoutMs: number): Promise<WebhookResult> {
  const signal = AbortSignal.timeout(timeoutMs)
  const { statusCode, body } = await request(webhook.url, {
    dispatcher: agent,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Tandem',
      ...webhookHeaders(webhook.id, webhook.at, webhook.body, webhook.secret),
    },
    body: webhook.body,
    signal,
  })
  await body.dump({ limit: bodyLimit, signal }).catch(() => undefined)
  return { status: statusCode }
}

function explain(error: unknown): WebhookResult {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof AddressRefused) return { refused: at.message }
    const inner: unknown =
      at instanceof AggregateError ? at.errors.find((one) => one instanceof AddressRefused) : undefined
    if (inner instanceof AddressRefused) return { refused: inner.message }
  }
  return { failed: reasonOf(error) }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'the listener took too long'
  return error.message || ('code' in error ? String(error.code) : error.name)
}
