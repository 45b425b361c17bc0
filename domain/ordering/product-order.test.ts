import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { cancelProductOrder } from './cancel-product-order.ts'
import { productOrder } from './product-order.ts'

const morning = '2026-03-01T08:00:00.000Z'
const noon = '2026-03-01T12:00:00.000Z'

function world() {
  const clock = fakeClock(morning)
  const core = testCore(memoryDatabase(resources, regex, { enqueue: () => undefined }).store, resources, clock)
  const order = (...items: Doc[]) =>
    create(core, productOrder, tester, { productOrderItem: items }).then(({ doc }) => doc)
  const patch = ({ id }: Doc, body: Doc, resource = productOrder) =>
    change(core, resource, tester, String(id), (old) => ({ ...old, ...body })).then(({ doc }) => doc)
  return { clock, core, order, patch }
}

const add: Doc = { action: 'add' }

describe('items', () => {
  test('are numbered where they have no identifier, and those of an item below it', async () => {
    const { order } = world()
    const made = await order(add, { ...add, id: '1' }, { ...add, productOrderItem: [add, { ...add, id: 'sim' }] })
    expect(made['productOrderItem']).toMatchObject([
      { id: '2' },
      { id: '1' },
      { id: '3', productOrderItem: [{ id: '3.1' }, { id: 'sim' }] },
    ])
  })

  test('begin acknowledged whatever the caller says; one that is added later where the caller says nothing', async () => {
    const { order, patch } = world()
    const made = await order({ ...add, state: 'completed', productOrderItem: [add] })
    const [first] = made['productOrderItem'] as Doc[]
    expect(first).toMatchObject({ state: 'acknowledged', productOrderItem: [{ state: 'acknowledged' }] })
    const more = await patch(made, { productOrderItem: [{ ...first, state: 'inProgress' }, add] })
    expect(more['productOrderItem']).toMatchObject([{ state: 'inProgress' }, { id: '2', state: 'acknowledged' }])
  })

  test.each<[string, Doc[], string]>([
    ['there is none', [], 'productOrderItem'],
    [
      'two are called the same',
      [
        { ...add, id: 'a' },
        { ...add, productOrderItem: [{ ...add, id: 'a' }] },
      ],
      'productOrderItem[1].productOrderItem[0].id',
    ],
  ])('are refused when %s', async (_, items, at) => {
    const fault = await faultOf(world().order(...items))
    expect([fault.code, fault.details.map((detail) => detail.at)]).toEqual(['ruleViolated', [at]])
  })
})

describe('an order', () => {
  test('is acknowledged, or a draft where the caller wants one, and never anything else at first', async () => {
    const { core } = world()
    const made = (extra: Doc) => create(core, productOrder, tester, { productOrderItem: [add], ...extra })
    expect((await made({})).doc).toMatchObject({ state: 'acknowledged', creationDate: morning })
    expect((await made({ requestedInitialState: 'draft' })).doc['state']).toBe('draft')
    expect((await faultOf(made({ state: 'completed' }))).code).toBe('illegalTransition')
  })

  test.each([
    ['completed', ['inProgress', 'completed'], 'completionDate'],
    ['partial', ['inProgress', 'partial'], 'completionDate'],
    ['cancelled', ['assessingCancellation', 'cancelled'], 'cancellationDate'],
  ])('that is %s says since when, and the caller cannot change that', async (_, steps, date) => {
    const { clock, order, patch } = world()
    const made = await order(add)
    expect(made).not.toHaveProperty(date)
    clock.set(noon)
    let now = made
    for (const state of steps) now = await patch(made, { state })
    expect(now[date]).toBe(noon)
    expect((await faultOf(patch(made, { [date]: morning }))).code).toBe('readOnly')
  })
})

test('a cancellation is acknowledged, dated when it is done, and tells nothing but its creation and its states', async () => {
  const { clock, core, order, patch } = world()
  const { id } = await order(add)
  const asked = { productOrder: { '@type': 'ProductOrderRef', id: String(id) } }
  const { doc: task } = await create(core, cancelProductOrder, tester, asked)
  expect(task).toMatchObject({ state: 'acknowledged', creationDate: morning })
  expect(task).not.toHaveProperty('effectiveCancellationDate')
  clock.set(noon)
  const done = await patch(task, { state: 'done' }, cancelProductOrder)
  expect(done).toMatchObject({ effectiveCancellationDate: noon })
  expect((await faultOf(patch(task, { state: 'inProgress' }, cancelProductOrder))).code).toBe('illegalTransition')
  expect(Object.values(cancelProductOrder.events)).toEqual([
    'CancelProductOrderCreateEvent',
    'CancelProductOrderStateChangeEvent',
  ])
  const begun = { ...asked, state: 'done' }
  expect((await faultOf(create(core, cancelProductOrder, tester, begun))).code).toBe('illegalTransition')
})
