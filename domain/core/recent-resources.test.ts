import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { remembered } from '../remembered.ts'
import { resources } from '../resources.ts'
import { call, usageWorld } from '../usage/usage-fixtures.ts'
import { change, create, remove } from './commands.ts'
import { type Doc, docsIn } from './json.ts'
import { knownResources } from './known-resources.ts'
import type { ChangeSet, Conflict, ResourceStore } from './ports.ts'
import { recentResources } from './recent-resources.ts'
import { regex } from './regex.ts'
import { countedIds, fakeClock, testCore, tester } from './test-core.ts'

/** Two processes on one database; each remembers for itself, and notes what it reads and what became of its commits. */
async function twoProcesses() {
  const { store } = memoryDatabase(resources, regex, { enqueue: () => undefined })
  const ids = countedIds()
  const process = (name: string) => {
    const read: string[] = []
    const commits: (Conflict['reason'] | 'done')[] = []
    const noting: ResourceStore = {
      ...store,
      get(kind, id) {
        read.push(kind)
        return store.get(kind, id)
      },
      list(kind, query) {
        read.push(kind)
        return store.list(kind, query)
      },
      async commit(changes: ChangeSet) {
        const conflict = await store.commit(changes)
        commits.push(conflict?.reason ?? 'done')
        return conflict
      },
    }
    const core = {
      ...testCore(noting, resources, fakeClock('2026-11-01T09:00:00.000Z')),
      ids,
      ...remembered(),
    }
    let calls = 0
    return {
      ...{ core, read, commits },
      make: async (kind: string, doc: Doc) => (await create(core, core.resource(kind), tester, doc)).doc,
      patch: (kind: string, id: string, more: Doc) =>
        change(core, core.resource(kind), tester, id, (old) => ({ ...old, ...more })),
      remove: (kind: string, id: string) => remove(core, core.resource(kind), tester, id),
      use: async (number = '4915550001') => {
        const record = call(`${name}-${++calls}`, '+49301234567', '2026-10-06T08:00:00.000Z', 60, number)
        return (await create(core, core.resource('Usage'), tester, record)).doc
      },
    }
  }
  const [ours, other] = [process('ours'), process('other')]
  const { line } = await usageWorld(other.make)
  const all = async (kind: string) => {
    const query = { filter: { kind: 'and', of: [] }, sort: [], page: { offset: 0, limit: 100 } } as const
    return (await store.list(kind, query)).items.map(({ text }) => JSON.parse(text) as Doc)
  }
  return { ours, other, line, all }
}

const priceOf = (usage: Doc) => (docsIn(usage['ratedProductUsage'])[0]?.['taxExcludedRatingAmount'] as Doc)?.['value']

