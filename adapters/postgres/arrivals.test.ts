import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { AuditEntry, ResourceWrite } from '../../domain/core/ports.ts'
import { serialId } from '../../domain/core/serial-id.ts'
import { actor, at, creation, creationsOf } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { allNames, namesOf as namesOfRow } from './arrivals.ts'
import { auditTrail } from './audit-trail.ts'
import { namesOfAttributes } from './beside.ts'
import type { SqlEngine } from './engine.ts'
import { migrate } from './migrate.ts'
import { farAwayMonths } from './migrations/0037-far-away-months.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'
import { forgetAudit } from './retention.ts'

const number = (i: number) => `u-${String(i).padStart(3, '0')}`

/** Usage has one attribute more now and then, and another one even less often. */
function usage(i: number): Doc {
  return {
    ...{ '@type': 'Usage', id: number(i), status: 'rated', usageDate: '2026-03-01T08:00:00.000Z' },
    ...(i % 3 === 1 && { outOfOrder: true }),
    ...(i % 50 === 1 && { description: 'late' }),
  }
}
const all = Array.from({ length: 250 }, (_, i) => usage(i))
const created = (i: number): AuditEntry => ({ ...entry(i, 1, 'create'), changed: Object.keys(usage(i)) })
function entry(i: number, version: number, action: AuditEntry['action']): AuditEntry {
  return { at, actor, action, kind: 'Usage', resourceId: number(i), version, changed: [] }
}

function update(i: number, version: number, attributes: Doc): ResourceWrite {
  const doc = { ...usage(i), ...attributes }
  return { op: 'update', kind: 'Usage', id: number(i), expectedVersion: version - 1, text: JSON.stringify(doc), doc }
}

test('rows are alike when they have the same attributes in the same order, whatever lies between them', () => {
  const docs: Doc[] = [
    { a: 1, b: 2 },
    { a: 2, b: 3 },
    { b: 1, a: 2 },
    { a: 1 },
    { a: 5, b: 6 },
    {},
    { a: 1, b: 2, c: 3 },
  ]
  const namesOf = namesOfAttributes()
  const rows = docs.map((doc, i) => ({
    ...{ id: String(i), text: JSON.stringify(doc) },
    beside: { columns: [], names: namesOf(doc) },
  }))
  expect([...allNames(rows)]).toEqual(['["a","b"]', '["b","a"]', '["a"]', '[]', '["a","b","c"]'])
  expect(rows.map(namesOfRow).filter((names) => names === '["a","b"]')).toHaveLength(3)
  expect(allNames([]).size).toBe(0)
})

describe.each(grounds)('usage that came by the thousand, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (left) return
    database = await open()
    const rows = all.map((doc) => creation(database.store, 'Usage', doc))
    const creations = [creationsOf(rows, 'Usage')]
    expect(await database.store.commit({ at, writes: [], events: [], audit: [], jobs: [], creations })).toBeUndefined()
  })
  afterAll(() => database?.close())

  const commit = (writes: readonly ResourceWrite[], audit: readonly AuditEntry[]) =>
    database.store.commit({ at, writes, events: [], audit, jobs: [] })
  const noted = async (i: number) => database.audit.of('Usage', number(i), 9)
  const count = async (what: string) =>
    Number((await database.engine.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]!.n)
  const remove = (i: number, expectedVersion: number) =>
    commit([{ op: 'delete', kind: 'Usage', id: number(i), expectedVersion }], [entry(i, expectedVersion, 'remove')])

  test.skipIf(left)('has the audit entry of what it is, noted once for all that have the same attributes', async () => {
    for (const i of [0, 1, 2, 4, 51]) expect(await noted(i)).toEqual([created(i)])
    expect([await count('arrival'), await count('audit')]).toEqual([4, 0])
  })

  // With a parameter for each value, as lists, and by COPY.
  test.skipIf(left).each([
    [1, 0],
    [20, 10],
    [220, 30],
  ])('keeps it when %i at once change, and what was is kept once', async (many, from) => {
    const mine = Array.from({ length: many }, (_, i) => from + i)
    const kept = await count('past_version')
    const change = (version: number) =>
      commit(
        mine.map((i) => update(i, version, { description: `as version ${version}` })),
        mine.map((i) => entry(i, version, 'change')),
      )
    expect(await change(2)).toBeUndefined()
    expect(await change(3)).toBeUndefined()
    expect((await count('past_version')) - kept).toBe(many)
    for (const i of [mine[0]!, mine.at(-1)!]) {
      expect(await noted(i)).toEqual([created(i), entry(i, 2, 'change'), entry(i, 3, 'change')])
      expect(await database.store.lastVersion('Usage', number(i))).toBe(3)
      expect((await database.outbox.event(serialId('e-', i)))?.resource).toEqual(usage(i))
    }
  })

  test.skipIf(left)('keeps it when it moves to another month, and to another still, and goes', async () => {
    const dates = ['2026-04-01T08:00:00.000Z', '1999-04-01T08:00:00.000Z', '1998-04-01T08:00:00.000Z']
    const changes = dates.map((_, i) => entry(5, i + 2, 'change'))
    const kept = await count('past_version')
    for (const [i, usageDate] of dates.entries()) {
      expect(await commit([update(5, i + 2, { usageDate })], [changes[i]!])).toBeUndefined()
    }
    expect((await count('past_version')) - kept).toBe(1)
    expect(await noted(5)).toEqual([created(5), ...changes])
    expect((await database.outbox.event(serialId('e-', 5)))?.resource).toEqual(usage(5))
    expect(await remove(5, 4)).toBeUndefined()
    expect(await noted(5)).toEqual([created(5), ...changes, entry(5, 4, 'remove')])
    expect(await database.store.lastVersion('Usage', number(5))).toBe(4)
  })

  test.skipIf(left)('keeps it when it goes, changed or not', async () => {
    for (const [i, version] of [
      [6, 1],
      [10, 3],
    ] as const) {
      const before = await noted(i)
      expect(await remove(i, version)).toBeUndefined()
      expect(await noted(i)).toEqual([...before, entry(i, version, 'remove')])
      expect(await database.store.lastVersion('Usage', number(i))).toBe(version)
    }
  })

  test.skipIf(left)('is forgotten to have come once that is long ago, unless nothing has happened since', async () => {
    const forget = forgetAudit(database)
    while (await forget(new Date('2000-01-01')));
    expect(await noted(11)).toHaveLength(3)
    while (await forget(new Date('2099-01-01')));
    expect(await noted(11)).toEqual([entry(11, 3, 'change')])
    expect(await noted(7)).toEqual([created(7)])
    expect(await remove(11, 3)).toBeUndefined()
    expect(await noted(11)).toEqual([entry(11, 3, 'change'), entry(11, 3, 'remove')])
    expect(await remove(7, 1)).toBeUndefined()
    expect(await noted(7)).toEqual([created(7), entry(7, 1, 'remove')])
  })
})

