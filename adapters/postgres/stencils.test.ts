import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, valuesAt } from '../../domain/core/json.ts'
import type { Creation, ResourceWrite } from '../../domain/core/ports.ts'
import { everything, type Filter } from '../../domain/core/query.ts'
import { serialId } from '../../domain/core/serial-id.ts'
import { type Place, Stencil } from '../../domain/core/stencil.ts'
import { at, creation, creationsOf } from '../contracts/fixtures/changes.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { equals, page } from '../contracts/fixtures/queries.ts'
import type { SqlDatabase } from './open-database.ts'

const many = 220
const months = ['2026-03', '2026-04']

/** Usage of two months by some products, whose words hold what `format` and JSON set store by. */
function usage(i: number, word = '100 % "\\ %1$s\n日本'): Doc {
  const product = `product-${i % 7}`
  return {
    ...{ '@type': 'Usage', id: `u-${String(i).padStart(3, '0')}`, description: word, status: 'rated' },
    usageDate: `${months[i % 2]}-0${1 + (i % 9)}T08:00:00.000Z`,
    usageSpecification: { '@type': 'UsageSpecificationRef', id: 'voice' },
    usageCharacteristic: [
      { '@type': 'StringCharacteristic', name: 'to', value: `49${i}é` },
      { '@type': 'IntegerCharacteristic', name: 'duration', value: i },
    ],
    product: { '@type': 'ProductRef', id: product },
    ratedProductUsage: [{ '@type': 'RatedProductUsage', productRef: { '@type': 'ProductRef', id: product } }],
  }
}

const places: Place[][] = [
  [['usageCharacteristic', 1, 'value']],
  [['id']],
  [['usageDate']],
  [['usageCharacteristic', 0, 'value']],
  [
    ['product', 'id'],
    ['ratedProductUsage', 0, 'productRef', 'id'],
  ],
]
const valuesOf = (doc: Doc): string[] =>
  places.map(([place]) => {
    const value = place!.reduce<unknown>((one, step) => (one as Doc)[step as string], doc)
    return typeof value === 'string' ? value : JSON.stringify(value)
  })

/** What usage of one product shares comes last. */
const [own, shared] = [places.slice(0, 4), places.slice(4)]
const stencil = new Stencil(usage(0), own, shared)
const lists = new Map<string, string[]>()

function filled(id: string, of: Stencil, all: readonly string[]): Creation {
  const [values, rest] = [all.slice(0, of.own), all.slice(of.own)]
  const list = lists.get(String(rest)) ?? rest
  lists.set(String(rest), list)
  return { id, stencil: of, values, shared: list }
}

const byStencil = (doc: Doc, of = stencil): Creation => {
  return filled(String(doc['id']), of, valuesOf(doc))
}

const all = Array.from({ length: many }, (_, i) => usage(i))

