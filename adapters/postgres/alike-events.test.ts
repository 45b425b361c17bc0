import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventRecord } from '../../domain/core/event.ts'
import { serialEventIds } from '../../domain/core/event-ids.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { ChangeSet, Database, OutboxEvent, ResourceWrite } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import { serialId } from '../../domain/core/serial-id.ts'
import { resources } from '../../domain/resources.ts'
import { actor, at } from '../contracts/fixtures/changes.ts'
import { drained } from '../contracts/fixtures/drained.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { storeAfter } from '../contracts/fixtures/store-after.ts'
import { memoryDatabase } from '../memory/memory-database.ts'
import { alikeEvents, previousOf } from './alike-events.ts'
import { leaningBuckets } from './migrations/0052-leaning-buckets.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'
import { outbox } from './outbox.ts'

const kind = 'UsageBucket'
/** So many change at once that what they say goes by COPY. */
const many = 210
let series = 0
const ids = { next: () => `id-${series++}`, series: () => `s${series++}-` }

const bucket = (id: string, state: string, usageCount: number): Doc => ({
  ...{ '@type': kind, id, state, usageCount, billingAccount: { id: `of ${id}` } },
})

const about = fc.record({
  type: fc.constantFrom('Opened', 'Closed'),
  actor: fc.constantFrom(actor, { ...actor, id: 'other' }),
  previous: fc.option(fc.constantFrom({ state: 'open' }, { state: 'closed' }), { nil: undefined }),
  leans: fc.boolean(),
  version: fc.integer({ min: 1, max: 3 }),
  times: fc.integer({ min: 1, max: 9 }),
})

