import { expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { StoredResource } from '../../domain/core/ports.ts'
import {
  type Cursor,
  cursorOf,
  everything,
  type Filter,
  type ListQuery,
  type SortKey,
} from '../../domain/core/query.ts'
import { changes, insert } from './fixtures/changes.ts'
import type { Subject } from './fixtures/databases.ts'
import { equals, orders, page } from './fixtures/queries.ts'

/** What every resource store promises of lists. */
export function storeListsContract(subject: () => Subject): void {
  const store = () => subject().database.store
  const write = async (...writes: Parameters<typeof changes>) =>
    expect(await store().commit(changes(...writes))).toBe(undefined)
  const ten = () =>
    write(...Array.from({ length: 10 }, (_, i) => insert(`g${i}`, { name: i < 5 ? 'low' : 'high', size: i % 3 })))

  test('the total counts everything that matches, also on a page past the end', async () => {
    await ten()
    const high = equals('name', 'high')
    expect(await store().list('Gadget', page(high, [], { offset: 0, limit: 2 }))).toMatchObject({
      total: 5,
      hasPrevious: false,
      hasNext: true,
    })
    expect(await store().list('Gadget', page(high, [], { offset: 3, limit: 2 }))).toMatchObject({
      total: 5,
      hasPrevious: true,
      hasNext: false,
    })
    const past = { items: [], total: 5, hasPrevious: true, hasNext: false }
    expect(await store().list('Gadget', page(high, [], { offset: 50, limit: 2 }))).toEqual(past)
    expect(await store().list('Gadget', page(equals('name', 'none'), [], { offset: 3, limit: 2 }))).toEqual({
      ...past,
      total: 0,
      hasPrevious: false,
    })
  })

  test('what others name is left out, before pages are made and anything is counted', async () => {
    await write(insert('a', { name: 'c', size: 1 }), insert('b', { name: 'd', size: 2 }), insert('c'), insert('d'))
    const unless = (size: number) => ({ kind: 'Gadget', path: ['name'], filter: equals('size', size) })
    const found = async (query: ListQuery) => {
      const { items, total } = await store().list('Gadget', query)
      return [items.map(({ id }) => id), total]
    }
    const all = page(everything)
    expect(await found({ ...all, unless: unless(1) })).toEqual([['a', 'b', 'd'], 3])
    expect(await found({ ...all, unless: unless(2) })).toEqual([['a', 'b', 'c'], 3])
    expect(await found({ ...all, unless: { ...unless(1), filter: everything } })).toEqual([['a', 'b'], 2])
    expect(await found({ ...page(everything, [], { offset: 1, limit: 1 }), unless: unless(1) })).toEqual([['b'], 3])
    expect(await found({ ...page(equals('name', 'c')), unless: unless(1) })).toEqual([['a'], 1])
  })

  test('cursors lead through everything once, forwards and backwards, under any order', async () => {
    await ten()
    for (const sort of orders) {
      const { items } = await store().list('Gadget', page(everything, sort))
      const ids = items.map(({ id }) => id)
      expect(await walk(sort, 'after')).toEqual(ids)
      expect(await walk(sort, 'before', placeOf(items.at(-1)!, sort))).toEqual(ids.slice(0, -1).reverse())
    }
  })

  test('a page from a cursor knows what lies on both sides of it', async () => {
    await ten()
    const after = { keys: [], id: 'g4' }
    expect(await store().list('Gadget', page(everything, [], { limit: 3, after }))).toMatchObject({
      hasPrevious: true,
      hasNext: true,
      total: 10,
    })
    expect(await store().list('Gadget', page(everything, [], { limit: 5, after }))).toMatchObject({
      hasPrevious: true,
      hasNext: false,
    })
    expect(await store().list('Gadget', page(everything, [], { limit: 5, after: { keys: [], id: '' } }))).toMatchObject(
      { hasPrevious: false },
    )
    expect(await store().list('Gadget', page(everything, [], { limit: 3, before: after }))).toMatchObject({
      hasPrevious: true,
      hasNext: true,
    })
    expect(await store().list('Gadget', page(everything, [], { limit: 4, before: after }))).toMatchObject({
      hasPrevious: false,
      hasNext: true,
    })
  })

  test('a cursor of another order, or with text that cannot be, is refused', async () => {
    const bySize: SortKey[] = [{ path: ['size'], descending: false, type: 'number' }]
    for (const after of [
      { keys: ['text'], id: 'a' },
      { keys: [], id: 'a' },
      { keys: [1, 2], id: 'a' },
    ] satisfies Cursor[]) {
      await expect(store().list('Gadget', page(everything, bySize, { limit: 1, after }))).rejects.toMatchObject({
        code: 'invalidCursor',
      })
    }
  })

  test('same-element conditions hold on one element', async () => {
    await write(
      insert('a', {
        note: [
          { text: 'x', author: { id: '1' } },
          { text: 'y', author: { id: '2' } },
        ],
      }),
    )
    const both = (text: string, id: string): Filter => ({
      kind: 'some',
      path: ['note'],
      where: {
        kind: 'and',
        of: [equals('text', text), { kind: 'compare', path: ['author', 'id'], op: 'eq', value: id }],
      },
    })
    expect(await idsOf(both('x', '1'))).toEqual(['a'])
    expect(await idsOf(both('x', '2'))).toEqual([])
    const either: Filter = { kind: 'or', of: [equals('author.id', '9'), equals('text', 'y')] }
    expect(await idsOf({ kind: 'some', path: ['note'], where: either })).toEqual(['a'])
  })

  test('counting what cannot be stored finds none of it, wherever the count stands', async () => {
    await write(insert('a', { note: [{ text: 'x' }] }))
    const none: Filter = { kind: 'size', of: 'count', path: ['\u0000'], op: 'eq', value: 0 }
    expect(await idsOf(none)).toEqual(['a'])
    expect(await idsOf({ kind: 'some', path: ['note'], where: none })).toEqual(['a'])
    expect(await idsOf({ kind: 'not', of: { kind: 'some', path: ['note'], where: none } })).toEqual([])
  })

  test('a regular expression filters, with the right total and page', async () => {
    await ten()
    const filter: Filter = {
      kind: 'and',
      of: [equals('name', 'high'), { kind: 'regex', path: ['id'], pattern: 'g[5-8]', anchored: true }],
    }
    const found = await store().list('Gadget', page(filter, [], { offset: 1, limit: 2 }))
    expect(found).toMatchObject({ total: 4, hasPrevious: true, hasNext: true })
    expect(found.items.map(({ id }) => id)).toEqual(['g6', 'g7'])
    expect(await idsOf({ kind: 'not', of: filter })).toEqual(['g0', 'g1', 'g2', 'g3', 'g4', 'g9'])
  })

  const idsOf = async (filter: Filter, sort: SortKey[] = []) =>
    (await store().list('Gadget', page(filter, sort))).items.map(({ id }) => id)

  /** Goes from page to page until the store says that there is no more. */
  async function walk(sort: SortKey[], direction: 'after' | 'before', start?: Cursor): Promise<string[]> {
    const ids: string[] = []
    for (let cursor = start; ; ) {
      const from = cursor ? ({ limit: 3, [direction]: cursor } as ListQuery['page']) : { limit: 3, offset: 0 }
      const { items, hasNext, hasPrevious } = await store().list('Gadget', page(everything, sort, from))
      const inOrder = direction === 'after' ? items : items.toReversed()
      ids.push(...inOrder.map(({ id }) => id))
      if (!(direction === 'after' ? hasNext : hasPrevious)) return ids
      cursor = placeOf(inOrder.at(-1)!, sort)
    }
  }
}

function placeOf({ id, text }: StoredResource, sort: readonly SortKey[]): Cursor {
  return cursorOf(JSON.parse(text) as Doc, id, sort)
}