describe.each(grounds)('usage that is written by a stencil, on $name', ({ left, open }) => {
  let database: SqlDatabase
  let commits = 0
  const eventIds = new Map<string, string>()
  const commit = (rows: readonly Creation[]) => {
    const series = `e${commits++}-`
    for (const [i, { id }] of rows.entries()) eventIds.set(id, serialId(series, i))
    const creations = [creationsOf(rows, 'Usage', series)]
    return database.store.commit({ at, writes: [], events: [], audit: [], jobs: [], creations })
  }
  const change = (writes: readonly ResourceWrite[]) =>
    database.store.commit({ at, writes, events: [], audit: [], jobs: [] })
  const query = (statement: string) => database.engine.query<Record<string, unknown>>(statement)
  const stored = async (id: string) => JSON.parse((await database.store.get('Usage', id))!.text) as Doc

  beforeAll(async () => {
    if (left) return
    database = await open()
    expect(await commit(all.map((doc) => byStencil(doc)))).toBeUndefined()
  })
  afterAll(() => database?.close())

  test.skipIf(left)('is read as it is: alone, together, in lists, and by what stands in its documents', async () => {
    const ids = all.map(({ id }) => String(id))
    expect(await stored('u-004')).toEqual(all[4])
    const some = await database.store.getMany('Usage', ids)
    expect(ids.map((id) => JSON.parse(some.get(id)!.text))).toEqual(all)
    const found = async (filter: Filter) => {
      const { items, total } = await database.store.list('Usage', page(filter, [], { offset: 0, limit: many }))
      return { docs: items.map(({ text }) => JSON.parse(text) as Doc), total }
    }
    expect(await found(everything)).toEqual({ docs: all, total: many })
    const paths = ['usageCharacteristic.value', 'product.id', 'ratedProductUsage.productRef.id', 'description']
    for (const path of paths) {
      const steps = path.split('.')
      const [value] = valuesAt(all[11], steps)
      const filter = equals(path, value as string)
      const expected = all.filter((doc) => valuesAt(doc, steps).includes(value as string))
      expect(await found(filter)).toEqual({ docs: expected, total: expected.length })
    }
    const view = await query(`select doc from usage where id = 'u-009'`)
    expect(view.rows[0]!['doc']).toEqual(all[9])
  })

  test.skipIf(left)('lies in the parts of its months, and its words are there once', async () => {
    const lies = await query(`select month, count(*)::integer as n, count(stencil)::integer as stencilled
      from usage_row where id like 'u-%' group by 1 order by 1`)
    expect(lies.rows).toEqual(months.map((month) => ({ month, n: many / 2, stencilled: many / 2 })))
    // As another process would, that has never seen it.
    const again = new Stencil(usage(1), own, shared)
    const others = Array.from({ length: many }, (_, i) => ({ ...usage(i), id: `v-${i}` }))
    expect(await commit(others.map((doc) => byStencil(doc, again)))).toBeUndefined()
    expect((await query('select count(*)::integer as n from stencil')).rows).toEqual([{ n: 1 }])
    expect(await stored('v-7')).toEqual(others[7])
  })

  test.skipIf(left)('has its words once, whoever brings them at the same time', async () => {
    const before = await query('select count(*)::integer as n from stencil')
    const rounds = 6
    for (let round = 0; round < rounds; round++) {
      const outcomes = await Promise.all(
        Array.from({ length: 5 }, (_, who) => {
          const [word, name] = [`round ${round}`, `w-${round}-${who}`]
          const own = new Stencil(usage(0, word), places.slice(0, 4), places.slice(4))
          return commit(
            Array.from({ length: many }, (_, i) => byStencil({ ...usage(i, word), id: `${name}-${i}` }, own)),
          )
        }),
      )
      expect(new Set(outcomes)).toEqual(new Set([undefined]))
      expect(await stored(`w-${round}-4-7`)).toEqual({ ...usage(7, `round ${round}`), id: `w-${round}-4-7` })
    }
    const after = await query('select count(*)::integer as n from stencil')
    expect(Number(after.rows[0]!['n']) - Number(before.rows[0]!['n'])).toBe(rounds)
  })

  test.skipIf(left).each([1, 20, 210])('is told as it was when %i of it have changed, or gone', async (count) => {
    const mine = Array.from({ length: count + 1 }, (_, i) => ({ ...usage(i), id: `c-${count}-${i}` }))
    const padded = Array.from({ length: many }, (_, i) => ({ ...usage(i), id: `d-${count}-${i}` }))
    expect(await commit([...mine, ...padded].map((doc) => byStencil(doc)))).toBeUndefined()
    const changed = (doc: Doc): Doc => ({ ...doc, description: 'otherwise', product: { id: 'product-x' } })
    const writes = mine.slice(1).map((doc): ResourceWrite => {
      const after = changed(doc)
      const what = { op: 'update', kind: 'Usage', id: String(doc['id']), expectedVersion: 1 } as const
      return { ...what, text: JSON.stringify(after), doc: after, changed: ['description', 'product'] }
    })
    expect(await change(writes)).toBeUndefined()
    expect(await change([{ op: 'delete', kind: 'Usage', id: `c-${count}-0`, expectedVersion: 1 }])).toBeUndefined()
    expect(await stored(`c-${count}-1`)).toEqual(changed(mine[1]!))
    for (const doc of [mine[0]!, mine[1]!, mine.at(-1)!]) {
      expect((await database.outbox.event(eventIds.get(String(doc['id']))!))?.resource).toEqual(doc)
      const [made] = await database.audit.of('Usage', String(doc['id']), 1)
      expect(made).toMatchObject({ action: 'create', changed: Object.keys(doc) })
    }
  })

  test.skipIf(left)('comes together with what has a text of its own, and with other stencils', async () => {
    const plain = usage(3)
    const other = new Stencil({ ...usage(0), id: 'x' }, places.slice(1))
    const rows = Array.from({ length: many }, (_, i): Creation => {
      const doc = { ...plain, id: `m-${i}` }
      if (i % 3 === 0) return creation(database.store, 'Usage', doc)
      if (i % 3 === 1) return byStencil(doc)
      return filled(`m-${i}`, other, valuesOf(doc).slice(1))
    })
    expect(await commit(rows)).toBeUndefined()
    expect(await stored('m-3')).toEqual({ ...plain, id: 'm-3' })
    expect(await stored('m-4')).toEqual({ ...plain, id: 'm-4' })
    const [first, second] = plain['usageCharacteristic'] as Doc[]
    const usageCharacteristic = [first!, { ...second, value: 0 }]
    expect(await stored('m-5')).toEqual({ ...plain, id: 'm-5', usageCharacteristic })
  })

  test.skipIf(left)('has a text of its own where a stencil does not fit what lies beside it', async () => {
    // A column holds the whole of what has a gap; and a database cannot keep these words.
    const nested = { ...usage(0), usageType: { name: 'voice' } } as Doc
    const misfits = [
      new Stencil(nested, [[['id']], [['usageType', 'name']]]),
      new Stencil({ ...usage(0), description: '\u0002' }, [
        [['id']],
        [['usageDate']],
        [['usageCharacteristic', 1, 'value']],
      ]),
      new Stencil(usage(0), [[['id']]]),
    ]
    for (const [n, misfit] of misfits.entries()) {
      const last = ['voice', usage(0)['usageDate'] as string, '']
      const rows = Array.from({ length: many }, (_, i): Creation => {
        const values = misfit.gaps.map((_, gap) => [`n-${n}-${i}`, last[n]!, '0'][gap]!)
        return filled(`n-${n}-${i}`, misfit, values)
      })
      expect(await commit(rows)).toBeUndefined()
      expect(await stored(`n-${n}-5`)).toEqual({ ...misfit.sample, id: `n-${n}-5` })
    }
  })
})
