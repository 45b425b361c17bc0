import { afterAll, describe, expect, test } from 'vitest'
import { inPart } from '../../scripts/testing/thorough.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { line, ordersHouse, tearDown, withLine } from './orders-house.ts'
import { simulatedProvisioning } from './simulated.ts'

afterAll(tearDown)

describe.each(grounds)('orders at the same time on $name', ({ name, left, open }) => {
  const orders = inPart(name === 'PostgreSQL' ? 500 : 200, 4)
  test.skipIf(left)(
    `${orders} orders become as many products, none lost and none doubled`,
    async () => {
      const house = await ordersHouse(await open(), simulatedProvisioning({ delayMs: 0 }))
      const { jobs, make, count } = house
      await withLine(house)
      await Promise.all(Array.from({ length: orders }, () => make('ProductOrder', { productOrderItem: [line] })))
      await jobs.flush()
      expect(await count('ProductOrder', 'state', 'completed')).toBe(orders)
      expect(await count('Product', 'status', 'active')).toBe(orders)
      expect(await count('FulfilmentPlan', 'state', 'completed')).toBe(orders)
      expect(await count('Product', 'status', 'pendingActive')).toBe(0)
    },
    120_000,
  )
})
