import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { ResourceWrite } from '../../domain/core/ports.ts'
import { type Filter, isText, type ListQuery } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { resources } from '../../domain/resources.ts'
import { at } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import type { SqlEngine, SqlSession } from './engine.ts'
import { goesOn } from './goes-on.ts'
import { tablesAfter } from './migration.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'
import { resourceStore } from './resource-store.ts'

const kind = 'CustomerBill'
const tables = tablesAfter(migrations)
const after = (id: string): Filter => ({ kind: 'compare', path: ['id'], op: 'gt', value: id })
const ofRun = (run: string) => isText(['billRun', 'id'], run)
const query = (of: readonly Filter[], more: Partial<ListQuery> = {}): ListQuery => ({
  ...{ filter: { kind: 'and', of }, sort: [], page: { offset: 0, limit: 3 }, uncounted: true, ...more },
})

test('what asks for the next ones goes on from there; what asks for anything else does not', () => {
  const [table, accounts] = [tables.get(kind)!, tables.get('BillingAccount')!]
  expect(goesOn(table, query([ofRun('r-1'), after('b')]))).toBe(true)
  expect(goesOn(table, query([ofRun('r-1'), after('b'), isText(['state'], 'new')]))).toBe(true)
  expect(goesOn(accounts, { ...query([]), filter: after('a') })).toBe(true)
  expect(goesOn(table, query([ofRun('r-1')]))).toBe(false)
  expect(goesOn(table, query([isText(['state'], 'new'), after('b')]))).toBe(false)
  expect(
    goesOn(
      table,
      query([ofRun('r-1'), after('b')], { sort: [{ path: ['billDate'], type: 'text', descending: false }] }),
    ),
  ).toBe(false)
  expect(goesOn(table, query([ofRun('r-1'), after('b')], { page: { offset: 3, limit: 3 } }))).toBe(false)
})

describe.each(grounds)('the bills of a run, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (!left) database = await open()
  })
  afterAll(() => database?.close())

  const bill = (n: number): Doc => ({
    ...{ '@type': kind, id: `bill-${n}`, state: 'new', billRun: { id: `r-${n % 2}` } },
  })
  const insert = (doc: Doc): ResourceWrite => ({
    ...{ op: 'insert', kind, id: String(doc['id']), text: JSON.stringify(doc), doc },
  })

  test.skipIf(left)('come part by part, each read from where it begins', async () => {
    const { engine } = database
    const plans: string[] = []
    const explained = (session: SqlSession): SqlSession => ({
      ...session,
      async query<R>(text: string, values: readonly unknown[] = [], name?: string) {
        if (text.includes('customer_bill_row')) {
          const { rows } = await session.query(`explain ${text}`, values)
          plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
        }
        return session.query<R>(text, values, name)
      },
    })
    const explaining: SqlEngine = {
      ...engine,
      transaction: (work) => engine.transaction((session) => work(explained(session))),
    }
    const store = resourceStore({ engine: explaining, tables, resources, regex })
    const bills = Array.from({ length: 20 }, (_, i) => insert(bill(i + 10)))
    expect(await store.commit({ at, writes: bills, events: [], audit: [], jobs: [] })).toBeUndefined()
    const found: string[] = []
    for (let part = 0; part < 5; part++) {
      const { items } = await store.list(kind, query([ofRun('r-1'), after(found.at(-1) ?? '')]))
      found.push(...items.map(({ id }) => id))
    }
    expect(found).toEqual(['11', '13', '15', '17', '19', '21', '23', '25', '27', '29'].map((n) => `bill-${n}`))
    expect(plans).toHaveLength(5)
    for (const plan of plans) {
      expect(plan).toMatch(/Index Scan using "customer_bill_row_billRun.id_id_idx"/)
      expect(plan).not.toContain('Sort')
    }
  })
})
