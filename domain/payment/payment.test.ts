import { describe, expect, test } from 'vitest'
import { act } from '../core/act.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { faultOf, tester } from '../core/test-core.ts'
import { applyDeposits } from './apply-credits.ts'
import { balances, eur, itemFor, paidHouse, pay, refusal, sent, stateOf } from './payment-fixtures.ts'
import { writeOffDue } from './write-off.ts'

const applied = (payment: Doc) =>
  docsIn(payment['appliedBill']).map(({ appliedAmount }) => (appliedAmount as Doc)['value'])
const states = (house: Awaited<ReturnType<typeof paidHouse>>, ...ids: string[]) =>
  Promise.all(ids.map((id) => stateOf(house, id)))

describe('a payment', () => {
  test('pays what it names first, then what is due longest; the next bill takes what is left', async () => {
    const house = await paidHouse()
    await sent(house, '10', [['recurringCharge', 1000]])
    await sent(house, '12', [['recurringCharge', 2000]])
    await sent(house, '14', [['usageCharge', 3000]])
    expect(applied(await pay(house, 40, { paymentItem: [itemFor('14', 5)] }))).toEqual([5, 11.9, 23.1])
    expect(await states(house, '10', '12', '14')).toEqual(['settled 0', 'partiallyPaid 0.7', 'partiallyPaid 30.7'])
    expect((await pay(house, 50))['unappliedAmount']).toEqual(eur(18.6))
    expect(await balances(house)).toEqual(['ReceivableBalance 0', 'UnappliedBalance 18.6'])
    await sent(house, '20', [['recurringCharge', 1000]])
    await sent(house, '21', [['recurringCharge', 1000]])
    expect(await states(house, '20', '21')).toEqual(['settled 0', 'partiallyPaid 5.2'])
    expect(await balances(house)).toEqual(['ReceivableBalance 5.2', 'UnappliedBalance 0'])
    await house.agrees()
  })

  test('pays fees first, then interest, then charges', async () => {
    const house = await paidHouse()
    await sent(house, '10', [
      ['recurringCharge', 1000],
      ['lateFee', 500],
      ['interest', 100],
    ])
    const parts = (payment: Doc) => {
      const [{ appliedAmount, penaltyAmount, interestAmount } = {}] = docsIn(payment['appliedBill'])
      return [appliedAmount, penaltyAmount, interestAmount].map((money) => (money as Doc | undefined)?.['value'])
    }
    expect(parts(await pay(house, 4))).toEqual([4, 4, undefined])
    expect(parts(await pay(house, 3))).toEqual([3, 1.95, 1.05])
    expect(parts(await pay(house, 3))).toEqual([3, undefined, 0.14])
    expect(parts(await pay(house, 9.04))).toEqual([9.04, undefined, undefined])
    expect(await stateOf(house, '10')).toBe('settled 0')
    await house.agrees()
  })

  test('moves nothing before the money is ours, and takes back exactly what it gave when it is returned', async () => {
    const house = await paidHouse()
    await sent(house, '10', [['recurringCharge', 1000]])
    await sent(house, '12', [['recurringCharge', 2000]])
    await pay(house, 2, { id: 'other' })
    await pay(house, 30, { id: 'p', status: 'pendingAuthorization' })
    expect(await states(house, '10', '12')).toEqual(['partiallyPaid 9.9', 'sent 23.8'])
    await house.edit('Payment', 'p', { status: 'captured' })
    expect(await states(house, '10', '12')).toEqual(['settled 0', 'partiallyPaid 3.7'])
    await house.edit('Payment', 'p', { status: 'done' })
    await house.edit('Payment', 'p', { status: 'canceled' })
    expect(await states(house, '10', '12')).toEqual(['partiallyPaid 9.9', 'sent 23.8'])
    expect(await house.get('Payment', 'p')).not.toHaveProperty('appliedBill')
    expect(await balances(house)).toEqual(['ReceivableBalance 33.7'])
    expect(await refusal(house.edit('Payment', 'p', { status: 'done' }))).toContain('illegalTransition')
    await house.agrees()
  })

  test('a payment that is returned takes back what a later bill took of it, too', async () => {
    const house = await paidHouse()
    await pay(house, 20, { id: 'p' })
    await sent(house, '10', [['recurringCharge', 1000]])
    expect(await balances(house)).toEqual(['ReceivableBalance 0', 'UnappliedBalance 8.1'])
    await house.edit('Payment', 'p', { status: 'canceled' })
    expect(await stateOf(house, '10')).toBe('sent 11.9')
    expect(await balances(house)).toEqual(['ReceivableBalance 11.9', 'UnappliedBalance 0'])
    await house.agrees()
  })

  test('what is owed again takes what is there: after a return, a dispute that comes to nothing, a hold', async () => {
    const house = await paidHouse()
    const bill = { '@type': 'CustomerBillRef', id: '10' }
    await sent(house, '10', [['recurringCharge', 1000]])
    await pay(house, 11.9, { id: 'returned' })
    await pay(house, 20, { id: 'again' })
    await house.edit('Payment', 'returned', { status: 'canceled' })
    expect(await stateOf(house, '10')).toBe('settled 0')
    expect(await balances(house)).toEqual(['ReceivableBalance 0', 'UnappliedBalance 8.1'])
    await house.agrees()
    await sent(house, '12', [['recurringCharge', 2000]])
    await house.make('BillingDispute', { id: 'd', bill: { ...bill, id: '12' }, reason: 'Not mine' })
    expect((await pay(house, 15.7))['unappliedAmount']).toEqual(eur(15.7))
    await house.edit('BillingDispute', 'd', { state: 'rejected' })
    expect(await stateOf(house, '12')).toBe('settled 0')
    expect(await balances(house)).toContain('UnappliedBalance 0')
    await house.agrees()
    await sent(house, '14', [['recurringCharge', 1000]])
    await house.edit('CustomerBill', '14', { state: 'onHold' })
    await pay(house, 5)
    await house.edit('CustomerBill', '14', { state: 'sent' })
    expect(await stateOf(house, '14')).toBe('partiallyPaid 6.9')
    expect(await balances(house)).toContain('UnappliedBalance 0')
    await house.agrees()
  })

  test('of what two payments hold, bills that are owed again take each once, however often that comes', async () => {
    const house = await paidHouse()
    await sent(house, '10', [['recurringCharge', 10_000]])
    await sent(house, '12', [['recurringCharge', 10_000]])
    await pay(house, 238, { id: 'first' })
    await pay(house, 150, { id: 'second' })
    await pay(house, 100, { id: 'third' })
    await house.edit('Payment', 'first', { status: 'canceled' })
    expect(await states(house, '10', '12')).toEqual(['settled 0', 'settled 0'])
    expect(await balances(house)).toEqual(['ReceivableBalance 0', 'UnappliedBalance 12'])
    await house.edit('Payment', 'second', { status: 'canceled' })
    expect(await balances(house)).toEqual(['ReceivableBalance 138', 'UnappliedBalance 0'])
    await house.agrees()
  })

  test('keeps a deposit until the last bill', async () => {
    const house = await paidHouse()
    await pay(house, 50, { paymentItem: [itemFor('order-1', undefined, 'Deposit')] })
    expect(await balances(house)).toEqual(['DepositBalance 50'])
    await sent(house, '10', [['recurringCharge', 1000]])
    expect(await stateOf(house, '10')).toBe('sent 11.9')
    await sent(house, '12', [['recurringCharge', 2000]], { category: 'last' })
    expect(await stateOf(house, '12')).toBe('settled 0')
    expect(await balances(house)).toContain('DepositBalance 26.2')
    await house.agrees()
  })

  test('a last bill takes what is left over and the deposit of the same payment, and what cannot be collected is written off', async () => {
    const house = await paidHouse()
    await pay(house, 50, { id: 'p', paymentItem: [itemFor('order-1', 30, 'Deposit')] })
    await sent(house, '12', [['recurringCharge', 5000]], { category: 'last' })
    expect(await stateOf(house, '12')).toBe('partiallyPaid 9.5')
    const kept = { appliedBill: [{ appliedAmount: eur(50) }], unappliedAmount: eur(0), depositAmount: eur(0) }
    expect(await house.get('Payment', 'p')).toMatchObject(kept)
    await house.agrees()
    await act(house.core, tester, async (read) => ({
      deeds: await writeOffDue((await read.get('BillingAccount', 'acc'))!, read, '2026-12-24T00:00:00.000Z'),
    }))
    expect(await house.get('CustomerBill', '12')).toMatchObject({
      state: 'partiallyPaid',
      remainingAmount: eur(0),
      writtenOffAmount: eur(9.5),
    })
    await house.agrees()
  })

  test('what was given up and turns out to be wrong was never owed: its credit note gives the customer nothing that was not paid', async () => {
    const house = await paidHouse()
    const bill = { '@type': 'CustomerBillRef', id: '12' }
    const line = { '@type': 'AppliedCustomerBillingRateRef', id: '12-0' }
    await sent(house, '12', [['recurringCharge', 5000]])
    await pay(house, 20)
    await act(house.core, tester, async (read) => ({
      deeds: await writeOffDue((await read.get('BillingAccount', 'acc'))!, read, '2026-12-24T00:00:00.000Z'),
    }))
    await house.make('BillCorrection', { bill, reason: 'Wrong', correctedRate: [{ rate: line, amount: eur(10) }] })
    const half = { state: 'partiallyPaid', remainingAmount: eur(0), writtenOffAmount: eur(27.6) }
    expect(await house.get('CustomerBill', '12')).toMatchObject(half)
    expect(await balances(house)).toEqual(['ReceivableBalance 0'])
    await house.agrees()
    await house.make('BillCorrection', { bill, reason: 'All wrong' })
    expect(await house.get('CustomerBill', '12')).toMatchObject({ state: 'settled', writtenOffAmount: eur(0) })
    // The 20 that were paid, and no more.
    expect(await balances(house)).toEqual(['ReceivableBalance 0', 'UnappliedBalance 20'])
    await house.agrees()
  })

  test('a deposit can pay what is due already', async () => {
    const house = await paidHouse()
    await sent(house, '10', [['recurringCharge', 1000]])
    await sent(house, '12', [['recurringCharge', 5000]])
    await pay(house, 10, { paymentItem: [itemFor('order-1', undefined, 'Deposit')] })
    await pay(house, 30, { paymentItem: [itemFor('order-2', undefined, 'Deposit')] })
    await act(house.core, tester, async (read, at) => ({
      deeds: await applyDeposits((await read.get('BillingAccount', 'acc'))!, read, at),
    }))
    expect(await states(house, '10', '12')).toEqual(['settled 0', 'partiallyPaid 31.4'])
    await house.agrees()
  })

  test('is refused when it cannot be right', async () => {
    const house = await paidHouse()
    await sent(house, '10', [['recurringCharge', 1000]])
    expect(await refusal(pay(house, 0))).toContain('more than nothing')
    expect(await refusal(pay(house, -3))).toContain('more than nothing')
    expect(await refusal(pay(house, 1.005))).toContain('more decimals')
    expect(await refusal(pay(house, 3, { paymentItem: [itemFor('10', 4)] }))).toContain('come to more')
    const dollars = { ...itemFor('10'), totalAmount: { unit: 'USD', value: 1 } }
    expect(await refusal(pay(house, 3, { paymentItem: [dollars] }))).toContain('is EUR')
    const deposit = (value: number) => pay(house, 3, { paymentItem: [itemFor('order-1', value, 'Deposit')] })
    expect(await refusal(deposit(-2))).toContain('must not be negative')
    expect(await refusal(deposit(0.005))).toContain('more decimals')
    expect(await refusal(pay(house, 1e15))).toContain('more than 15 digits')
    await pay(house, 3, { id: 'p' })
    expect(await refusal(house.edit('Payment', 'p', { totalAmount: eur(4) }))).toContain('only status')
    const abc = { totalAmount: { unit: 'ABC', value: 3 } }
    expect(await refusal(pay(house, 3, abc))).toContain('ABC is not a currency')
    // What it would book has an identifier of its own, which is taken, too.
    const again = await faultOf(pay(house, 3, { id: 'p' }))
    expect(again).toMatchObject({ code: 'alreadyExists', details: [{ at: 'id', problem: 'Payment p exists' }] })
    // Money in another currency pays no bill.
    expect(await pay(house, 0, { totalAmount: { unit: 'USD', value: 5 } })).toMatchObject({ appliedBill: [] })
    await house.agrees()
  })

  test('of an account that is not kept here is taken note of', async () => {
    const house = await paidHouse()
    const payment = await pay(house, 3, { account: { '@type': 'AccountRef', id: 'elsewhere' } })
    expect(payment).toMatchObject({ status: 'done', appliedBill: [], unappliedAmount: eur(3) })
    expect(await house.all('LedgerBatch')).toEqual([])
  })

  test('many at once for the same bill: not a cent of it is paid twice', async () => {
    const house = await paidHouse()
    await sent(house, '10', [['recurringCharge', 1000]])
    await Promise.all(Array.from({ length: 16 }, () => pay(house, 1)))
    expect(await stateOf(house, '10')).toBe('settled 0')
    expect(await balances(house)).toEqual(['ReceivableBalance 0', 'UnappliedBalance 4.1'])
    await house.agrees()
  })
})

