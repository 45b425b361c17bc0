import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { ResourceWrite } from '../../domain/core/ports.ts'
import { type Filter, isText } from '../../domain/core/query.ts'
import { at } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { storeAfter } from '../contracts/fixtures/store-after.ts'
import { roomForBills } from './migrations/0051-room-for-bills.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'

const kind = 'CustomerBill'
const ids = Array.from({ length: 6 }, (_, i) => `bill-${i}`)
const numbers = ['B1', 'B2', 'B3'] as const
type Number = (typeof numbers)[number] | undefined

const bill = (id: string, billNo: Number, state = 'validated'): Doc => ({
  ...{ '@type': kind, id, state, category: 'normal', billingAccount: { id: `of-${id}` } },
  ...{ paymentDueDate: '2026-11-15T00:00:00.000Z', billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z' } },
  ...(billNo !== undefined && { billNo }),
})
const inserted = (doc: Doc, version = 1): ResourceWrite => {
  return { op: 'insert', kind, id: String(doc['id']), version, text: JSON.stringify(doc), doc }
}
const changed = (doc: Doc, expectedVersion: number): ResourceWrite => ({
  ...{ op: 'update', kind, id: String(doc['id']), expectedVersion, text: JSON.stringify(doc), doc },
  changed: ['state', 'billNo'],
})
const commit = (...writes: readonly ResourceWrite[]) => ({ at, writes, events: [], audit: [], jobs: [] })
const page = { offset: 0, limit: 1000 }
const has = (value: string) => isText(['billNo'], value)

/** Each of these asked of the database, and of what is known. */
const asked: readonly (readonly [filter: Filter, holds: (no: Number) => boolean])[] = [
  ...numbers.map((no) => [has(no), (one: Number) => one === no] as const),
  ...numbers.map((no) => [{ kind: 'not', of: has(no) } as const, (one: Number) => one !== no] as const),
  [{ kind: 'or', of: [has('B1'), has('B3')] }, (one) => one === 'B1' || one === 'B3'],
  [{ kind: 'not', of: { kind: 'or', of: [has('B1'), has('B2')] } }, (one) => one !== 'B1' && one !== 'B2'],
  [{ kind: 'exists', path: ['billNo'] }, (one) => one !== undefined],
  [{ kind: 'compare', path: ['billNo'], op: 'gte', value: 'B2' }, (one) => one !== undefined && one >= 'B2'],
]

describe.each(grounds)('bills by their numbers, which they get late, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (!left) database = await open()
  })
  afterAll(() => database?.close())

  const step = fc.record({
    id: fc.constantFrom(...ids),
    act: fc.constantFrom('write' as const, 'write' as const, 'remove' as const),
    no: fc.constantFrom<Number>(undefined, ...numbers),
  })

  test.skipIf(left)('are those that have them now, whatever became of others', async () => {
    const known = new Map<string, { readonly version: number; readonly no: Number }>()
    const take = async ({ id, act, no }: { id: string; act: 'write' | 'remove'; no: Number }) => {
      const was = known.get(id)
      if (act === 'remove' && !was) return
      const last = (await database.store.lastVersions(kind, [id])).get(id) ?? 0
      const version = was?.version ?? last
      const write: ResourceWrite =
        act === 'remove'
          ? { op: 'delete', kind, id, expectedVersion: version }
          : was
            ? changed(bill(id, no), version)
            : inserted(bill(id, no), version + 1)
      expect(await database.store.commit(commit(write))).toBeUndefined()
      if (act === 'remove') known.delete(id)
      else known.set(id, { version: version + 1, no })
    }
    const agree = async () => {
      for (const [filter, holds] of asked) {
        const { items } = await database.store.list(kind, { filter, sort: [], page })
        const expected = ids.filter((id) => known.has(id) && holds(known.get(id)?.no))
        expect(items.map(({ id }) => id)).toEqual(expected)
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const one of steps) await take(one)
        await agree()
      }),
      { numRuns: 20 },
    )
  })
})

test('bills that were there before are found by what they say, and one that is sent, or paid, writes no entries of indexes', async () => {
  const engine = await emptyPglite()
  const older = await storeAfter(engine, migrations.slice(0, migrations.indexOf(roomForBills)))
  expect(
    await older.commit(commit(inserted(bill('old', 'B1', 'sent')), inserted(bill('held', undefined, 'onHold')))),
  ).toBe(undefined)
  const newer = await storeAfter(engine, migrations)
  const found = async (filter: Filter) => (await newer.list(kind, { filter, sort: [], page })).items.map(({ id }) => id)
  expect(await found(has('B1'))).toEqual(['old'])
  expect(await found(isText(['state'], 'onHold'))).toEqual(['held'])
  expect(await found(isText(['state'], 'sent'))).toEqual(['old'])
  expect(await found(isText(['paymentDueDate'], '2026-11-15T00:00:00.000Z'))).toEqual(['held', 'old'])
  const more = Array.from({ length: 40 }, (_, i) => `more-${i}`)
  expect(await newer.commit(commit(...more.map((id) => inserted(bill(id, undefined)))))).toBeUndefined()
  const sent = more.map((id, i) => changed({ ...bill(id, undefined, 'sent'), billNo: `B${i + 10}` }, 1))
  expect(await newer.commit(commit(...sent))).toBeUndefined()
  const paid = more.slice(0, 3).map((id, i) => changed({ ...bill(id, undefined, 'settled'), billNo: `B${i + 10}` }, 2))
  expect(await newer.commit(commit(...paid))).toBeUndefined()
  expect(await found(has('B12'))).toEqual(['more-2'])
  await engine.query('select pg_stat_force_next_flush()')
  const { rows } = await engine.query(
    `select n_tup_upd::integer as all, n_tup_hot_upd::integer as hot from pg_stat_user_tables where relname = 'customer_bill_row'`,
  )
  expect(rows).toEqual([{ all: 43, hot: 43 }])
  await engine.close()
})
