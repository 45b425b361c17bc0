import type { Webhook, WebhookResult, WebhookSender } from '../../domain/notification/webhook-sender.ts'
import { addressPolicy } from './address-policy.ts'
import { type CheckedClient, type ClientSettings, openClient, reasonOf, refusalIn } from './checked-client.ts'
import { refusesHost } from './checked-connect.ts'
import { webhookHeaders } from './signature.ts'

export type WebhookSettings = ClientSettings

/** A sender that can be closed; open connections are ended. */
export interface HttpWebhookSender extends WebhookSender {
  close(): Promise<void>
}

/** Of an answer only the status counts; this much of its body is read so that the connection can be used again. */
const bodyLimit = 64 * 1024

/** Posts over HTTP. The client library is loaded with the first notification. */
export function webhookSender(settings: WebhookSettings): HttpWebhookSender {
  const policy = addressPolicy(settings)
  let client: Promise<CheckedClient> | undefined
  return {
    refuses: (url) => refusesHost(policy, new URL(url).hostname),
    async send(webhook) {
      client ??= openClient(settings)
      try {
        return await post(await client, webhook, settings.timeoutMs)
      } catch (error) {
        const refused = refusalIn(error)
        return refused === undefined ? { failed: reasonOf(error, 'the listener') } : { refused }
      }
    },
    async close() {
      await (await client)?.agent.destroy()
    },
  }
}

async function post({ request, agent }: CheckedClient, webhook: Webhook, timeoutMs: number): Promise<WebhookResult> {
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