describe('a refund', () => {
  const refund = (house: Awaited<ReturnType<typeof paidHouse>>, value: number, more: Doc = {}) =>
    house.make('Refund', {
      account: { '@type': 'AccountRef', id: 'acc' },
      paymentMethod: { '@type': 'PaymentMethodRefOrValue', name: 'Transfer' },
      totalAmount: eur(value),
      ...more,
    })

  test('gives back what no bill took, the oldest first, and never more', async () => {
    const house = await paidHouse()
    await pay(house, 5, { id: 'p1' })
    house.clock.set('2026-11-02T09:00:00.000Z')
    await pay(house, 7, { id: 'p2' })
    expect(await refusal(refund(house, 12.01))).toContain('more than there is to give back: 12 EUR')
    const { refundedFrom } = await refund(house, 6)
    expect(docsIn(refundedFrom).map(({ source, amount }) => [(source as Doc)['id'], amount])).toEqual([
      ['p1', eur(5)],
      ['p2', eur(1)],
    ])
    expect(await balances(house)).toContain('UnappliedBalance 6')
    expect(await refusal(house.edit('Payment', 'p2', { status: 'canceled' }))).toContain('was given back')
    await house.agrees()
  })

  test('of a named payment gives back that one, its deposit too; one that comes back puts it there again', async () => {
    const house = await paidHouse()
    await pay(house, 5, { id: 'p1' })
    await pay(house, 50, { id: 'p2', paymentItem: [itemFor('o', 40, 'Deposit')] })
    await refund(house, 45, { id: 'r', payment: { '@type': 'PaymentRef', id: 'p2' } })
    expect(await house.get('Payment', 'p2')).toMatchObject({ refundedAmount: eur(45) })
    await house.agrees()
    await house.edit('Refund', 'r', { status: 'canceled' })
    expect(await house.get('Payment', 'p2')).toMatchObject({ refundedAmount: eur(0), depositAmount: eur(40) })
    expect(await balances(house)).toEqual(expect.arrayContaining(['UnappliedBalance 15', 'DepositBalance 40']))
    await house.agrees()
  })

  test('gives back what a credit note leaves', async () => {
    const house = await paidHouse()
    await sent(house, '10', [['recurringCharge', 1000]])
    await pay(house, 11.9)
    await house.make('BillCorrection', { bill: { '@type': 'CustomerBillRef', id: '10' }, reason: 'Wrong line' })
    expect(await balances(house)).toContain('UnappliedBalance 11.9')
    await refund(house, 11.9)
    expect(await balances(house)).toContain('UnappliedBalance 0')
    await house.agrees()
  })
})

test('what a credit note leaves pays other bills at once, and the next one', async () => {
  const house = await paidHouse()
  await sent(house, '10', [['recurringCharge', 3000]])
  await pay(house, 35.7)
  await sent(house, '12', [['recurringCharge', 1000]])
  await house.make('BillCorrection', { bill: { '@type': 'CustomerBillRef', id: '10' }, reason: 'Wrong line' })
  expect(await stateOf(house, '12')).toBe('settled 0')
  await sent(house, '14', [['recurringCharge', 3000]])
  expect(await stateOf(house, '14')).toBe('sent 11.9')
  expect(await balances(house)).toEqual(['ReceivableBalance 11.9', 'UnappliedBalance 0'])
  await house.agrees()
})
