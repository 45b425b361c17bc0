import { createHash, randomBytes } from 'node:crypto'
import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { EventViews } from '../../domain/notification/event-views.ts'
import type { NewHub } from '../../domain/notification/hubs.ts'
import type { WebhookSender } from '../../domain/notification/webhook-sender.ts'

const prefix = 'whsec_'
const longestUrl = 2048
/** What the request line of a GET could carry; a query is read again for events, as long as its hub lives. */
const longestQuery = 8192

/** What judges a registration besides its shape. */
export interface HubJudges {
  readonly views: EventViews
  readonly refuses: WebhookSender['refuses']
}

/** A hub to register, and the secret that was made for it, which its owner has to be told. */
export interface HubDraft {
  readonly hub: NewHub
  readonly madeSecret?: string
}

/**
 * Makes a hub of a body whose shape was judged.
 * @throws Fault invalidBody, invalidQuery, queryTooLarge, callbackRefused
 */
export function draftHub({ views, refuses }: HubJudges, body: Doc, api: string, baseUrl: string): HubDraft {
  const { callback: given, query = '', secret: asked, appendListenerPath = false } = body
  const callback = checkedCallback(given as string, refuses)
  const target = { api, baseUrl, query: checkedQuery(String(query)) }
  views.of(target)
  const madeSecret = asked === 'generate' ? prefix + randomBytes(32).toString('base64') : undefined
  const secret = madeSecret ?? (asked === undefined ? undefined : checkedSecret(asked as string))
  const hub: NewHub = {
    ...target,
    id: hubId(api, callback, target.query),
    callback,
    appendListenerPath: appendListenerPath === true,
    ...(secret !== undefined && { secret }),
  }
  return { hub, ...(madeSecret !== undefined && { madeSecret }) }
}

/** The identifier that API, callback and query make, in the form of a UUID of version 8. */
function hubId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  digest[6] = (digest[6]! & 0x0f) | 0x80
  digest[8] = (digest[8]! & 0x3f) | 0x80
  return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function checkedCallback(callback: string, refuses: HubJudges['refuses']): string {
  const url = callback.length <= longestUrl ? URL.parse(callback) : null
  if (!url || !/^https?:\/\//i.test(callback)) return wrong('callback', 'must be an absolute http(s) URL')
  if (url.username !== '' || url.password !== '') return wrong('callback', 'must not carry a user or a password')
  const refused = refuses(url.href)
  if (refused !== undefined) throw new Fault('callbackRefused', [{ at: 'callback', problem: refused }])
  return callback
}

function checkedQuery(query: string): string {
  if (query.length <= longestQuery) return query
  throw new Fault('queryTooLarge', [{ at: 'query', problem: `is longer than ${longestQuery} characters` }])
}

function checkedSecret(secret: string): string {
  const encoded = secret.startsWith(prefix) ? secret.slice(prefix.length) : ''
  const size = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) ? Buffer.from(encoded, 'base64').length : 0
  if (size >= 24 && size <= 64) return secret
  return wrong('secret', `must be "generate", or ${prefix} and 24 to 64 bytes in base64`)
}

function wrong(at: string, problem: string): never {
  throw new Fault('invalidBody', [{ at, problem }])
}
