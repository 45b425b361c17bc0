import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { type Core, change, create, remove } from './commands.ts'
import { defineResource, type ResourceSpec } from './define-resource.ts'
import type { Doc } from './json.ts'
import { defineLifecycle } from './lifecycle.ts'
import type { Tagged } from './ports.ts'
import { regex } from './regex.ts'
import { classOf, dateTime, integer, text } from './schema.ts'
import { fakeClock, faultOf, testCore, tester } from './test-core.ts'

const jarSchema = classOf('Jar', { id: text(), label: text(), beans: integer(), state: text(), seen: dateTime() })
const jarSpec: ResourceSpec = {
  kind: 'Jar',
  schema: jarSchema,
  description: 'A jar of beans.',
  mandatory: ['label'],
  serverSets: ['seen'],
  lifecycle: defineLifecycle({ attribute: 'state', initial: 'open', steps: { open: ['shut'], shut: [] } }),
  complete: ({ after, at }) => ({ ...after, seen: at }),
  rules: [({ after }) => (Number(after['beans'] ?? 0) < 0 ? [{ at: 'beans', problem: 'are negative' }] : [])],
  references: [{ path: 'neighbour.id', kinds: ['Jar'] }],
  example: { label: 'A' },
}
const jar = defineResource(jarSpec)

function world(resource = jar, options: Partial<Core> = {}) {
  const database = memoryDatabase([resource], regex)
  const clock = fakeClock('2026-03-01T10:00:00.000Z')
  const core: Core = { ...testCore(database.store, [resource], clock), ...options }
  const events = async () => {
    const seen: [string, Doc | undefined][] = []
    await database.outbox.drain(100, async (batch) => {
      seen.push(
        ...batch.map((event): [string, Doc | undefined] => [`${event.resourceId} ${event.type}`, event.previous]),
      )
      return []
    })
    return seen
  }
  const stored = async (id: string) => {
    const row = await core.store.get('Jar', id)
    return row && { version: row.version, doc: JSON.parse(row.text) as Doc }
  }
  return { core, database, clock, events, stored }
}

describe('create', () => {
  test('gives an identifier, a class, a first state and what the server sets, whatever the caller says of that', async () => {
    const { core } = world()
    const { doc, version } = await create(core, jar, tester, { label: 'A', seen: '1999-01-01T00:00:00.000Z' })
    expect(version).toBe(1)
    expect(doc).toEqual({
      '@type': 'Jar',
      label: 'A',
      id: 'id-000001',
      state: 'open',
      seen: '2026-03-01T10:00:00.000Z',
    })
  })

  test('refuses a taken identifier and leaves what is there', async () => {
    const { core, stored } = world()
    await create(core, jar, tester, { id: '1', label: 'A' })
    expect((await faultOf(create(core, jar, tester, { id: '1', label: 'B' }))).code).toBe('alreadyExists')
    expect((await stored('1'))?.doc['label']).toBe('A')
  })

  test('that a rule refuses writes nothing and says nothing', async () => {
    const { core, events, stored } = world()
    expect((await faultOf(create(core, jar, tester, { id: '1', label: 'A', beans: -1 }))).details).toEqual([
      { at: 'beans', problem: 'are negative' },
    ])
    expect([await stored('1'), await events()]).toEqual([undefined, []])
  })

  test('checks references where they are strict', async () => {
    const { core } = world(jar, { references: 'strict' })
    const fault = await faultOf(create(core, jar, tester, { label: 'A', neighbour: { id: '9' } }))
    expect(fault.code).toBe('unknownReference')
    await create(core, jar, tester, { id: '9', label: 'B' })
    await create(core, jar, tester, { label: 'A', neighbour: { id: '9' } })
  })

  test('a reference that dangled before does not stand in the way of another change', async () => {
    const { core } = world()
    await create(core, jar, tester, { id: '1', label: 'A', neighbour: { id: 'gone' } })
    const strict: Core = { ...core, references: 'strict' }
    const rename = (doc: Doc) => ({ ...doc, label: 'B' })
    expect((await change(strict, jar, tester, '1', rename)).doc['label']).toBe('B')
    const move = (doc: Doc) => ({ ...doc, neighbour: { id: 'nowhere' } })
    expect((await faultOf(change(strict, jar, tester, '1', move))).code).toBe('unknownReference')
  })
})

