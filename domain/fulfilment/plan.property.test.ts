import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { decompose } from './decompose.ts'
import { expectedEnd, jeopardyOf } from './forecast.ts'
import { readyOf } from './next-step.ts'
import type { Task } from './task.ts'

const ref = (id: string): Doc => ({ id, name: id })
const actions = ['add', 'modify', 'delete', 'noChange'] as const

/** Orders whose items rely on earlier items, each with some services and resources. */
const orders = fc
  .array(
    fc.record({
      action: fc.constantFrom(...actions),
      services: fc.nat(3),
      resources: fc.nat(3),
      reliesOn: fc.array(fc.nat(), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((items) => {
    const facts = items.map(({ action, services, resources, reliesOn }, i) => {
      const others = i === 0 ? [] : [...new Set(reliesOn.map((n) => n % i))]
      const item: Doc = {
        id: `${i}`,
        action,
        productOrderItemRelationship: others.map((n) => ({ id: `${n}`, relationshipType: 'reliesOn' })),
      }
      const specification: Doc = {
        serviceSpecification: Array.from({ length: services }, (_, n) => ref(`s${n}`)),
        resourceSpecification: Array.from({ length: resources }, (_, n) => ref(`r${n}`)),
      }
      return { at: '', item, specification, prices: [], characteristics: [] }
    })
    return { order: { productOrderItem: facts.map(({ item }) => item) } as Doc, facts }
  })

/** Carries a plan out, wave after wave; answers the waves. */
function waves(tasks: readonly Task[]): string[][] {
  const result: string[][] = []
  for (let left = tasks; left.some(({ state }) => state === 'pending'); ) {
    const ready = readyOf(
      left,
      left.filter(({ state }) => state === 'pending'),
    ).map(({ id }) => id)
    if (ready.length === 0) throw new Error('nothing can begin any more')
    result.push(ready)
    left = left.map((task) => (ready.includes(task.id) ? { ...task, state: 'completed' as const } : task))
  }
  return result
}

test('every plan can be carried out to its end, and no task begins before what it depends on', () => {
  fc.assert(
    fc.property(orders, ({ order, facts }) => {
      const tasks = decompose(order, facts)
      const order_ = waves(tasks).flat()
      expect(order_.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted())
      for (const { id, dependsOn } of tasks) {
        for (const other of dependsOn) expect(order_.indexOf(other)).toBeLessThan(order_.indexOf(id))
      }
    }),
  )
})

test('a product comes last when it is added, and first when it is ended', () => {
  fc.assert(
    fc.property(orders, ({ order, facts }) => {
      const tasks = decompose(order, facts)
      for (const product of tasks.filter(({ kind }) => kind === 'product')) {
        const others = tasks.filter(
          ({ orderItemId, kind }) => orderItemId === product.orderItemId && kind !== 'product',
        )
        const waits = others.filter(({ dependsOn }) => dependsOn.includes(product.id)).length > 0
        expect(waits).toBe(product.action === 'delete' && others.length > 0)
      }
    }),
  )
})

test('what is done early never makes the forecast later', () => {
  fc.assert(
    fc.property(orders, ({ order, facts }) => {
      const tasks = decompose(order, facts)
      const before = expectedEnd(tasks, 0)
      const [first] = waves(tasks)
      const after = tasks.map((task) =>
        first?.includes(task.id)
          ? { ...task, state: 'completed' as const, completionDate: new Date(0).toISOString() }
          : task,
      )
      expect(expectedEnd(after, 0)).toBeLessThanOrEqual(before)
    }),
  )
})

const hour = 3_600_000
test.each([
  [10, 'None'],
  [10.2, 'Low'],
  [12.5, 'Low'],
  [13, 'Medium'],
  [15, 'Medium'],
  [18, 'High'],
  [20.5, 'Critical'],
])('a plan of ten hours that will take %d is in jeopardy %s', (hours, level) => {
  expect(jeopardyOf({ start: 0, plannedEnd: 10 * hour }, hours * hour)).toBe(level)
  expect(jeopardyOf({ start: 0, plannedEnd: 10 * hour, requested: 9 * hour }, hours * hour)).toBe('Critical')
})
