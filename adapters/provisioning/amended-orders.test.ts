import { afterAll, describe, expect, test } from 'vitest'
import { Fault } from '../../domain/core/fault.ts'
import { type Doc, docsIn } from '../../domain/core/json.ts'
import type { ProvisioningRequest } from '../../domain/fulfilment/provisioning.ts'
import { grounds, line, ordersHouse, tearDown, withLine } from './orders-house.ts'
import { simulatedProvisioning } from './simulated.ts'

afterAll(tearDown)

const colour = (description: string): Doc => ({ description })
const colourOf = (product: unknown) => (product as Doc)['description']
const secondOf = (order: Doc) => docsIn(order['productOrderItem'])[1]!

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
          // Every request meets somebody who changes the second item at this very moment; some of them are waited for.
          const amended = amend(request.orderId, `colour ${amending.length}`)
          amending.push(amended)
          if (request.taskId === '1-resource-1' && firsts++ % 2 === 0) await amended
          return network.execute(request)
        },
      })
      const amend = (id: string, value: string): Promise<'taken' | 'refused'> =>
        house
          .patch('ProductOrder', id, (order) => {
            const items = docsIn(order['productOrderItem'])
            const second = { ...items[1]!, product: { ...(items[1]!['product'] as Doc), ...colour(value) } }
            return { ...order, productOrderItem: [items[0]!, second] }
          })
          .then(
            () => 'taken',
            (error: unknown) => {
              if (error instanceof Fault && error.code === 'ruleViolated') return 'refused'
              throw error
            },
          )
      await withLine(house)
      const second = {
        ...line,
        id: '2',
        product: { '@type': 'Product', ...colour('none') },
        productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id: '1', relationshipType: 'reliesOn' }],
      }
      const made = await Promise.all(
        Array.from({ length: 15 }, () =>
          house.make('ProductOrder', { productOrderItem: [{ ...line, id: '1' }, second] }),
        ),
      )
      await house.jobs.flush()
      const outcomes = await Promise.all(amending)
      await house.jobs.flush()
      expect(new Set(outcomes)).toEqual(new Set(['taken', 'refused']))
      for (const { doc } of made) {
        const order = await house.get('ProductOrder', String(doc['id']))
        expect(order).toMatchObject({ state: 'completed' })
        const wanted = colourOf(secondOf(order)['product'])
        const product = await house.get('Product', String((secondOf(order)['product'] as Doc)['id']))
        expect([product['status'], colourOf(product)]).toEqual(['active', wanted])
        const requests = asked.filter(({ orderId }) => orderId === doc['id'])
        expect(new Set(requests.map(({ key }) => key)).size).toBe(requests.length)
        const ofSecond = requests.filter(({ itemId }) => itemId === '2')
        expect(ofSecond.map((request) => colourOf(request.product))).toEqual([wanted, wanted, wanted])
      }
    },
  )
})
