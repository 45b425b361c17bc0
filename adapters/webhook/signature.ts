import { createHmac } from 'node:crypto'

const prefix = 'whsec_'

/**
 * The three headers of the Standard Webhooks specification: identifier, time in seconds, and an HMAC-SHA256 over
 * identifier, time and body with the decoded secret. Without a secret there is no signature.
 */
export function webhookHeaders(id: string, at: Date, body: string, secret?: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp }
  if (secret === undefined) return headers
  const key = Buffer.from(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret, 'base64')
  const digest = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { ...headers, 'webhook-signature': `v1,${digest}` }
}
