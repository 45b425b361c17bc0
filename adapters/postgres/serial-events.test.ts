import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { eventViews } from '../../apis/rest/event-view.ts'
import { usageV5 } from '../../apis/v5/usage.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { ChangeSet, Database, JobRequest, OutboxEvent, ResourceStore } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import { serialId } from '../../domain/core/serial-id.ts'
import { dispatchNext } from '../../domain/notification/dispatch.ts'
import { hubResource } from '../../domain/notification/hub.ts'
import { registerHub } from '../../domain/notification/hubs.ts'
import { resources } from '../../domain/resources.ts'
import { actor, at, creation, creationsOf, event } from '../contracts/fixtures/changes.ts'
import { drained } from '../contracts/fixtures/drained.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { freshDatabase } from '../contracts/fixtures/own-database.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { storeAfter } from '../contracts/fixtures/store-after.ts'
import { memoryDatabase } from '../memory/memory-database.ts'
import { serialEvents } from './migrations/0044-serial-events.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'
import { outbox } from './outbox.ts'
import { oldestWaiting } from './outbox-age.ts'
import { postgresEngine } from './postgres-engine.ts'
import { forgetEvents } from './retention.ts'

/** How many are worth a COPY, and so a row for their events. */
const many = 200
const statuses = ['rated', 'received', 'rejected']
let series = 0

function usages(name: string, count: number): Doc[] {
  return Array.from({ length: count }, (_, i) => ({
    ...{ '@type': 'Usage', id: `${name} "${i}"`, status: statuses[i % 3]!, description: `a\\b\t${i}` },
  }))
}

const nothing = { at, writes: [], events: [], audit: [], jobs: [] }
const created = (store: ResourceStore, name: string, docs: readonly Doc[]): ChangeSet => {
  const rows = docs.map((doc) => creation(store, 'Usage', doc))
  return { ...nothing, creations: [creationsOf(rows, 'Usage', name)] }
}
const ordinary = (id: string): ChangeSet => ({ ...nothing, events: [event(id, id, 1)] })
/** What an event says; a store may have its text at hand. */
const saying = ({ position, text, ...rest }: Partial<OutboxEvent>) => rest
const said = (events: readonly OutboxEvent[]) => events.map(saying)
const nobody = async () => []

