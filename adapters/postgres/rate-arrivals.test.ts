import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { AuditEntry } from '../../domain/core/ports.ts'
import { actor, at, creation } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import type { SqlDatabase } from './open-database.ts'

const kind = 'AppliedCustomerBillingRate'
const ids = Array.from({ length: 250 }, (_, i) => `rate-${String(i).padStart(3, '0')}`)
const rate = (id: string): Doc => ({ '@type': kind, id, name: 'Line', isBilled: true })

describe.each(grounds)('lines of bills that came by the thousand, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (left) return
    database = await open()
    const rows = ids.map((id) => creation(database.store, kind, rate(id)))
    const creations = [{ kind, event: undefined, actor, rows }]
    expect(await database.store.commit({ at, writes: [], events: [], audit: [], jobs: [], creations })).toBeUndefined()
  })
  afterAll(() => database?.close())

  const about = (resourceId: string) => ({ at, actor, kind, resourceId })
  const created = (id: string): AuditEntry => ({
    ...about(id),
    ...{ action: 'create', version: 1, changed: Object.keys(rate(id)) },
  })
  const noted = async () => (await database.engine.query<{ n: string }>('select count(*) as n from audit')).rows[0]!.n

  test.skipIf(left)('have an audit entry each, that is noted once for all of them', async () => {
    expect(await database.audit.of(kind, 'rate-007', 10)).toEqual([created('rate-007')])
    expect(Number(await noted())).toBe(0)
    expect(await database.store.lastVersions(kind, ['rate-007', 'rate-999'])).toEqual(new Map([['rate-007', 1]]))
  })

  test.skipIf(left)('keep it when they change, and when they are gone', async () => {
    const doc = { ...rate('rate-000'), name: 'Option' }
    const change: AuditEntry = { ...about('rate-000'), action: 'change', version: 2, changed: ['name'] }
    await database.store.commit({
      ...{ at, events: [], jobs: [], audit: [change] },
      writes: [{ op: 'update', kind, id: 'rate-000', expectedVersion: 1, text: JSON.stringify(doc), doc }],
    })
    expect(await database.audit.of(kind, 'rate-000', 10)).toEqual([created('rate-000'), change])
    const removal: AuditEntry = { ...about('rate-001'), action: 'remove', version: 1, changed: [] }
    await database.store.commit({
      ...{ at, events: [], jobs: [], audit: [removal] },
      writes: [{ op: 'delete', kind, id: 'rate-001', expectedVersion: 1 }],
    })
    expect(await database.audit.of(kind, 'rate-001', 10)).toEqual([created('rate-001'), removal])
    expect(await database.store.lastVersion(kind, 'rate-001')).toBe(1)
  })
})
