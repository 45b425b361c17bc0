import createClient from 'openapi-fetch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { paths as PaymentV4 } from '../../spec/types/tmf676.v4.d.ts'
import type { paths as PaymentV5 } from '../../spec/types/tmf676.v5.d.ts'
import type { paths as BillV4 } from '../../spec/types/tmf678.v4.d.ts'
import type { paths as BillV5 } from '../../spec/types/tmf678.v5.d.ts'
import { type MemoryServer, memoryServer } from '../testing/memory-server.ts'
import { byId, present } from '../testing/typed-answers.ts'

/** Bills and what pays them, as a program in strict TypeScript drives it: everything below compiles without a cast. */
let server: MemoryServer
const at = (base: string) => ({ baseUrl: `${server.url}/tmf-api/${base}` })
const total = { unit: 'EUR', value: 66.3 }

beforeAll(async () => {
  server = await memoryServer()
  const billingAccount = { '@type': 'BillingAccountRef', id: 'ada', '@referredType': 'BillingAccount' }
  const bill = { '@type': 'CustomerBillRef', id: 'october', '@referredType': 'CustomerBill' }
  await server.put({
    '@type': 'CustomerBill',
    id: 'october',
    state: 'sent',
    billNo: 'R-1',
    billingAccount,
    taxIncludedAmount: total,
    taxItem: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19, taxAmount: { unit: 'EUR', value: 10.59 } }],
  })
  await server.put({
    '@type': 'AppliedCustomerBillingRate',
    id: 'line',
    isBilled: true,
    name: 'Mobile',
    appliedBillingRateType: 'appliedBillingCharge',
    bill,
    billingAccount,
    taxExcludedAmount: { unit: 'EUR', value: 55.71 },
  })
})
afterAll(() => server.stop())

test('in v5: puts a bill on hold, reads its lines, and asks for one out of turn', async () => {
  const client = createClient<BillV5>(at('customerBillManagement/v5'))
  const held = await client.PATCH('/customerBill/{id}', { ...byId('october'), body: { state: 'onHold' } })
  expect(present(held).state).toBe('onHold')
  const paid = await client.PATCH('/customerBill/{id}', { ...byId('october'), body: { state: 'settled' } })
  expect(paid.error).toMatchObject({ status: '422' })
  const lines = await client.GET('/appliedCustomerBillingRate', { params: { query: { 'bill.id': 'october' } } })
  expect(present(lines).map(({ name }) => name)).toEqual(['Mobile'])
  const asked = await client.POST('/customerBillOnDemand', {
    body: {
      '@type': 'CustomerBillOnDemand',
      category: 'trial customer',
      billingAccount: { '@type': 'BillingAccountRef', id: 'ada' },
    },
  })
  expect(present(asked).state).toBe('inProgress')
  const cycles = await client.GET('/billCycle')
  expect(present(cycles)).toEqual([])
})

test('in v4: a line has a type, and a bill its tax', async () => {
  const client = createClient<BillV4>(at('customerBillManagement/v4'))
  const line = await client.GET('/appliedCustomerBillingRate/{id}', byId('line'))
  expect([present(line).type, present(line).bill?.id]).toEqual(['appliedBillingCharge', 'october'])
  const bill = await client.GET('/customerBill/{id}', byId('october'))
  expect(present(bill).taxItem?.[0]?.taxAmount?.value).toBe(10.59)
  const asked = await client.POST('/customerBillOnDemand', { body: { billingAccount: { id: 'ada' } } })
  expect(present(asked).billingAccount?.id).toBe('ada')
})

test('in v5: tells of a payment, of how far it is, and of a refund', async () => {
  const client = createClient<PaymentV5>(at('payment/v5'))
  const account = { '@type': 'AccountRef', id: 'elsewhere', '@referredType': 'BillingAccount' } as const
  const paymentMethod = { '@type': 'PaymentMethodRefOrValue', name: 'Direct debit' } as const
  const payment = await client.POST('/payment', {
    body: { '@type': 'Payment', account, paymentMethod, totalAmount: total, status: 'authorized' },
  })
  const { id } = present(payment)
  const done = await client.PATCH('/payment/{id}', { ...byId(id), body: { status: 'done' } })
  expect(present(done).unappliedAmount?.value).toBe(66.3)
  const more = await client.PATCH('/payment/{id}', { ...byId(id), body: { totalAmount: { value: 70 } } })
  expect(more.error).toMatchObject({ status: '422' })
  const refund = await client.POST('/refund', {
    body: { '@type': 'Refund', account, paymentMethod, totalAmount: total, payment: { '@type': 'PaymentRef', id } },
  })
  expect([present(refund).status, present(refund).payment?.id]).toEqual(['done', id])
})

test('in v4: a payment is told and found, and never changed', async () => {
  const client = createClient<PaymentV4>(at('payment/v4'))
  const payment = await client.POST('/payment', {
    body: {
      account: { id: 'elsewhere' },
      paymentMethod: { name: 'Cash' },
      totalAmount: total,
      correlatorId: 'till-7',
      paymentItem: [{ item: { id: 'october', '@referredType': 'CustomerBill' } }],
    },
  })
  expect(present(payment).status).toBe('done')
  const found = await client.GET('/payment', { params: { query: { correlatorId: 'till-7' } } })
  expect(present(found).map((one) => one.id)).toEqual([present(payment).id])
  const refund = await client.POST('/refund', {
    body: { account: { id: 'elsewhere' }, paymentMethod: { name: 'Cash' }, totalAmount: total },
  })
  expect(present(refund).totalAmount?.value).toBe(66.3)
})
