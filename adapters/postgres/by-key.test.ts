import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { ResourceWrite } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import { resources } from '../../domain/resources.ts'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import type { SqlEngine } from './engine.ts'
import { tablesAfter } from './migration.ts'
import { migrations } from './migrations/all.ts'
import { postgresEngine } from './postgres-engine.ts'
import { resourceStore } from './resource-store.ts'

const at = '2026-11-01T09:00:00.000Z'
const ids = Array.from({ length: 20 }, (_, i) => `u-${i}`)
const texts = (state: string) => ids.map((id) => ({ id, text: JSON.stringify({ id, status: state }) }))
const insert = (kind: string) =>
  texts('received').map(({ id, text }): ResourceWrite => ({ op: 'insert', kind, id, text }))
const update = (kind: string) =>
  texts('rated').map(({ id, text }): ResourceWrite => ({ op: 'update', kind, id, text, expectedVersion: 1 }))

describe.skipIf(inject('postgresUrl') === undefined)('what is found by its key', () => {
  let engine: SqlEngine
  let drop: () => Promise<unknown>
  const plans: string[] = []

  beforeAll(async () => {
    const database = await preparedOnServer(inject('postgresUrl')!)
    drop = database.drop
    engine = postgresEngine({ url: database.url, poolSize: 4 })
    // Of an empty table with statistics, reading all of it is the cheapest plan.
    await engine.script('analyze usage_row, usage_bucket_row, audit')
  })
  afterAll(async () => {
    await engine.close()
    await drop()
  })

  const storeThatExplains = () => {
    const explained = async (text: string, values: readonly unknown[] = [], name = '') => {
      const { rows } = await engine.byKey.query(`explain ${text}`, values, `explain ${name}`)
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
      return engine.byKey.query(text, values, name)
    }
    const byKey = { ...engine.byKey, query: explained as SqlEngine['query'] }
    return resourceStore({ engine: { ...engine, byKey }, tables: tablesAfter(migrations), resources, regex })
  }

  test.each(['Usage', 'UsageBucket'])(
    'goes by an index however empty the table of %s was when it was planned',
    async (kind) => {
      const store = storeThatExplains()
      const commit = (writes: ResourceWrite[]) => store.commit({ at, writes, events: [], audit: [], jobs: [] })
      await store.getMany(kind, ids)
      await store.lastVersions(kind, ids)
      await store.lastVersion(kind, 'u-1')
      expect(await commit(insert(kind))).toBeUndefined()
      expect(await commit(update(kind))).toBeUndefined()
      expect((await store.getMany(kind, ids)).size).toBe(ids.length)
      expect(plans.length).toBeGreaterThanOrEqual(6)
      // Nor is all that is held gone through once for each of it.
      for (const plan of plans) expect(plan).not.toMatch(/Seq Scan|Hash Join|Merge Join|Join Filter: .*held/)
      // With all that the key has: by the kind alone, every entry of the kind would be read.
      const ofAudit = plans.flatMap((plan) => plan.match(/on audit[\s\S]*?Index Cond: .*/g) ?? [])
      expect(ofAudit).not.toEqual([])
      for (const condition of ofAudit) expect(condition).toMatch(/kind = .*resource_id = /)
    },
  )
})
