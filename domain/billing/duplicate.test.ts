import { expect, test } from 'vitest'
import { billImages } from '../../adapters/bill-image/bill-images.ts'
import type { Doc } from '../core/json.ts'
import { docsIn } from '../core/json.ts'
import { Sight } from '../core/sight.ts'
import { eur, paidHouse, pay, refusal, sent } from '../payment/payment-fixtures.ts'
import { accountRef } from './billing-fixtures.ts'
import { creditNoteOf } from './correction/credit-note.ts'
import { handleBillImages } from './image/handle-bill-images.ts'
import { imagesOf } from './run/queues.ts'

const original = (id: string): Doc => ({ '@type': 'CustomerBillRef', id, '@referredType': 'CustomerBill' })

/** A bill over two lines, paid in part, and its duplicate with all that has come of that. */
async function repeated() {
  const house = await paidHouse()
  handleBillImages(house.jobs, { core: house.core, renderer: billImages })
  await sent(house, '1', [
    ['recurringCharge', 1000],
    ['usageCharge', 250],
  ])
  await house.jobs.send(imagesOf([{ id: '1' }]))
  await pay(house, 5)
  const before = { accounts: await house.all('BillingAccount'), books: await house.all('LedgerBatch') }
  const ask = async (id: string, more: Doc = {}) => {
    await house.make('CustomerBillOnDemand', {
      ...{ id, category: 'duplicate', originalBill: original('1'), billingAccount: accountRef(), ...more },
    })
    await house.jobs.flush()
    return house.get('CustomerBillOnDemand', id)
  }
  const asked = await ask('d')
  const bill = await house.get('CustomerBill', String((asked['customerBill'] as Doc)['id']))
  return { house, before, ask, bill }
}

const linesOf = async ({ all }: Awaited<ReturnType<typeof paidHouse>>, bill: unknown) =>
  (await all('AppliedCustomerBillingRate'))
    .filter((rate) => (rate['bill'] as Doc)['id'] === bill)
    .map(({ id: _, bill: __, ...line }) => line)
    .toSorted((a, b) => String(a['name']).localeCompare(String(b['name'])))

test('a duplicate says what its bill says, line by line, and asks for nothing', async () => {
  const { house, bill } = await repeated()
  const one = await house.get('CustomerBill', '1')
  const same = [
    ...['billDate', 'billingPeriod', 'paymentDueDate', 'billingAccount', 'amountDue'],
    ...['taxExcludedAmount', 'taxItem', 'taxIncludedAmount'],
  ]
  for (const name of same) expect(bill[name], name).toEqual(one[name])
  expect(bill).toMatchObject({ category: 'duplicate', state: 'validated', originalBill: { id: '1' } })
  expect([bill['billNo'], bill['remainingAmount'], bill['appliedPayment']]).toEqual([undefined, eur(0), []])
  const lines = await linesOf(house, bill['id'])
  expect(lines).toHaveLength(2)
  expect(lines).toEqual(await linesOf(house, '1'))
})

test('it books nothing and is owed by nobody: money goes past it, and so do credit notes of its bill', async () => {
  const { house, before, bill } = await repeated()
  expect(await house.all('BillingAccount')).toEqual(before.accounts)
  expect(await house.all('LedgerBatch')).toEqual(before.books)
  await pay(house, 50)
  expect((await house.get('CustomerBill', '1'))['state']).toBe('settled')
  expect(await house.get('CustomerBill', String(bill['id']))).toMatchObject({ state: 'validated', appliedPayment: [] })
  await house.agrees()
  const back = (id: string) => creditNoteOf(id, [], 'k', 'wrong', '2026-11-20T00:00:00.000Z', new Sight(house.store))
  expect((await back('1')).note['taxIncludedAmount']).toEqual(eur(-14.88))
  expect(await refusal(back(String(bill['id'])))).toContain('only a bill that was sent is taken back')
})

test('its image says that it is a duplicate, and of which bill', async () => {
  const { house, bill } = await repeated()
  const [image] = (await house.all('BillImage')).filter((one) => (one['bill'] as Doc)['id'] === bill['id'])
  const [first] = (await house.all('BillImage')).filter((one) => (one['bill'] as Doc)['id'] === '1')
  expect(image!['view']).toEqual({
    ...(({ number: _, ...view }: Doc) => view)(first!['view'] as Doc),
    ...{ category: 'duplicate', title: 'Duplicate of a bill', originalNumber: 'B000000001' },
    notice: 'This is a copy. The bill is to be paid once.',
  })
  expect(docsIn(bill['billDocument']).map(({ name }) => name)).toEqual([
    ...['B000000001-duplicate.html', 'B000000001-duplicate.pdf'],
  ])
})

test('only what was sent to the account is repeated, nothing becomes of it, and it can be asked for again', async () => {
  const { house, ask, bill } = await repeated()
  const id = String(bill['id'])
  const reasonOf = async (name: string, more: Doc) => (await ask(name, more))['reason']
  expect(await reasonOf('e', { originalBill: original(id) })).toBe(
    'the bill is validated: what was sent can be repeated',
  )
  expect(await reasonOf('f', { originalBill: original('nothing') })).toBe('there is no such bill')
  await house.make('BillingAccount', { id: 'other', name: 'other' })
  expect(await reasonOf('g', { billingAccount: accountRef('other') })).toBe('the bill is one of another account')
  const without = { id: 'h', category: 'duplicate', billingAccount: accountRef() }
  expect(await refusal(house.make('CustomerBillOnDemand', without))).toContain('is needed for a duplicate')
  const held = house.edit('CustomerBill', id, { state: 'onHold' })
  expect(await refusal(held)).toContain('a duplicate only says once more what its bill says')
  expect(((await ask('again'))['customerBill'] as Doc)['id']).not.toBe(id)
})
