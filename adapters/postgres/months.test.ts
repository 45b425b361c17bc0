import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import { type AuditEntry, type ChangeSet, cameOutOtherwise, type ResourceWrite } from '../../domain/core/ports.ts'
import type { Filter } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { serialId } from '../../domain/core/serial-id.ts'
import { resources } from '../../domain/resources.ts'
import { actor, at, creation, creationsOf } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { storeAfter } from '../contracts/fixtures/store-after.ts'
import type { SqlEngine } from './engine.ts'
import { tablesAfter } from './migration.ts'
import { usageByMonth } from './migrations/0030-usage-by-month.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'
import { outbox } from './outbox.ts'
import { resourceStore } from './resource-store.ts'

/** Months before the clock of the database: parts are made for months that are near. */
const month = (back: number) => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7)
}
const [recent, earlier, ancient] = [month(2), month(3), '1999-12']

const call = (id: string, ofMonth: string, said = 'first'): Doc => ({
  ...{ '@type': 'Usage', id, status: 'received', description: said },
  usageDate: `${ofMonth}-07T10:00:00.000Z`,
})
const insert = (doc: Doc): ResourceWrite => ({
  ...{ op: 'insert', kind: 'Usage', id: String(doc['id']), text: JSON.stringify(doc), doc },
})
const update = (doc: Doc, expectedVersion: number): ResourceWrite => ({
  ...{ op: 'update', kind: 'Usage', id: String(doc['id']), expectedVersion, text: JSON.stringify(doc), doc },
})
const many = (name: string, ofMonth: string) => Array.from({ length: 250 }, (_, i) => call(`${name}-${i}`, ofMonth))

function created(doc: Doc): EventRecord {
  const id = String(doc['id'])
  const about = { kind: 'Usage', resourceId: id, version: 1, resource: doc, text: JSON.stringify(doc) }
  return { id: `e-${id}`, type: 'UsageCreateEvent', at, actor, ...about }
}

