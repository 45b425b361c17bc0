import { describe, expect, test } from 'vitest'
import { memoryHouse } from '../memory-house.ts'
import { act } from './act.ts'
import type { Altering } from './altered.ts'
import type { Doc } from './json.ts'
import type { ChangeSet, ResourceStore } from './ports.ts'
import { Stencil } from './stencil.ts'
import { StencilledResource } from './stored.ts'
import { faultOf, tester } from './test-core.ts'

const usage = (id: string, more: Doc = {}): Doc => ({
  '@type': 'Usage',
  id,
  status: 'guided',
  description: id,
  ...more,
})

async function house() {
  const all = memoryHouse('2026-11-01T09:00:00.000Z')
  const committed: ChangeSet[] = []
  const store: ResourceStore = {
    ...all.store,
    commit(changes) {
      committed.push(changes)
      return all.store.commit(changes)
    },
  }
  const core = { ...all.core, store }
  for (const id of ['a', 'b', 'c']) await all.make('Usage', usage(id))
  await all.events()
  committed.length = 0
  return { ...all, core, committed }
}

async function altering(all: Awaited<ReturnType<typeof house>>, id: string, change: Doc): Promise<Altering> {
  const before = await all.get('Usage', id)
  const whole = (doc: Doc, version: number) => {
    const stencil =
      stencils.get(JSON.stringify({ ...doc, id: '', description: '' })) ??
      new Stencil(doc, [[['id']], [['description']]])
    stencils.set(JSON.stringify({ ...doc, id: '', description: '' }), stencil)
    return new StencilledResource(id, version, stencil, [id, String(doc['description'])])
  }
  return { before: whole(before, 1), after: whole({ ...before, ...change }, 2) }
}
const ratedProductUsage = [{ '@type': 'RatedProductUsage', ratingZone: '49' }]
const stencils = new Map<string, Stencil>()

describe('changes of very many resources that are stencils with values', () => {
  test('are told together, and each as it is', async () => {
    const all = await house()
    const changes = await Promise.all(['a', 'b'].map((id) => altering(all, id, { status: 'rated', ratedProductUsage })))
    await act(all.core, tester, async () => ({ deeds: changes.map((one) => ({ do: 'alter', kind: 'Usage', ...one })) }))
    expect(all.committed).toMatchObject([
      {
        writes: [],
        events: [],
        alterations: [{ kind: 'Usage', changed: ['status', 'ratedProductUsage'], rows: [{ id: 'a' }, { id: 'b' }] }],
      },
    ])
    expect(await all.get('Usage', 'b')).toMatchObject({ status: 'rated', description: 'b', ratedProductUsage })
    expect(await all.events()).toEqual([
      ...['UsageAttributeValueChangeEvent', 'UsageAttributeValueChangeEvent'],
      ...['UsageStateChangeEvent', 'UsageStateChangeEvent'],
    ])
  })

  test('are refused, as any change is, where no such step is', async () => {
    const all = await house()
    const change = await altering(all, 'a', { status: 'billed' })
    const done = act(all.core, tester, async () => ({ deeds: [{ do: 'alter', kind: 'Usage', ...change }] }))
    expect(await faultOf(done)).toMatchObject({ code: 'illegalTransition' })
  })

  test('are written as any other where something reacts to them', async () => {
    const all = await house()
    const change = await altering(all, 'c', { outOfOrder: true, status: 'rated' })
    await act(all.core, tester, async () => ({ deeds: [{ do: 'alter', kind: 'Usage', ...change }] }))
    expect(all.committed[0]).toMatchObject({ writes: [{ op: 'update', id: 'c' }], jobs: [{ data: { id: 'c' } }] })
    expect(all.committed[0]).not.toHaveProperty('alterations')
  })

  test('go on from there when more happens to one of them in the same commit', async () => {
    const all = await house()
    const [a, b] = await Promise.all(['a', 'b'].map((id) => altering(all, id, { status: 'rated' })))
    const more = (doc: Doc): Doc => ({ ...doc, description: 'more' })
    await act(all.core, tester, async () => ({
      deeds: [
        { do: 'alter', kind: 'Usage', ...a! },
        { do: 'alter', kind: 'Usage', ...b! },
        { do: 'change', kind: 'Usage', id: 'a', change: more },
      ],
    }))
    expect(await all.get('Usage', 'a')).toMatchObject({ status: 'rated', description: 'more' })
    expect((await all.store.get('Usage', 'a'))!.version).toBe(2)
    expect(all.committed).toMatchObject([{ writes: [{ id: 'a' }], alterations: [{ rows: [{ id: 'b' }] }] }])
  })
})