describe('change', () => {
  test('a resource that has no such event raises none', async () => {
    const silent = defineResource({ ...jarSpec, events: { attributeValueChange: null } })
    const { core, events } = world(silent)
    await create(core, silent, tester, { id: '1', label: 'A' })
    await change(core, silent, tester, '1', (doc) => ({ ...doc, label: 'B', state: 'shut' }))
    expect((await events()).map(([name]) => name)).toEqual(['1 JarCreateEvent', '1 JarStateChangeEvent'])
  })

  test('an edit that changes nothing leaves version, server-set dates and events alone', async () => {
    const { core, clock, events, stored } = world()
    await create(core, jar, tester, { id: '1', label: 'A' })
    await events()
    clock.set('2026-03-01T10:01:00.000Z')
    expect((await change(core, jar, tester, '1', (doc) => doc)).version).toBe(1)
    expect(await stored('1')).toMatchObject({ version: 1, doc: { seen: '2026-03-01T10:00:00.000Z' } })
    expect(await events()).toEqual([])
  })

  test('tells state and other attributes apart in its events, with previous values', async () => {
    const { core, events } = world()
    await create(core, jar, tester, { id: '1', label: 'A' })
    await events()
    await change(core, jar, tester, '1', (doc) => ({ ...doc, label: 'B', state: 'shut' }))
    expect(await events()).toEqual([
      ['1 JarAttributeValueChangeEvent', { label: 'A' }],
      ['1 JarStateChangeEvent', { state: 'open' }],
    ])
  })

  test('that changes nothing writes nothing, keeps the version and raises no event', async () => {
    const still = defineResource({ ...jarSpec, complete: ({ after }) => after })
    const { core, events, stored } = world(still)
    await create(core, still, tester, { id: '1', label: 'A' })
    await events()
    expect(await change(core, still, tester, '1', (doc) => ({ ...doc }))).toMatchObject({ version: 1 })
    expect([(await stored('1'))?.version, await events()]).toEqual([1, []])
  })

  test('refuses the identifier and what the server sets, unless they are as they were', async () => {
    const { core } = world()
    const { doc } = await create(core, jar, tester, { id: '1', label: 'A' })
    for (const touched of [{ id: '2' }, { seen: '2001-01-01T00:00:00.000Z' }]) {
      expect((await faultOf(change(core, jar, tester, '1', (old) => ({ ...old, ...touched })))).code).toBe('readOnly')
    }
    await change(core, jar, tester, '1', (old) => ({ ...old, seen: doc['seen'], label: 'B' }))
  })

  test('is made on what others left when they came first, and none is lost', async () => {
    const { core, stored } = world()
    await create(core, jar, tester, { id: '1', label: 'A', beans: 0 })
    const more = () => change(core, jar, tester, '1', (doc) => ({ ...doc, beans: Number(doc['beans']) + 1 }))
    await Promise.all(Array.from({ length: 16 }, more))
    expect(await stored('1')).toMatchObject({ version: 17, doc: { beans: 16 } })
  })

  test('with a precondition is won by one of many', async () => {
    const { core, stored } = world()
    await create(core, jar, tester, { id: '1', label: 'A', beans: 0 })
    const onlyFirst = ({ version }: Tagged) => {
      if (version !== 1) throw new Error('too late')
    }
    const outcomes = await Promise.allSettled(
      Array.from({ length: 16 }, (_, i) =>
        change(core, jar, tester, '1', (doc) => ({ ...doc, beans: i + 1 }), onlyFirst),
      ),
    )
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    expect((await stored('1'))?.version).toBe(2)
  })
})

