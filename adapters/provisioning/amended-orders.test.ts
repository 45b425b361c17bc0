import { afterAll, describe, expect, test } from 'vitest'
import { Fault } from '../../domain/core/fault.ts'
import { type Doc, docsIn } from '../../domain/core/json.ts'
import type { ProvisioningRequest } from '../../domain/fulfilment/provisioning.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { line, ordersHouse, tearDown, withLine } from './orders-house.ts'
import { simulatedProvisioning } from './simulated.ts'

afterAll(tearDown)

const productOf = (item: Doc) => item['product'] as Doc
const reliesOnFirst: Doc = {
  productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id: '1', relationshipType: 'reliesOn' }],
}
const another = (id: string): Doc => ({
  ...line,
  id,
  product: { '@type': 'Product', description: 'as ordered' },
  ...reliesOnFirst,
})

/** What customers do to an order, one after the other: `n` says what, and makes each of them different. */
const whims: readonly ((items: readonly Doc[], n: number) => readonly Doc[])[] = [
  ([first, second, ...rest], n) => [
    first!,
    { ...second!, product: { ...productOf(second!), description: `colour ${n}` } },
    ...rest,
  ],
  (items, n) => [...items, another(`more-${n}`)],
  (items) => (items.length > 2 ? items.slice(0, -1) : items),
  (items) => items.map((one, i) => (i === 2 ? { ...one, state: 'cancelled' } : one)),
]

describe.each(grounds)('orders that are amended while they are carried out, on $name', ({ left, open }) => {
  test.skipIf(left)(
    'are delivered as they were amended last, and no task is carried out on what was asked before',
    async () => {
      const asked: ProvisioningRequest[] = []
      const amending: Promise<'taken' | 'refused'>[] = []
      let firsts = 0
      const network = simulatedProvisioning({ delayMs: 0 })
      const house = await ordersHouse(await open(), {
        async execute(request) {
          asked.push(request)
          // Every request meets somebody who changes the order at this very moment; some of them are waited for.
          const amended = amend(request.orderId, amending.length)
          amending.push(amended)
          if (request.taskId === '1-resource-1' && firsts++ % 2 === 0) await amended
          return network.execute(request)
        },
      })
      const amend = (id: string, n: number): Promise<'taken' | 'refused'> =>
        house
          .patch('ProductOrder', id, (order) => ({
            ...order,
            productOrderItem: [...whims[n % whims.length]!(docsIn(order['productOrderItem']), n)],
          }))
          .then(
            () => 'taken',
            (error: unknown) => {
              if (error instanceof Fault && error.code === 'ruleViolated') return 'refused'
              throw error
            },
          )
      await withLine(house)
      const items = [{ ...line, id: '1', product: { '@type': 'Product' } }, another('2'), another('3')]
      const made = await Promise.all(
        Array.from({ length: 15 }, () => house.make('ProductOrder', { productOrderItem: items })),
      )
      await house.jobs.flush()
      const outcomes = await Promise.all(amending)
      await house.jobs.flush()
      expect(new Set(outcomes)).toEqual(new Set(['taken', 'refused']))
      for (const { doc } of made) {
        const order = await house.get('ProductOrder', String(doc['id']))
        const wanted = docsIn(order['productOrderItem']).filter(({ state }) => state !== 'cancelled')
        expect(order['state']).toBe(
          wanted.length === docsIn(order['productOrderItem']).length ? 'completed' : 'partial',
        )
        const requests = asked.filter(({ orderId }) => orderId === doc['id'])
        expect(new Set(requests.map(({ key }) => key)).size).toBe(requests.length)
        for (const item of wanted) {
          const { '@type': _, ...words } = productOf(item)
          expect(item['state']).toBe('completed')
          expect(await house.get('Product', String(words['id']))).toMatchObject({ ...words, status: 'active' })
          const ofItem = requests.filter(({ itemId }) => itemId === item['id'])
          expect(ofItem.map(({ product }) => product)).toEqual([item['product'], item['product'], item['product']])
        }
        expect(requests).toHaveLength(wanted.length * 3)
      }
      const active = made.map(async ({ doc }) =>
        docsIn((await house.get('ProductOrder', String(doc['id'])))['productOrderItem']),
      )
      const delivered = (await Promise.all(active)).flat().filter(({ state }) => state === 'completed')
      expect(await house.count('Product', 'status', 'active')).toBe(delivered.length)
    },
  )
})