describe.each(grounds)('events of very many new resources, on $name', ({ left, open }) => {
  let database: SqlDatabase
  let oracle: Database
  let [queued, expected]: [JobRequest[], JobRequest[]] = [[], []]
  let name: string
  beforeAll(async () => {
    if (!left) database = await open()
  })
  beforeEach(async () => {
    name = `s${series++}-`
    queued = []
    expected = []
    oracle = memoryDatabase([...resources, hubResource], regex, { enqueue: (jobs) => void expected.push(...jobs) })
    database?.enqueueWith(async (_, jobs) => void queued.push(...jobs))
    await database?.engine.script(`update outbox_position
      set done_xid = pg_current_xact_id(), window_xid = null, after_seq = null, last_seq = null`)
  })
  afterAll(() => database?.close())

  const inBoth = async (changesFor: (store: ResourceStore) => ChangeSet) => {
    for (const { store } of [oracle, database]) expect(await store.commit(changesFor(store))).toBeUndefined()
  }
  const append = (count = many, to = name) => inBoth((store) => created(store, to, usages(to, count)))
  const rowsNow = async () =>
    Number((await database.engine.query<{ n: string }>('select count(*) as n from event')).rows[0]!.n)
  const remembered = async (id: string) => {
    const found = await oracle.outbox.event(id)
    return found && saying(found)
  }
  const alike = async (count: number, limit: number) => {
    const [told, expected] = [await drained(database.outbox, count, limit), await drained(oracle.outbox, count)]
    expect(said(told)).toEqual(said(expected))
    return told
  }

  test.skipIf(left)('are one row, and come one by one between others, each saying what it is about', async () => {
    const before = await rowsNow()
    await inBoth(() => ordinary(`${name}before`))
    await append()
    await inBoth(() => ordinary(`${name}after`))
    expect((await rowsNow()) - before).toBe(3)
    const told = await alike(many + 2, 70)
    expect(new Set(told.map(({ position }) => position)).size).toBe(many + 2)
    const ids = [serialId(name, 0), serialId(name, many - 1), serialId(name, many), name, `${name}after`]
    for (const id of ids) expect(await database.outbox.event(id), id).toEqual(await remembered(id))
    expect((await database.outbox.event(ids[1]!))?.resourceId).toBe(`${name} "${many - 1}"`)
  })

  test.skipIf(left)('are handed on from wherever it ended, be it that it failed there', async () => {
    await append()
    await append(many, `${name}next-`)
    const told: OutboxEvent[] = []
    const failing = () => {
      throw new Error('not here')
    }
    for (let i = 0; i < many + 3; i++) {
      if (i % 9 === 0) await expect(drained(database.outbox, 1, 1, failing)).rejects.toThrow('not here')
      told.push(...(await drained(database.outbox, 1, 1)))
    }
    told.push(...(await drained(database.outbox, many - 3, 1000)))
    expect(said(told)).toEqual(said(await drained(oracle.outbox, 2 * many)))
  })

  test.skipIf(left)(
    'are passed over as one, from the middle too, and then not handed on by whoever is at them',
    async () => {
      const pass = () =>
        database.outbox.drain(
          1,
          () => expect.unreachable('nobody listens'),
          async () => 0,
        )
      await append()
      await expect.poll(pass, { timeout: 100_000 }).toBe(1)
      await append(many, `${name}next-`)
      await drained(database.outbox, 5, 5)
      const passed: number[] = []
      const seen = await drained(database.outbox, 1, 5, async () => {
        passed.push(await pass())
        return [{ queue: 'deliver', data: {} }]
      })
      expect([passed, seen.length, queued.length]).toEqual([[1], 5, 0])
      await inBoth(() => ordinary(`${name}after`))
      expect((await drained(database.outbox, 1)).map(({ id }) => id)).toEqual([`${name}after`])
    },
  )

  test.skipIf(left)('whoever is at the same ones at the same time, each comes once', async () => {
    await append()
    await drained(database.outbox, 5, 5)
    // The other is at it without the lock, as if that had been lost.
    const { engine } = database
    const other = async () =>
      void (await engine.query(`update outbox_position set after_part = after_part + 1 where name = 'dispatch'`))
    const seen = await drained(database.outbox, 1, 5, async () => {
      await other()
      return [{ queue: 'deliver', data: {} }]
    })
    expect([seen.length, queued.length]).toEqual([5, 0])
    expect((await drained(database.outbox, many - 6)).map(({ id }) => id)[0]).toBe(serialId(name, 6))
  })

  test.skipIf(left)('are as old as they are from the first to the last', async () => {
    expect(await oldestWaiting(database.engine)).toBeUndefined()
    await append()
    await inBoth(() => ({ ...nothing, events: [{ ...event(`${name}later`, 'a', 1), at: '2030-01-01T00:00:00.000Z' }] }))
    for (const count of [0, 1, many - 2]) {
      await drained(database.outbox, count, count)
      expect((await oldestWaiting(database.engine))?.toISOString()).toBe(at)
    }
    await drained(database.outbox, 1, 1)
    expect((await oldestWaiting(database.engine))?.toISOString()).toBe('2030-01-01T00:00:00.000Z')
  })

  test.skipIf(left)('become deliveries to the hubs that want them, which find them', async () => {
    const views = eventViews([usageV5])
    const listeners = ['event.usage.status=rated', 'event.usage.description=nothing', 'eventType=UsageCreateEvent']
    for (const { store } of [oracle, database]) {
      for (const [i, query] of listeners.entries()) {
        const hub = {
          id: `${name}${i}`,
          api: 'tmf635.v5',
          baseUrl: 'https://api.example.org/usage',
          callback: 'http://l/',
          appendListenerPath: false,
        }
        await registerHub({ store, clock: { now: () => new Date(at) } }, actor, { ...hub, query })
      }
    }
    await append()
    for (const { store, outbox } of [oracle, database]) {
      let taken = 0
      const dispatched = async () => {
        taken += (await dispatchNext({ store, outbox, views }, 30)).events
        return taken
      }
      await expect.poll(dispatched, { timeout: 100_000 }).toBe(many)
    }
    expect(queued).toEqual(expected)
    expect(queued).toHaveLength(many + Math.ceil(many / 3))
    const { eventId } = queued.at(-1)!.data as { eventId: string }
    expect(await database.outbox.event(eventId)).toEqual(await remembered(eventId))
  })

  test.skipIf(left)('are forgotten together, once all have gone and nobody refers to any of them', async () => {
    const asked: number[] = []
    const forget = async (referred: readonly string[], batch: number) => {
      const step = forgetEvents({ engine: database.engine, batch }, async (ids) => {
        asked.push(ids.length)
        return new Set(ids.filter((id) => referred.includes(id)))
      })
      while (await step(new Date('2099-01-01')));
    }
    await forget([], 1000)
    const before = await rowsNow()
    for (const part of ['a', 'b', 'c']) await append(many, `${name}${part}-`)
    await inBoth(() => ordinary(`${name}after`))
    await drained(database.outbox, 2 * many + 5, 5)
    await forget([], 1000)
    expect((await rowsNow()) - before).toBe(4)
    await drained(database.outbox, many - 4)
    asked.length = 0
    await forget([serialId(`${name}b-`, 7)], 10)
    expect(asked).toEqual([many, many, many, 1])
    expect((await rowsNow()) - before).toBe(1)
    for (const i of [7, 8]) expect(await database.outbox.event(serialId(`${name}b-`, i))).toMatchObject({ version: 1 })
    expect(await database.outbox.event(serialId(`${name}a-`, 7))).toBeUndefined()
    await forget([], many + 1)
    expect((await rowsNow()) - before).toBe(0)
  })

  test.skipIf(left)(
    'come as if each were a row of its own, whatever becomes of what they tell of meanwhile',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
          const run = `r${series++}-`
          const alive: { id: string; version: number }[] = []
          const [told, wanted] = [[] as OutboxEvent[], [] as OutboxEvent[]]
          let waiting = 0
          for (const [i, { does, count }] of steps.entries()) {
            const [to, one] = [`${run}${i}-`, alive[count % alive.length || 0]]
            if (does === 'append') {
              await append(count, to)
              alive.push(...usages(to, count).map((doc) => ({ id: String(doc['id']), version: 1 })))
              waiting += count
            } else if (does === 'drain' && waiting > 0) {
              const some = await drained(database.outbox, 1, count)
              expect(some.length).toBeLessThanOrEqual(count)
              waiting -= some.length
              told.push(...some)
            } else if (does === 'change' && one) {
              await inBoth(() => changeOf(one.id, one.version, to))
              one.version++
              waiting++
            } else if (does === 'remove' && one) {
              await inBoth(() => removalOf(one.id, one.version))
              alive.splice(alive.indexOf(one), 1)
            }
          }
          told.push(...(await drained(database.outbox, waiting, 150)))
          wanted.push(...(await drained(oracle.outbox, told.length)))
          expect(said(told)).toEqual(said(wanted))
          expect(await oracle.outbox.drain(1, nobody)).toBe(0)
        }),
        { numRuns: 12 },
      )
    },
  )
})

