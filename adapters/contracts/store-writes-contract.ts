import { expect, test } from 'vitest'
import { everything, type Filter, type SortKey } from '../../domain/core/query.ts'
import { changes, insert, remove, update } from './fixtures/changes.ts'
import type { Subject } from './fixtures/databases.ts'
import { equals, page } from './fixtures/queries.ts'

/** What every resource store promises of writing and reading back. */
export function storeWritesContract(subject: () => Subject): void {
  const store = () => subject().database.store
  const write = async (...writes: Parameters<typeof changes>) =>
    expect(await store().commit(changes(...writes))).toBe(undefined)
  const doc = async (id: string) => JSON.parse((await store().get('Gadget', id))!.text)

  test('an inserted resource is read back with version 1, whatever text it holds', async () => {
    const name = 'Zoë "😀" \\ \n '
    await write(insert('a', { name, extra: { deep: [1.5, null, true, []] } }))
    expect(await doc('a')).toEqual({ id: 'a', '@type': 'Gadget', name, extra: { deep: [1.5, null, true, []] } })
    expect((await store().get('Gadget', 'a'))!.version).toBe(1)
  })

  test('an unknown id is undefined, also one that no database can hold', async () => {
    for (const id of ['nobody', '\0', '\ud800', "'; drop table gadget"]) {
      expect(await store().get('Gadget', id)).toBe(undefined)
    }
  })

  test('many are read at once: those that there are', async () => {
    await write(insert('a'), insert('b', { name: 'B' }))
    await write(update('b', 1, { name: 'C' }))
    const found = await store().getMany('Gadget', ['b', 'a', 'nobody', '\0', 'a'])
    expect([...found.keys()].sort()).toEqual(['a', 'b'])
    expect(found.get('b')).toMatchObject({ id: 'b', version: 2 })
    expect(JSON.parse(found.get('b')!.text)).toMatchObject({ name: 'C' })
    expect(await store().getMany('Gadget', [])).toEqual(new Map())
  })

  test('an insert on a taken id is a conflict and leaves the first one alone', async () => {
    await write(insert('a', { name: 'first' }))
    const conflict = await store().commit(changes(insert('a', { name: 'second' })))
    expect(conflict).toEqual({ reason: 'exists', kind: 'Gadget', id: 'a' })
    expect((await doc('a')).name).toBe('first')
  })

  test('an update counts the version up; one with another version is a conflict', async () => {
    await write(insert('a'))
    await write(update('a', 1, { name: 'changed' }))
    const stale = await store().commit(changes(update('a', 1, { name: 'late' })))
    expect(stale).toEqual({ reason: 'stale', kind: 'Gadget', id: 'a' })
    expect(await store().get('Gadget', 'a')).toMatchObject({ version: 2 })
    expect((await doc('a')).name).toBe('changed')
  })

  test('a removal needs the version too, and frees the id', async () => {
    await write(insert('a'))
    expect(await store().commit(changes(remove('a', 2)))).toMatchObject({ reason: 'stale' })
    await write(remove('a', 1))
    expect(await store().get('Gadget', 'a')).toBe(undefined)
    expect(await store().commit(changes(update('a', 1)))).toMatchObject({ reason: 'stale' })
    await write(insert('a'))
  })

  test('an insert may go on from a version, and updates count from there', async () => {
    await write({ ...insert('a'), version: 7 } as ReturnType<typeof insert>)
    expect((await store().get('Gadget', 'a'))!.version).toBe(7)
    await write(update('a', 7))
    expect((await store().get('Gadget', 'a'))!.version).toBe(8)
  })

  test('several writes are all made, or none when one of them conflicts', async () => {
    await write(insert('a'), insert('b'))
    const conflict = await store().commit(changes(update('a', 1, { name: 'x' }), update('b', 7), insert('c')))
    expect(conflict).toEqual({ reason: 'stale', kind: 'Gadget', id: 'b' })
    expect(await doc('a')).not.toHaveProperty('name')
    expect(await store().get('Gadget', 'c')).toBe(undefined)
    await write(update('a', 1), remove('b', 1), insert('c'))
    expect((await store().list('Gadget', page(everything))).items.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  test('nothing is written when something that it relies on is not as it was, whatever the writes are', async () => {
    await write(insert('a'), insert('b'), insert('c'))
    await write(update('b', 1))
    const relying = (on: [string, number][], ...writes: Parameters<typeof changes>) =>
      store().commit({ ...changes(...writes), relies: on.map(([id, version]) => ({ kind: 'Gadget', id, version })) })
    const many = Array.from({ length: 20 }, (_, i) => insert(`m-${i}`))
    for (const writes of [[insert('d')], [update('a', 1, { name: 'x' })], [update('a', 1), insert('d')], many]) {
      expect(
        await relying(
          [
            ['a', 1],
            ['b', 1],
          ],
          ...writes,
        ),
      ).toEqual({ reason: 'outdated' })
      expect(await relying([['nobody', 1]], ...writes)).toEqual({ reason: 'outdated' })
    }
    expect((await store().list('Gadget', page(everything))).items.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect((await store().get('Gadget', 'a'))!.version).toBe(1)
    const fine: [string, number][] = [
      ['a', 1],
      ['b', 2],
    ]
    expect(await relying(fine, insert('d'))).toBe(undefined)
    expect(await relying(fine, insert('d'))).toEqual({ reason: 'exists', kind: 'Gadget', id: 'd' })
    expect(await relying(fine, update('c', 1), insert('e'))).toBe(undefined)
    expect(await relying(fine, ...many)).toBe(undefined)
  })

  test('nothing is written when a search finds another number of resources, whatever the writes are', async () => {
    await write(insert('a', { tag: ['x', 'y"\\'] }), insert('b', { tag: ['z'] }), insert('c'))
    const finding = (texts: string[], count: number, ...writes: Parameters<typeof changes>) =>
      store().commit({ ...changes(...writes), finds: [{ kind: 'Gadget', path: 'tag', texts, count }] })
    const many = Array.from({ length: 20 }, (_, i) => insert(`m-${i}`))
    for (const writes of [[insert('d')], [update('a', 1), insert('d')], [remove('c', 1)], many]) {
      expect(await finding(['x'], 2, ...writes)).toEqual({ reason: 'outdated' })
      expect(await finding(['x', 'z'], 1, ...writes)).toEqual({ reason: 'outdated' })
      expect(await finding(['nobody has it'], 1, ...writes)).toEqual({ reason: 'outdated' })
    }
    expect((await store().list('Gadget', page(everything))).items.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(await finding(['x', 'y"\\', 'z', 'nobody has it'], 2, insert('d', { tag: ['x'] }))).toBe(undefined)
    expect(await finding(['x'], 1, insert('e'))).toEqual({ reason: 'outdated' })
    expect(await finding(['x'], 2, ...many)).toBe(undefined)
  })

  test('of 16 concurrent updates with one version exactly one wins', async () => {
    await write(insert('a'))
    const names = Array.from({ length: 16 }, (_, i) => `writer ${i}`)
    const outcomes = await Promise.all(names.map((name) => store().commit(changes(update('a', 1, { name })))))
    const winners = names.filter((_, i) => outcomes[i] === undefined)
    expect(winners).toHaveLength(1)
    expect(await doc('a')).toMatchObject({ name: winners[0] })
    expect(outcomes.filter((outcome) => outcome?.reason === 'stale')).toHaveLength(15)
  })

  test('of 16 concurrent inserts with one id exactly one wins', async () => {
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => store().commit(changes(insert('a')))))
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1)
  })

  test('an id that no index can hold is refused as the caller’s mistake', async () => {
    await expect(store().commit(changes(insert('x'.repeat(3000))))).rejects.toMatchObject({ code: 'invalidBody' })
  })

  test('texts longer than any index entry are stored, found and sorted', async () => {
    const long = 'é'.repeat(5000)
    await write(insert('a', { name: `${long}a`, tag: [long] }))
    await write(insert('b', { name: `${long}b` }))
    await write(insert('c', { name: 'z' }))
    expect(await idsOf(equals('name', `${long}b`))).toEqual(['b'])
    expect(await idsOf(equals('tag', long))).toEqual(['a'])
    expect(await idsOf(everything, [{ path: ['name'], descending: false, type: 'text' }])).toEqual(['c', 'a', 'b'])
  })

  const idsOf = async (filter: Filter, sort: SortKey[] = []) =>
    (await store().list('Gadget', page(filter, sort))).items.map(({ id }) => id)
}
