import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { AuditEntry, ResourceWrite } from '../../domain/core/ports.ts'
import { actor, at, creation } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { storeAfter } from '../contracts/fixtures/store-after.ts'
import { auditTrail } from './audit-trail.ts'
import { bookArrivals } from './migrations/0046-book-arrivals.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'
import { forgetAudit } from './retention.ts'

const kinds = ['LedgerBatch', 'BillingProgress'] as const
type Kind = (typeof kinds)[number]
const docOf = (kind: Kind, i: number): Doc => ({
  ...{ '@type': kind, id: `b-${i}`, billingAccount: { id: `account-${i}` } },
  ...(kind === 'LedgerBatch' ? { bookingType: 'bill' } : { charged: [] }),
})
const entry = (kind: Kind, i: number, version: number, action: AuditEntry['action']): AuditEntry => ({
  ...{ at, actor, action, kind, resourceId: `b-${i}`, version },
  changed: action === 'create' ? Object.keys(docOf(kind, i)) : [],
})
const update = (kind: Kind, i: number, version: number): ResourceWrite => {
  const doc = { ...docOf(kind, i), billingAccount: { id: `other-${version}` } }
  const text = JSON.stringify(doc)
  return { op: 'update', kind, id: `b-${i}`, expectedVersion: version - 1, text, doc, changed: ['billingAccount'] }
}

describe.each(grounds)('what is booked by the hundred, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (left) return
    database = await open()
    // Of what there are fewer of, each has an audit entry of its own.
    const creations = kinds.map((kind) => {
      const docs = Array.from({ length: kind === 'LedgerBatch' ? 240 : 220 }, (_, i) => docOf(kind, i))
      return { kind, event: undefined, actor, rows: docs.map((doc) => creation(database.store, kind, doc)) }
    })
    const few = Array.from({ length: 5 }, (_, i) => docOf('LedgerBatch', 1000 + i))
    const rows = few.map((doc) => creation(database.store, 'LedgerBatch', doc))
    const all = [...creations, { kind: 'LedgerBatch', event: undefined, actor, rows }]
    expect(await commit([], [], all)).toBeUndefined()
  })
  afterAll(() => database?.close())

  const commit = (
    writes: readonly ResourceWrite[],
    audit: readonly AuditEntry[],
    creations?: never[] | readonly object[],
  ) =>
    database.store.commit({
      at,
      writes,
      events: [],
      audit,
      jobs: [],
      ...(creations && { creations: creations as never }),
    })
  const noted = (kind: Kind, i: number) => database.audit.of(kind, `b-${i}`, 9)
  const count = async (what: string) =>
    Number((await database.engine.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]!.n)

  test.skipIf(left)('has the audit entry of what it is, noted once for all; of few each has its own', async () => {
    for (const kind of kinds)
      for (const i of [0, 219]) expect(await noted(kind, i)).toEqual([entry(kind, i, 1, 'create')])
    expect(await noted('LedgerBatch', 1004)).toEqual([entry('LedgerBatch', 1004, 1, 'create')])
    expect([await count('arrival'), await count('audit'), await count('past_version')]).toEqual([2, 5, 0])
  })

  test.skipIf(left)('keeps it when it changes and when it goes, and what it was is kept for nobody', async () => {
    for (const kind of kinds) {
      const changes = Array.from({ length: 30 }, (_, i) => entry(kind, i, 2, 'change'))
      expect(
        await commit(
          changes.map((_, i) => update(kind, i, 2)),
          changes,
        ),
      ).toBeUndefined()
      expect(await database.store.lastVersions(kind, ['b-7', 'b-40', 'none'])).toEqual(
        new Map([
          ['b-7', 2],
          ['b-40', 1],
        ]),
      )
      for (const [i, version] of [
        [7, 2],
        [40, 1],
      ] as const) {
        const before = await noted(kind, i)
        expect(before[0]).toEqual(entry(kind, i, 1, 'create'))
        const gone = entry(kind, i, version, 'remove')
        expect(await commit([{ op: 'delete', kind, id: `b-${i}`, expectedVersion: version }], [gone])).toBeUndefined()
        expect(await noted(kind, i)).toEqual([...before, gone])
      }
    }
    expect(await count('past_version')).toBe(0)
  })

  test.skipIf(left)('is forgotten to have come once that is long ago, unless nothing has happened since', async () => {
    const forget = forgetAudit(database)
    while (await forget(new Date('2099-01-01')));
    for (const kind of kinds) {
      expect(await noted(kind, 8)).toEqual([entry(kind, 8, 2, 'change')])
      expect(await noted(kind, 50)).toEqual([entry(kind, 50, 1, 'create')])
    }
  })
})

test('what was booked before keeps the audit entries that it has', async () => {
  const engine = await emptyPglite()
  const older = await storeAfter(engine, migrations.slice(0, migrations.indexOf(bookArrivals)))
  for (const kind of kinds) {
    const doc = docOf(kind, 0)
    const write: ResourceWrite = { op: 'insert', kind, id: 'b-0', text: JSON.stringify(doc), doc }
    const changes = { at, writes: [write], events: [], audit: [entry(kind, 0, 1, 'create')], jobs: [] }
    expect(await older.commit(changes)).toBeUndefined()
  }
  const newer = await storeAfter(engine, migrations)
  const audit = auditTrail(engine)
  for (const kind of kinds) {
    const change = entry(kind, 0, 2, 'change')
    const changes = { at, writes: [update(kind, 0, 2)], events: [], audit: [change], jobs: [] }
    expect(await newer.commit(changes)).toBeUndefined()
    expect(await audit.of(kind, 'b-0', 9)).toEqual([entry(kind, 0, 1, 'create'), change])
    expect(await newer.lastVersion(kind, 'b-0')).toBe(2)
  }
  await engine.close()
})
