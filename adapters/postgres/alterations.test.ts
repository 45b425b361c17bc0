import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Alteration, Alterations, ChangeSet, Database, ResourceWrite } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import { serialId } from '../../domain/core/serial-id.ts'
import { noValues, type Place, Stencil } from '../../domain/core/stencil.ts'
import type { StencilledResource } from '../../domain/core/stored.ts'
import { resources } from '../../domain/resources.ts'
import { actor, at } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import { equals, page } from '../contracts/fixtures/queries.ts'
import { storeAfter } from '../contracts/fixtures/store-after.ts'
import { memoryDatabase } from '../memory/memory-database.ts'
import { stencils } from './migrations/0043-stencils.ts'
import { migrations } from './migrations/all.ts'
import type { SqlDatabase } from './open-database.ts'

const many = 220

function usage(id: string, i: number): Doc {
  return {
    ...{
      '@type': 'Usage',
      id,
      description: '100 % "\\ %1$s 日本',
      status: 'rated',
      usageDate: '2026-03-04T08:00:00.000Z',
    },
    usageCharacteristic: [{ '@type': 'IntegerCharacteristic', name: 'duration', value: i }],
    product: { '@type': 'ProductRef', id: `product-${i % 7}` },
    ratedProductUsage: [{ '@type': 'RatedProductUsage', taxExcludedRatingAmount: { unit: 'EUR', value: i / 8 } }],
  }
}

const rerated = (doc: Doc, value: number): Doc => ({
  ...{ ...doc, status: 'rerated' },
  ratedProductUsage: [
    { '@type': 'RatedProductUsage', ratingDate: at, taxExcludedRatingAmount: { unit: 'EUR', value } },
  ],
})

const amount: Place = ['ratedProductUsage', 0, 'taxExcludedRatingAmount', 'value']
const kept: Place[] = [['usageCharacteristic', 0, 'value'], ['id'], ['product', 'id'], amount]
const stencilOf = (doc: Doc, places: readonly Place[] = kept) =>
  new Stencil(
    doc,
    places.map((place) => [place]),
  )
const before = stencilOf(usage('u', 0))
const after = stencilOf(rerated(usage('u', 0), 1))

const valuesOf = (doc: Doc, places: readonly Place[] = kept) =>
  places.map((place) => String(place.reduce<unknown>((one, step) => (one as Doc)[step as string], doc)))

const events = [
  { type: 'UsageAttributeValueChangeEvent', previous: ['ratedProductUsage', 'outOfOrder'] },
  { type: 'UsageStateChangeEvent', previous: ['status'] },
]

function alterations(docs: readonly Doc[], to: readonly Doc[], version = 1, into = after): Alterations {
  const [from, places] = [version === 1 ? before : after, into === after ? kept : kept.slice(0, 3)]
  const rows = docs.map((doc, i): Alteration => {
    const id = String(doc['id'])
    const was = { stencil: from, values: valuesOf(doc), shared: noValues }
    return {
      id,
      was,
      stencil: into,
      values: valuesOf(to[i]!, places),
      shared: noValues,
    }
  })
  const name = rows[0]!.id.slice(0, -'000'.length)
  const told = events.map((event, i) => ({ ...event, series: `${'vs'[i]}-${name}${version}-` }))
  return {
    kind: 'Usage',
    actor,
    changed: ['status', 'ratedProductUsage'],
    events: told,
    expectedVersion: version,
    rows,
  }
}

const nothing: ChangeSet = { at, writes: [], events: [], audit: [], jobs: [] }

