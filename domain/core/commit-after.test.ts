import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import type { Attempt } from './attempt.ts'
import { type Core, change, create } from './commands.ts'
import { commitAfter } from './commit-after.ts'
import { defineResource } from './define-resource.ts'
import { Fault } from './fault.ts'
import type { Doc } from './json.ts'
import type { ResourceStore } from './ports.ts'
import { regex } from './regex.ts'
import { classOf, integer, text } from './schema.ts'
import { parsed } from './stored.ts'
import { fakeClock, testCore, tester } from './test-core.ts'

const shelf = defineResource({
  kind: 'Shelf',
  schema: classOf('Shelf', { id: text(), jars: integer() }),
  description: 'A shelf.',
  mandatory: [],
  example: {},
})

/** A store whose commits wait until they are let through, one by one. */
async function world() {
  const { store } = memoryDatabase([shelf], regex)
  const doors: ((fault?: Fault) => void)[] = []
  const core: Core = testCore(store, [shelf], fakeClock('2026-03-01T10:00:00.000Z'))
  await create(core, shelf, tester, { id: 's', jars: 0 })
  const gated: ResourceStore = {
    ...store,
    async commit(changes) {
      const fault = await new Promise<Fault | undefined>((open) => doors.push(open))
      if (fault) throw fault
      return store.commit(changes)
    },
  }
  const opened = async (fault?: Fault) => {
    while (doors.length === 0) await new Promise(setImmediate)
    doors.shift()!(fault)
  }
  const seen: number[] = []
  const add = async (attempt: Attempt) => {
    const stored = (await attempt.sight.stored('Shelf', 's'))!
    const before = parsed(stored)
    seen.push(Number(before['jars']))
    attempt.plan.update(shelf, before, { ...before, jars: Number(before['jars']) + 1 }, stored.version)
    return Number(before['jars']) + 1
  }
  const jars = async () => (JSON.parse((await store.get('Shelf', 's'))!.text) as Doc)['jars']
  return { core, slow: { ...core, store: gated }, doors, opened, seen, add, jars }
}

describe('what is planned while another commit is on its way', () => {
  test('sees what that will have done, and is committed after it', async () => {
    const { slow, doors, opened, seen, add, jars } = await world()
    const first = commitAfter(slow, tester, undefined, add)
    const second = commitAfter(slow, tester, first, add)
    await second.planned
    expect([seen, doors.length, await jars()]).toEqual([[0, 1], 1, 0])
    await opened()
    expect([await first.done, await jars()]).toEqual([1, 1])
    await opened()
    expect([await second.done, await jars(), seen]).toEqual([2, 2, [0, 1]])
  })

  test('is done again when that came out differently', async () => {
    const { core, slow, opened, seen, add, jars } = await world()
    const first = commitAfter(slow, tester, undefined, add)
    const second = commitAfter(slow, tester, first, add)
    await second.planned
    await change(core, shelf, tester, 's', (doc) => ({ ...doc, jars: 10 }))
    await opened()
    await opened()
    await opened()
    expect([await first.done, await second.done, await jars()]).toEqual([11, 12, 12])
    expect(seen).toEqual([0, 1, 10, 11])
  })

  test('hears at once that what it rests on did not hold, and is done again once that is over', async () => {
    const { core, slow, doors, opened, seen, add } = await world()
    const first = commitAfter(slow, tester, undefined, add)
    const second = commitAfter(slow, tester, first, add)
    await second.planned
    await change(core, shelf, tester, 's', (doc) => ({ ...doc, jars: 10 }))
    await opened()
    // The first one is at its next attempt, which waits.
    expect(await first.held).toBe(false)
    while (doors.length === 0) await new Promise(setImmediate)
    expect([doors.length, seen]).toEqual([1, [0, 1, 10]])
    await opened()
    await opened()
    expect([await first.done, await second.done, await second.held, seen]).toEqual([11, 12, false, [0, 1, 10, 11]])
  })

  test('may be on its way before it is known that it can stay, when it creates very much', async () => {
    const { core, slow, doors, opened, add, jars } = await world()
    const first = commitAfter(slow, tester, undefined, add)
    const creating = async (attempt: Attempt) => {
      const before = await add(attempt)
      attempt.plan.append(shelf, `new-${before}`, { '@type': 'Shelf', id: `new-${before}`, jars: 0 })
      return before
    }
    const second = commitAfter(slow, tester, first, creating)
    await second.planned
    await new Promise(setImmediate)
    expect(doors).toHaveLength(2)
    await change(core, shelf, tester, 's', (doc) => ({ ...doc, jars: 10 }))
    for (let left = 4; left > 0; left--) await opened()
    expect([await first.done, await second.done, await jars()]).toEqual([11, 12, 12])
    const made = await Promise.all(['new-2', 'new-12'].map((id) => core.store.get('Shelf', id)))
    expect(made.map((one) => one !== undefined)).toEqual([false, true])
  })

  test('is done again without it when that failed', async () => {
    const { slow, opened, seen, add, jars } = await world()
    const first = commitAfter(slow, tester, undefined, add)
    const second = commitAfter(slow, tester, first, add)
    await second.planned
    await opened(new Fault('unavailable'))
    await expect(first.done).rejects.toThrow()
    await opened()
    expect([await second.done, await jars(), seen]).toEqual([1, 1, [0, 1, 0]])
  })
})
