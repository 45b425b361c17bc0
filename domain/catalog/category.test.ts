import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import { everything } from '../core/query.ts'
import { faultOf } from '../core/test-core.ts'
import { category } from './category.ts'
import { catalogWorld } from './world-fixtures.ts'

const under = (id: string): Doc => ({ parent: { '@type': 'CategoryRef', id } })
const over = (...ids: string[]): Doc => ({ subCategory: ids.map((id) => ({ '@type': 'CategoryRef', id })) })
const idsOf = (doc: Doc) => ((doc['subCategory'] ?? []) as Doc[]).map(({ id }) => id)

describe('the tree of categories', () => {
  test('is written at both ends, with the names, and tells which categories are roots', async () => {
    const world = catalogWorld()
    await world.category('mobile')
    const child = await world.category('sim-only', under('mobile'))
    expect(child['isRoot']).toBe(false)
    expect(await world.read(category, 'mobile')).toMatchObject({
      isRoot: true,
      subCategory: [{ '@type': 'CategoryRef', id: 'sim-only', name: 'Name of sim-only', '@referredType': 'Category' }],
    })
  })

  test('moves a category when another one lists it, and frees it when nobody does', async () => {
    const world = catalogWorld()
    await world.category('a')
    await world.category('leaf', under('a'))
    await world.category('b', over('leaf'))
    expect(idsOf(await world.read(category, 'a'))).toEqual([])
    expect((await world.read(category, 'leaf'))['parent']).toMatchObject({ id: 'b' })
    await world.patch(category, 'b', {}, 'subCategory')
    expect(await world.read(category, 'leaf')).toMatchObject({ isRoot: true })
    expect(await world.read(category, 'leaf')).not.toHaveProperty('parent')
  })

  test('refuses a circle and shows the way round', async () => {
    const world = catalogWorld()
    await world.category('a')
    await world.category('b', under('a'))
    const fault = await faultOf(world.patch(category, 'a', under('b')))
    expect(fault.details[0]?.problem).toBe('goes round in a circle: a → b → a')
    expect((await faultOf(world.patch(category, 'b', over('a')))).code).toBe('ruleViolated')
  })

  test('does not become a circle when steps that would close it run at once', async () => {
    const world = catalogWorld()
    for (const id of ['a', 'b', 'c']) await world.category(id)
    const steps = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ] as const
    const outcomes = await Promise.allSettled(steps.map(([one, other]) => world.patch(category, one, under(other))))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  })

  test('dates the categories at both ends of a tie', async () => {
    const world = catalogWorld()
    await world.category('a')
    world.clock.set('2026-04-01T08:00:00.000Z')
    await world.category('b', under('a'))
    expect((await world.read(category, 'a'))['lastUpdate']).toBe('2026-04-01T08:00:00.000Z')
  })
})

const anyName = fc.constantFrom('a', 'b', 'c', 'd')
const step = fc.record({ id: anyName, parent: fc.option(anyName), children: fc.option(fc.uniqueArray(anyName)) })

test('whatever is created and moved, both ends agree, roots are roots, and nobody is above itself', async () => {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
    const world = catalogWorld()
    for (const { id, parent, children } of steps) {
      const body = { ...(parent && under(parent)), ...(children && over(...children)) }
      const exists = await world.read(category, id)
      const done = exists ? world.patch(category, id, body, 'parent') : world.category(id, body)
      await done.catch((error: unknown) => expect(error).toBeInstanceOf(Fault))
    }
    const page = { offset: 0, limit: 10 }
    const { items } = await world.core.store.list('Category', { filter: everything, sort: [], page })
    expectTree(new Map(items.map(({ id, text }) => [id, JSON.parse(text) as Doc])))
  })
  await fc.assert(property, { numRuns: 150 })
})

function expectTree(docs: ReadonlyMap<string, Doc>): void {
  const parentOf = (id: string) => (docs.get(id)?.['parent'] as Doc | undefined)?.['id'] as string | undefined
  for (const [id, doc] of docs) {
    expect(doc['isRoot']).toBe(doc['parent'] === undefined)
    for (const child of idsOf(doc)) if (docs.has(String(child))) expect(parentOf(String(child))).toBe(id)
    const parent = parentOf(id)
    if (parent !== undefined && docs.has(parent)) expect(idsOf(docs.get(parent)!)).toContain(id)
    const above = new Set<string>()
    for (let at = parent; at !== undefined && !above.has(at); at = parentOf(at)) above.add(at)
    expect(above).not.toContain(id)
  }
}
