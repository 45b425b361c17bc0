import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { OutboxEvent } from '../../domain/core/ports.ts'
import { changes, insert, noted, remove, update } from '../contracts/fixtures/changes.ts'
import { postgresSubject } from '../contracts/fixtures/databases.ts'
import { drained } from '../contracts/fixtures/drained.ts'
import { eventsOfWindow } from './outbox.ts'

const url = inject('postgresUrl')

describe.skipIf(url === undefined)('the outbox under concurrent writers on PostgreSQL', () => {
  let subject: Awaited<ReturnType<typeof postgresSubject>>
  beforeAll(async () => {
    subject = await postgresSubject(url!)
  })
  beforeEach(() => subject.reset())
  afterAll(() => subject?.close())
  const database = () => subject.database

  /** Changes one resource over and over; conflicts with other writers are tried again. */
  async function writer(name: string, id: string, times: number): Promise<void> {
    for (let i = 0; i < times; ) {
      const stored = await database().store.get('Gadget', id)
      const write = !stored
        ? insert(id)
        : i % 5 === 4
          ? remove(id, stored.version)
          : update(id, stored.version, { name })
      if ((await database().store.commit(noted(write, `${name}-${i}`))) === undefined) i++
    }
  }

  test('every event comes once, and those of one resource in the order of its commits', async () => {
    const writers = Array.from({ length: 8 }, (_, i) => writer(`w${i}`, `r${i % 3}`, 25))
    const seen: OutboxEvent[] = []
    const work = async (events: readonly OutboxEvent[]) => {
      seen.push(...events)
      return []
    }
    const take = () => Promise.all([database().outbox.drain(7, work), database().outbox.drain(7, work)])
    let writing = true
    const done = Promise.all(writers).finally(() => {
      writing = false
    })
    while (writing) await take()
    await done
    seen.push(...(await drained(database().outbox, 200 - seen.length)))
    expect(new Set(seen.map(({ id }) => id)).size).toBe(200)
    expect(seen).toHaveLength(200)
    for (const resource of ['r0', 'r1', 'r2']) {
      const history = seen.filter(({ resourceId }) => resourceId === resource)
      expect(history[0]!.version).toBe(1)
      for (const [i, { version }] of history.entries()) {
        if (i > 0) expect([1, history[i - 1]!.version + 1]).toContain(version)
      }
    }
  })

  test('an event whose transaction is long in coming is neither skipped nor overtaken by a later one', async () => {
    const slow = new pg.Client({ connectionString: subject.url })
    await slow.connect()
    await slow.query('begin')
    await slow.query(`insert into event (id, type, kind, resource_id, version, at, actor_id, correlation_id, resource)
      values ('slow', 'E', 'Gadget', 'slow', 1, now(), 'x', 'x', '{}')`)
    await database().store.commit(noted(insert('quick'), 'quick'))
    expect(await database().outbox.drain(10, async () => [])).toBe(0)
    await slow.query('commit')
    await slow.end()
    expect((await drained(database().outbox, 2)).map(({ id }) => id)).toEqual(['slow', 'quick'])
  })

  test('a writer that waited for another comes after it, though its transaction began first', async () => {
    await database().store.commit(changes(insert('a')))
    const late = new pg.Client({ connectionString: subject.url })
    await late.connect()
    await late.query('begin')
    await late.query('select pg_current_xact_id()')
    await database().store.commit(noted(remove('a', 1), 'removed'))
    await late.query(`with written as (
        insert into gadget (id, version, doc, created_at, updated_at) values ('a', 1, '{}', now(), now()) returning id)
      insert into event (id, type, kind, resource_id, version, at, actor_id, correlation_id, resource)
      select 'made again', 'E', 'Gadget', 'a', 1, now(), 'x', 'x', '{}' from written`)
    await late.query('commit')
    await late.end()
    expect((await drained(database().outbox, 2)).map(({ id }) => id)).toEqual(['removed', 'made again'])
  })

  test('what somebody passes over, because nobody listens, is not handed on by whoever is at it', async () => {
    await database().store.commit(noted(insert('a'), 'one'))
    const { outbox } = database()
    const passed: number[] = []
    const seen = await drained(outbox, 1, 10, async () => {
      passed.push(
        await outbox.drain(
          10,
          async () => [],
          async () => 0,
        ),
      )
      return [{ queue: 'deliver', data: {} }]
    })
    expect([seen.length, passed.length]).toEqual([1, 1])
    expect(passed[0]).toBeGreaterThan(0)
    expect(await subject.jobs()).toEqual([])
    expect(await outbox.drain(10, async () => [])).toBe(0)
  })

  test('a process that lost its place enqueues nothing', async () => {
    await database().store.commit(noted(insert('a'), 'one'))
    const work = async () => {
      await database().engine.query(
        `update outbox_position set done_xid = pg_snapshot_xmin(pg_current_snapshot()), after_seq = 1`,
      )
      return [{ queue: 'deliver', data: {} }]
    }
    let calls = 0
    await drained(database().outbox, 1, 10, async () => {
      calls++
      return work()
    })
    expect(calls).toBe(1)
    expect(await subject.jobs()).toEqual([])
  })

  test('a long absence is handed on in parts that cost no more than their own size', async () => {
    const { engine, outbox } = database()
    await engine.script(`insert into event (id, type, kind, resource_id, version, at, actor_id, correlation_id, resource)
      select 'e' || i, 'E', 'Gadget', 'a', i, now(), 'x', 'x', '{}' from generate_series(1, 30000) i`)
    await engine.script('analyze event')
    const { rows } = await engine.query<{ 'QUERY PLAN': string }>(`explain ${eventsOfWindow}`, [
      0,
      1e9,
      '0',
      '9999999',
      100,
      0,
    ])

    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toMatch(/WindowAgg.*\n +-> {2}Limit.*\n +-> {2}Index Scan using event_pkey on event/)
    const seen = await drained(outbox, 30_000, 10_000)
    expect(seen.map(({ id }) => id)).toEqual(Array.from({ length: 30_000 }, (_, i) => `e${i + 1}`))
  })

  test.each([
    'update event set kind = $$x$$',
    'delete from event',
    'truncate event',
    'update audit set kind = $$x$$',
    'delete from audit',
    'truncate audit',
  ])('%s is refused', async (statement) => {
    await expect(database().engine.query(statement)).rejects.toThrow('only ever grows')
  })
})
