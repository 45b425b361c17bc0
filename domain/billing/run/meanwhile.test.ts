import { expect, test } from 'vitest'
import type { Doc } from '../../core/json.ts'
import type { ChangeSet, ResourceStore } from '../../core/ports.ts'
import type { ListQuery } from '../../core/query.ts'
import { call, usageHouse } from '../../usage/usage-fixtures.ts'
import { accountRef, productPrice } from '../billing-fixtures.ts'
import { type Work, workersOn } from '../workers.ts'
import { booksAgree } from './books.ts'

type House = Awaited<ReturnType<typeof usageHouse>>

/** A store that lets something happen right before it does what it is asked to do the n-th time. */
function disturbed(store: ResourceStore, asked: { times: number }, at: number, happens: () => Promise<void>) {
  const before = async () => {
    if (++asked.times === at) await happens()
  }
  return {
    ...store,
    async get(kind: string, id: string) {
      await before()
      return store.get(kind, id)
    },
    async getMany(kind: string, ids: readonly string[]) {
      await before()
      return store.getMany(kind, ids)
    },
    async list(kind: string, query: ListQuery) {
      await before()
      return store.list(kind, query)
    },
    async commit(changes: ChangeSet) {
      await before()
      return store.commit(changes)
    },
  }
}

const october = { billingPeriod: { startDateTime: '2026-10-05T00:00:00.000Z' } }
const china = (record: string) => call(record, '+8613912345678', '2026-10-05T17:59:30.000Z', 75, '4915550009')

/** What may happen while a run is under way. */
const happenings: Readonly<Record<string, (house: House, work: Work) => Promise<unknown>>> = {
  'usage comes': ({ make }) => make('Usage', china('meanwhile')),
  'a bill is asked for': async ({ make }, work) => {
    await make('CustomerBillOnDemand', { id: 'asked', billingAccount: accountRef() })
    await work('CustomerBillOnDemand', 'asked')
  },
  'the same run is made': async ({ make }, work) => {
    await make('BillRun', { id: 'other', ...october })
    await work('BillRun', 'other')
  },
  'a bill is held, or let go': async ({ all, patch }, work) => {
    for (const { id, state } of await all('CustomerBill')) {
      if (state === 'onHold') {
        await patch('CustomerBill', id, { state: 'validated' })
        await work('BillIssue', String(id))
      } else if (state !== 'new') await patch('CustomerBill', id, { state: 'onHold' })
    }
  },
}

/** A run of October with something happening right before the n-th time that the store is asked. */
async function billed(happening: string, at: number) {
  const house = await usageHouse()
  const { make, all, store } = house
  await house.line('mine', '4915550009', { productPrice: [productPrice('Line', 31)] })
  await make('BillingAccount', {
    id: 'other',
    name: 'Other',
    relatedParty: (await house.get('BillingAccount', 'acc'))['relatedParty']!,
  })
  await make('Product', {
    ...{ id: 'odd', status: 'active', startDate: '2026-10-01T00:00:00.000Z', billingAccount: accountRef('other') },
    // No tax is known for it, so that its bill is held.
    productPrice: [productPrice('Odd', 10, {}, 0)],
  })
  for (const record of ['1', '2', '3']) await make('Usage', china(record))
  await make('AppliedCustomerBillingRate', {
    ...{ name: 'Late fee', appliedBillingRateType: 'appliedPenaltyCharge', chargeType: 'lateFee', isBilled: false },
    ...{ billingAccount: accountRef(), taxExcludedAmount: { unit: 'EUR', value: 5 } },
    appliedTax: [{ '@type': 'AppliedBillingTaxRate', taxCategory: 'exempt', taxRate: 0 }],
  })
  await make('ServiceLevelViolation', {
    ...{ state: 'open', credit: { unit: 'EUR', value: 2.9 } },
    period: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    relatedParty: (await house.get('BillingAccount', 'acc'))['relatedParty']!,
  })
  const asked = { times: 0 }
  const undisturbed = workersOn(house.core)
  const happens = async () => void (await happenings[happening]!(house, undisturbed))
  const work = workersOn({ ...house.core, store: disturbed(store, asked, at, happens) })
  await make('BillRun', { id: 'run', ...october })
  await work('BillRun', 'run')
  return { house, times: asked.times, run: await house.get('BillRun', 'run'), all }
}

test.each(Object.keys(happenings))(
  'when %s while a run is at work, wherever it then is: nothing is lost, and nothing is billed twice (P-3, P-6, P-19)',
  async (happening) => {
    const { times } = await billed(happening, 0)
    expect(times).toBeGreaterThan(20)
    for (let at = 1; at <= times; at++) {
      const { all, run } = await billed(happening, at)
      expect(run, `before ${at} of ${times}`).toMatchObject({ state: 'closed', failed: 0 })
      await booksAgree(all)
      const usages = await all('Usage')
      expect(usages).toHaveLength(happening === 'usage comes' ? 4 : 3)
      const recurring = (await all('AppliedCustomerBillingRate')).filter(
        ({ chargeType }) => chargeType === 'recurringCharge',
      )
      const amounts = recurring.map(({ taxExcludedAmount }) => Number((taxExcludedAmount as Doc)['value']))
      expect(amounts.toSorted((a, b) => a - b)).toEqual([10, 10, 31, 31])
    }
  },
)
