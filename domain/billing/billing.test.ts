import { describe, expect, test } from 'vitest'
import { act } from '../core/act.ts'
import { create } from '../core/commands.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { compareText } from '../core/query.ts'
import { faultOf, tester } from '../core/test-core.ts'
import { rerate } from '../usage/rerating/rerate.ts'
import { tieredWorld } from '../usage/tiered-fixtures.ts'
import { call } from '../usage/usage-fixtures.ts'
import { accountRef, billingHouse, productPrice, usageOf } from './billing-fixtures.ts'
import { billingProgressId } from './billing-progress.ts'

const value = (doc: Doc | undefined, name: string) => (doc?.[name] as Doc | undefined)?.['value']

describe('a bill', () => {
  test('W5: charges 20 of 31 days, and the month ahead', async () => {
    const { product, run, lines, bills } = await billingHouse()
    await product('p1', [productPrice('Mobile', 29.99)])
    expect(await run()).toMatchObject({ state: 'closed', accountCount: 1, billCount: 1, issuedCount: 1, failed: 0 })
    expect((await lines()).sort()).toEqual(['Mobile recurringCharge 19.35', 'Mobile recurringCharge 29.99'])
    expect(await bills()).toMatchObject([
      {
        ...{ billNo: 'B000000001', state: 'sent', category: 'normal', runType: 'onCycle' },
        billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
        ...{ paymentDueDate: '2026-11-15T00:00:00.000Z', nextBillDate: '2026-12-01T00:00:00.000Z' },
        remainingAmount: { value: 58.71 },
      },
    ])
  })

  test('W6: to the cent, with tax per category and not per line', async () => {
    const { product, run, lines, bills, make, core } = await billingHouse()
    const arrears = { productOfferingPrice: { '@type': 'ProductOfferingPriceRef', id: 'in-arrears' } }
    await make('ProductOfferingPrice', {
      ...{ id: 'in-arrears', name: 'In arrears', priceType: 'recurring', lifecycleStatus: 'Active' },
      ...{ price: { unit: 'EUR', value: 29.99 }, recurringChargePeriodType: 'month', recurringChargePeriodLength: 1 },
      tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19 }],
      prodSpecCharValueUse: [
        {
          '@type': 'ProductSpecificationCharacteristicValueUse',
          name: 'billedIn',
          productSpecCharacteristicValue: [
            { '@type': 'CharacteristicValueSpecification', valueType: 'string', value: 'arrears' },
          ],
        },
      ],
    })
    const off = { '@type': 'PriceAlteration', name: 'Ten percent off', priceType: 'usage', price: { percentage: -10 } }
    const calls = productPrice('Calls', 0.09, { priceType: 'usage', priceAlteration: [off] })
    await product('p1', [
      productPrice('Mobile', 29.99, arrears),
      productPrice('Activation', 25, { priceType: 'oneTime' }),
      calls,
    ])
    await product('p2', [productPrice('Content', 4.99, { priceType: 'oneTime' }, 7)])
    await usageOf(core, 'p1', [
      ['international', 0.813],
      ['national', 0.132],
      ['message', 9.9325],
    ])
    await make('ServiceLevelViolation', {
      ...{ state: 'open', credit: { unit: 'EUR', value: 2.9 } },
      objective: { '@type': 'ServiceLevelObjectiveRef', id: 'o', name: 'Faults' },
      period: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
      relatedParty: [
        {
          '@type': 'RelatedPartyRefOrPartyRoleRef',
          role: 'customer',
          partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'ada', '@referredType': 'Customer' },
        },
      ],
    })
    await run()
    expect((await lines()).sort()).toEqual([
      'Activation oneTimeCharge 25',
      'Content oneTimeCharge 4.99',
      'Credit: Faults missed rebate -2.9',
      'Mobile recurringCharge 19.35',
      'Ten percent off discount -1.09',
      'international usageCharge 0.81',
      'message usageCharge 9.93',
      'national usageCharge 0.13',
    ])
    const [bill] = await bills()
    const taxes = docsIn(bill!['taxItem']).map((tax) => [
      tax['taxRate'],
      value(tax, 'taxBase'),
      value(tax, 'taxAmount'),
    ])
    expect(taxes.sort()).toEqual([
      [19, 51.23, 9.73],
      [7, 4.99, 0.35],
    ])
    expect(value(bill, 'taxExcludedAmount')).toBe(56.22)
    expect(value(bill, 'taxIncludedAmount')).toBe(66.3)
  })

  test('ten lines of 0.13 at 19 percent are taxed 0.25 together, and their parts of it sum to that', async () => {
    const { product, run, bills, all } = await billingHouse()
    const once = Array.from({ length: 10 }, (_, i) => productPrice(`Item ${i}`, 0.13, { priceType: 'oneTime' }))
    await product('p1', once)
    await run()
    const [bill] = await bills()
    expect(docsIn(bill!['taxItem'])).toMatchObject([{ taxBase: { value: 1.3 }, taxAmount: { value: 0.25 } }])
    const cents = (await all('AppliedCustomerBillingRate')).map((rate) =>
      Math.round(Number(value(docsIn(rate['appliedTax'])[0], 'taxAmount')) * 100),
    )
    expect(cents.reduce((sum, one) => sum + one, 0)).toBe(25)
  })

  test('charges usage in tiers, and what volume costs otherwise once its period was billed', async () => {
    const { run, lines, bills, make, line, jobs, clock } = await billingHouse()
    await tieredWorld(make, line)
    const send = (id: string, to: string, day: string, seconds: number) =>
      make('Usage', call(id, to, `2026-10-${day}T08:00:00.000Z`, seconds, '4915550003'))
    await send('1', '+4930', '05', 5970)
    await send('2', '+4930', '06', 90)
    await send('3', '+8610', '07', 540)
    await run()
    // 9.95, 0.05 and 0.08 in two tiers, and nine minutes at 0.50.
    expect((await lines()).sort()).toEqual(['voice usageCharge 14.58'])
    await send('4', '+8610', '08', 300)
    await jobs.flush()
    clock.set('2026-12-01T09:00:00.000Z')
    await run({}, '2026-11')
    const [, second] = (await bills()).toSorted((a, b) => (String(a['billNo']) < String(b['billNo']) ? -1 : 1))
    // Fourteen minutes cost 0.40 each: five of them, less a tenth for each of the nine before.
    expect((await lines(String(second!['id']))).sort()).toEqual([
      'voice usageCharge 2',
      'voice, corrected usageCharge -0.9',
    ])
  })

  test('W11: a call that turns out to cost less is given back with the next bill, with its tax', async () => {
    const { run, bills, lines, make, patch, core, clock } = await billingHouse()
    await make('Usage', call('1', '+8613912345678', '2026-10-05T17:59:30.000Z', 75))
    await run()
    for (const [band, price] of [
      ['peak', 0.49],
      ['off', 0.35],
    ] as const) {
      await patch('ProductOfferingPrice', `voice-CN_MOB-${band}`, { price: { unit: 'EUR', value: price } })
    }
    await rerate(core, tester, 'line', '2026-10-01T00:00:00.000Z')
    clock.set('2026-12-01T09:00:00.000Z')
    await run({}, '2026-11')
    const second = (await bills()).find(({ taxExcludedAmount }) => Number((taxExcludedAmount as Doc)['value']) < 0)
    expect(await lines(String(second?.['id']))).toEqual(['voice, corrected usageCharge -0.12'])
    expect(docsIn(second!['taxItem'])).toMatchObject([{ taxBase: { value: -0.12 }, taxAmount: { value: -0.02 } }])
    expect(second).toMatchObject({ taxIncludedAmount: { value: -0.14 } })
  })

  test('W5: a change of tariff in the middle gives back what was paid ahead, and charges the rest of the new one', async () => {
    const { product, run, lines, clock, patch, bills } = await billingHouse('2026-09-01T09:00:00.000Z')
    await product('p1', [productPrice('Small', 20)], { startDate: '2026-08-15T00:00:00.000Z' })
    await run({}, '2026-08')
    clock.set('2026-09-16T08:00:00.000Z')
    await patch('Product', 'p1', { productPrice: [productPrice('Large', 30)] })
    clock.set('2026-10-01T09:00:00.000Z')
    await run({}, '2026-09')
    const [, second] = (await bills()).toSorted((a, b) => (String(a['billNo']) < String(b['billNo']) ? -1 : 1))
    expect((await lines(String(second!['id']))).sort()).toEqual([
      'Large recurringCharge 15',
      'Large recurringCharge 30',
      'Small productAlteration -10',
    ])
  })

  test('after a line has ended, gives back the days that were paid ahead, and charges nothing more', async () => {
    const { product, run, lines, clock, patch, bills } = await billingHouse('2026-10-01T09:00:00.000Z')
    await product('p1', [productPrice('Line', 31)], { startDate: '2026-09-01T00:00:00.000Z' })
    await run({}, '2026-09')
    clock.set('2026-10-21T08:00:00.000Z')
    await patch('Product', 'p1', { status: 'terminated' })
    clock.set('2026-11-01T09:00:00.000Z')
    await run()
    const bill = (await bills()).find(({ billNo, state }) => billNo === undefined && state === 'onHold')
    expect(await lines(String(bill!['id']))).toEqual(['Line productAlteration -11'])
    expect(bill!['fault']).toMatchObject([{ code: 'negativeTotal' }])
    clock.set('2026-12-01T09:00:00.000Z')
    expect(await run({}, '2026-11')).toMatchObject({ state: 'closed', billCount: 0 })
  })

  test('a discount for two months is over after two', async () => {
    const { product, run, lines, clock, bills } = await billingHouse('2026-10-01T09:00:00.000Z')
    const price = { '@type': 'Price', percentage: -50 }
    const half = { '@type': 'PriceAlteration', name: 'Half', priceType: 'recurring', applicationDuration: 2, price }
    await product('p1', [productPrice('Line', 30, { priceAlteration: [half] })], {
      startDate: '2026-09-01T00:00:00.000Z',
    })
    await run({}, '2026-09')
    clock.set('2026-11-01T09:00:00.000Z')
    await run()
    const amounts = (await bills()).toSorted((a, b) => (String(a['billNo']) < String(b['billNo']) ? -1 : 1))
    expect(await lines(String(amounts[0]!['id']))).toHaveLength(4)
    expect(amounts.map((bill) => value(bill, 'taxExcludedAmount'))).toEqual([30, 30])
  })

  test('a discount for more months than there are is a discount for ever', async () => {
    const { product, run, lines } = await billingHouse()
    const price = { '@type': 'Price', percentage: -50 }
    const off = { '@type': 'PriceAlteration', name: 'Off', priceType: 'recurring', applicationDuration: 1e9, price }
    await product('p1', [productPrice('Line', 20, { priceAlteration: [off] })], {
      startDate: '2026-10-01T00:00:00.000Z',
    })
    expect(await run()).toMatchObject({ issuedCount: 1 })
    expect((await lines()).filter((line) => line.startsWith('Off '))).toEqual(['Off discount -10', 'Off discount -10'])
  })

  test('an exempt account pays tax at no rate, and its bill says so', async () => {
    const { product, run, patch, bills } = await billingHouse()
    await patch('BillingAccount', 'acc', {
      taxExemption: [{ '@type': 'TaxExemptionCertificate', id: 'x', reason: 'Embassy' }],
    })
    await product('p1', [productPrice('Line', 10)])
    await run()
    expect(docsIn((await bills())[0]!['taxItem'])).toMatchObject([
      { taxCategory: 'exempt', taxRate: 0, taxAmount: { value: 0 } },
    ])
  })

  test.each([
    ['JPY', 980, 17, 537],
    ['KWD', 9.75, 20, 6.29],
  ])('W5: in %s, %d for %d of 31 days is %d', async (unit, amount, days, expected) => {
    const { product, run, all } = await billingHouse()
    const startDate = `2026-10-${String(32 - days).padStart(2, '0')}T00:00:00.000Z`
    await product('p1', [productPrice('Line', amount, {}, 10, unit)], { startDate })
    await run()
    const values = (await all('AppliedCustomerBillingRate')).map((rate) => value(rate, 'taxExcludedAmount'))
    expect(values.toSorted((a, b) => Number(a) - Number(b))).toEqual([expected, amount])
  })
})

