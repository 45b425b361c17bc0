import * as http from 'node:http'
import * as https from 'node:https'

/** A JSON value that we only look into with the helpers of `expect.ts`. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type Doc = { [name: string]: Json }

export interface Answer {
  /** What was asked, for the report. */
  readonly request: string
  readonly status: number
  /** Lower-case names; repeated headers are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The body as JSON; undefined when it is none. */
  readonly json: Json | undefined
}

export interface Call {
  readonly headers?: Readonly<Record<string, string>>
  /** An object is sent as JSON; text and bytes go out as they are. */
  readonly body?: Json | Uint8Array
  /** Content-Type of the body; `application/json` for objects when not given, `null` for none at all. */
  readonly type?: string | null
}

/** Sends one request; the target is not normalised, so that malformed URLs reach the server as written. */
export type Send = (method: string, url: string, call?: Call) => Promise<Answer>

/** What every request of a run carries: credentials of the caller, mostly. */
export interface ClientSettings {
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/** The server did not answer at all. */
export class NoAnswer extends Error {}

/**
 * A client on node's own http modules, since fetch adds headers, repairs URLs and loses an answer that arrives while
 * the body is still being sent.
 */
export function httpClient(settings: ClientSettings): { send: Send; close(): void } {
  // Connections are let go before a server that says nothing may close them: five seconds is node's own patience.
  const options = { keepAlive: true, maxSockets: 16, timeout: 3000 }
  const agents = { http: new http.Agent(options), https: new https.Agent(options) }
  return {
    send: (method, url, call = {}) => exchange(agents, settings, method, url, call),
    close: () => {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

type Agents = { http: http.Agent; https: https.Agent }

function exchange(agents: Agents, settings: ClientSettings, method: string, url: string, call: Call): Promise<Answer> {
  const { origin, target } = split(url)
  const secure = origin.protocol === 'https:'
  const body = bytesOf(call.body)
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request({
      method,
      hostname: origin.hostname,
      port: origin.port,
      path: target,
      agent: secure ? agents.https : agents.http,
      headers: headersOf(settings, call, body),
      timeout: settings.timeoutMs,
    })
    request.on('response', (response) => collect(`${method} ${target}`, response).then(resolve, reject))
    request.on('timeout', () => request.destroy(new Error(`no answer within ${settings.timeoutMs} ms`)))
    request.on('error', (error) => reject(new NoAnswer(`${method} ${url}: ${error.message}`)))
    request.end(body)
  })
}

/** The origin, and everything after it exactly as written. */
function split(url: string): { origin: URL; target: string } {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const origin = new URL(start < 0 ? url : url.slice(0, start))
  return { origin, target: start < 0 ? '/' : url.slice(start) }
}

function bytesOf(body: Call['body']): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

function headersOf(settings: ClientSettings, call: Call, body: Uint8Array | undefined): Record<string, string> {
  const type = call.type === undefined ? (body ? 'application/json' : null) : call.type
  return {
    accept: 'application/json',
    ...settings.headers,
    ...(type === null ? {} : { 'content-type': type }),
    ...(body ? { 'content-length': String(body.byteLength) } : {}),
    ...call.headers,
  }
}

async function collect(request: string, response: http.IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(response.headers)) headers[name] = [value].flat().join(', ')
  return { request, status: response.statusCode ?? 0, headers, text, json: parsed(text) }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
