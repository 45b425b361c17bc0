import { expect, test } from 'vitest'
import { memoryHouse } from '../memory-house.ts'
import type { Attempt } from './attempt.ts'
import { commitAfter } from './commit-after.ts'
import type { Doc } from './json.ts'
import type { JobRequest } from './ports.ts'
import type { Reaction } from './reaction.ts'
import { Stencil } from './stencil.ts'
import { tester } from './test-core.ts'

const sample: Doc = { '@type': 'Usage', id: 'x', description: 'a', status: 'received' }
const stencil = new Stencil(sample, [[['id']], [['description']]])
const reaction = (name: string, when: Reaction['when'], looksAt?: readonly string[]): Reaction => ({
  ...{ name, says: 'is tried', to: 'Usage', when, react: async () => {} },
  ...(looksAt && { looksAt }),
})

/** Usage that is filled in by one commit, what is enqueued with it, and how often somebody looked at a document. */
async function filled(reactions: (looked: () => void) => readonly Reaction[], work: (attempt: Attempt) => void) {
  const house = memoryHouse('2026-11-01T09:00:00.000Z')
  const enqueued: JobRequest[] = []
  let looks = 0
  const all = reactions(() => looks++)
  const store = {
    ...house.store,
    commit(changes: Parameters<typeof house.store.commit>[0]) {
      enqueued.push(...changes.jobs)
      return house.store.commit({ ...changes, jobs: [] })
    },
  }
  const core = { ...house.core, store, reactions: () => all }
  await commitAfter(core, tester, undefined, async (attempt) => work(attempt)).done
  return { docs: await house.all('Usage'), told: await house.told(), enqueued, looks }
}

const fill =
  (count: number) =>
  ({ plan, core }: Attempt) => {
    const values = (i: number) => [`u-${i}`, i % 3 === 0 ? 'late' : 'in time']
    for (let i = 0; i < count; i++) plan.fill(core.resource('Usage'), `u-${i}`, stencil, values(i))
  }

test('what is filled in is written and told as a document is', async () => {
  const { docs, told } = await filled(() => [], fill(2))
  const expected = [0, 1].map((i): Doc => ({ ...sample, id: `u-${i}`, description: i === 0 ? 'late' : 'in time' }))
  expect(docs).toEqual(expected)
  expect(told).toEqual(['Usage u-0: Create', 'Usage u-1: Create'])
})

test('each is reacted to by what it says, also where a reaction looks at what differs', async () => {
  for (const looksAt of [undefined, ['description', 'status']]) {
    const { enqueued, looks } = await filled(
      (look) => [
        reaction(
          'late',
          ({ after }) => {
            look()
            return after?.['description'] === 'late'
          },
          looksAt,
        ),
      ],
      fill(4),
    )
    expect(enqueued.map(({ data }) => data['id'])).toEqual(['u-0', 'u-3'])
    expect(looks).toBe(4)
  }
})

test('where reactions look at nothing that differs, one answer is that of all', async () => {
  const looking = (status: string) => (look: () => void) => [
    reaction(
      'seen',
      ({ after }) => {
        look()
        return after?.['status'] === status
      },
      ['status'],
    ),
  ]
  expect(await filled(looking('rated'), fill(50))).toMatchObject({ enqueued: [], looks: 1 })
  const { enqueued } = await filled(looking('received'), fill(3))
  expect(enqueued.map(({ data }) => data['id'])).toEqual(['u-0', 'u-1', 'u-2'])
})

test('what is filled in by somebody else than the first is written, too', async () => {
  const other = { ...tester, id: 'other' }
  const { docs, told } = await filled(
    () => [],
    (attempt) => {
      const { plan, core } = attempt
      plan.fill(core.resource('Usage'), 'u-0', stencil, ['u-0', 'a'])
      plan.actsFor(other)
      plan.fill(core.resource('Usage'), 'u-1', stencil, ['u-1', 'b'])
    },
  )
  expect(docs.map(({ id }) => id)).toEqual(['u-0', 'u-1'])
  expect(told).toHaveLength(2)
})