describe('what is remembered of the last usage', () => {
  test('is not read again, and nothing is missed of it', async () => {
    const { ours, all } = await twoProcesses()
    await ours.use()
    ours.read.length = 0
    for (let i = 0; i < 5; i++) expect(priceOf(await ours.use())).toBe(0.09)
    expect(ours.read).toEqual([])
    expect(await all('UsageBucket')).toMatchObject([{ usageCount: 6 }])
    expect(await all('UsageCharge')).toMatchObject([{ usageCount: 6, charge: [{ amount: { value: 0.54 } }] }])
  })

  test('hides nothing that another process charged: both count, whoever comes first', async () => {
    const { ours, other, all } = await twoProcesses()
    for (let i = 0; i < 5; i++) {
      await ours.use()
      await other.use()
    }
    await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? ours : other).use()))
    expect(await all('UsageBucket')).toMatchObject([{ usageCount: 50 }])
    expect(await all('UsageCharge')).toMatchObject([{ usageCount: 50, charge: [{ amount: { value: 4.5 } }] }])
  })

  test('is read for a while where others write it all the time', async () => {
    const { ours, other } = await twoProcesses()
    for (let i = 0; i < 100; i++) {
      await ours.use()
      await other.use()
    }
    const stale = ours.commits.filter((outcome) => outcome === 'stale')
    expect(stale.length).toBeGreaterThan(1)
    expect(stale.length).toBeLessThan(10)
    ours.commits.length = 0
    for (let i = 0; i < 200; i++) await ours.use()
    ours.read.length = 0
    await ours.use()
    expect(ours.read).toEqual([])
  })

  test('goes into the next bucket as soon as somebody has closed the one that is remembered', async () => {
    const { ours, other, all } = await twoProcesses()
    const first = await ours.use()
    const { id } = first['usageBucket'] as Doc
    await other.patch('UsageBucket', String(id), { state: 'closed' })
    const second = await ours.use()
    expect((second['usageBucket'] as Doc)['id']).not.toBe(id)
    expect((await all('UsageBucket')).map(({ usageCount }) => usageCount)).toEqual([1, 1])
  })

  test('does not hide that a product or an account was changed', async () => {
    const { ours, other } = await twoProcesses()
    expect(await ours.use()).toMatchObject({ status: 'rated' })
    await other.patch('Product', 'line', { terminationDate: '2026-10-05T00:00:00.000Z' })
    expect(await ours.use()).toMatchObject({ status: 'rejected', rejection: { code: 'OUT_OF_WINDOW' } })
    await other.patch('Product', 'line', { terminationDate: '2026-10-20T00:00:00.000Z' })
    expect(await ours.use()).toMatchObject({ status: 'rated' })
    await other.patch('BillingAccount', 'acc', { ratingType: 'prepaid' })
    expect(await ours.use()).toMatchObject({ status: 'rejected', rejection: { code: 'NO_BALANCE' } })
  })

  test('does not hide another product that has come to have the number, however it is spelt', async () => {
    for (const spelt of ['4915550001', '+4915550001']) {
      const { ours, line } = await twoProcesses()
      expect(await ours.use()).toMatchObject({ product: { id: 'line' } })
      await line('newer', spelt, { startDate: '2026-10-02T00:00:00.000Z' })
      expect(await ours.use()).toMatchObject({ product: { id: 'newer' } })
    }
  })

  test('does not hide that a product has lost its number, or is gone', async () => {
    const { ours, other, line } = await twoProcesses()
    await line('spare', '4915550009')
    expect(await ours.use('4915550009')).toMatchObject({ product: { id: 'spare' } })
    await other.patch('Product', 'spare', { productCharacteristic: [] })
    expect(await ours.use('4915550009')).toMatchObject({ rejection: { code: 'NO_SUBSCRIBER' } })
    await line('unused', '4915550008', { terminationDate: '2026-10-02T00:00:00.000Z' })
    expect(await ours.use('4915550008')).toMatchObject({ rejection: { code: 'OUT_OF_WINDOW' } })
    await other.remove('Product', 'unused')
    expect(await ours.use('4915550008')).toMatchObject({ rejection: { code: 'NO_SUBSCRIBER' } })
  })

  test('finds a number that nobody had before', async () => {
    const { ours, line } = await twoProcesses()
    expect(await ours.use('4915550007')).toMatchObject({ rejection: { code: 'NO_SUBSCRIBER' } })
    await line('late', '4915550007')
    expect(await ours.use('4915550007')).toMatchObject({ product: { id: 'late' } })
  })
})

test('what is remembered cannot be changed by whoever looks at it, and is forgotten from the oldest on', () => {
  const recent = recentResources(knownResources(['Price']), { read: ['Line'], written: ['Sum'] }, 2)
  const doc = (id: string): Doc => ({ id, list: [{ deep: 1 }] })
  for (const id of ['a', 'b', 'a', 'c']) recent.note('Line', id, { version: 1, doc: doc(id) })
  recent.note('Price', 'p', { version: 1, doc: doc('p') })
  recent.note('Other', 'o', { version: 1, doc: doc('o') })
  const known = [['Line', 'a'] as const, ['Line', 'b'] as const, ['Line', 'c'] as const, ['Price', 'p'] as const]
  expect(known.map(([kind, id]) => recent.get(kind, id)?.doc['id'])).toEqual(['a', undefined, 'c', 'p'])
  expect(recent.get('Other', 'o')).toBeUndefined()
  expect(() => Object.assign(docsIn(recent.get('Line', 'a')!.doc['list'])[0]!, { deep: 2 })).toThrow(TypeError)
  recent.wrote!([
    { kind: 'Sum', id: 's', version: 7, doc: doc('s') },
    { kind: 'Line', id: 'a', version: 2 },
  ])
  expect([recent.get('Sum', 's')?.version, recent.get('Line', 'a')]).toEqual([7, undefined])
})
