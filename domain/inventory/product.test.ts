import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create, remove } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { product } from './product.ts'

const morning = '2026-03-01T08:00:00.000Z'
const noon = '2026-03-01T12:00:00.000Z'

function world() {
  const clock = fakeClock(morning)
  const core = testCore(memoryDatabase(resources, regex).store, resources, clock)
  const add = (doc: Doc) => create(core, product, tester, doc).then((done) => done.doc)
  const patch = ({ id }: Doc, body: Doc) =>
    change(core, product, tester, String(id), (old) => ({ ...old, ...body })).then((done) => done.doc)
  const drop = ({ id }: Doc) => remove(core, product, tester, String(id))
  return { clock, add, patch, drop }
}

describe('the life of a product', () => {
  test('dates its record, its first day and its end', async () => {
    const { clock, add, patch } = world()
    const line = await add({ name: 'Line' })
    expect(line).toMatchObject({ status: 'created', creationDate: morning })
    expect(line).not.toHaveProperty('startDate')
    clock.set(noon)
    expect(await patch(line, { status: 'active' })).toMatchObject({ creationDate: morning, startDate: noon })
    expect(await patch(line, { status: 'terminated' })).toMatchObject({ startDate: noon, terminationDate: noon })
  })

  test('keeps the dates that the caller gives, also when the product is used again after an interruption', async () => {
    const { clock, add, patch } = world()
    const startDate = '2025-01-01T00:00:00.000Z'
    const line = await add({ status: 'active', startDate })
    clock.set(noon)
    await patch(line, { status: 'suspended' })
    expect(await patch(line, { status: 'active' })).toMatchObject({ startDate })
    const terminationDate = '2026-02-28T00:00:00.000Z'
    expect(await patch(line, { status: 'terminated', terminationDate })).toMatchObject({ terminationDate })
  })

  test.each([
    ['terminated', 'active'],
    ['cancelled', 'pendingActive'],
    ['aborted', 'active'],
    ['active', 'created'],
    ['created', 'terminated'],
  ])('has no step from %s to %s', async (from, to) => {
    const { add, patch } = world()
    const line = await add({ status: from })
    expect((await faultOf(patch(line, { status: to }))).code).toBe('illegalTransition')
  })

  test('what ended says when, and nothing ends before it begins', async () => {
    const { add, patch } = world()
    const line = await add({ status: 'terminated' })
    expect((await faultOf(patch(line, { terminationDate: undefined }))).details[0]?.at).toBe('terminationDate')
    const dates = { startDate: noon, terminationDate: morning }
    expect((await faultOf(add({ status: 'active', ...dates }))).code).toBe('ruleViolated')
  })
})

describe('ties between products', () => {
  const tie = ({ id }: Doc): Doc => ({
    productRelationship: [{ '@type': 'ProductRelationship', id, relationshipType: 'reliesOn' }],
  })

  test('no product is tied to itself', async () => {
    const { add, patch } = world()
    const line = await add({ name: 'Line' })
    expect((await faultOf(patch(line, tie(line)))).details).toEqual([
      { at: 'productRelationship[0].id', problem: 'is the product itself' },
    ])
  })

  test('a product stays while one that is in use names it, and can be removed once that one has ended', async () => {
    const { add, patch, drop } = world()
    const line = await add({ name: 'Line' })
    const pack = await add({ name: 'Roaming pack', status: 'active', ...tie(line) })
    const refused = await faultOf(drop(line))
    expect([refused.code, refused.details[0]?.problem]).toEqual([
      'stillReferenced',
      `Product ${pack['id']} is related to it`,
    ])
    await patch(pack, { status: 'terminated' })
    await drop(line)
  })
})
