import { act } from '../core/act.ts'
import type { Core } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import { tester } from '../core/test-core.ts'
import { usageHouse } from '../usage/usage-fixtures.ts'
import { handleBillRuns } from './run/handle-bill-run.ts'
import { handleBillsOnDemand } from './run/on-demand.ts'

/** A price of a product: `oneTime`, or `recurring` each month. */
export function productPrice(name: string, value: number, more: Doc = {}, taxRate = 19, unit = 'EUR'): Doc {
  const { priceType = 'recurring' } = more
  return {
    '@type': 'ProductPrice',
    name,
    priceType,
    ...(priceType === 'recurring' && { recurringChargePeriod: 'month' }),
    price: { '@type': 'Price', dutyFreeAmount: { unit, value }, taxRate },
    ...more,
  }
}

export const accountRef = (id = 'acc'): Doc => ({ '@type': 'BillingAccountRef', id, '@referredType': 'BillingAccount' })

/** What the use of a product comes to in the bucket of October: lines of kind and exact amount. */
export async function usageOf(
  core: Core,
  product: string,
  uses: readonly (readonly [string, number])[],
  account = 'acc',
): Promise<void> {
  const billingPeriod = { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' }
  const id = `bucket-${product}`
  const usageCount = uses.length
  const bucket = { id, billingAccount: accountRef(account), billingPeriod, currency: 'EUR', state: 'open', usageCount }
  const charge = {
    id: `charge-${product}`,
    usageBucket: { '@type': 'UsageBucketRef', id, billingPeriod },
    billingAccount: accountRef(account),
    product: { '@type': 'ProductRef', id: product, '@referredType': 'Product' },
    usageCount,
    charge: uses.map(([usageType, value]) => ({
      usageType,
      usageRatingTag: 'usage',
      taxCategory: 'VAT',
      taxRate: 19,
      count: 1,
      quantity: { amount: 1, units: 'event' },
      amount: { unit: 'EUR', value },
    })),
  }
  await act(core, tester, async () => ({
    deeds: [
      { do: 'create', kind: 'UsageBucket', doc: bucket },
      { do: 'create', kind: 'UsageCharge', doc: charge },
    ],
  }))
}

/** A house in which account `acc` is billed by calendar months of UTC; it is nine o'clock on the first of November 2026. */
export async function billingHouse(start = '2026-11-01T09:00:00.000Z') {
  const house = await usageHouse(start)
  handleBillRuns(house.jobs, house.core)
  handleBillsOnDemand(house.jobs, house.core)
  const { make, all, jobs, get } = house
  return {
    ...house,
    product: (id: string, productPrice: readonly Doc[], more: Doc = {}) =>
      make('Product', {
        ...{ id, name: id, status: 'active', startDate: '2026-10-12T10:00:00.000Z', billingAccount: accountRef() },
        productPrice: [...productPrice],
        ...more,
      }),
    /** Runs October, or another month, to its end. */
    run: async (more: Doc = {}, month = '2026-10') => {
      const { id } = await make('BillRun', { billingPeriod: { startDateTime: `${month}-05T00:00:00.000Z` }, ...more })
      await jobs.flush()
      return get('BillRun', id)
    },
    bills: () => all('CustomerBill'),
    /** Lines as name, kind and amount, in the order of the bill. */
    lines: async (bill?: string) => {
      const rates = await all('AppliedCustomerBillingRate')
      const wanted = rates.filter((rate) => bill === undefined || (rate['bill'] as Doc | undefined)?.['id'] === bill)
      return wanted.map(({ name, chargeType, taxExcludedAmount }) =>
        [name, chargeType, (taxExcludedAmount as Doc)['value']].join(' '),
      )
    },
  }
}
