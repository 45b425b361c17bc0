import { describe, expect, test } from 'vitest'
import { remove } from '../core/commands.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { faultOf, tester } from '../core/test-core.ts'
import { call, usageHouse } from './usage-fixtures.ts'

const china = call('1', '+8613912345678', '2026-10-05T17:59:30.000Z', 75)
const home = (record: string, seconds = 60, at = '2026-10-06T08:00:00.000Z', from?: string) =>
  call(record, '+49301234567', at, seconds, from)
const partsIn = (usage: Doc) => docsIn(usage['ratedProductUsage'])
const amounts = (usage: Doc) => partsIn(usage).map((part) => (part['taxExcludedRatingAmount'] as Doc)['value'])
const corrected = (usage: Doc, name: string, value: string | number): Doc => ({
  usageCharacteristic: docsIn(usage['usageCharacteristic']).map((one) =>
    one['name'] === name ? { ...one, value } : one,
  ),
})

describe('usage of a specification that says how', () => {
  test('W1: is rated as it comes: the longest prefix, increments, bands and the connect fee', async () => {
    const { make } = await usageHouse()
    const usage = await make('Usage', china)
    expect(usage).toMatchObject({
      status: 'rated',
      product: { id: 'line' },
      billingAccount: { id: 'acc' },
      billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
      ratedProductUsage: [
        {
          isBilled: false,
          isTaxExempt: false,
          offerTariffType: 'peak+off',
          ratingAmountType: 'Total',
          ratingDate: '2026-11-01T09:00:00.000Z',
          taxRate: 19,
          usageRatingTag: 'usage',
          productRef: { id: 'line' },
          taxExcludedRatingAmount: { unit: 'EUR', value: 0.813 },
          taxIncludedRatingAmount: { unit: 'EUR', value: 0.96747 },
          chargedQuantity: { amount: 78, units: 'second' },
          ratingZone: 'CN_MOB',
        },
      ],
    })
  })

  test('W3: an allowance gives what it has, and the rest is paid for', async () => {
    const { make, line, all } = await usageHouse()
    await line('plus', '4915550002', { productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-plus' } })
    const usage = await make('Usage', home('1', 125, '2026-10-06T08:00:00.000Z', '4915550002'))
    expect(partsIn(usage)).toMatchObject([
      {
        usageRatingTag: 'included usage',
        bucketValueConvertedInAmount: { unit: 'EUR', value: 0.0555 },
        taxExcludedRatingAmount: { value: 0 },
        chargedQuantity: { amount: 37 },
      },
      { usageRatingTag: 'non included usage', taxExcludedRatingAmount: { value: 0.132 } },
    ])
    expect(await all('AllowanceUse')).toMatchObject([{ granted: { amount: 37 }, used: { amount: 37 } }])
    // It is used up, for this period only.
    expect(amounts(await make('Usage', home('2', 60, '2026-10-06T09:00:00.000Z', '4915550002')))).toEqual([0.09])
    expect(amounts(await make('Usage', home('3', 60, '2026-11-01T08:00:00.000Z', '4915550002')))).toHaveLength(2)
  })

  test('W3: the same instant is in another band once the clocks have been put back', async () => {
    const { make } = await usageHouse()
    expect(amounts(await make('Usage', home('1', 60, '2026-10-23T06:30:00.000Z')))).toEqual([0.09])
    expect(amounts(await make('Usage', home('2', 60, '2026-10-26T06:30:00.000Z')))).toEqual([0.045])
  })

  test('without a quantity is one event, rounded to no more than its price has', async () => {
    const { make } = await usageHouse()
    const usage = await make('Usage', {
      usageType: 'SMS',
      usageDate: '2026-10-06T08:00:00.000Z',
      usageSpecification: { '@type': 'UsageSpecificationRef', id: 'sms' },
      usageCharacteristic: [{ '@type': 'StringCharacteristic', name: 'sender', value: '004915550001' }],
    })
    expect(amounts(usage)).toEqual([0.0725])
  })

  test.each([
    ['NO_SUBSCRIBER', home('1', 60, '2026-10-06T08:00:00.000Z', '4999')],
    ['OUT_OF_WINDOW', home('1', 60, '2026-09-30T23:59:59.999Z')],
    ['NO_ZONE', call('1', '+7123', '2026-10-06T08:00:00.000Z', 60)],
    ['NO_TARIFF', call('1', '+88212', '2026-10-06T08:00:00.000Z', 60)],
    ['BAD_FIELD', call('1', 'somebody', '2026-10-06T08:00:00.000Z', 60)],
    ['BAD_FIELD', call('1', '+4930', '2026-10-06T08:00:00.000Z', 1.5)],
    ['BAD_FIELD', call('1', '+4930', '2026-10-06T08:00:00.000Z', 1e15)],
    ['FUTURE', home('1', 60, '2026-11-01T09:05:00.001Z')],
    ['TOO_OLD', home('1', 60, '2026-08-01T00:00:00.000Z')],
  ])('is kept, and rejected with the code %s', async (code, doc) => {
    const { make, all } = await usageHouse()
    const usage = await make('Usage', doc)
    expect(usage).toMatchObject({ status: 'rejected', rejection: { code, date: '2026-11-01T09:00:00.000Z' } })
    expect(usage).not.toHaveProperty('ratedProductUsage')
    expect(await all('UsageBucket')).toEqual([])
  })

  test('belongs to whoever had the number then: from its start on, and no longer at its end', async () => {
    const { make, line, patch } = await usageHouse()
    const end = '2026-10-10T12:00:00.000Z'
    await patch('Product', 'line', { status: 'terminated', terminationDate: end })
    await line('later', '4915550001', { startDate: end })
    expect(await make('Usage', home('1', 60, '2026-10-10T11:59:59.999Z'))).toMatchObject({ product: { id: 'line' } })
    expect(await make('Usage', home('2', 60, end))).toMatchObject({ product: { id: 'later' } })
  })

  test('is rated once it is corrected; what it said first is kept', async () => {
    const { make, patch } = await usageHouse()
    const wrong = await make('Usage', home('1', 60, '2026-10-06T08:00:00.000Z', '4999'))
    const again = await patch('Usage', wrong['id'], { status: 'recycled' })
    expect(again).toMatchObject({ status: 'rejected', rejection: { code: 'NO_SUBSCRIBER' } })
    const right = await patch('Usage', wrong['id'], {
      ...corrected(wrong, 'callingNumber', '4915550001'),
      status: 'recycled',
    })
    expect(right).toMatchObject({
      status: 'rated',
      originalUsage: { usageCharacteristic: wrong['usageCharacteristic']! },
    })
    expect(right).not.toHaveProperty('rejection')
  })

  test('cannot be given another price, taken back or removed once it is charged', async () => {
    const { make, patch, core, get } = await usageHouse()
    const usage = await make('Usage', china)
    const free = partsIn(usage).map((part) => ({ ...part, taxExcludedRatingAmount: { unit: 'EUR', value: 0 } }))
    for (const body of [{ ratedProductUsage: free }, corrected(usage, 'duration', 1), { status: 'billed' }]) {
      expect(await faultOf(patch('Usage', usage['id'], body))).toMatchObject({ code: 'ruleViolated' })
    }
    expect((await faultOf(make('Usage', { ...home('2'), status: 'rated' }))).code).toBe('ruleViolated')
    const removal = remove(core, core.resource('Usage'), tester, String(usage['id']))
    expect((await faultOf(removal)).code).toBe('stillReferenced')
    expect(await get('Usage', usage['id'])).toEqual(usage)
  })
})

describe('the bucket of an account and a period', () => {
  test('sums up all of its usage, by product, kind and tax', async () => {
    const { make, line, all } = await usageHouse()
    await line('second', '4915550009')
    await make('Usage', china)
    await make('Usage', home('2', 125))
    await make('Usage', home('3', 61))
    await make('Usage', home('4', 60, '2026-10-06T08:00:00.000Z', '4915550009'))
    await make('Usage', home('5', 60, '2026-11-01T08:00:00.000Z'))
    const buckets = (await all('UsageBucket')).toSorted((a, b) => Number(b['usageCount']) - Number(a['usageCount']))
    expect(buckets).toMatchObject([
      {
        state: 'open',
        billingAccount: { id: 'acc' },
        billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z' },
        usageCount: 4,
      },
      { usageCount: 1, billingPeriod: { startDateTime: '2026-11-01T00:00:00.000Z' } },
    ])
    const inOctober = (await all('UsageCharge')).filter(
      ({ usageBucket }) => (usageBucket as Doc)['id'] === buckets[0]!['id'],
    )
    expect(inOctober.toSorted((a, b) => Number(b['usageCount']) - Number(a['usageCount']))).toMatchObject([
      {
        product: { id: 'line' },
        usageCount: 3,
        charge: [
          {
            usageType: 'voice',
            taxCategory: 'VAT',
            taxRate: 19,
            count: 3,
            quantity: { amount: 78 + 125 + 61, units: 'second' },
            amount: { unit: 'EUR', value: 1.092 },
          },
        ],
      },
      { product: { id: 'second' }, charge: [{ count: 1, amount: { value: 0.09 } }] },
    ])
  })

  test('takes in all of many usages that come at once', async () => {
    const { make, all } = await usageHouse()
    await Promise.all(Array.from({ length: 30 }, (_, i) => make('Usage', home(`r-${i}`))))
    expect(await all('UsageBucket')).toMatchObject([{ usageCount: 30 }])
    expect(await all('UsageCharge')).toMatchObject([{ charge: [{ count: 30, amount: { value: 2.7 } }] }])
  })

  test('is the next open one when its own is closed', async () => {
    const { make, patch, all } = await usageHouse()
    const { usageBucket } = await make('Usage', china)
    await patch('UsageBucket', (usageBucket as Doc)['id'], { state: 'closed' })
    const late = await make('Usage', home('2'))
    expect(late).toMatchObject({
      billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z' },
      usageBucket: { billingPeriod: { startDateTime: '2026-11-01T00:00:00.000Z' } },
    })
    expect((await all('UsageBucket')).map(({ usageCount }) => usageCount)).toEqual([1, 1])
  })
})

describe('usage that says which it is', () => {
  test('is created once, however often it is sent, whatever has become of it', async () => {
    const { make, all, clock } = await usageHouse()
    const first = await make('Usage', china)
    clock.set('2026-11-02T09:00:00.000Z')
    const reordered = { ...china, usageCharacteristic: docsIn(china['usageCharacteristic']).toReversed() }
    const again = await Promise.all([china, reordered, { ...china, id: first['id']! }].map((doc) => make('Usage', doc)))
    expect(again).toEqual([first, first, first])
    expect(await all('UsageBucket')).toMatchObject([{ usageCount: 1 }])
  })

  test('is refused when it says something else than before, with what differs', async () => {
    const { make, patch } = await usageHouse()
    const { id } = await make('Usage', home('1', 60, '2026-10-06T08:00:00.000Z', '4999'))
    const other = await faultOf(
      make('Usage', { ...home('1', 61, '2026-10-06T08:00:00.000Z', '4999'), description: 'x' }),
    )
    expect(other).toMatchObject({ code: 'identityConflict' })
    expect(other.details).toEqual([
      { at: 'id', problem: `Usage ${id} came with other contents` },
      { at: 'description', problem: 'was absent, is "x"' },
      { at: 'usageCharacteristic duration', problem: 'was 60, is 61' },
    ])
    // What counts is what came, not to what it was corrected.
    const fixed = home('1', 60)
    await patch('Usage', id, { usageCharacteristic: fixed['usageCharacteristic']!, status: 'recycled' })
    expect(await make('Usage', home('1', 60, '2026-10-06T08:00:00.000Z', '4999'))).toMatchObject({ status: 'rated' })
    expect((await faultOf(make('Usage', fixed))).code).toBe('identityConflict')
  })

  test('has to say all that tells it from others, and no other identifier', async () => {
    const { make } = await usageHouse()
    const bare = { ...china, usageCharacteristic: docsIn(china['usageCharacteristic']).slice(1) }
    expect(await faultOf(make('Usage', bare))).toMatchObject({
      code: 'mandatoryMissing',
      details: [{ at: 'usageCharacteristic recordId' }],
    })
    expect(await faultOf(make('Usage', { ...china, id: 'mine' }))).toMatchObject({ code: 'invalidBody' })
  })

  test('is two where no specification says that it is one', async () => {
    const { make, all } = await usageHouse()
    const plain = { usageType: 'voice', description: 'A call' }
    await make('Usage', plain)
    await make('Usage', plain)
    expect(await all('Usage')).toMatchObject([{ status: 'received' }, { status: 'received' }])
  })
})
