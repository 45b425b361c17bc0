import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { type BatchWrite, batch } from './batch.ts'
import { type Core, create } from './commands.ts'
import { defineResource } from './define-resource.ts'
import { Fault } from './fault.ts'
import type { Doc } from './json.ts'
import { regex } from './regex.ts'
import { classOf, integer, text } from './schema.ts'
import { fakeClock, faultOf, testCore, tester } from './test-core.ts'

/** A box in a box: the outer one counts what was ever put into it and cannot go before the inner ones. */
const box = defineResource({
  kind: 'Box',
  schema: classOf('Box', { id: text(), in: text(), count: integer() }),
  description: 'A box.',
  mandatory: [],
  references: [{ path: 'in', kinds: ['Box'] }],
  rules: [
    async ({ after }, read) => {
      const inside = await read.find('Box', { kind: 'compare', path: ['in'], op: 'eq', value: String(after['in']) }, 3)
      const others = inside.filter(({ id }) => id !== after['id'])
      return others.length > 1 ? [{ at: 'in', problem: `holds ${others.map(({ id }) => id)}` }] : []
    },
  ],
  consequences: async ({ before, after }) =>
    after && !before && after['in'] !== undefined
      ? [{ kind: 'Box', id: String(after['in']), change: (doc) => ({ ...doc, count: Number(doc['count'] ?? 0) + 1 }) }]
      : [],
  neededBy: async ({ id }, read) => {
    const inside = await read.find('Box', { kind: 'compare', path: ['in'], op: 'eq', value: String(id) }, 1)
    return inside.map((doc) => ({ at: 'in', problem: `of ${doc['id']}` }))
  },
  jobs: ({ after }) => (after ? [{ queue: 'boxes', data: { id: after['id'] } }] : []),
  example: { '@type': 'Box' },
})

async function world(...there: Doc[]) {
  const jobs: Doc[] = []
  const database = memoryDatabase([box], regex, {
    enqueue: (given) => void jobs.push(...given.map(({ data }) => data)),
  })
  const core: Core = { ...testCore(database.store, [box], fakeClock('2026-03-01T10:00:00.000Z')), references: 'strict' }
  for (const doc of there) await create(core, box, tester, doc)
  const events = async () => {
    const seen: string[] = []
    await database.outbox.drain(100, async (batch) => {
      seen.push(...batch.map(({ resourceId, type, version }) => `${resourceId} ${type} ${version}`))
      return []
    })
    return seen
  }
  await events()
  jobs.length = 0
  const stored = async (id: string) => {
    const row = await core.store.get('Box', id)
    return row && { version: row.version, doc: JSON.parse(row.text) as Doc }
  }
  const run = (...writes: Omit<BatchWrite, 'blame'>[]) =>
    batch(
      core,
      box,
      tester,
      writes.map((write, i) => ({ ...write, blame: blame(i) }) as BatchWrite),
    )
  return { core, jobs, events, stored, run }
}

const blame = (i: number) => (fault: Fault) =>
  new Fault(
    fault.code,
    fault.details.map(({ at, problem }) => ({ at: `${i} ${at}`, problem })),
  )
const add = (id: string, more: Doc = {}) => ({ do: 'create' as const, input: () => ({ id, ...more }) })
const put = (id: string, more: Doc) => ({ do: 'change' as const, id, edit: (doc: Doc) => ({ ...doc, ...more }) })
const drop = (id: string) => ({ do: 'remove' as const, id })

describe('a batch', () => {
  test('lets each write see the ones before it: references, rules, who needs what', async () => {
    const { run, stored } = await world({ id: 'a' }, { id: 'b', in: 'a' })
    await run(add('c'), add('d', { in: 'c' }), drop('b'), drop('a'))
    expect(await stored('a')).toBe(undefined)
    expect(await stored('d')).toMatchObject({ version: 1, doc: { in: 'c' } })
    const crowd = await faultOf(run(add('e', { in: 'c' }), add('f', { in: 'c' })))
    expect([crowd.code, crowd.details]).toEqual(['ruleViolated', [{ at: '1 in', problem: 'holds d,e' }]])
    expect((await faultOf(run(drop('c'), drop('d')))).details).toEqual([{ at: '0 in', problem: 'of d' }])
    expect((await faultOf(run(drop('d'), add('e', { in: 'd' })))).code).toBe('unknownReference')
    await run(put('d', { in: undefined }), drop('c'))
    expect(await stored('c')).toBe(undefined)
  })

  test('writes a resource once and says once what became of it, consequences included', async () => {
    const { run, events, stored, jobs } = await world({ id: 'a' })
    const dones = await run(add('b', { in: 'a' }), put('a', { count: 10 }), add('c', { in: 'a' }))
    expect(dones.map(({ doc, version }) => [doc['id'], doc['count'], version])).toEqual([
      ['b', undefined, 1],
      ['a', 11, 2],
      ['c', undefined, 1],
    ])
    expect(await stored('a')).toMatchObject({ version: 2, doc: { count: 11 } })
    expect(await events()).toEqual(['b BoxCreateEvent 1', 'a BoxAttributeValueChangeEvent 2', 'c BoxCreateEvent 1'])
    expect(jobs.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  test('that takes back what it did commits nothing of it', async () => {
    const { run, events, stored } = await world({ id: 'a' })
    expect(await run(add('b'), put('a', { count: 1 }), drop('b'), put('a', { count: undefined }))).toMatchObject([
      { doc: { id: 'a' }, version: 1 },
    ])
    expect([await events(), await stored('b'), await stored('a')]).toMatchObject([[], undefined, { version: 1 }])
  })

  test('goes on from the versions of what it removes and makes again', async () => {
    const { run, events, stored } = await world({ id: 'a', count: 1 })
    expect(await run(drop('a'), add('a'))).toMatchObject([{ version: 2 }])
    expect(await stored('a')).toEqual({ version: 2, doc: { '@type': 'Box', id: 'a' } })
    expect(await events()).toEqual(['a BoxAttributeValueChangeEvent 2'])
  })

  test('is judged again as a whole when somebody is quicker', async () => {
    const { core, run, stored } = await world({ id: 'a' })
    const rival = { ...core.store }
    const commit = core.store.commit
    let commits = 0
    Object.assign(core.store, {
      ...rival,
      commit: async (changes: Parameters<typeof commit>[0]) => {
        if (++commits === 1) await create({ ...core, store: { ...rival, commit } }, box, tester, { id: 'b' })
        return commit(changes)
      },
    })
    const fault = await faultOf(run(put('a', { count: 1 }), add('b')))
    expect([fault.code, fault.details[0]?.at]).toEqual(['alreadyExists', '1 id'])
    expect(await stored('a')).toMatchObject({ version: 1 })
  })
})
