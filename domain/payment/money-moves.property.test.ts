import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOut, openOf } from '../billing/settle.ts'
import { act } from '../core/act.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { tester } from '../core/test-core.ts'
import { balanceOf } from '../ledger/balances.ts'
import { allocate, type Waiting } from './allocate.ts'
import { eur, itemFor, paidHouse, pay, refusal, sent } from './payment-fixtures.ts'
import { writeOffDue } from './write-off.ts'

type House = Awaited<ReturnType<typeof paidHouse>>

const cents = (most: number) => fc.integer({ min: 1, max: most }).map((size) => Number(`${size}e-2`))

/** What may happen to the money of a customer. */
const happening = fc.oneof(
  fc.record({
    do: fc.constant('bill' as const),
    lines: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 3 }),
    penalty: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('pay' as const),
    amount: cents(9000),
    bill: fc.option(fc.nat(5)),
    deposit: fc.boolean(),
  }),
  fc.record({ do: fc.constant('return' as const), which: fc.nat(5) }),
  fc.record({ do: fc.constant('refund' as const), amount: cents(3000) }),
  fc.record({ do: fc.constant('comeBack' as const), which: fc.nat(3) }),
  fc.record({ do: fc.constant('giveUp' as const) }),
  fc.record({ do: fc.constant('credit' as const), bill: fc.nat(5), part: fc.option(cents(1000)) }),
  fc.record({ do: fc.constant('dispute' as const), bill: fc.nat(5) }),
  fc.record({
    do: fc.constant('decide' as const),
    which: fc.nat(3),
    as: fc.constantFrom('accepted', 'rejected', 'withdrawn'),
  }),
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

/** Refusals are answers, too; anything else is a mistake of ours. */
async function attempt(work: Promise<unknown>): Promise<void> {
  const refused = await refusal(work)
  if (refused !== undefined && typeof refused !== 'string') throw refused
}

async function happens(house: House, event: Happening, i: number): Promise<void> {
  const nth = async (kind: string, n: number) => {
    const all = await house.all(kind)
    return all[n % Math.max(all.length, 1)]
  }
  const bill = async (n: number) => String((await nth('CustomerBill', n))?.['id'] ?? 'none')
  const billRef = async (n: number): Promise<Doc> => ({ '@type': 'CustomerBillRef', id: await bill(n) })
  switch (event.do) {
    case 'bill': {
      const kind = event.penalty ? 'lateFee' : 'recurringCharge'
      await sent(
        house,
        `b${i}`,
        event.lines.map((size, k) => [k === 0 ? kind : 'usageCharge', size] as const),
      )
      return
    }
    case 'pay': {
      const item = event.bill === null ? [] : [itemFor(await bill(event.bill))]
      const items = event.deposit ? [itemFor('o', undefined, 'Deposit')] : item
      await pay(house, event.amount, { id: `p${i}`, ...(items.length > 0 && { paymentItem: items }) })
      return
    }
    case 'return': {
      const payment = await nth('Payment', event.which)
      if (payment) await attempt(house.edit('Payment', String(payment['id']), { status: 'canceled' }))
      return
    }
    case 'refund': {
      const account = { '@type': 'AccountRef', id: 'acc' }
      const paymentMethod = { '@type': 'PaymentMethodRefOrValue', name: 'Transfer' }
      await attempt(house.make('Refund', { account, paymentMethod, totalAmount: eur(event.amount) }))
      return
    }
    case 'comeBack': {
      const refund = await nth('Refund', event.which)
      if (refund) await attempt(house.edit('Refund', String(refund['id']), { status: 'canceled' }))
      return
    }
    case 'giveUp': {
      const at = `2027-01-01T00:00:${String(i).padStart(2, '0')}.000Z`
      await act(house.core, tester, async (read) => ({
        deeds: await writeOffDue((await read.get('BillingAccount', 'acc'))!, read, at),
      }))
      return
    }
    case 'credit': {
      const ref = await billRef(event.bill)
      const rate = { '@type': 'AppliedCustomerBillingRateRef', id: `${ref['id']}-0` }
      const lines = event.part === null ? {} : { correctedRate: [{ rate, amount: eur(event.part) }] }
      await attempt(house.make('BillCorrection', { bill: ref, reason: 'Wrong', ...lines }))
      return
    }
    case 'dispute': {
      await attempt(house.make('BillingDispute', { bill: await billRef(event.bill), reason: 'Not mine' }))
      return
    }
    case 'decide': {
      const dispute = await nth('BillingDispute', event.which)
      if (dispute) await attempt(house.edit('BillingDispute', String(dispute['id']), { state: event.as }))
    }
  }
}

