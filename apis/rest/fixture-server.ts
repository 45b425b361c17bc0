import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import type { Core } from '../../domain/core/commands.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Database } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import { countedIds } from '../../domain/core/test-core.ts'
import { type AppParts, buildApp } from './app.ts'
import { ticket, ticketApis } from './fixture-ticket.ts'
import { defaultSettings, type RestSettings } from './settings.ts'

/** A server over a memory database on a port of its own, for tests through the public door. */
export interface TestServer {
  readonly url: string
  readonly database: Database
  readonly failures: unknown[]
  /** Moves the clock. */
  pass(ms: number): void
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
  stop(): Promise<void>
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: Doc
  readonly list: Doc[]
}

export const v5 = '/tmf-api/ticketing/v5/ticket'
export const v4 = '/tmf-api/ticketing/v4/ticket'

export async function startTestServer(
  settings: Partial<RestSettings> = {},
  parts: Partial<Pick<AppParts, 'authenticate' | 'extend' | 'keys'>> & {
    store?: (database: Database) => Core['store']
  } = {},
): Promise<TestServer> {
  const database = memoryDatabase([ticket], regex)
  const failures: unknown[] = []
  let now = Date.parse('2026-01-01T00:00:00.000Z')
  const { store, ...rest } = parts
  const core: Core = {
    store: store?.(database) ?? database.store,
    clock: { now: () => new Date(now) },
    ids: countedIds(),
    resource: () => ticket,
    references: 'lenient',
  }
  const log = (error: unknown) => failures.push(error)
  const app = buildApp({
    core,
    keys: database.keys,
    apis: ticketApis,
    settings: { ...defaultSettings, ...settings },
    log,
    ...rest,
  })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false })
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    database,
    failures,
    pass: (ms) => {
      now += ms
    },
    call: (method, path, body, headers) => call(url, method, path, body, headers),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function call(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' }
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(url + path, { method, headers: { ...type, ...headers }, body: text })
  const answer = await response.text()
  const parsed = answer === '' ? undefined : JSON.parse(answer)
  return { status: response.status, headers: response.headers, body: parsed, list: parsed }
}
