import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { ResourceWrite } from '../../domain/core/ports.ts'
import { actor, at } from '../contracts/fixtures/changes.ts'
import { drained } from '../contracts/fixtures/drained.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import type { SqlDatabase } from './open-database.ts'
import { forgetEvents } from './retention.ts'

const ids = Array.from({ length: 250 }, (_, i) => `u-${String(i).padStart(3, '0')}`)
const said = (id: string, status: string): Doc => ({ '@type': 'Usage', id, status, description: `a\\b\t"${id}"` })

function insert(id: string): { write: ResourceWrite; event: EventRecord } {
  const doc = said(id, 'received')
  const text = JSON.stringify(doc)
  return { write: { op: 'insert', kind: 'Usage', id, text, doc }, event: event(id, 1, doc, text) }
}

function event(id: string, version: number, resource: Doc, text?: string): EventRecord {
  const about = { kind: 'Usage', resourceId: id, version, resource, ...(text !== undefined && { text }) }
  return { id: `e-${id}-${version}`, type: 'UsageCreateEvent', at, actor, ...about }
}

describe.each(grounds)('events of usage that came by COPY, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (left) return
    database = await open()
    const all = ids.map(insert)
    const conflict = await database.store.commit({
      ...{ at, audit: [], jobs: [] },
      writes: all.map(({ write }) => write),
      events: all.map((one) => one.event),
    })
    expect(conflict).toBeUndefined()
  })
  afterAll(() => database?.close())

  const count = async (what: string) =>
    Number((await database.engine.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]!.n)

  test.skipIf(left)('have no documents of their own, and say what usage was all the same', async () => {
    expect(await count('event where resource is null')).toBe(ids.length)
    expect(await database.outbox.event('e-u-007-1')).toEqual(event('u-007', 1, said('u-007', 'received')))
  })

  test.skipIf(left)('say what usage was when it has moved on, or is gone', async () => {
    const text = JSON.stringify(said('u-000', 'rejected'))
    const change: ResourceWrite = { op: 'update', kind: 'Usage', id: 'u-000', expectedVersion: 1, text }
    const moved = { ...event('u-000', 2, said('u-000', 'rejected')), id: 'e-moved' }
    expect(await database.store.commit({ at, writes: [change], events: [moved], audit: [], jobs: [] })).toBeUndefined()
    const again = { ...change, expectedVersion: 2 }
    await database.store.commit({ at, writes: [again], events: [], audit: [], jobs: [] })
    const removal: ResourceWrite = { op: 'delete', kind: 'Usage', id: 'u-001', expectedVersion: 1 }
    await database.store.commit({ at, writes: [removal], events: [], audit: [], jobs: [] })
    const events = await drained(database.outbox, ids.length + 1, 500)
    expect(events.map(({ resource }) => resource)).toEqual([
      ...ids.map((id) => said(id, 'received')),
      said('u-000', 'rejected'),
    ])
    expect(await count('past_version')).toBe(2)
  })

  test.skipIf(left)('take what was kept for them along when they are forgotten', async () => {
    const forget = forgetEvents(database, async () => new Set(['e-moved']))
    while (await forget(new Date('2099-01-01')));
    expect(await count('past_version')).toBe(2)
    const last = forgetEvents(database, async () => new Set())
    while (await last(new Date('2099-01-01')));
    expect([await count('event'), await count('past_version')]).toEqual([0, 0])
  })
})

function change(id: string, to: number, status: string): { write: ResourceWrite; events: EventRecord[] } {
  const text = JSON.stringify(said(id, status))
  // Two events of one change lean on one row; one of an earlier version does not.
  const events = [event(id, to, said(id, status), text), { ...event(id, to, said(id, status)), id: `s-${id}-${to}` }]
  const write: ResourceWrite = { op: 'update', kind: 'Usage', id, expectedVersion: to - 1, text, changed: ['status'] }
  return { write, events: [...events, { ...event(id, to - 1, said(id, 'foreseen')), id: `f-${id}-${to}` }] }
}

