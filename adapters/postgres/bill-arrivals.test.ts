import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { AuditEntry, ChangeSet, ResourceWrite } from '../../domain/core/ports.ts'
import { serialId } from '../../domain/core/serial-id.ts'
import { actor, at, creation, creationsOf } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { storeAfter } from '../contracts/fixtures/store-after.ts'
import { auditTrail } from './audit-trail.ts'
import { leaningBills } from './migrations/0047-leaning-bills.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'

const kind = 'CustomerBill'
const bill = (i: number, state = 'validated'): Doc => ({
  ...{ '@type': kind, id: `bill-${i}`, state, category: 'normal', billingAccount: { id: `account-${i}` } },
})
const entry = (i: number, version: number, action: AuditEntry['action']): AuditEntry => ({
  ...{ at, actor, action, kind, resourceId: `bill-${i}`, version },
  changed: action === 'create' ? Object.keys(bill(i)) : ['state'],
})
const event = (i: number, version: number, resource: Doc): EventRecord => ({
  ...{ id: version === 1 ? serialId('e-', i) : `e-bill-${i}-${version}`, type: `${kind}StateChangeEvent`, kind },
  ...{ resourceId: `bill-${i}`, version, at, actor, resource, text: JSON.stringify(resource) },
})

/** Bills change their state, and that is told. */
function changes(numbers: readonly number[], version: number, state: string): ChangeSet {
  const events = numbers.map((i) => event(i, version, bill(i, state)))
  const writes = events.map(
    ({ resourceId: id, resource: doc, text }): ResourceWrite => ({
      ...{ op: 'update', kind, id, expectedVersion: version - 1, text: text!, doc, changed: ['state'] },
    }),
  )
  return { at, writes, events, audit: numbers.map((i) => entry(i, version, 'change')), jobs: [] }
}

describe.each(grounds)('bills that are made by the hundred, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (left) return
    database = await open()
    const rows = Array.from({ length: 220 }, (_, i) => creation(database.store, kind, bill(i)))
    const creations = [creationsOf(rows, kind)]
    expect(await database.store.commit({ ...changes([], 1, ''), creations })).toBeUndefined()
  })
  afterAll(() => database?.close())

  const told = async (id: string) => (await database.outbox.event(id))?.resource
  const count = async (what: string) =>
    Number((await database.engine.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]!.n)

  test.skipIf(left)('are told, and noted, as they were made, sent, paid and removed', async () => {
    expect(await database.audit.of(kind, 'bill-7', 9)).toEqual([entry(7, 1, 'create')])
    const all = Array.from({ length: 210 }, (_, i) => i)
    expect(await database.store.commit(changes(all, 2, 'sent'))).toBeUndefined()
    expect(await count('event where resource is not null')).toBe(0)
    expect(await count('audit')).toBe(210)
    expect(await database.store.commit(changes([7, 8], 3, 'settled'))).toBeUndefined()
    const removal = { op: 'delete', kind, id: 'bill-8', expectedVersion: 3 } as const
    const gone = entry(8, 3, 'remove')
    expect(await database.store.commit({ ...changes([], 1, ''), writes: [removal], audit: [gone] })).toBeUndefined()
    for (const i of [7, 8]) {
      expect(await told(serialId('e-', i))).toEqual(bill(i))
      expect(await told(`e-bill-${i}-2`)).toEqual(bill(i, 'sent'))
      expect(await told(`e-bill-${i}-3`)).toEqual(bill(i, 'settled'))
      const steps = [entry(i, 1, 'create'), entry(i, 2, 'change'), entry(i, 3, 'change')]
      expect(await database.audit.of(kind, `bill-${i}`, 9)).toEqual(i === 8 ? [...steps, gone] : steps)
    }
    expect(await told(serialId('e-', 215))).toEqual(bill(215))
    expect(await database.store.lastVersions(kind, ['bill-7', 'bill-8', 'bill-215'])).toEqual(
      new Map([
        ['bill-7', 3],
        ['bill-8', 3],
        ['bill-215', 1],
      ]),
    )
  })
})

test('bills that were there before are told, and noted, as they were', async () => {
  const engine = await emptyPglite()
  const older = await storeAfter(engine, migrations.slice(0, migrations.indexOf(leaningBills)))
  const write: ResourceWrite = { op: 'insert', kind, id: 'bill-1', text: JSON.stringify(bill(1)), doc: bill(1) }
  const made = { at, writes: [write], events: [event(1, 1, bill(1))], audit: [entry(1, 1, 'create')], jobs: [] }
  expect(await older.commit(made)).toBeUndefined()
  const newer = await storeAfter(engine, migrations)
  expect(await newer.commit(changes([1], 2, 'sent'))).toBeUndefined()
  expect(await newer.commit(changes([1], 3, 'settled'))).toBeUndefined()
  const said = `select version, coalesce(resource, document_of(kind, resource_id, version))::json ->> 'state' as state
    from event order by seq`
  expect((await engine.query(said)).rows).toEqual([
    { version: 1, state: 'validated' },
    { version: 2, state: 'sent' },
    { version: 3, state: 'settled' },
  ])
  const entries = [entry(1, 1, 'create'), entry(1, 2, 'change'), entry(1, 3, 'change')]
  expect(await auditTrail(engine).of(kind, 'bill-1', 9)).toEqual(entries)
  await engine.close()
})