const url = inject('postgresUrl')
const emptyGrounds = [
  { name: 'PGlite', left: false, open: async () => ({ engine: await emptyPglite(), drop: async () => undefined }) },
  { name: 'PostgreSQL', left: url === undefined, open: emptyOnServer },
]

async function emptyOnServer() {
  const fresh = await freshDatabase(url!)
  return { engine: postgresEngine({ url: fresh.url, poolSize: 4, queryMs: 60_000 }), drop: fresh.drop }
}

describe.each(emptyGrounds)('events that waited when those of many became one row, on $name', ({ left, open }) => {
  test.skipIf(left)('come first, from where it had ended', async () => {
    const { engine, drop } = await open()
    const older = await storeAfter(engine, migrations.slice(0, migrations.indexOf(serialEvents)))
    const docs = usages('old', many)
    const waiting = docs.map((doc, i) => {
      const [id, text] = [String(doc['id']), JSON.stringify(doc)]
      const about = { ...event(`old-${i}`, id, 1, doc), kind: 'Usage', text }
      return { write: { op: 'insert', kind: 'Usage', id, text, doc } as const, about }
    })
    const [writes, events] = [waiting.map(({ write }) => write), waiting.map(({ about }) => about)]
    expect(await older.commit({ ...nothing, writes, events })).toBeUndefined()
    const leaning = await engine.query('select count(*)::integer as n from event where resource is null')
    expect(leaning.rows).toEqual([{ n: many }])
    // The first seventy had gone.
    await engine.query(`update outbox_position set window_xid = next, after_seq = first + 69, last_seq = last
      from (select (max(xid::text::bigint) + 1)::text::xid8 as next, min(seq) as first, max(seq) as last from event) as told`)
    const newer = await storeAfter(engine, migrations)
    expect(await newer.commit(created(newer, 'new-', usages('new', many)))).toBeUndefined()
    const told = await drained(
      outbox(engine, () => async () => undefined),
      2 * many - 70,
      50,
    )
    const ids = [...events.slice(70).map(({ id }) => id), ...docs.map((_, i) => serialId('new-', i))]
    expect(told.map(({ id }) => id)).toEqual(ids)
    expect(told.map(({ resource }) => resource)).toEqual([...docs.slice(70), ...usages('new', many)])
    await engine.close()
    await drop()
  })
})

const step = fc.oneof(
  fc.record({ does: fc.constant('append'), count: fc.constantFrom(1, 30, many, many + 51) }),
  fc.record({ does: fc.constant('drain'), count: fc.constantFrom(1, 7, 100, 150, 10_000) }),
  fc.record({ does: fc.constantFrom('change', 'remove'), count: fc.nat(10_000) }),
)

function changeOf(id: string, version: number, eventId: string): ChangeSet {
  const doc = { '@type': 'Usage', id, status: 'rerated', description: eventId }
  const about = { ...event(eventId, id, version + 1, doc), kind: 'Usage', type: 'UsageStateChangeEvent' }
  const write = { op: 'update', kind: 'Usage', id, expectedVersion: version, text: JSON.stringify(doc) } as const
  return { ...nothing, writes: [write], events: [about] }
}

function removalOf(id: string, version: number): ChangeSet {
  return { ...nothing, writes: [{ op: 'delete', kind: 'Usage', id, expectedVersion: version }] }
}
