import { afterAll } from 'vitest'
import { grounds as databases } from '../adapters/contracts/fixtures/grounds.ts'
import { bossJobs } from '../adapters/jobs/boss-jobs.ts'
import { memoryJobs } from '../adapters/jobs/memory-jobs.ts'
import { memoryDatabase } from '../adapters/memory/memory-database.ts'
import type { SqlDatabase } from '../adapters/postgres/open-database.ts'
import { uuids } from '../adapters/system/clock.ts'
import { advanceClocks } from '../domain/care/level/advance-clocks.ts'
import type { Doc } from '../domain/core/json.ts'
import type { Clock, Database, Jobs } from '../domain/core/ports.ts'
import { handleReactions, reactionsByKind } from '../domain/core/reaction.ts'
import { regex } from '../domain/core/regex.ts'
import { fakeClock } from '../domain/core/test-core.ts'
import { reactionsWith, usualReactions } from '../domain/reactions.ts'
import { resources } from '../domain/resources.ts'
import { apis } from './all.ts'
import { buildApp } from './rest/app.ts'
import { defaultSettings } from './rest/settings.ts'

interface Ground {
  readonly database: Pick<Database, 'store' | 'keys' | 'outbox'>
  readonly jobs: Pick<Jobs, 'handle' | 'start' | 'stop'> & { flush(): Promise<void>; wake?(): void }
  close(): Promise<void>
}

function onSql(database: SqlDatabase): Ground {
  const jobs = bossJobs({ engine: database.engine })
  database.enqueueWith(jobs.enqueue)
  return { database, jobs, close: () => database.close() }
}

/** The stores on which care is tried; jobs are those of each. */
export const grounds = [
  {
    name: 'memory',
    left: false,
    async open(clock: Clock): Promise<Ground> {
      const jobs = memoryJobs(clock, () => 0)
      const database = memoryDatabase(resources, regex, { enqueue: (requests) => void jobs.send(requests) })
      return { database, jobs, close: async () => undefined }
    },
  },
  ...databases.map(({ name, left, open }) => ({ name, left, open: async () => onSql(await open()) })),
]

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const homes: Readonly<Record<string, string>> = {
  BusinessCalendar: '/tmf-api/serviceLevel/v1/businessCalendar',
  CommunicationMessage: '/tmf-api/communicationManagement/v5/communicationMessage',
  Customer: '/tmf-api/customer/v5/customer',
  Individual: '/tmf-api/partyManagement/v5/individual',
  ServiceLevelObjective: '/tmf-api/serviceQualityManagement/v5/serviceLevelObjective',
  ServiceLevelViolation: '/tmf-api/serviceLevel/v1/serviceLevelViolation',
  TicketClock: '/tmf-api/serviceLevel/v1/ticketClock',
  TroubleTicket: '/tmf-api/troubleTicket/v5/troubleTicket',
}

/** Every API over a store, with a clock that the test moves and everything that follows by itself. */
export async function careWorld({ open }: (typeof grounds)[number], start: string) {
  const clock = fakeClock(start)
  const { database, jobs, close } = await open(clock)
  const { store, keys } = database
  const reactions = reactionsWith(usualReactions)
  const core = {
    store,
    clock,
    ids: uuids,
    resource: (kind: string) => resources.find((each) => each.kind === kind)!,
    references: 'lenient' as const,
    reactions: reactionsByKind(reactions),
    enqueued: () => jobs.wake?.(),
  }
  handleReactions(jobs as Jobs, core, reactions, 4)
  await jobs.start()
  cleanups.push(close, () => jobs.stop(5000))
  const app = buildApp({ core, keys, apis, settings: defaultSettings })

  async function call(method: string, path: string, body?: unknown): Promise<{ total: number; body: unknown }> {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const sent = body !== undefined && { headers: { 'content-type': type }, body: JSON.stringify(body) }
    const answer = await app.request(path, { method, ...sent })
    const found: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(found)}`)
    return { total: Number(answer.headers.get('x-total-count')), body: found }
  }
  return {
    clock,
    /** Lets happen what follows by itself, up to now. */
    async settle() {
      while (await advanceClocks(core));
      await jobs.flush()
    },
    make: async (kind: string, doc: Doc) => (await call('POST', homes[kind]!, { '@type': kind, ...doc })).body as Doc,
    patch: async (kind: string, id: unknown, doc: Doc) =>
      (await call('PATCH', `${homes[kind]}/${id}`, doc)).body as Doc,
    get: async (kind: string, id: unknown) => (await call('GET', `${homes[kind]}/${id}`)).body as Doc,
    list: async (kind: string, query = '') => (await call('GET', `${homes[kind]}?limit=1000&${query}`)).body as Doc[],
    total: async (kind: string, query: string) => (await call('GET', `${homes[kind]}?limit=1&${query}`)).total,
  }
}