describe('what had arrived before arrivals said with which attributes', () => {
  let engine: SqlEngine
  beforeAll(async () => {
    engine = await emptyPglite()
  })
  afterAll(() => engine.close())

  test('has the audit entry that it had, and keeps it when it changes and when it goes', async () => {
    const step = (steps: typeof migrations) => engine.transaction((session) => migrate(session, steps))
    const some = all.slice(0, 60)
    await step(migrations.slice(0, migrations.indexOf(farAwayMonths)))
    const arrival = `insert into arrival (at, actor_id, on_behalf_of, correlation_id)
      values ('${at}', '${actor.id}', '${actor.onBehalfOf}', '${actor.correlationId}') returning id::text`
    const arrived = async () => (await engine.query<{ id: string }>(arrival)).rows[0]!.id
    const [first, second, empty, ofRates] = [await arrived(), await arrived(), await arrived(), await arrived()]
    for (const [i, doc] of some.entries()) {
      // One had gone from a month that is far away to another one.
      const [lies, place] = i === 59 ? ['1998-04', '1999-04'] : ['2026-03', '2026-03']
      await engine.query(
        `insert into usage_row (id, version, doc, created_at, updated_at, status, leaned_on, arrival, month)
         values ($1, 1, $2, now(), now(), 'rated', true, $3::bigint, $4)`,
        [doc['id'], JSON.stringify(doc), i < 40 ? first : second, lies],
      )
      await engine.query('insert into usage_place (id, month) values ($1, $2)', [doc['id'], place])
    }
    await engine.query(
      `insert into applied_customer_billing_rate_row (id, version, doc, created_at, updated_at, leaned_on, arrival)
       values ('rate-1', 1, '{"@type":"AppliedCustomerBillingRate","id":"rate-1"}', now(), now(), true, $1::bigint)`,
      [ofRates],
    )
    await step(migrations)
    const audit = auditTrail(engine)
    for (const i of some.keys()) expect(await audit.of('Usage', number(i), 9)).toEqual([created(i)])
    expect((await audit.of('AppliedCustomerBillingRate', 'rate-1', 9))[0]?.changed).toEqual(['@type', 'id'])
    const arrivals = await engine.query<{ id: string }>('select id::text from arrival')
    expect(arrivals.rows.map(({ id }) => id)).not.toContain(empty)
    expect(arrivals.rows).toHaveLength(3 + 3 + 1)
    await engine.query('update usage_row set version = 2')
    await engine.query('delete from usage_row')
    for (const i of some.keys()) expect(await audit.of('Usage', number(i), 9)).toEqual([created(i)])
    const { rows } = await engine.query(`select count(*)::integer as n from past_version where version = 1`)
    expect(rows).toEqual([{ n: some.length }])
  })
})