describe('validFor', () => {
  const dated = defineResource({
    ...jarSpec,
    schema: classOf('Jar', { ...jarSchema.shape, validFor: classOf('TimePeriod', {}) }),
  })
  const period = (start?: string, end?: string) => ({
    validFor: { ...(start && { startDateTime: start }), ...(end && { endDateTime: end }) },
  })
  const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z']

  test('that ends before it starts is refused on whatever resource has one, beside what its own rules refuse', async () => {
    const { core } = world(dated)
    const fault = await faultOf(create(core, dated, tester, { label: 'A', beans: -1, ...period(late, early) }))
    expect([fault.code, fault.details.map(({ at }) => at)]).toEqual(['ruleViolated', ['validFor.endDateTime', 'beans']])
    await create(core, dated, tester, { id: '1', label: 'A', ...period(early, early) })
    const edit = (doc: Doc) => ({ ...doc, ...period(late, early) })
    expect((await faultOf(change(core, dated, tester, '1', edit))).code).toBe('ruleViolated')
    for (const open of [period(late), period(undefined, early), period(), period(early, late)]) {
      await change(core, dated, tester, '1', (doc) => ({ ...doc, ...open }))
    }
  })

  test('that was stored the wrong way round keeps nobody from changing something else', async () => {
    const { core } = world(jar)
    await create(core, jar, tester, { id: '1', label: 'A', ...period(late, early) })
    const { doc } = await change(core, dated, tester, '1', (old) => ({ ...old, label: 'B' }))
    expect(doc['label']).toBe('B')
  })
})

describe('consequences', () => {
  const bump = (id: string) => ({
    kind: 'Jar',
    id,
    change: (doc: Doc): Doc => ({ ...doc, beans: Number(doc['beans'] ?? 0) + 1 }),
  })
  const linked = defineResource({
    ...jarSpec,
    consequences: async ({ after }) => (after?.['label'] === 'go' ? ['a', 'b', 'a', 'nobody', 'self'].map(bump) : []),
  })

  test('on one resource become one write and one event; on the changed resource itself they are part of the answer', async () => {
    const { core, events, stored } = world(linked)
    for (const id of ['a', 'b', 'self']) await create(core, linked, tester, { id, label: id })
    await events()
    const { doc } = await change(core, linked, tester, 'self', (old) => ({ ...old, label: 'go' }))
    expect(doc).toMatchObject({ label: 'go', beans: 1 })
    expect(await stored('a')).toMatchObject({ version: 2, doc: { beans: 2 } })
    expect(await stored('b')).toMatchObject({ version: 2, doc: { beans: 1 } })
    expect(await stored('self')).toMatchObject({ version: 2, doc })
    expect((await events()).map(([event]) => event)).toEqual(
      ['self', 'a', 'b'].map((id) => `${id} JarAttributeValueChangeEvent`),
    )
  })

  test('and their cause are tried again together when somebody was faster at either', async () => {
    const { core, stored } = world(linked)
    for (const id of ['a', 'b', 'self']) await create(core, linked, tester, { id, label: id })
    await Promise.all([
      change(core, linked, tester, 'self', (old) => ({ ...old, label: 'go' })),
      change(core, linked, tester, 'a', (old) => ({ ...old, label: 'meanwhile' })),
    ])
    expect(await stored('a')).toMatchObject({ version: 3, doc: { label: 'meanwhile', beans: 2 } })
  })
})

describe('remove', () => {
  test('takes the resource away, tells so with what it was, and is noted', async () => {
    const { core, database, events, stored } = world()
    await create(core, jar, tester, { id: '1', label: 'A' })
    await remove(core, jar, tester, '1')
    expect(await stored('1')).toBeUndefined()
    expect((await events()).at(-1)?.[0]).toBe('1 JarDeleteEvent')
    expect((await database.audit.of('Jar', '1', 10)).map(({ action }) => action)).toEqual(['create', 'remove'])
    expect((await faultOf(remove(core, jar, tester, '1'))).code).toBe('notFound')
  })

  test('is refused while somebody needs it', async () => {
    const needed = defineResource({ ...jarSpec, neededBy: async () => [{ at: 'Shelf 1', problem: 'holds it' }] })
    const { core } = world(needed)
    await create(core, needed, tester, { id: '1', label: 'A' })
    expect((await faultOf(remove(core, needed, tester, '1'))).details).toEqual([{ at: 'Shelf 1', problem: 'holds it' }])
  })
})
