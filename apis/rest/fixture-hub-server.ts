import { memoryJobs } from '../../adapters/jobs/memory-jobs.ts'
import { makeNotifier, type Notifier } from '../../adapters/jobs/notifier.ts'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { uuids } from '../../adapters/system/clock.ts'
import { type Listener, openListener } from '../../adapters/webhook/listener.ts'
import { webhookSender } from '../../adapters/webhook/webhook-sender.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Database } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import { buildApp } from './app.ts'
import type { Authenticate } from './caller.ts'
import { parcel, parcelV4, parcelV5 } from './event-fixtures.ts'
import { eventViews } from './event-view.ts'
import { hubRoutes } from './hub-routes.ts'
import { defaultSettings, type RestSettings } from './settings.ts'

export const v5 = 'https://api.example.org/tmf-api/parcel/v5'
export const v4 = v5.replace('v5', 'v4')
export const fromElsewhere = 'https://listener.example.org/events'

export interface HubReply {
  readonly status: number
  readonly headers: Headers
  readonly body: (Doc & Doc[]) | undefined
}

/** Everything that notifications go through, from the request to a listener on a socket, with a clock to be moved. */
export interface HubServer {
  readonly database: Database
  readonly listener: Listener
  readonly notifier: Notifier
  call(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<HubReply>
  register(body: Doc, base?: string): Promise<HubReply>
  createParcel(doc: Doc): Promise<HubReply>
  /** What the listener got. */
  events(): Doc[]
  pass(ms: number): void
  close(): Promise<void>
}

export async function openHubServer(
  authenticate?: Authenticate,
  settings: Partial<RestSettings> = {},
): Promise<HubServer> {
  let now = Date.parse('2026-03-01T10:00:00Z')
  const clock = { now: () => new Date(now) }
  const listener = await openListener()
  const sender = webhookSender({ allowedNetworks: ['127.0.0.0/8'], allowPrivate: false, timeoutMs: 2000 })
  const jobs = memoryJobs(clock, () => 0.5)
  const database = memoryDatabase([parcel], regex, { enqueue: (requests) => jobs.send(requests) })
  const apis = [parcelV4, parcelV5]
  const views = eventViews(apis)
  const delivery = { retries: 1, backoff: { first: 10, longest: 60 }, timeout: 5 }
  const notifier = makeNotifier({ database, jobs, views, sender, clock, delivery, concurrency: 5, pollMs: 60_000 })
  await notifier.start()
  const core = { store: database.store, clock, ids: uuids, resource: () => parcel, references: 'lenient' as const }
  const parts = {
    core,
    keys: database.keys,
    apis,
    settings: { ...defaultSettings, ...settings },
    ...(authenticate && { authenticate }),
  }
  const app = buildApp({ ...parts, extend: hubRoutes({ ...parts, jobs, views, refuses: sender.refuses }) })
  const call: HubServer['call'] = async (method, url, body, headers = {}) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const text = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await app.request(url, { method, headers: { ...type, ...headers }, ...text })
    const answer = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: answer === '' ? undefined : JSON.parse(answer),
    }
  }
  return {
    database,
    listener,
    notifier,
    call,
    register: (body, base = v5) => call('POST', `${base}/hub`, body),
    createParcel: (doc) => call('POST', `${v5}/parcel`, { '@type': 'Parcel', ...doc }),
    events: () => listener.received.map(({ text }) => JSON.parse(text) as Doc),
    pass: (ms) => {
      now += ms
    },
    async close() {
      await notifier.stop(1000)
      await sender.close()
      await listener.close()
    },
  }
}
