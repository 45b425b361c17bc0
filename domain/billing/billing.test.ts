import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../core/json.ts'
import { usageHouse } from '../usage/usage-fixtures.ts'
import { handleBillRuns } from './run/handle-bill-run.ts'
import { handleBillsOnDemand } from './run/on-demand.ts'

const recurring = (name: string, value: number, taxRate = 19, more: Doc = {}): Doc => ({
  '@type': 'ProductPrice',
  name,
  priceType: 'recurring',
  recurringChargePeriod: 'month',
  price: { '@type': 'Price', dutyFreeAmount: { unit: 'EUR', value }, taxRate },
  ...more,
})

async function desk(start = '2026-11-01T09:00:00.000Z') {
  const house = await usageHouse(start)
  handleBillRuns(house.jobs, house.core)
  handleBillsOnDemand(house.jobs, house.core)
  const { make, all, jobs, patch, get } = house
  return {
    ...house,
    product: (id: string, more: Doc = {}) =>
      make('Product', {
        id,
        name: id,
        status: 'active',
        startDate: '2026-10-12T10:00:00.000Z',
        billingAccount: { '@type': 'BillingAccountRef', id: 'acc', '@referredType': 'BillingAccount' },
        ...more,
      }),
    run: async (more: Doc = {}) => {
      const { id } = await make('BillRun', {
        billingPeriod: { startDateTime: '2026-10-05T00:00:00.000Z' },
        ...more,
      })
      await jobs.flush()
      return get('BillRun', id)
    },
    lines: async () =>
      (await all('AppliedCustomerBillingRate')).map(({ name, chargeType, taxExcludedAmount }) => [
        name,
        chargeType,
        (taxExcludedAmount as Doc)['value'],
      ]),
    patch,
  }
}

describe('a bill run', () => {
  test('bills', async () => {
    const { product, run, lines, all, get } = await desk()
    await product('p1', { productPrice: [recurring('Mobile', 29.99)] })
    const done = await run()
    console.log(JSON.stringify(done, null, 1))
    console.log(
      await lines(),
      JSON.stringify(await all('CustomerBill'), null, 1),
      docsIn(await get('BillingAccount', 'acc')),
    )
    expect(done['state']).toBe('closed')
  })
})