test('events that one row tells are those of a series that lean, and all of them come in their order', () => {
  fc.assert(
    fc.property(fc.array(about, { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (some, longest) => {
      const idOf = serialEventIds(ids, longest)
      const leaning = new Set<EventRecord>()
      const events = some.flatMap(({ times, leans, version, previous, ...one }) =>
        Array.from({ length: times }, (_, i): EventRecord => {
          const said = { ...one, kind, ...(previous && { previous: { ...previous } }) }
          const event = { id: idOf(said), ...said, resourceId: `r-${i}`, version: version + (i % 2), at, resource: {} }
          if (leans) leaning.add(event)
          return event
        }),
      )
      const parts = alikeEvents(events, (event) => leaning.has(event))
      const told = parts.flatMap((part) => {
        if (!('series' in part)) return part
        return part.ids.map((resourceId, i): EventRecord => {
          return { ...part.first, id: serialId(part.series, i), resourceId, version: part.versions[i]! }
        })
      })
      expect(told).toEqual(events)
      expect(new Set(told.map(({ id }) => id)).size).toBe(events.length)
      const ofRows = parts.flatMap((part) => ('series' in part ? [part.first] : []))
      for (const event of ofRows) expect(leaning.has(event)).toBe(true)
    }),
  )
})

test('events that are alike, and lean, are one row', () => {
  const idOf = serialEventIds(ids)
  const said = { type: 'Closed', kind, actor, previous: { state: 'open' } }
  const events = Array.from({ length: 9 }, (_, i): EventRecord => {
    return { id: idOf(said), ...said, resourceId: `r-${i}`, version: 2, at, resource: {} }
  })
  expect(alikeEvents(events, () => true)).toHaveLength(1)
  expect(previousOf(events[0]!)).toBe('{"state":"open"}')
})

const inserted = (doc: Doc): ResourceWrite => {
  return { op: 'insert', kind, id: String(doc['id']), text: JSON.stringify(doc), doc }
}
const commit = (writes: readonly ResourceWrite[], events: readonly EventRecord[] = []): ChangeSet => {
  return { at, writes, events, audit: [], jobs: [] }
}

/** Changes of what is there, in its versions, each told in the order of identifiers. */
function changesOf(all: ReadonlyMap<string, number>, state: string, previous: string): ChangeSet {
  const idOf = serialEventIds(ids)
  const told = [...all].map(([id, version]) => {
    const doc = bucket(id, state, version)
    const text = JSON.stringify(doc)
    const said = { type: `${kind}StateChangeEvent`, kind, actor, previous: { state: previous } }
    const event = { id: idOf(said), ...said, resourceId: id, version: version + 1, at, resource: doc, text }
    const write = { op: 'update', kind, id, expectedVersion: version, text, doc, changed: ['state', 'usageCount'] }
    return { event, write: write as ResourceWrite }
  })
  return commit(
    told.map(({ write }) => write),
    told.map(({ event }) => event),
  )
}

const saying = ({ position, text, ...rest }: Partial<OutboxEvent>) => rest

describe.each(grounds)('events of very many changes, on $name', ({ left, open }) => {
  let database: SqlDatabase
  let oracle: Database
  beforeAll(async () => {
    if (left) return
    database = await open()
    oracle = memoryDatabase(resources, regex)
  })
  afterAll(() => database?.close())

  const inBoth = async (changes: ChangeSet) => {
    for (const { store } of [oracle, database]) expect(await store.commit(changes)).toBeUndefined()
  }
  const agree = async (count: number, limit: number) => {
    const [told, wanted] = [await drained(database.outbox, count, limit), await drained(oracle.outbox, count)]
    expect(told.map(saying)).toEqual(wanted.map(saying))
    return told
  }

  const rowsOf = async () =>
    Number((await database.engine.query<{ n: string }>('select count(*) as n from event')).rows[0]!.n)

  test.skipIf(left)(
    'are one row, be they about whatever version, and say what each was about for as long as they are',
    async () => {
      const run = `run-${series++}`
      const all = new Map(Array.from({ length: many }, (_, i) => [`${run} "${i}"`, 1]))
      await inBoth(commit([...all.keys()].map((id) => inserted(bucket(id, 'open', 0)))))
      const some = new Map([...all].filter((_, i) => i % 3 === 0))
      await inBoth({ ...changesOf(some, 'open', 'open'), events: [] })
      for (const id of some.keys()) all.set(id, 2)
      const before = await rowsOf()
      await inBoth(changesOf(all, 'closed', 'open'))
      expect((await rowsOf()) - before).toBe(1)
      for (const [id, version] of all) all.set(id, version + 1)
      // Some are changed again, one of them is removed.
      const again = new Map([...all].slice(3, 8))
      await inBoth(changesOf(again, 'open', 'closed'))
      await inBoth(commit([{ op: 'delete', kind, id: [...all.keys()][9]!, expectedVersion: 3 }]))
      const told = await agree(many + again.size, 50)
      expect(told).toHaveLength(many + again.size)
      for (const { id } of [told[0]!, told[4]!, told[9]!, told.at(-1)!]) {
        expect(saying((await database.outbox.event(id))!)).toEqual(saying((await oracle.outbox.event(id))!))
      }
    },
  )

  test.skipIf(left)('come as if each were a row of its own, from wherever it ended', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(fc.nat(many - 1), { maxLength: 30 }),
        async (parts, changed) => {
          const run = `run-${series++}`
          const all = new Map(Array.from({ length: many }, (_, i) => [`${run} ${i}`, 1]))
          await inBoth(commit([...all.keys()].map((id) => inserted(bucket(id, 'open', 0)))))
          const first = new Map(changed.map((i) => [`${run} ${i}`, 1]))
          if (first.size > 0) await inBoth({ ...changesOf(first, 'open', 'open'), events: [] })
          for (const id of first.keys()) all.set(id, 2)
          await inBoth(changesOf(all, 'closed', 'open'))
          const [told, wanted] = [[] as OutboxEvent[], [] as OutboxEvent[]]
          for (const part of parts) {
            if (told.length < many) told.push(...(await drained(database.outbox, 1, part)))
          }
          told.push(...(await drained(database.outbox, many - told.length, 1000)))
          wanted.push(...(await drained(oracle.outbox, many)))
          expect(told.map(saying)).toEqual(wanted.map(saying))
        },
      ),
      { numRuns: 8 },
    )
  })
})

test('buckets that were there before are told of as they were', async () => {
  const engine = await emptyPglite()
  const older = await storeAfter(engine, migrations.slice(0, migrations.indexOf(leaningBuckets)))
  const all = new Map(Array.from({ length: many }, (_, i) => [`b-${i}`, 1]))
  expect(await older.commit(commit([...all.keys()].map((id) => inserted(bucket(id, 'open', 0)))))).toBeUndefined()
  const first = new Map([['b-1', 1]])
  expect(await older.commit(changesOf(first, 'closed', 'open'))).toBeUndefined()
  const newer = await storeAfter(engine, migrations)
  all.set('b-1', 2)
  expect(await newer.commit(changesOf(all, 'closed', 'open'))).toBeUndefined()
  const told = await drained(
    outbox(engine, () => async () => undefined),
    many + 1,
  )
  expect(told.map(({ resourceId, version, resource }) => [resourceId, version, resource['usageCount']])).toEqual([
    ['b-1', 2, 1],
    ...[...all].map(([id, version]) => [id, version + 1, version]),
  ])
  await engine.close()
})
