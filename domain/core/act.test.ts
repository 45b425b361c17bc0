import { expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { act, actInTurn, type Deed } from './act.ts'
import { create } from './commands.ts'
import { defineResource } from './define-resource.ts'
import type { Doc } from './json.ts'
import { defineLifecycle } from './lifecycle.ts'
import { regex } from './regex.ts'
import { classOf, text } from './schema.ts'
import { fakeClock, faultOf, testCore, tester } from './test-core.ts'

const jar = defineResource({
  kind: 'Jar',
  schema: classOf('Jar', { id: text(), label: text(), filling: text(), state: text() }),
  description: 'A jar.',
  lifecycle: defineLifecycle({ attribute: 'state', initial: 'open', steps: { open: ['shut'], shut: [] } }),
  mandatory: [],
  serverSets: ['filling'],
  example: { '@type': 'Jar' },
})

function world() {
  const { store, outbox } = memoryDatabase([jar], regex, { enqueue: () => undefined })
  const core = testCore(store, [jar], fakeClock('2026-03-01T08:00:00.000Z'))
  const get = async (id: string) => JSON.parse((await store.get('Jar', id))?.text ?? 'null') as Doc | null
  return { core, get, store, outbox }
}

const put = (id: string, more: Doc): Deed => ({ do: 'change', kind: 'Jar', id, change: (doc) => ({ ...doc, ...more }) })

test('several deeds on one resource all hold, in one write', async () => {
  const { core, get, store } = world()
  await create(core, jar, tester, { id: 'a' })
  await act(core, tester, async () => ({ deeds: [put('a', { filling: 'jam' }), put('a', { label: 'Plum' })] }))
  expect(await get('a')).toMatchObject({ filling: 'jam', label: 'Plum' })
  expect((await store.get('Jar', 'a'))?.version).toBe(2)
})

test('one deed that is not allowed leaves all of them undone', async () => {
  const { core, get } = world()
  await create(core, jar, tester, { id: 'a', state: 'shut' })
  const deeds: Deed[] = [{ do: 'create', kind: 'Jar', doc: { id: 'b', state: 'open' } }, put('a', { state: 'open' })]
  expect((await faultOf(act(core, tester, async () => ({ deeds })))).code).toBe('illegalTransition')
  expect(await get('b')).toBeNull()
})

test('whoever was slower looks and decides again', async () => {
  const { core, get } = world()
  await create(core, jar, tester, { id: 'a', label: '0' })
  const seen: unknown[] = []
  await act(core, tester, async (read) => {
    const doc = await read.get('Jar', 'a')
    seen.push(doc?.['label'])
    if (seen.length === 1) await act(core, tester, async () => ({ deeds: [put('a', { label: '1' })] }))
    return { deeds: [put('a', { label: `${doc?.['label']}+` })] }
  })
  expect(seen).toEqual(['0', '1'])
  expect(await get('a')).toMatchObject({ label: '1+' })
})

test('what was found among others is written as it was found, or it is looked for again', async () => {
  const { core, get } = world()
  await create(core, jar, tester, { id: 'a', label: '0' })
  const seen: unknown[] = []
  await act(core, tester, async (read) => {
    const [doc] = await read.find('Jar', { kind: 'and', of: [] }, 10)
    seen.push(doc!['label'])
    if (seen.length === 1) await act(core, tester, async () => ({ deeds: [put('a', { label: '1' })] }))
    return { deeds: [{ do: 'replace', kind: 'Jar', doc: { ...doc, filling: 'jam' } }] }
  })
  expect(seen).toEqual(['0', '1'])
  expect(await get('a')).toMatchObject({ label: '1', filling: 'jam' })
})

/** Fills three jars in turn, each with what its neighbour had when it was looked at. */
async function filled({ core }: ReturnType<typeof world>, happens: (looks: number) => Promise<unknown>) {
  let looks = 0
  await actInTurn(core, tester, async (read) => {
    const found = await read.find('Jar', { kind: 'and', of: [] }, 10)
    const number = found.filter(({ filling }) => filling !== undefined).length
    const jar = found[number]!
    await happens(++looks)
    const filling = `${found[number - 1]?.['filling'] ?? ''}${jar['label']}`
    return { deeds: [{ do: 'replace', kind: 'Jar', doc: { ...jar, filling } }], isLast: number === 2 }
  })
  return looks
}

async function threeJars() {
  const three = world()
  for (const id of ['a', 'b', 'c']) await create(three.core, jar, tester, { id, label: id })
  return three
}

test('what comes in turn is decided while the one before is being committed, and sees what that writes', async () => {
  const three = await threeJars()
  let [committing, overlapped] = [false, 0]
  const { commit } = three.store
  const slow = async (...changes: Parameters<typeof commit>) => {
    committing = true
    for (let i = 0; i < 20; i++) await undefined
    committing = false
    return commit(...changes)
  }
  const core = { ...three.core, store: { ...three.store, commit: slow } }
  const looks = await filled({ ...three, core }, async () => {
    if (committing) overlapped++
  })
  expect([looks, overlapped]).toEqual([3, 2])
  expect(await three.get('c')).toMatchObject({ filling: 'abc' })
})

test.each([1, 2, 3])('somebody else who is quicker before look %i makes it be decided anew', async (look) => {
  const three = await threeJars()
  const looks = await filled(three, async (looks) => {
    if (looks !== look) return
    for (const id of ['a', 'b', 'c'])
      await act(three.core, tester, async () => ({ deeds: [put(id, { label: `${id}!` })] }))
  })
  expect(looks).toBeGreaterThan(3)
  const fillings = await Promise.all(['a', 'b', 'c'].map(async (id) => (await three.get(id))!['filling']))
  expect(fillings.at(-1)).toBe(['a!b!c!', 'ab!c!', 'abc!'][look - 1])
  expect(fillings.toSorted()).toEqual(fillings)
})

test('what fails in turn leaves what came before it done, and nothing of what comes after', async () => {
  const three = await threeJars()
  const failing = filled(three, async (looks) => {
    if (looks === 3) throw new Error('no more jam')
  })
  await expect(failing).rejects.toThrow('no more jam')
  expect(await three.get('b')).toMatchObject({ filling: 'ab' })
  expect((await three.get('c'))!['filling']).toBeUndefined()
})
