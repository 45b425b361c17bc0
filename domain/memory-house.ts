import { memoryJobs } from '../adapters/jobs/memory-jobs.ts'
import { memoryDatabase } from '../adapters/memory/memory-database.ts'
import { change, create } from './core/commands.ts'
import type { EventRecord } from './core/event.ts'
import type { Doc } from './core/json.ts'
import { everything } from './core/query.ts'
import { handleReactions, reactionsByKind } from './core/reaction.ts'
import { regex } from './core/regex.ts'
import { docOf, parsed } from './core/stored.ts'
import { fakeClock, testCore, tester } from './core/test-core.ts'
import { toldBy } from './core/told-fixture.ts'
import { reactionsWith, usualReactions } from './reactions.ts'
import { remembered } from './remembered.ts'
import { resources } from './resources.ts'

/** Every resource over memory, with a clock that stands still; what follows by itself does so when jobs are flushed. */
export function memoryHouse(start: string) {
  const clock = fakeClock(start)
  const jobs = memoryJobs(clock, () => 0)
  const database = memoryDatabase(resources, regex, { enqueue: (requests) => void jobs.send(requests) })
  const { store } = database
  const reactions = reactionsWith(usualReactions)
  const core = {
    ...testCore(store, resources, clock),
    recent: remembered().recent,
    reactions: reactionsByKind(reactions),
  }
  handleReactions(jobs, core, reactions, 1)
  void jobs.start()
  const drained = async () => {
    const events: EventRecord[] = []
    const note = async (batch: readonly EventRecord[]) => {
      events.push(...batch)
      return []
    }
    while ((await database.outbox.drain(100, note)) > 0);
    return events
  }
  return {
    clock,
    jobs,
    store,
    keys: database.keys,
    core,
    make: async (kind: string, doc: Doc) => (await create(core, core.resource(kind), tester, doc)).doc,
    patch: async (kind: string, id: unknown, body: Doc) =>
      (await change(core, core.resource(kind), tester, String(id), (old) => ({ ...old, ...body }))).doc,
    /** The document under an identifier; null when there is none. */
    get: async (kind: string, id: unknown) => ((await docOf(store, kind, String(id))) ?? null) as Doc,
    async all(kind: string) {
      const { items } = await store.list(kind, { filter: everything, sort: [], page: { offset: 0, limit: 1000 } })
      return items.map(parsed)
    },
    /** Names of the events since the last call, in order. */
    events: async (wanted: (event: EventRecord) => boolean = () => true) =>
      (await drained()).filter(wanted).map(({ type }) => type),
    /** What the events since the last call say, resource by resource. */
    told: async () => toldBy(await drained()),
  }
}
