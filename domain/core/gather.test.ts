import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { type Core, create } from './commands.ts'
import { defineResource } from './define-resource.ts'
import type { EventRecord } from './event.ts'
import { Fault } from './fault.ts'
import type { Doc } from './json.ts'
import type { ChangeSet, ResourceStore } from './ports.ts'
import { regex } from './regex.ts'
import { classOf, integer, text } from './schema.ts'
import { fakeClock, faultOf, testCore } from './test-core.ts'

const jar = defineResource({
  kind: 'Jar',
  schema: classOf('Jar', { id: text(), beans: integer() }),
  description: 'A jar of beans; each new one is counted on its shelf.',
  mandatory: [],
  rules: [({ after }) => (Number(after['beans'] ?? 0) < 0 ? [{ at: 'beans', problem: 'are negative' }] : [])],
  gathers: async (_, __, read) => void (await read.get('Shelf', 's')),
  consequences: async ({ before, after }) =>
    before || !after
      ? []
      : [{ kind: 'Shelf', id: 's', change: (doc) => ({ ...doc, jars: Number(doc['jars'] ?? 0) + 1 }) }],
  example: {},
})
const shelf = defineResource({
  kind: 'Shelf',
  schema: classOf('Shelf', { id: text(), jars: integer() }),
  description: 'A shelf.',
  mandatory: [],
  example: {},
})

const by = (id: string) => ({ id, correlationId: `request of ${id}` })

async function world() {
  const database = memoryDatabase([jar, shelf], regex)
  const commits: ChangeSet[] = []
  let broken = false
  const store: ResourceStore = {
    ...database.store,
    async commit(changes) {
      if (broken) throw new Fault('unavailable')
      const conflict = await database.store.commit(changes)
      if (!conflict) commits.push(changes)
      return conflict
    },
  }
  const core: Core = testCore(store, [jar, shelf], fakeClock('2026-03-01T10:00:00.000Z'))
  await create(core, shelf, by('me'), { id: 's' })
  commits.length = 0
  return {
    core,
    commits,
    breakDown: () => {
      broken = true
    },
    put: (doc: Doc, who = 'me') => create(core, jar, by(who), doc),
    shelf: async () => JSON.parse((await store.get('Shelf', 's'))!.text) as Doc,
    async events() {
      const all: EventRecord[] = []
      await database.outbox.drain(1000, async (batch) => {
        all.push(...batch)
        return []
      })
      return all
    },
  }
}

describe('creates that come at the same time', () => {
  test('share commits, and meet nowhere', async () => {
    const { put, commits, shelf } = await world()
    await Promise.all(Array.from({ length: 250 }, (_, i) => put({ id: `j-${i}` })))
    expect(await shelf()).toMatchObject({ jars: 250 })
    // The first alone, since nobody waited yet; then as many as fit.
    expect(commits.map(({ writes }) => writes.length - 1)).toEqual([1, 100, 100, 49])
  })

  test('each have their own actor, in events and in the audit trail', async () => {
    const { put, commits, events } = await world()
    await Promise.all(['ada', 'bo', 'cy'].map((who) => put({ id: who }, who)))
    const made = (await events()).filter(({ kind }) => kind === 'Jar')
    expect(made.map(({ resourceId, actor }) => [resourceId, actor.id])).toEqual(
      ['ada', 'bo', 'cy'].map((id) => [id, id]),
    )
    const noted = commits.flatMap(({ audit }) => audit).filter(({ kind }) => kind === 'Jar')
    expect(noted.map(({ resourceId, actor }) => [resourceId, actor.correlationId])).toEqual(
      ['ada', 'bo', 'cy'].map((id) => [id, `request of ${id}`]),
    )
  })

  test('are refused one by one: what is wrong with one is no concern of the others', async () => {
    const { put, shelf } = await world()
    await put({ id: 'taken' })
    const wanted = [{ id: 'a' }, { id: 'b', beans: -1 }, { id: 'taken' }, { id: 'c' }, { id: 'c' }, {}]
    const outcomes = await Promise.allSettled(wanted.map((doc) => put(doc)))
    expect(outcomes.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as Fault).code))).toEqual([
      'done',
      'ruleViolated',
      'alreadyExists',
      'done',
      'alreadyExists',
      'done',
    ])
    expect(await shelf()).toMatchObject({ jars: 4 })
  })

  test('are all told when nothing can be written', async () => {
    const { put, breakDown } = await world()
    breakDown()
    const codes = await Promise.all(['a', 'b', 'c'].map(async (id) => (await faultOf(put({ id }))).code))
    expect(codes).toEqual(['unavailable', 'unavailable', 'unavailable'])
  })

  test('are never left waiting, whenever they come', async () => {
    const { put, shelf } = await world()
    const all: Promise<unknown>[] = []
    for (let i = 0; i < 300; i++) {
      all.push(put({}))
      for (let ticks = i % 17; ticks > 0; ticks--) await Promise.resolve()
    }
    await Promise.all(all)
    expect(await shelf()).toMatchObject({ jars: 300 })
  })
})
