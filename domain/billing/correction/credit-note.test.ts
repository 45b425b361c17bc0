import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { faultOf } from '../../core/test-core.ts'
import { billingHouse, productPrice } from '../billing-fixtures.ts'

const billRef = (id: unknown): Doc => ({ '@type': 'CustomerBillRef', id: String(id), '@referredType': 'CustomerBill' })
const micro = (money: unknown) => amountOf(money as Doc)!.micro

async function desk(values: readonly (readonly [number, number])[] = [[31, 19]]) {
  const house = await billingHouse()
  const prices = values.map(([value, rate], i) => productPrice(`Item ${i}`, value, { priceType: 'oneTime' }, rate))
  await house.product('p1', prices)
  await house.run()
  const [bill] = await house.bills()
  const rates = (await house.all('AppliedCustomerBillingRate')).toSorted((a, b) =>
    String(a['name']) < String(b['name']) ? -1 : 1,
  )
  return {
    ...house,
    bill: bill!,
    rates,
    correct: (more: Doc = {}, of: Doc = bill!) =>
      house.make('BillCorrection', { bill: billRef(of['id']), reason: 'Out of order', ...more }),
    line: (rate: Doc, value?: number): Doc => ({
      rate: { '@type': 'AppliedCustomerBillingRateRef', id: rate['id']! },
      ...(value !== undefined && { amount: { unit: 'EUR', value } }),
    }),
  }
}

describe('a credit note', () => {
  test('takes a whole bill back, tax and all, with a number of its own; the bill is settled by it', async () => {
    const { correct, get, bill, bills } = await desk()
    const { creditNote } = await correct()
    const note = await get('CustomerBill', (creditNote as Doc)['id'])
    expect(note).toMatchObject({
      ...{ category: 'credit note', billNo: 'C000000001', state: 'settled', originalBill: { id: bill['id'] } },
      taxExcludedAmount: { value: -31 },
      taxItem: [{ taxRate: 19, taxAmount: { value: -5.89 } }],
      taxIncludedAmount: { value: -36.89 },
      remainingAmount: { value: 0 },
      reason: 'Out of order',
    })
    expect(await get('CustomerBill', bill['id'])).toMatchObject({ state: 'settled', remainingAmount: { value: 0 } })
    expect(await bills()).toHaveLength(2)
    expect((await faultOf(correct())).details).toMatchObject([{ problem: 'has nothing left to be taken back' }])
    expect((await faultOf(correct({}, note))).details[0]!.problem).toContain('is a credit note')
  })

  test('in parts takes back no cent more than was charged, and leaves none (P-10)', async () => {
    const cents = fc.integer({ min: 1, max: 5000 }).map((n) => n / 100)
    const bill = fc.array(fc.tuple(cents, fc.constantFrom(7, 19, 7.7)), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(bill, fc.array(fc.tuple(fc.nat(4), cents), { maxLength: 6 }), async (values, parts) => {
        const { correct, rates, line, all, bill } = await desk(values)
        for (const [i, value] of parts) {
          // What is more than is left is refused, and changes nothing.
          await correct({ correctedRate: [line(rates[i % rates.length]!, value)] }).catch(() => undefined)
        }
        await correct().catch(() => undefined)
        const notes = (await all('CustomerBill')).filter(({ category }) => category === 'credit note')
        const back = (name: string) => notes.reduce((sum, note) => sum + micro(note[name]), 0n)
        expect(back('taxExcludedAmount')).toBe(-micro(bill['taxExcludedAmount']))
        expect(back('taxIncludedAmount')).toBe(-micro(bill['taxIncludedAmount']))
        expect(new Set(notes.map(({ billNo }) => billNo)).size).toBe(notes.length)
        const own = await all('AppliedCustomerBillingRate')
        for (const note of notes) {
          const lines = own.filter((rate) => (rate['bill'] as Doc)['id'] === note['id'])
          const taxes = docsIn(note['taxItem']).reduce((sum, tax) => sum + micro(tax['taxAmount']), 0n)
          const total = lines.reduce((sum, rate) => sum + micro(rate['taxIncludedAmount']), 0n)
          expect(total).toBe(micro(note['taxIncludedAmount']))
          expect(micro(note['taxExcludedAmount']) + taxes).toBe(total)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('is refused for more than a line has left, for another line, and for a bill that was not sent', async () => {
    const { correct, rates, line, product, run, bills, all } = await desk()
    const [rate] = rates
    expect((await faultOf(correct({ correctedRate: [line(rate!, 31.01)] }))).code).toBe('ruleViolated')
    expect((await faultOf(correct({ correctedRate: [line({ id: 'elsewhere' }, 1)] }))).details).toMatchObject([
      { problem: 'elsewhere is not on the bill' },
    ])
    await product('p2', [productPrice('Line', 10)])
    await run({ category: 'trial customer' })
    const trial = (await bills()).find(({ category }) => category === 'trial customer')
    if (trial) expect((await faultOf(correct({}, trial))).code).toBe('ruleViolated')
    expect(await all('BillCorrection')).toEqual([])
    expect((await faultOf(correct({}, { id: 'nowhere' }))).details[0]!.problem).toBe('nowhere does not exist')
  })
})