describe.each(grounds)('usage by months, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (!left) database = await open()
  })
  afterAll(() => database?.close())

  const commit = (writes: readonly ResourceWrite[], more: Partial<ChangeSet> = {}) =>
    database.store.commit({ at, writes, events: [], audit: [], jobs: [], ...more })
  const stored = async (id: string) => (await database.store.get('Usage', id))?.text
  const part = (id: string) =>
    database.engine
      .query<{ part: string }>('select tableoid::regclass::text as part from usage_row where id = $1', [id])
      .then(({ rows }) => rows.map((row) => row.part))
  const partOf = (ofMonth: string) => `usage_row_${ofMonth.replace('-', '_')}`
  /** A store that explains what it asks. */
  const explaining = (plans: string[]) => {
    const engine: SqlEngine = {
      ...database.engine,
      async query<R>(text: string, values: readonly unknown[] = []) {
        const explained = await database.engine.query(`explain ${text}`, values)
        plans.push(explained.rows.map((row) => row['QUERY PLAN']).join('\n'))
        return database.engine.query<R>(text, values)
      },
    }
    return resourceStore({ engine, tables: tablesAfter(migrations), resources, regex })
  }
  const places = async () =>
    (
      await database.engine.query(`select id, month from usage_row full join usage_place using (id, month)
        where usage_row.id is null and not is_left or usage_row.id is not null and is_left is not false`)
    ).rows

  test.skipIf(left)('has a part for each month, however it came; what is far away lies elsewhere', async () => {
    expect(await commit([insert(call('one', recent))])).toBeUndefined()
    expect(await commit(['a', 'b', 'c'].map((id) => insert(call(id, earlier))))).toBeUndefined()
    expect(await commit(many('file', recent).map(insert))).toBeUndefined()
    expect(await commit([insert(call('old', ancient)), insert({ '@type': 'Usage', id: 'undated' })])).toBeUndefined()
    expect(await part('one')).toEqual([partOf(recent)])
    expect(await part('b')).toEqual([partOf(earlier)])
    expect(await part('file-7')).toEqual([partOf(recent)])
    expect(await part('old')).toEqual(['usage_row_elsewhere'])
    expect(await part('undated')).toEqual(['usage_row_elsewhere'])
    expect(await places()).toEqual([])
    const ids = ['one', 'a', 'file-7', 'old', 'undated', 'nobody']
    expect([...(await database.store.getMany('Usage', ids)).keys()].sort()).toEqual(ids.slice(0, -1).sort())
  })

  test.skipIf(left)('has one of an identifier, in whatever month the other is, and however it comes', async () => {
    const taken = { reason: 'exists', kind: 'Usage', id: 'one' }
    const before = await stored('one')
    expect(await commit([insert(call('one', earlier))])).toEqual(taken)
    expect(await commit([insert(call('d', earlier)), insert(call('one', earlier))])).toEqual(taken)
    expect(await commit([...many('more', earlier), call('one', earlier)].map(insert))).toEqual(taken)
    expect(await stored('one')).toBe(before)
    expect([await stored('d'), await stored('more-1')]).toEqual([undefined, undefined])
    const both = await Promise.all([recent, earlier].map((ofMonth) => commit([insert(call('race', ofMonth))])))
    expect(both.filter((conflict) => conflict === undefined)).toHaveLength(1)
    expect(both.filter((conflict) => conflict?.reason === 'exists')).toHaveLength(1)
    expect(await places()).toEqual([])
  })

  test.skipIf(left)('goes with its date into another month', async () => {
    expect(await commit([update(call('a', recent, 'second'), 1)])).toBeUndefined()
    expect(await part('a')).toEqual([partOf(recent)])
    const moved = ['b', 'c'].map((id) => update(call(id, recent, 'second'), 1))
    expect(await commit(moved)).toBeUndefined()
    expect(await part('c')).toEqual([partOf(recent)])
    expect(await commit([update(call('c', recent, 'third'), 1)])).toEqual({ reason: 'stale', kind: 'Usage', id: 'c' })
    expect(JSON.parse((await stored('c'))!)).toEqual(call('c', recent, 'second'))
    const far = ['1998-12', '1997-12'].map((ofMonth, i) => [update(call('old', ofMonth), i + 1)])
    for (const one of far) expect(await commit(one)).toBeUndefined()
    expect([await part('old'), JSON.parse((await stored('old'))!)]).toEqual([
      ['usage_row_elsewhere'],
      call('old', '1997-12'),
    ])
    expect(await commit([update(call('old', ancient), 3)])).toBeUndefined()
    expect(await places()).toEqual([])
  })

  test.skipIf(left)('that came by COPY is told by its event as it was, also after it has moved', async () => {
    const file = many('told', recent)
    expect(await commit(file.map(insert), { events: file.map(created) })).toBeUndefined()
    expect(await commit([update(call('told-3', earlier, 'second'), 1)])).toBeUndefined()
    expect(await part('told-3')).toEqual([partOf(earlier)])
    expect((await database.outbox.event('e-told-3'))?.resource).toEqual(call('told-3', recent))
    expect(await commit([{ op: 'delete', kind: 'Usage', id: 'told-4', expectedVersion: 1 }])).toBeUndefined()
    expect((await database.outbox.event('e-told-4'))?.resource).toEqual(call('told-4', recent))
    expect(await places()).toEqual([])
  })

  test.skipIf(left)('of a file is written, told and noted like any other', async () => {
    const file = many('c', recent)
    const rows = file.map((doc) => creation(database.store, 'Usage', doc))
    const creations = [creationsOf(rows, 'Usage')]
    const taken = { ...rows[0]!, id: 'b' }
    const both = [{ ...creations[0]!, rows: [...rows, taken] }]
    expect(await commit([], { creations: both })).toEqual({ reason: 'exists', kind: 'Usage', id: 'b' })
    expect(await stored('c-0')).toBeUndefined()
    expect(await commit([], { creations })).toBeUndefined()
    expect([await part('c-0'), await stored('c-249')]).toEqual([[partOf(recent)], JSON.stringify(file[249])])
    const id = serialId('e-', 7)
    expect(await database.outbox.event(id)).toEqual({ ...created(file[7]!), id, text: undefined })
    expect(await database.audit.of('Usage', 'c-8', 9)).toEqual([
      { at, actor, action: 'create', kind: 'Usage', resourceId: 'c-8', version: 1, changed: Object.keys(file[8]!) },
    ])
    expect(await database.store.lastVersions('Usage', ['c-9', 'nobody'])).toEqual(new Map([['c-9', 1]]))
    const change = {
      at,
      actor,
      action: 'change',
      kind: 'Usage',
      resourceId: 'c-9',
      version: 2,
      changed: ['description'],
    }
    const audit = [change as AuditEntry]
    expect(await commit([update(call('c-9', recent, 'second'), 1)], { audit })).toBeUndefined()
    expect((await database.audit.of('Usage', 'c-9', 9)).map(({ version }) => version)).toEqual([1, 2])
    const removal = { ...change, action: 'remove' as const, version: 2, changed: [] }
    expect(
      await commit([{ op: 'delete', kind: 'Usage', id: 'c-9', expectedVersion: 2 }], {
        audit: [removal as AuditEntry],
      }),
    ).toBeUndefined()
    expect((await database.audit.of('Usage', 'c-9', 9)).map(({ action }) => action)).toEqual([
      ...['create', 'change', 'remove'],
    ])
    expect(await database.store.lastVersion('Usage', 'c-9')).toBe(2)
    expect(await places()).toEqual([])
  })

  test.skipIf(left)(
    'of a file is there once what it rests on is, and not at all when that came out otherwise',
    async () => {
      const rowsOf = (name: string) => many(name, recent).map((doc) => creation(database.store, 'Usage', doc))
      const creations = (name: string) => [creationsOf(rowsOf(name), 'Usage', `${name}-`)]
      const former = Promise.withResolvers<boolean>()
      const latter = commit([], { creations: creations('ahead'), after: former.promise })
      expect(await commit([insert(call('former', recent))])).toBeUndefined()
      expect(await stored('ahead-1')).toBeUndefined()
      former.resolve(true)
      expect(await latter).toBeUndefined()
      expect(await stored('ahead-249')).toBeDefined()
      const failed = commit([], { creations: creations('undone'), after: Promise.resolve(false) })
      expect(await failed).toEqual(cameOutOtherwise)
      expect([await stored('undone-0'), await database.outbox.event(serialId('undone-', 0))]).toEqual([
        undefined,
        undefined,
      ])
      expect(await places()).toEqual([])
    },
  )

  test.skipIf(left)('leaves its identifier free when it goes', async () => {
    expect(await commit([{ op: 'delete', kind: 'Usage', id: 'one', expectedVersion: 1 }])).toBeUndefined()
    expect(await stored('one')).toBeUndefined()
    expect(await places()).toEqual([])
    expect(await commit([{ ...insert(call('one', earlier)), version: 3 } as ResourceWrite])).toBeUndefined()
    expect(await part('one')).toEqual([partOf(earlier)])
    expect(await places()).toEqual([])
    const others = [call('other', earlier), call('another', earlier)].map(insert)
    expect(await commit([...others, { op: 'delete', kind: 'Usage', id: 'one', expectedVersion: 3 }])).toBeUndefined()
    const again = { ...insert(call('one', recent)), version: 5 } as ResourceWrite
    const both = await Promise.all([again, { ...again }].map((write) => commit([write])))
    expect(both.filter((conflict) => conflict === undefined)).toHaveLength(1)
    expect(await part('one')).toEqual([partOf(recent)])
    expect(await places()).toEqual([])
    expect(await commit([{ op: 'delete', kind: 'Usage', id: 'one', expectedVersion: 5 }])).toBeUndefined()
    const calls = [call('one', earlier), ...many('along', recent).slice(0, 20)]
    const [back, ...along] = calls.map(insert)
    const events = calls.map(created)
    expect(await commit([...along, back!], { events })).toEqual({ reason: 'exists', kind: 'Usage', id: 'one' })
    expect(await commit([...along, { ...back!, version: 7 } as ResourceWrite])).toBeUndefined()
    expect(await part('one')).toEqual([partOf(earlier)])
    expect(await places()).toEqual([])
  })

  test.skipIf(left)('is nobody else under an identifier that has been left, for those who have not asked', async () => {
    const [gone, old] = [call('gone', recent), call('gone', earlier)]
    const noted = (action: 'create' | 'remove', version: number): AuditEntry => ({
      ...{ at, actor, action, kind: 'Usage', resourceId: 'gone', version, changed: [] },
    })
    expect(await commit([insert(gone)], { audit: [noted('create', 1)] })).toBeUndefined()
    const removal: ResourceWrite = { op: 'delete', kind: 'Usage', id: 'gone', expectedVersion: 1 }
    expect(await commit([removal], { audit: [noted('remove', 2)] })).toBeUndefined()
    const rows = [...many('beside', recent), old].map((doc) => creation(database.store, 'Usage', doc))
    const creations = [creationsOf(rows, 'Usage')]
    const taken = { reason: 'exists', kind: 'Usage', id: 'gone' }
    expect(await commit([], { creations })).toEqual(taken)
    expect(await commit([insert(old)])).toEqual(taken)
    expect(await commit([insert(call('d2', earlier)), insert(old)])).toEqual(taken)
    expect([await stored('gone'), await stored('beside-1')]).toEqual([undefined, undefined])
    expect(await database.store.lastVersions('Usage', ['gone', 'beside-1'])).toEqual(new Map([['gone', 2]]))
    expect(await places()).toEqual([])
  })

  test.skipIf(left)('is found by its date in the parts where it can be', async () => {
    const from = `${recent}-01T00:00:00.000Z`
    const compare = (op: 'gte' | 'lt' | 'eq', value: string): Filter => ({
      ...{ kind: 'compare', op, path: ['usageDate'], value },
    })
    const query = (filter: Filter) => ({ filter, sort: [], page: { offset: 0, limit: 1 } })
    const total = async (filter: Filter) => (await database.store.list('Usage', query(filter))).total
    const all = await total({ kind: 'compare', op: 'gte', path: ['usageDate'], value: '' })
    const late = await total(compare('gte', from))
    expect([late > 0, late + (await total(compare('lt', from)))]).toEqual([true, all])
    expect(await total({ kind: 'not', of: compare('gte', from) })).toBe(all - late + 1)
    expect(await total(compare('eq', `${ancient}-07T10:00:00.000Z`))).toBe(1)
    const plans: string[] = []
    await explaining(plans).list('Usage', query(compare('gte', from)))
    expect(plans).toHaveLength(1)
    expect(plans[0]).toContain(partOf(recent))
    expect(plans[0]).not.toContain(partOf(earlier))
  })

  test.skipIf(left)('in a state that is rare is found by an index, and counted right in each', async () => {
    const states = ['rated', 'rerated', 'rejected', 'guided']
    const stated = (name: string) =>
      Array.from({ length: 2000 }, (_, i): Doc => {
        const status = states[i % 500 < 2 ? 2 + (i % 500) : i % 2]!
        return { ...call(`${name}-${i}`, recent), status }
      })
    const all = stated('stated')
    expect(await commit(all.map(insert))).toBeUndefined()
    await database.engine.script('analyze usage_row')
    for (const status of states) {
      const filter: Filter = { kind: 'compare', op: 'eq', path: ['status'], value: status }
      const plans: string[] = []
      const { total } = await explaining(plans).list('Usage', { filter, sort: [], page: { offset: 0, limit: 5 } })
      expect(total).toBe(all.filter((one) => one['status'] === status).length)
      const byIndex = expect.stringContaining(`${partOf(recent)}_status if rare_idx`)
      expect(plans).toEqual([
        ['rejected', 'guided'].includes(status) ? byIndex : expect.not.stringContaining('rare_idx'),
      ])
    }
  })

  test.skipIf(left)(
    'of a type of which there is little is found by an index, as that of a specification is',
    async () => {
      const typed = Array.from({ length: 2000 }, (_, i): Doc => {
        const usageSpecification = { '@type': 'UsageSpecificationRef', id: i % 500 === 7 ? 'fax-1' : `voice-${i % 3}` }
        return { ...call(`typed-${i}`, recent), usageType: i % 500 === 3 ? 'fax' : 'talk', usageSpecification }
      })
      expect(await commit(typed.map(insert))).toBeUndefined()
      await database.engine.script('analyze usage_row')
      for (const [path, value] of [
        ['usageType', 'fax'],
        ['usageSpecification.id', 'fax-1'],
      ] as const) {
        const filter: Filter = { kind: 'compare', op: 'eq', path: path.split('.'), value }
        const plans: string[] = []
        const { total } = await explaining(plans).list('Usage', { filter, sort: [], page: { offset: 0, limit: 5 } })
        expect(total).toBe(4)
        expect(plans).toEqual([expect.stringContaining(`${partOf(recent)}_usageSpecification.id_usageType_idx`)])
      }
    },
  )
})