describe('a run', () => {
  test('made again makes nothing', async () => {
    const { product, run, all, events } = await billingHouse()
    await product('p1', [productPrice('Line', 10)])
    await run()
    const before = [await all('CustomerBill'), await all('AppliedCustomerBillingRate'), await all('BillNumberSeries')]
    await events()
    expect(await run()).toMatchObject({ state: 'closed', billCount: 0, issuedCount: 0 })
    expect([await all('CustomerBill'), await all('AppliedCustomerBillingRate'), await all('BillNumberSeries')]).toEqual(
      before,
    )
    expect((await events()).filter((name) => name.startsWith('CustomerBill'))).toEqual([])
  })

  test('on trial changes nothing but its own bills', async () => {
    const { product, run, all, make, line } = await billingHouse()
    await product('p1', [productPrice('Line', 10)])
    await line('l', '4915550009')
    await make('Usage', call('1', '+8613912345678', '2026-10-05T17:59:30.000Z', 75, '4915550009'))
    const before = [await all('UsageBucket'), await all('BillingProgress'), await all('BillNumberSeries')]
    expect(await run({ category: 'trial customer' })).toMatchObject({ state: 'closed', billCount: 1, issuedCount: 0 })
    expect([await all('UsageBucket'), await all('BillingProgress'), await all('BillNumberSeries')]).toEqual(before)
    expect(await all('CustomerBill')).toMatchObject([{ category: 'trial customer', state: 'validated' }])
    await run()
    expect((await all('CustomerBill')).map(({ state }) => state).sort()).toEqual(['sent', 'validated'])
  })

  test('closes the bucket of usage; what comes late is in the next one', async () => {
    const { run, make, all, line } = await billingHouse()
    await line('l', '4915550009')
    await make('Usage', call('1', '+8613912345678', '2026-10-05T17:59:30.000Z', 75, '4915550009'))
    await run()
    await make('Usage', call('2', '+8613912345678', '2026-10-06T17:59:30.000Z', 75, '4915550009'))
    const buckets = (await all('UsageBucket')).map(({ state, usageCount, billingPeriod }) => [
      state,
      usageCount,
      (billingPeriod as Doc)['startDateTime'],
    ])
    expect(buckets.sort()).toEqual([
      ['closed', 1, '2026-10-01T00:00:00.000Z'],
      ['open', 1, '2026-11-01T00:00:00.000Z'],
    ])
    expect(await all('AppliedCustomerBillingRate')).toMatchObject([
      { chargeType: 'usageCharge', taxExcludedAmount: { value: 0.81 } },
    ])
  })

  test('waits until late usage is collected', async () => {
    const { product, run, clock, jobs, get } = await billingHouse('2026-10-20T00:00:00.000Z')
    await product('p1', [productPrice('Line', 10)])
    const { id, state } = await run({ collectUntil: '2026-11-03T00:00:00.000Z' })
    expect(state).toBe('collecting')
    clock.set('2026-11-02T23:59:59.000Z')
    await jobs.flush()
    expect(await get('BillRun', id)).toMatchObject({ state: 'collecting' })
    clock.set('2026-11-03T00:00:01.000Z')
    await jobs.flush()
    expect(await get('BillRun', id)).toMatchObject({ state: 'closed', issuedCount: 1 })
  })

  test('waits for approval where that is asked for', async () => {
    const { product, run, patch, jobs, get, bills } = await billingHouse()
    await product('p1', [productPrice('Line', 10)])
    const { id, state } = await run({ approval: 'manual' })
    expect([state, (await bills())[0]!['state']]).toEqual(['validating', 'validated'])
    await patch('BillRun', id, { state: 'approved' })
    await jobs.flush()
    expect(await get('BillRun', id)).toMatchObject({ state: 'closed', issuedCount: 1 })
    expect(await bills()).toMatchObject([{ state: 'sent', billNo: 'B000000001' }])
  })

  test('holds a bill that is wrong; it is sent once somebody lets it go', async () => {
    const { product, run, patch, jobs, bills, make } = await billingHouse()
    await product('p1', [productPrice('Line', 10, {}, 0)])
    await make('AppliedCustomerBillingRate', {
      name: 'Late fee',
      appliedBillingRateType: 'appliedPenaltyCharge',
      chargeType: 'lateFee',
      isBilled: false,
      billingAccount: accountRef(),
      taxExcludedAmount: { unit: 'EUR', value: 5 },
      appliedTax: [{ '@type': 'AppliedBillingTaxRate', taxCategory: 'exempt', taxRate: 0 }],
    })
    expect(await run()).toMatchObject({ heldCount: 1, issuedCount: 0 })
    const [bill] = await bills()
    expect(bill).toMatchObject({ state: 'onHold', fault: [{ code: 'missingTax' }, { code: 'missingTax' }] })
    expect((await faultOf(patch('CustomerBill', bill!['id'], { state: 'sent' }))).code).toBe('ruleViolated')
    await patch('CustomerBill', bill!['id'], { state: 'validated' })
    await jobs.flush()
    expect(await bills()).toMatchObject([{ state: 'sent', billNo: 'B000000001' }])
    // Whoever asks for another bill than was sent is told so.
    const other = patch('CustomerBill', bill!['id'], { taxItem: [], billNo: 'B2' })
    expect(await faultOf(other)).toMatchObject({ code: 'ruleViolated', details: [{ at: 'taxItem' }, { at: 'billNo' }] })
  })

  test('holds a bill of more than so many times what the last ones came to', async () => {
    const house = await billingHouse('2027-03-01T09:00:00.000Z')
    const { product, run, patch, bills } = house
    const startDate = '2026-10-01T00:00:00.000Z'
    await product('p1', [productPrice('Line', 10)], { startDate })
    for (const month of ['2026-10', '2026-11', '2026-12']) await run({}, month)
    await product('p2', [productPrice('Box', 15.01, { priceType: 'oneTime' })], {
      startDate: '2027-01-10T00:00:00.000Z',
    })
    expect(await run({ mostTimesMedian: 2.5 }, '2027-01')).toMatchObject({ failed: 0, heldCount: 1, issuedCount: 0 })
    const held = (await bills()).find(({ state }) => state === 'onHold')
    expect(held).toMatchObject({ taxExcludedAmount: { value: 25.01 }, fault: [{ code: 'unusualAmount' }] })
    await patch('CustomerBill', held!['id'], { state: 'validated' })
    await product('p3', [productPrice('Box', 15, { priceType: 'oneTime' })], { startDate: '2027-02-10T00:00:00.000Z' })
    expect(await run({ mostTimesMedian: 2.5 }, '2027-02')).toMatchObject({ heldCount: 0, issuedCount: 1 })
  })

  test.each([0, -1, 0.0000001])('cannot be asked to hold bills of more than %s times the last ones', async (most) => {
    const { make } = await billingHouse()
    const refused = faultOf(make('BillRun', { mostTimesMedian: most }))
    expect((await refused).details).toMatchObject([{ at: 'mostTimesMedian' }])
  })

  test.each([
    ['5 months', '2026-10-01', '2027-03-01'],
    ['Quarters', '2026-10-01', '2027-01-01'],
    ['24 month', '2026-10-01', '2028-10-01'],
    ['2 Years', '2026-10-01', '2028-10-01'],
    ['90 days', '2026-10-01', '2026-12-30'],
    ['12 months', '2026-10-01', '2027-10-01'],
  ])('charges a price of every %s once in that', async (recurringChargePeriod, from, to) => {
    const { product, run, all } = await billingHouse('2026-12-01T09:00:00.000Z')
    const startDate = '2026-10-01T00:00:00.000Z'
    await product('p1', [productPrice('Line', 10, { recurringChargePeriod })], { startDate })
    await run({}, '2026-10')
    await run({}, '2026-11')
    const startOf = ({ periodCoverage }: Doc) => String((periodCoverage as Doc)['startDateTime'])
    const [first, ...later] = (await all('AppliedCustomerBillingRate')).toSorted((a, b) =>
      compareText(startOf(a), startOf(b)),
    )
    expect(first).toMatchObject({
      ...{ taxExcludedAmount: { value: 10 } },
      periodCoverage: { startDateTime: `${from}T00:00:00.000Z`, endDateTime: `${to}T00:00:00.000Z` },
    })
    // What begins before the end of November is due with its bill.
    expect(later).toHaveLength(to < '2027-01-01' ? 1 : 0)
  })

  test('holds a bill without what falls due in periods that are not known; where there is nothing else, there is none', async () => {
    const { product, run, patch, bills, jobs } = await billingHouse('2026-12-01T09:00:00.000Z')
    const line = (recurringChargePeriod: string) => [productPrice('Line', 10, { recurringChargePeriod })]
    await product('p1', line('blue moon'))
    const none = await run({}, '2026-10')
    expect(none).toMatchObject({ billCount: 0, failed: 1 })
    expect(none['errorLog']).toContain('Line falls due every blue moon, which is no period that is known')
    await product('p2', [productPrice('Box', 5, { priceType: 'oneTime' })], { startDate: '2026-11-05T00:00:00.000Z' })
    expect(await run({}, '2026-11')).toMatchObject({ heldCount: 1, issuedCount: 0 })
    const [held] = await bills()
    expect(held).toMatchObject({ taxExcludedAmount: { value: 5 }, fault: [{ code: 'unknownPeriod' }] })
    await patch('CustomerBill', held!['id'], { state: 'validated' })
    await jobs.flush()
    expect(await bills()).toMatchObject([{ state: 'sent' }])
  })

  test('stops when sums of usage do not agree, sends nothing, and goes on once that is put right (P-2)', async () => {
    const { core, run, patch, get, jobs, all } = await billingHouse()
    await usageOf(core, 'p1', [['message', 1]])
    const [charge] = await all('UsageCharge')
    await patch('UsageCharge', charge!['id'], { usageCount: 0 })
    const failed = await run()
    expect(failed).toMatchObject({ state: 'failed', failedIn: 'calculating', issuedCount: 0 })
    expect(String(failed['errorLog'])).toContain('bucket-p1')
    expect(await all('CustomerBill')).toEqual([])
    await patch('UsageCharge', charge!['id'], { usageCount: 1 })
    await patch('BillRun', failed['id'], { state: 'calculating' })
    await jobs.flush()
    expect(await get('BillRun', failed['id'])).toMatchObject({ state: 'closed', issuedCount: 1 })
  })

  test('an account with two currencies gets no bill, and does not hold up the others', async () => {
    const { product, run, make, bills } = await billingHouse()
    await make('BillingAccount', {
      ...{ id: 'other', name: 'Other' },
      relatedParty: [
        {
          '@type': 'RelatedPartyRefOrPartyRoleRef',
          role: 'owner',
          partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'ada', '@referredType': 'Customer' },
        },
      ],
    })
    await product('p1', [productPrice('Line', 10), productPrice('Box', 5, {}, 19, 'USD')])
    await product('p2', [productPrice('Line', 10)], { billingAccount: accountRef('other') })
    const done = await run()
    expect(done).toMatchObject({ accountCount: 2, billCount: 1, failed: 1 })
    expect(String(done['errorLog'])).toContain('EUR and USD')
    expect(await bills()).toMatchObject([{ billingAccount: { id: 'other' } }])
  })

  test('an account whose data cannot be right gets no bill, and does not hold up the others', async () => {
    const { core, product, run, make, bills } = await billingHouse()
    await make('BillingAccount', { id: 'other', name: 'Other', relatedParty: [] })
    await product('p1', [productPrice('Line', 10)])
    await product('p2', [productPrice('Line', 10)], { billingAccount: accountRef('other') })
    const broken = { id: billingProgressId('acc'), billingAccount: accountRef(), recentAmount: [{}, {}, {}] }
    await act(core, tester, async () => ({ deeds: [{ do: 'create', kind: 'BillingProgress', doc: broken }] }))
    const done = await run()
    expect(done).toMatchObject({ state: 'closed', accountCount: 2, billCount: 1, failed: 1 })
    expect(String(done['errorLog'])).toContain('account acc: TypeError')
    expect(await bills()).toMatchObject([{ billingAccount: { id: 'other' } }])
  })

  test('cannot be asked to bill before its period is over', async () => {
    const { core } = await billingHouse()
    const billRun = core.resource('BillRun')
    const early = {
      billingPeriod: { startDateTime: '2026-11-05T00:00:00.000Z' },
      collectUntil: '2026-11-06T00:00:00.000Z',
    }
    expect((await faultOf(create(core, billRun, tester, early))).details).toMatchObject([{ at: 'collectUntil' }])
  })
})

