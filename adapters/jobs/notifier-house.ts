import { parcel, parcelV4, parcelV5 } from '../../apis/rest/event-fixtures.ts'
import { eventViews } from '../../apis/rest/event-view.ts'
import { type Core, change, create, remove } from '../../domain/core/commands.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Database, Jobs } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import type { Hub } from '../../domain/notification/hub.ts'
import { hubResource } from '../../domain/notification/hub.ts'
import { type NewHub, registerHub } from '../../domain/notification/hubs.ts'
import type { Fate } from '../../domain/notification/queue.ts'
import { openPrepared } from '../contracts/fixtures/prepared-database.ts'
import { memoryDatabase } from '../memory/memory-database.ts'
import { migration, resourceTable } from '../postgres/migration.ts'
import { migrations } from '../postgres/migrations/all.ts'
import { openPglite, openPostgres, type SqlDatabase } from '../postgres/open-database.ts'
import { uuids } from '../system/clock.ts'
import { webhookSender } from '../webhook/webhook-sender.ts'
import { bossJobs } from './boss-jobs.ts'
import { age, forgetJobs } from './jobs-on-database.ts'
import { memoryJobs } from './memory-jobs.ts'
import { makeNotifier, type Notifier } from './notifier.ts'

/** Where a house keeps its things. A database that is given stays open when the house is gone. */
export type Ground =
  | { readonly at: 'memory' }
  | { readonly at: 'pglite'; readonly dataDir?: string }
  | { readonly at: 'postgres'; readonly url: string }
  | { readonly at: 'database'; readonly database: SqlDatabase }

export const retries = 2
export const actor = { id: 'anna', correlationId: 'c1' }
const resources = [parcel, hubResource]
const withParcels = [...migrations, migration(migrations.length + 1, 'parcel', [resourceTable('Parcel', {})])]

/** Everything that notifications need, wired as the server wires it, with a clock that a test moves. For tests. */
export interface House {
  readonly notifier: Notifier
  readonly jobs: Jobs
  readonly database: Database
  readonly fates: Fate[]
  /** Starts to work; until then, what is committed stays in the outbox. */
  start(): Promise<void>
  create(doc: Doc): Promise<void>
  change(id: string, attributes: Doc): Promise<void>
  remove(id: string): Promise<void>
  hub(callback: string, over?: Partial<NewHub>): Promise<Hub>
  advance(seconds: number): Promise<void>
  /** Sends what is due, again and again until `seen` says that it was all. */
  settle(seen: () => boolean): Promise<void>
  stop(): Promise<void>
  /** Ends as a killed process does: nothing is finished and nothing given back. */
  crash(): Promise<void>
}

interface Storey {
  readonly database: Database
  readonly jobs: Jobs
  advance(seconds: number): Promise<void>
}

export async function openHouse(ground: Ground): Promise<House> {
  let now = Date.now()
  const clock = { now: () => new Date(now) }
  const { database, jobs, advance } = await openStorey(ground, clock)
  const core: Core = { store: database.store, clock, ids: uuids, resource: () => parcel, references: 'lenient' }
  const sender = webhookSender({ allowedNetworks: ['127.0.0.0/8'], allowPrivate: false, timeoutMs: 3000 })
  const fates: Fate[] = []
  const notifier = makeNotifier({
    database,
    jobs,
    views: eventViews([parcelV4, parcelV5]),
    sender,
    clock,
    delivery: { retries, backoff: { first: 10, longest: 60 }, timeout: 3 },
    concurrency: 5,
    pollMs: 60_000,
    observe: (fate) => void fates.push(fate),
  })
  const close = async () => {
    await sender.close()
    if (ground.at !== 'database') await database.close()
  }
  const house: House = {
    notifier,
    jobs,
    database,
    fates,
    start: () => notifier.start(),
    create: async (doc) => void (await create(core, parcel, actor, doc)),
    change: async (id, attributes) =>
      void (await change(core, parcel, actor, id, (doc) => ({ ...doc, ...attributes }))),
    remove: (id) => remove(core, parcel, actor, id),
    hub: (callback, over = {}) => registerHub({ store: database.store, clock }, actor, { ...draft(callback), ...over }),
    async advance(seconds) {
      now += seconds * 1000
      await advance(seconds)
    },
    async settle(seen) {
      // On a server that others use too, an event is handed on only when older transactions are over.
      for (const until = Date.now() + 100_000; Date.now() < until; ) {
        await notifier.flush()
        if (seen()) return
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      throw new Error('what the test waits for does not happen')
    },
    async stop() {
      await notifier.stop(5000)
      await close()
    },
    crash: close,
  }
  return house
}

function draft(callback: string): NewHub {
  const baseUrl = 'https://api.example.org/tmf-api/parcel/v5'
  return { id: uuids.next(), api: 'tmf000.v5', baseUrl, callback, query: '', appendListenerPath: false }
}

async function openStorey(ground: Ground, clock: { now(): Date }): Promise<Storey> {
  if (ground.at === 'memory') {
    const jobs = memoryJobs(clock, () => 0.5)
    const database = memoryDatabase(resources, regex, { enqueue: (requests) => jobs.send(requests) })
    return { database, jobs, advance: async () => undefined }
  }
  const database = await openSql(ground)
  const jobs = bossJobs({ engine: database.engine, pollMs: 60_000 })
  database.enqueueWith(jobs.enqueue)
  return { database, jobs, advance: (seconds) => age(database.engine, seconds) }
}

/** Opens a database with a table for parcels. */
export async function openSql(ground: Exclude<Ground, { at: 'memory' }>): Promise<SqlDatabase> {
  const settings = { resources, regex, migrations: withParcels }
  if (ground.at === 'database') return ground.database
  if (ground.at === 'postgres') return openPostgres({ ...settings, url: ground.url, poolSize: 4 })
  return ground.dataDir === undefined ? openPrepared(settings) : openPglite({ ...settings, dataDir: ground.dataDir })
}

/** Forgets parcels, hubs, jobs and what is still to be dispatched, so that tests can share a database. */
export async function emptyOut({ engine }: SqlDatabase): Promise<void> {
  await forgetJobs(engine)
  await engine.script(`delete from parcel; delete from hub; update outbox_position
    set done_xid = pg_current_xact_id(), window_xid = null, after_seq = null, last_seq = null`)
}