describe.each(grounds)('events of changes of usage, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (!left) database = await open()
  })
  afterAll(() => database?.close())

  const commit = (all: readonly { write: ResourceWrite; events: readonly EventRecord[] }[]) =>
    database.store.commit({
      ...{ at, audit: [], jobs: [] },
      writes: all.map(({ write }) => write),
      events: all.flatMap(({ events }) => events),
    })
  const count = async (what: string) =>
    Number((await database.engine.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]!.n)
  const eventSays = async (id: string) => (await database.outbox.event(id))?.resource

  // By COPY, as a statement of lists, and as one with a parameter for each value.
  test.skipIf(left).each([220, 20, 2])(
    'lean on what they made, %i at once, and say it when that has moved on',
    async (many) => {
      const mine = ids.slice(0, many).map((id) => `${many}-${id}`)
      const before = await count('event where resource is null')
      await commit(mine.map(insert).map(({ write, event }) => ({ write, events: [event] })))
      const leaning = await count('event where resource is null')
      expect(leaning - before).toBe(many > 8 ? many : 0)
      expect(await commit(mine.map((id) => change(id, 2, 'rated')))).toBeUndefined()
      expect((await count('event where resource is null')) - leaning).toBe(many > 8 ? 2 * many : 0)
      const told = async () =>
        Promise.all(['e', 's'].map((name) => eventSays(`${name}-${mine[1]}-2`)).concat(eventSays(`f-${mine[1]}-2`)))
      const says = ['rated', 'rated', 'foreseen'].map((status) => said(mine[1]!, status))
      expect(await told()).toEqual(says)
      const kept = await count('past_version')
      expect(await commit(mine.map((id) => change(id, 3, 'rerated')))).toBeUndefined()
      expect((await count('past_version')) - kept).toBe(many > 8 ? many : 0)
      expect(await commit([change(mine[1]!, 4, 'rated')])).toBeUndefined()
      expect(await told()).toEqual(says)
      expect(await eventSays(`e-${mine[1]}-3`)).toEqual(said(mine[1]!, 'rerated'))
      expect(await eventSays(`e-${mine[1]}-1`)).toEqual(said(mine[1]!, 'received'))
      const rerated = await count(`usage_row where status = 'rerated' and id like '${many}-%'`)
      expect([rerated, (await database.store.get('Usage', mine[0]!))?.version]).toEqual([many - 1, 3])
    },
  )

  // What is made once more has its place already, and brings none along.
  test.skipIf(left)(
    'lean on what came with others, and keep its identifier from all but what is made once more',
    async () => {
      const mine = ids.slice(0, 20).map((id) => `again-${id}`)
      const came = (all: readonly string[], version = 1) =>
        all.map(insert).map(({ write, event }) => ({
          write: { ...write, version } as ResourceWrite,
          events: [{ ...event, id: `${event.id}-${version}`, version }],
        }))
      expect(await commit(came(mine))).toBeUndefined()
      expect(await count(`usage_place where id like 'again-%' and not is_left`)).toBe(mine.length)
      const others = ids.slice(20, 30).map((id) => `again-${id}`)
      const taken = { reason: 'exists', kind: 'Usage', id: mine[3] }
      expect(await commit(came([...others, mine[3]!]))).toEqual(taken)
      expect(await count(`usage_place where id like 'again-%'`)).toBe(mine.length)
      const gone = mine.map((id): ResourceWrite => ({ op: 'delete', kind: 'Usage', id, expectedVersion: 1 }))
      expect(await commit(gone.map((write) => ({ write, events: [] })))).toBeUndefined()
      expect(await commit(came([...others, mine[3]!]))).toEqual(taken)
      expect(await eventSays(`e-${mine[3]}-1-1`)).toEqual(said(mine[3]!, 'received'))
      const leaning = await count('event where resource is null')
      expect(await commit([...came(others), ...came(mine, 2)])).toBeUndefined()
      expect((await count('event where resource is null')) - leaning).toBe(others.length)
      expect(await count(`usage_place where id like 'again-%' and not is_left`)).toBe(mine.length + others.length)
      expect((await database.store.get('Usage', mine[3]!))?.version).toBe(2)
    },
  )

  test.skipIf(left)('have documents of their own where usage goes to another month', async () => {
    const mine = ids.slice(0, 20).map((id) => `moving-${id}`)
    await commit(mine.map(insert).map(({ write, event }) => ({ write, events: [event] })))
    const moved = mine.map((id) => {
      const doc = { ...said(id, 'received'), usageDate: '2026-09-01T00:00:00.000Z' }
      const text = JSON.stringify(doc)
      const changed = ['usageDate']
      const write: ResourceWrite = { op: 'update', kind: 'Usage', id, expectedVersion: 1, text, changed }
      return { doc, write, events: [event(id, 2, doc, text)] }
    })
    const leaning = await count('event where resource is null')
    expect(await commit(moved)).toBeUndefined()
    expect(await count('event where resource is null')).toBe(leaning)
    expect((await database.store.getMany('Usage', mine)).size).toBe(mine.length)
    expect(await eventSays(`e-${mine[1]}-2`)).toEqual(moved[1]!.doc)
  })
})