describe('a bill on demand', () => {
  const ask = async (house: Awaited<ReturnType<typeof billingHouse>>, more: Doc = {}) => {
    const { id } = await house.make('CustomerBillOnDemand', { billingAccount: accountRef(), ...more })
    await house.jobs.flush()
    return house.get('CustomerBillOnDemand', id)
  }

  test('bills what has come up so far, and the next run does not bill it again', async () => {
    const house = await billingHouse('2026-10-20T09:00:00.000Z')
    await house.product('p1', [productPrice('Activation', 25, { priceType: 'oneTime' }), productPrice('Line', 31)])
    expect(await ask(house)).toMatchObject({ state: 'done', customerBill: {} })
    expect(await house.bills()).toMatchObject([
      { category: 'interim', runType: 'offCycle', state: 'sent', taxExcludedAmount: { value: 25 } },
    ])
    expect(await ask(house)).toMatchObject({ state: 'rejected', reason: 'there is nothing to bill' })
    house.clock.set('2026-11-01T09:00:00.000Z')
    await house.run()
    expect((await house.lines()).sort()).toEqual([
      'Activation oneTimeCharge 25',
      'Line recurringCharge 20',
      'Line recurringCharge 31',
    ])
  })

  test('before the first run of an account makes what was paid elsewhere no more due than it was', async () => {
    const house = await billingHouse('2026-10-20T09:00:00.000Z')
    await house.product('old', [productPrice('Line', 31)], { startDate: '2025-12-01T00:00:00.000Z' })
    await house.product('new', [productPrice('Activation', 25, { priceType: 'oneTime' })])
    expect(await ask(house)).toMatchObject({ state: 'done' })
    house.clock.set('2026-11-01T09:00:00.000Z')
    await house.run()
    const without = await billingHouse()
    await without.product('old', [productPrice('Line', 31)], { startDate: '2025-12-01T00:00:00.000Z' })
    await without.run()
    expect((await house.lines()).sort()).toEqual(['Activation oneTimeCharge 25', ...(await without.lines())].sort())
  })

  test('is not made while sums of usage do not agree, and says so', async () => {
    const house = await billingHouse('2026-10-20T09:00:00.000Z')
    await usageOf(house.core, 'p1', [['message', 1]])
    const [charge] = await house.all('UsageCharge')
    await house.patch('UsageCharge', charge!['id'], { usageCount: 0 })
    const reason = expect.stringContaining('bucket-p1')
    expect(await ask(house)).toMatchObject({ state: 'terminatedWithError', reason })
    expect(await house.bills()).toEqual([])
  })

  test('the last bill comes when all has ended', async () => {
    const house = await billingHouse('2026-10-20T09:00:00.000Z')
    await house.patch('Product', 'line', { status: 'terminated', terminationDate: '2026-10-10T00:00:00.000Z' })
    await house.product('p1', [productPrice('Line', 31)])
    expect(await ask(house, { category: 'last' })).toMatchObject({
      state: 'rejected',
      reason: expect.stringContaining('p1'),
    })
    await house.patch('Product', 'p1', { status: 'terminated' })
    expect(await ask(house, { category: 'last' })).toMatchObject({ state: 'done' })
    expect(await house.bills()).toMatchObject([{ category: 'last', taxExcludedAmount: { value: 8 } }])
    house.clock.set('2026-11-01T09:00:00.000Z')
    expect(await house.run()).toMatchObject({ billCount: 0 })
  })
})