describe('usage that was there before it lay by months', () => {
  let engine: SqlEngine
  beforeAll(async () => {
    engine = await emptyPglite()
  })
  afterAll(() => engine.close())

  test('is found as it was, and its events say what it was', async () => {
    const former = migrations.slice(0, migrations.indexOf(usageByMonth))
    const older = await storeAfter(engine, former)
    const file = many('file', recent)
    const inserts = [...file, call('old', ancient), { '@type': 'Usage', id: 'undated' }].map(insert)
    expect(await older.commit({ at, writes: inserts, events: file.map(created), audit: [], jobs: [] })).toBeUndefined()
    const newer = await storeAfter(engine, migrations)
    const ids = inserts.map(({ id }) => id)
    const found = await newer.getMany('Usage', ids)
    expect(ids.map((id) => JSON.parse(found.get(id)!.text))).toEqual(
      inserts.map((write) => 'doc' in write && write.doc),
    )
    const { rows } = await engine.query(
      'select tableoid::regclass::text as part, count(*)::integer as n from usage_row group by 1 order by 1',
    )
    expect(rows).toEqual([
      { part: `usage_row_${recent.replace('-', '_')}`, n: file.length },
      { part: 'usage_row_elsewhere', n: 2 },
    ])
    const taken = { reason: 'exists', kind: 'Usage', id: 'old' }
    expect(await newer.commit({ at, writes: [insert(call('old', recent))], events: [], audit: [], jobs: [] })).toEqual(
      taken,
    )
    const change = { at, writes: [update(call('file-1', earlier, 'second'), 1)], events: [], audit: [], jobs: [] }
    expect(await newer.commit(change)).toBeUndefined()
    const told = outbox(engine, () => () => Promise.resolve())
    expect((await told.event('e-file-1'))?.resource).toEqual(call('file-1', recent))
    expect((await told.event('e-file-2'))?.resource).toEqual(call('file-2', recent))
  })
})