/** Nobody is asked for what is there already. */
async function asksForNothingInVain(house: House): Promise<void> {
  const [account, bills] = [await house.get('BillingAccount', 'acc'), await house.all('CustomerBill')]
  const asked = bills.filter((bill) => isOut(bill) && openOf(bill) > 0n)
  expect(asked.length > 0 && balanceOf(account, 'unapplied', 'EUR') > 0n).toBe(false)
}

test('whatever happens to the money of a customer, in whatever order: every booking balances, and accounts, bills and payments agree with the books (P-1, P-8)', async () => {
  const history = fc.array(happening, { minLength: 3, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(history, async (events) => {
      const house = await paidHouse()
      for (const [i, event] of events.entries()) {
        await happens(house, event, i)
        await asksForNothingInVain(house)
      }
      await house.agrees()
    }),
    { numRuns: 40 },
  )
})

const waiting: fc.Arbitrary<Waiting> = fc.record({
  bill: fc.constantFrom('a', 'b', 'c', 'd'),
  due: fc.constantFrom('1', '2', '3'),
  open: fc.bigInt(1n, 900n),
  penalty: fc.bigInt(0n, 300n),
  interest: fc.bigInt(0n, 300n),
})

test('a payment is given away whole, no bill gets more than it asks for, and what is due longest gets it first', () => {
  const bills = fc.uniqueArray(waiting, { selector: ({ bill }) => bill })
  fc.assert(
    fc.property(fc.bigInt(0n, 3000n), bills, (micro, open) => {
      const { parts, left } = allocate(micro, [], open)
      expect(parts.reduce((sum, part) => sum + part.micro, left)).toBe(micro)
      const got = new Map(parts.map((part) => [part.bill, part.micro]))
      for (const { bill, open: asks } of open) expect((got.get(bill) ?? 0n) <= asks).toBe(true)
      for (const { micro: size, penalty, interest } of parts) expect(penalty + interest <= size).toBe(true)
      const short = open.filter(({ bill, open: asks }) => (got.get(bill) ?? 0n) < asks)
      for (const { due } of short) {
        for (const later of open.filter((one) => one.due > due)) expect(got.get(later.bill)).toBeUndefined()
      }
      if (short.length > 0) expect(left).toBe(0n)
    }),
  )
})

test('disputes: what is in dispute is asked of nobody; accepted, it is taken back; rejected, it is owed again', async () => {
  const house = await paidHouse()
  await sent(house, '10', [
    ['recurringCharge', 1000],
    ['usageCharge', 2000],
  ])
  const bill = { '@type': 'CustomerBillRef', id: '10' }
  const disputedRate = [{ rate: { '@type': 'AppliedCustomerBillingRateRef', id: '10-1' } }]
  await house.make('BillingDispute', { id: 'd', bill, disputedRate, reason: 'Not mine' })
  expect(await house.get('CustomerBill', '10')).toMatchObject({ disputedAmount: eur(23.8), remainingAmount: eur(35.7) })
  expect((await pay(house, 20))['unappliedAmount']).toEqual(eur(8.1))
  await house.agrees()
  await house.edit('BillingDispute', 'd', { state: 'accepted' })
  const dispute = await house.get('BillingDispute', 'd')
  const note = await house.get('CustomerBill', String((dispute['creditNote'] as Doc)['id']))
  expect(note).toMatchObject({ category: 'credit note', taxIncludedAmount: eur(-23.8) })
  expect(docsIn((await house.get('CustomerBill', '10'))['appliedCredit'])).toHaveLength(1)
  expect(await house.get('CustomerBill', '10')).toMatchObject({ state: 'settled', remainingAmount: eur(0) })
  expect(await refusal(house.edit('BillingDispute', 'd', { state: 'rejected' }))).toContain('illegalTransition')
  await house.agrees()
})
