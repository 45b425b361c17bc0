import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { ResourceWrite } from '../../domain/core/ports.ts'
import { at } from '../contracts/fixtures/changes.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { storeAfter } from '../contracts/fixtures/store-after.ts'
import type { SqlEngine } from './engine.ts'
import { accountRows } from './migrations/0040-account-rows.ts'
import { migrations } from './migrations/all.ts'

const kind = 'BillingAccount'
const ids = Array.from({ length: 300 }, (_, i) => `account-${String(i).padStart(3, '0')}`)
const account = (id: string, value = 0): Doc => ({
  ...{ '@type': kind, id, name: `Bills of ${id}`, state: 'Active', lastUpdate: at },
  relatedParty: [{ role: 'owner', partyOrPartyRole: { id: `of-${id}` } }],
  accountBalance: [{ id: 'receivable', balanceType: 'ReceivableBalance', amount: { unit: 'EUR', value } }],
})
const insert = (doc: Doc): ResourceWrite => ({
  ...{ op: 'insert', kind, id: String(doc['id']), text: JSON.stringify(doc), doc },
})

describe('accounts that were there before they were kept as rows', () => {
  let engine: SqlEngine
  beforeAll(async () => {
    engine = await emptyPglite()
  })
  afterAll(() => engine.close())

  const commit = (writes: readonly ResourceWrite[]) => ({ at, writes, events: [], audit: [], jobs: [] })

  test('are found as they were, and a balance that changes writes no entries of indexes', async () => {
    const older = await storeAfter(engine, migrations.slice(0, migrations.indexOf(accountRows)))
    expect(await older.commit(commit(ids.map((id) => insert(account(id)))))).toBeUndefined()
    const newer = await storeAfter(engine, migrations)
    const found = await newer.getMany(kind, ids)
    expect(ids.map((id) => JSON.parse(found.get(id)!.text))).toEqual(ids.map((id) => account(id)))
    const path = ['relatedParty', 'partyOrPartyRole', 'id']
    const owned = await newer.list(kind, {
      filter: { kind: 'compare', path, op: 'eq', value: 'of-account-007' },
      sort: [],
      page: { offset: 0, limit: 10 },
    })
    expect(owned.items.map(({ id }) => id)).toEqual(['account-007'])
    const billed = ids.filter((_, i) => i % 20 === 0).map((id) => account(id, 46.46))
    const changes = billed.map((doc): ResourceWrite => {
      const [text, changed] = [JSON.stringify(doc), ['accountBalance', 'lastUpdate']]
      return { op: 'update', kind, id: String(doc['id']), expectedVersion: 1, text, doc, changed }
    })
    expect(await newer.commit(commit(changes))).toBeUndefined()
    expect((await newer.get(kind, 'account-020'))?.text).toBe(JSON.stringify(account('account-020', 46.46)))
    await engine.query('select pg_stat_force_next_flush()')
    const { rows } = await engine.query(
      `select n_tup_upd::integer as all, n_tup_hot_upd::integer as hot from pg_stat_user_tables where relname = 'billing_account_row'`,
    )
    expect(rows).toEqual([{ all: changes.length, hot: changes.length }])
  })
})