describe.each(grounds)('very many changes that are alike, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (!left) database = await open()
  })
  afterAll(() => database?.close())

  const made = async (name: string, count: number) => {
    const docs = Array.from({ length: count }, (_, i) => usage(`${name}-${String(i).padStart(3, '0')}`, i))
    const filler = Array.from({ length: many }, (_, i) => usage(`${name}-filler-${i}`, i))
    const rows = [...docs, ...filler].map((doc) => {
      return {
        id: String(doc['id']),
        stencil: before,
        values: valuesOf(doc),
        shared: noValues,
      }
    })
    const memory = memoryDatabase(resources, regex)
    for (const one of [database, memory]) {
      const creations = [{ kind: 'Usage', event: { type: 'UsageCreateEvent', series: `c-${name}-` }, actor, rows }]
      expect(await one.store.commit({ ...nothing, creations })).toBeUndefined()
    }
    return { docs, memory }
  }
  const query = (statement: string) => database.engine.query<Record<string, unknown>>(statement)
  const saysOf = async ({ store, outbox, audit }: Database, ids: readonly string[], eventIds: readonly string[]) => ({
    docs: await Promise.all(ids.map(async (id) => JSON.parse((await store.get('Usage', id))!.text) as Doc)),
    events: await Promise.all(
      eventIds.map(async (id): Promise<EventRecord | undefined> => withoutText(await outbox.event(id))),
    ),
    audit: await Promise.all(ids.map((id) => audit.of('Usage', id, 9))),
  })

  // By their stencils, and each by itself.
  test.skipIf(left).each([many, 20])('%i of them are written, told and noted as memory has it', async (count) => {
    const { docs, memory } = await made(`a${count}`, count)
    const once = docs.map((doc, i) => rerated(doc, i / 4))
    const twice = docs.map((doc, i) => rerated(doc, i * 3))
    const other: ResourceWrite = { op: 'insert', kind: 'Usage', id: `other-${count}`, text: '{"id":"other"}' }
    for (const one of [database, memory]) {
      const changes = { ...nothing, alterations: [alterations(docs, once)], writes: [other] }
      expect(await one.store.commit(changes)).toBeUndefined()
    }
    const ids = docs.filter((_, i) => i % 9 === 0).map(({ id }) => String(id))
    const eventIds = ids.flatMap((_, i) =>
      [`c-a${count}-`, `v-a${count}-1-`, `s-a${count}-1-`].map((one) => serialId(one, i * 9)),
    )
    expect((await saysOf(database, ids, [])).docs).toEqual(once.filter((_, i) => i % 9 === 0))
    const expected = await saysOf(memory, ids, eventIds)
    expect(await saysOf(database, ids, eventIds)).toEqual(expected)
    for (const one of [database, memory]) {
      expect(await one.store.commit({ ...nothing, alterations: [alterations(once, twice, 2)] })).toBeUndefined()
    }
    // What has been told stays as it was.
    expect((await saysOf(database, ids, eventIds)).events).toEqual(expected.events)
    const all = [
      ...eventIds,
      ...ids.flatMap((_, i) => [`v-a${count}-2-`, `s-a${count}-2-`].map((one) => serialId(one, i * 9))),
    ]
    expect(await saysOf(database, ids, all)).toEqual(await saysOf(memory, ids, all))
    const rows = await query(`select count(stencil)::integer as n from usage_row where id like 'a${count}-0%'`)
    expect(Number(rows.rows[0]!['n'])).toBe(count === many ? 100 : 0)
  })

  test.skipIf(left)('are read as stencils with values, of which each is one object', async () => {
    const { docs } = await made('r', many)
    const filter = equals('product.id', 'product-3')
    const list = async () => {
      const { items } = await database.store.list('Usage', {
        ...page(filter, [], { offset: 0, limit: 2000 }),
        stencilled: true,
      })
      return items.filter(({ id }) => id.startsWith('r-') && !id.includes('filler'))
    }
    const items = await list()
    expect(items.map(({ text }) => JSON.parse(text) as Doc)).toEqual(docs.filter((_, i) => i % 7 === 3))
    const stencils = new Set([...items, ...(await list())].map((one) => (one as StencilledResource).stencil))
    expect(stencils.size).toBe(1)
    const [stencil] = [...stencils]
    expect(stencil!.gaps.map(({ places }) => places)).toEqual(
      expect.arrayContaining(before.gaps.map(({ places }) => places)),
    )
    expect(stencil!.sample['description']).toBe(docs[0]!['description'])
  })

  test.skipIf(left)('are none at all when one of them is otherwise by then, and it is said which', async () => {
    const { docs } = await made('s', many)
    const stale: ResourceWrite = {
      op: 'update',
      kind: 'Usage',
      id: 's-007',
      expectedVersion: 1,
      text: JSON.stringify(docs[7]),
    }
    expect(await database.store.commit({ ...nothing, writes: [stale] })).toBeUndefined()
    const changes = {
      ...nothing,
      alterations: [
        alterations(
          docs,
          docs.map((doc) => rerated(doc, 7)),
        ),
      ],
    }
    expect(await database.store.commit(changes)).toEqual({ reason: 'stale', kind: 'Usage', id: 's-007' })
    expect(await saysOf(database, ['s-008'], [serialId('v-s-1-', 8)])).toMatchObject({
      docs: [docs[8]!],
      events: [undefined],
    })
  })

  test.skipIf(left)('are written as documents where a stencil does not fit what lies beside it', async () => {
    const { docs } = await made('m', many)
    const to = docs.map((doc) => ({ ...rerated(doc, 2), usageType: { name: String(doc['id']) } }) as Doc)
    const places: Place[] = [['usageCharacteristic', 0, 'value'], ['id'], ['product', 'id']]
    const misfit = new Stencil(
      { ...to[0]!, usageType: '\u0002' },
      places.map((place) => [place]),
    )
    const changes = { ...nothing, alterations: [alterations(docs, to, 1, misfit)] }
    expect(await database.store.commit(changes)).toBeUndefined()
    const [first] = (await saysOf(database, ['m-004'], [])).docs
    expect(first).toEqual({
      ...misfit.sample,
      ...{ id: 'm-004', product: docs[4]!['product'] },
      usageCharacteristic: docs[4]!['usageCharacteristic'],
    })
  })
})

function withoutText(event: EventRecord | undefined): EventRecord | undefined {
  if (!event) return undefined
  const { text: _, ...rest } = event
  return rest
}

test('usage in states that are rare, or not, is found as before in a store that had it already', async () => {
  const engine = await emptyPglite()
  const older = await storeAfter(engine, migrations.slice(0, migrations.indexOf(stencils) + 1))
  const states = ['rated', 'rerated', 'rejected', 'guided', 'billed']
  const writes = states.map((status): ResourceWrite => {
    const doc = { '@type': 'Usage', id: status, status, usageDate: '2026-03-04T08:00:00.000Z' }
    return { op: 'insert', kind: 'Usage', id: status, text: JSON.stringify(doc), doc }
  })
  expect(await older.commit({ ...nothing, writes })).toBeUndefined()
  const newer = await storeAfter(engine, migrations)
  const found = async (...some: string[]) => {
    const of = some.map((status) => equals('status', status))
    const filter = of.length === 1 ? of[0]! : { kind: 'or' as const, of }
    return (await newer.list('Usage', page(filter, [], { offset: 0, limit: 9 }))).items.map(({ id }) => id)
  }
  for (const status of states) expect(await found(status)).toEqual([status])
  expect(await found('guided', 'rejected')).toEqual(['guided', 'rejected'])
  expect(await found('rated', 'rejected')).toEqual(['rated', 'rejected'])
  await engine.close()
})
