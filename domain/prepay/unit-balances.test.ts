import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulkJudge } from '../../apis/rest/bulk.ts'
import { usageV5 } from '../../apis/v5/usage.ts'
import { filesIn } from '../common/jobs/files-fixture.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { tester } from '../core/test-core.ts'
import { handleUsageImports } from '../usage/bulk/run-usage-import.ts'
import { rerate } from '../usage/rerating/rerate.ts'
import { sizeIn } from './balance-amount.ts'
import { account, euros, prepaidCall, prepaidHouse, topup } from './prepay-fixtures.ts'
import { unitDebits } from './unit-balances.ts'

const october = '2026-10-01T00:00:00.000Z'
const use = (name: string, value: string | number): Doc => ({
  '@type': 'ProductSpecificationCharacteristicValueUse',
  name,
  productSpecCharacteristicValue: [{ '@type': 'CharacteristicValueSpecification', value }],
})
const allowance = (id: string, seconds: number, ...more: Doc[]): Doc => ({
  ...{ id, name: id, priceType: 'allowance', lifecycleStatus: 'Active' },
  unitOfMeasure: { amount: seconds, units: 's' },
  prodSpecCharValueUse: [use('usageType', 'voice'), ...more],
})

async function desk() {
  const house = await prepaidHouse()
  const { make, get, core, all, patch } = house
  return {
    ...house,
    /** Tops minutes up. */
    minutes: (seconds: number, bucket = 'm', more: Doc = {}) =>
      make('TopupBalance', topup({ amount: seconds, units: 's' }, bucket, { usageType: 'voice', ...more })),
    send: (record: string, seconds: number, more?: Parameters<typeof prepaidCall>[2]) =>
      make('Usage', prepaidCall(record, seconds, more)),
    again: () => rerate(core, tester, 'prepaid-line', october),
    /** The offering of the line includes minutes, too. */
    async including(...prices: Doc[]) {
      for (const one of prices) await make('ProductOfferingPrice', one)
      const { productOfferingPrice } = await get('ProductOffering', 'prepaid')
      const refs = prices.map(({ id }) => ({ '@type': 'ProductOfferingPriceRef', id: id! }))
      await patch('ProductOffering', 'prepaid', { productOfferingPrice: [...docsIn(productOfferingPrice), ...refs] })
    },
    async history() {
      const entries = await all('BalanceActionHistory')
      return entries
        .filter(({ action }) => ['Usage', 'ReserveBalance'].includes(String((action as Doc)['@referredType'])))
        .map(({ bucket, action, debitedValue }) => [
          (bucket as Doc)['id'],
          (action as Doc)['@referredType'],
          debitedValue,
        ])
    },
  }
}

/** Who gave what: `m 60`, or `- 60` for what is paid. */
function shares(usage: Doc): string[] {
  return docsIn(usage['ratedProductUsage']).map(({ bucket, productOfferingPrice, usageRatingTag, chargedQuantity }) => {
    const giver = bucket ?? (usageRatingTag === 'included usage' ? productOfferingPrice : undefined)
    return `${(giver as Doc | undefined)?.['id'] ?? '-'} ${(chargedQuantity as Doc)['amount']}`
  })
}
const second = (amount: number): Doc => ({ amount, units: 'second' })

describe('a balance of minutes', () => {
  test('is used up before anybody pays, in the same commit, and the history says by what', async () => {
    const { topup: add, minutes, send, sizes, all, history, events } = await desk()
    await add(10)
    await minutes(120)
    await events()
    const usage = await send('1', 150)
    expect(docsIn(usage['ratedProductUsage'])).toMatchObject([
      {
        ...{ usageRatingTag: 'included usage', bucket: { id: 'm' }, chargedQuantity: second(120) },
        ...{ bucketValueConvertedInAmount: { unit: 'EUR', value: 0.38 }, taxExcludedRatingAmount: { value: 0 } },
      },
      { usageRatingTag: 'non included usage', chargedQuantity: second(60), taxExcludedRatingAmount: { value: 0.19 } },
    ])
    expect(docsIn(usage['ratedProductUsage'])[0]).not.toHaveProperty('productOfferingPrice')
    expect(usage['balanceDebit']).toMatchObject([{ bucket: { id: 'b' }, amount: euros(0.19) }])
    expect([await sizes('m'), await sizes('b')]).toEqual([
      [0, 0, 120, 0, 120],
      [9.81, 0, 0.19, 0, 10],
    ])
    expect((await all('AccumulatedBalance')).map(({ name, totalBalance }) => [name, totalBalance])).toEqual(
      expect.arrayContaining([
        ['monetary EUR', euros(9.81)],
        ['voice second', second(0)],
      ]),
    )
    expect(await history()).toEqual([['m', 'Usage', second(120)]])
    // Sent once more it takes nothing.
    await send('1', 150)
    expect(await sizes('m')).toEqual([0, 0, 120, 0, 120])
  })

  test('takes its turn among what the offering includes: by priority, then by what expires first, then by name', async () => {
    const { topup: add, minutes, send, including } = await desk()
    await add(10)
    await including(allowance('monthly', 60), allowance('reserve', 60, use('priority', 1)))
    const until = (endDateTime: string) => ({ validFor: { endDateTime } })
    await minutes(60, 'z-forever')
    await minutes(60, 'next-year', until('2027-12-01T00:00:00.000Z'))
    await minutes(60, 'b-soon', until('2026-11-20T00:00:00.000Z'))
    await minutes(60, 'a-soon', until('2026-11-20T00:00:00.000Z'))
    // The period of the line ends on the first of December.
    const usage = await send('1', 400, { at: '2026-11-01T08:30:00.000Z' })
    expect(shares(usage)).toEqual([
      'a-soon 60',
      'b-soon 60',
      'monthly 60',
      'next-year 60',
      'z-forever 60',
      'reserve 60',
      '- 60',
    ])
  })

  test('pays only for its kind of use, its account and its products, and while it may be used', async () => {
    const { topup: add, minutes, make, send, patch } = await desk()
    await add(10)
    await minutes(60, 'of-another-product', { product: [{ '@type': 'ProductRef', id: 'another' }] })
    await minutes(60, 'of-a-stranger', { partyAccount: account('another') })
    await minutes(60, 'later', { validFor: { startDateTime: '2026-12-01T00:00:00.000Z' } })
    await minutes(60, 'suspended')
    await patch('Bucket', 'suspended', { status: 'suspended' })
    for (const [usageType, amount, units] of [
      ['data', 1, 'GB'],
      ['sms', 60, 'message'],
      ['other', 60, 's'],
    ] as const) {
      await make('TopupBalance', topup({ amount, units }, usageType, { usageType }))
    }
    expect(shares(await send('1', 60))).toEqual(['- 60'])
    await patch('Bucket', 'suspended', { status: 'active' })
    expect(shares(await send('2', 60))).toEqual(['suspended 60'])
  })

  test('of a hybrid account comes before the bill; a postpaid one has nothing of it', async () => {
    const { minutes, send, patch, all, sizes } = await desk()
    await minutes(60)
    await patch('BillingAccount', 'acc-prepaid', { ratingType: 'postpaid' })
    expect(shares(await send('1', 60))).toEqual(['- 60'])
    await patch('BillingAccount', 'acc-prepaid', { ratingType: 'hybrid' })
    const usage = await send('2', 120)
    expect([shares(usage), usage['balanceDebit']]).toEqual([['m 60', '- 60'], undefined])
    expect(await sizes('m')).toEqual([0, 0, 60, 0, 60])
    const charges = (await all('UsageCharge')).flatMap(({ charge }) => docsIn(charge))
    expect(charges.map(({ usageRatingTag, amount }) => [usageRatingTag, (amount as Doc)['value']])).toEqual([
      ['usage', 0.19],
      ['included usage', 0],
      ['non included usage', 0.19],
    ])
    expect(charges.every(({ prepaid }) => prepaid === undefined)).toBe(true)
  })

  test('gives no more than there is, however much comes at the same time', async () => {
    const { topup: add, minutes, send, sizes, isBalanced, history } = await desk()
    await add(10)
    await minutes(300)
    const usages = await Promise.all(Array.from({ length: 20 }, (_, i) => send(`${i}`, 60)))
    expect(usages.flatMap(shares).filter((one) => one === 'm 60')).toHaveLength(5)
    expect([await sizes('m'), await isBalanced('m'), await sizes('b')]).toEqual([
      [0, 0, 300, 0, 300],
      true,
      [7.15, 0, 2.85, 0, 10],
    ])
    expect(await history()).toHaveLength(5)
  })

  test('is used up by a file of usage, oldest use first, and only once', async () => {
    const { topup: add, minutes, make, jobs, core, sizes, all, isBalanced } = await desk()
    await add(10)
    await minutes(150)
    const row = (record: number) => `${record},4915550007,4930,60,2026-10-0${5 - record}T08:00:00Z`
    const file = ['recordId,caller,called,duration,usageDate', row(1), row(2), row(3), row(2), ''].join('\n')
    handleUsageImports(jobs, { core, files: filesIn(new Map([['in.csv', file]])), judge: bulkJudge(usageV5) })
    const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'prepaid-call' }
    for (let i = 0; i < 2; i++) {
      await make('UsageImportJob', { usageSpecification, usageType: 'voice', url: 'file:///in.csv' })
      await jobs.flush()
    }
    const usages = (await all('Usage')).toSorted((a, b) => (String(a['usageDate']) < String(b['usageDate']) ? -1 : 1))
    expect(usages.map(shares)).toEqual([['m 60'], ['m 60'], ['m 30', '- 30']])
    expect([await sizes('m'), (await sizes('b'))[2], await isBalanced('m')]).toEqual([[0, 0, 150, 0, 150], 0.095, true])
  })

  test('is not touched by usage that is rejected, and is taken from once when that is recycled', async () => {
    const { topup: add, minutes, send, patch, sizes, history } = await desk()
    await minutes(60)
    const usage = await send('1', 120)
    expect([usage['status'], await sizes('m'), await history()]).toEqual(['rejected', [60, 0, 0, 0, 60], []])
    await add(1)
    expect(shares(await patch('Usage', usage['id'], { status: 'recycled' }))).toEqual(['m 60', '- 60'])
    await send('1', 120)
    expect([await sizes('m'), await sizes('b')]).toEqual([
      [0, 0, 60, 0, 60],
      [0.81, 0, 0.19, 0, 1],
    ])
  })

  test('says with the money how long a call may last', async () => {
    const { topup: add, minutes, reserve, sizes } = await desk()
    await add(0.4)
    await minutes(90)
    // Two minutes in increments of one: the minutes pay for a minute and a half, and half of one costs 0.095.
    const held = await reserve({ plannedUsage: prepaidCall('1') })
    expect(held).toMatchObject({ status: 'created', maxUsage: second(180), amount: euros(0.285) })
    expect(await sizes('m')).toEqual([90, 0, 0, 0, 90])
  })

  test('may be held for a use: then it comes first, what was taken on the way is not taken twice, and the rest is released', async () => {
    const { topup: add, minutes, make, patch, send, sizes, get, history } = await desk()
    await add(10)
    await minutes(600, 'm', { validFor: { endDateTime: '2027-01-01T00:00:00.000Z' } })
    await minutes(60, 'sooner', { validFor: { endDateTime: '2026-11-02T00:00:00.000Z' } })
    const said = { bucket: { '@type': 'BucketRef', id: 'm' }, partyAccount: account(), usageType: 'voice' }
    const held = await make('ReserveBalance', { ...said, amount: { amount: 5, units: 'min' } })
    await patch('ReserveBalance', held['id'], { usedQuantity: { amount: 2, units: 'min' } })
    expect(await sizes('m')).toEqual([300, 180, 120, 0, 600])
    const usage = await send('1', 240, { session: held['id'] })
    expect([shares(usage), usage['reserveBalance']]).toMatchObject([['m 240'], { id: held['id'] }])
    expect([await sizes('m'), await sizes('sooner')]).toEqual([
      [360, 0, 240, 0, 600],
      [60, 0, 0, 0, 60],
    ])
    expect(await get('ReserveBalance', held['id'])).toMatchObject({
      ...{ status: 'completed', heldValue: second(0), debitedValue: second(240) },
      usage: { id: usage['id'] },
    })
    expect(await history()).toEqual([['m', 'ReserveBalance', second(240)]])
  })
})

describe('usage that took of a balance of minutes, rated again', () => {
  const on = (day: number) => ({ at: `2026-10-0${day}T08:00:00.000Z` })

  test('takes nothing more by the same prices, however often, whatever was topped up since, and when the balance is gone', async () => {
    const { topup: add, minutes, send, again, all, clock, jobs, sizes } = await desk()
    await add(10)
    await minutes(90, 'm', { validFor: { endDateTime: '2026-11-02T00:00:00.000Z' } })
    await send('1', 60, on(1))
    await send('2', 60, on(2))
    await minutes(600, 'm')
    await minutes(600, 'n')
    clock.set('2026-11-03T00:00:00.000Z')
    await jobs.flush()
    expect(await sizes('m')).toEqual([0, 0, 90, 600, 690])
    const before = await Promise.all(['Usage', 'Bucket', 'BalanceActionHistory', 'UsageCharge'].map(all))
    for (let i = 0; i < 2; i++) expect(await again()).toEqual({ examined: 2, changed: 0, delta: 0n })
    expect(await Promise.all(['Usage', 'Bucket', 'BalanceActionHistory', 'UsageCharge'].map(all))).toEqual(before)
  })

  test('gives back what it does not need any more, to those after it first', async () => {
    const { topup: add, minutes, send, again, patch, sizes, all, history, isBalanced } = await desk()
    await add(10)
    await minutes(150)
    await send('1', 61, on(1))
    const [second_, third] = [await send('2', 61, on(2)), await send('3', 30, on(3))]
    expect([shares(second_), shares(third), await sizes('m')]).toEqual([
      ['m 30', '- 90'],
      ['- 60'],
      [0, 0, 150, 0, 150],
    ])
    await patch('ProductOfferingPrice', 'prepaid-voice', {
      prodSpecCharValueUse: [use('usageType', 'voice'), use('increment', 1)],
    })
    expect(await again()).toMatchObject({ changed: 3 })
    const parts = async () => (await all('Usage')).map(shares).sort()
    // Of 120 s the first needs 61: of the other 59 the second takes 31, and the third the rest and pays for 2.
    expect(await parts()).toEqual([['m 28', '- 2'], ['m 61'], ['m 61']])
    expect([await sizes('m'), (await sizes('b'))[2]]).toEqual([[0, 0, 150, 0, 150], 0.006333])
    expect((await history()).map(([, , debited]) => (debited as Doc)['amount']).sort()).toEqual([28, 61, 61])
    expect([await isBalanced('m'), await isBalanced('b')]).toEqual([true, true])
  })

  test('that was held for says anew what it took', async () => {
    const { topup: add, minutes, make, send, again, patch, sizes, get, history } = await desk()
    await add(10)
    await minutes(300)
    const said = { bucket: { '@type': 'BucketRef', id: 'm' }, partyAccount: account(), usageType: 'voice' }
    const held = await make('ReserveBalance', { ...said, amount: { amount: 5, units: 'min' } })
    await send('1', 61, { ...on(1), session: held['id'] })
    await patch('ProductOfferingPrice', 'prepaid-voice', {
      prodSpecCharValueUse: [use('usageType', 'voice'), use('increment', 1)],
    })
    await again()
    expect([await sizes('m'), await history()]).toEqual([[239, 0, 61, 0, 300], [['m', 'ReserveBalance', second(61)]]])
    expect(await get('ReserveBalance', held['id'])).toMatchObject({ debitedValue: second(61) })
  })

  test('since an older use came late, which gets what is included: what that took of the balance is there for the later one', async () => {
    const { topup: add, minutes, send, including, jobs, all, sizes } = await desk()
    await add(10)
    await including(allowance('monthly', 60))
    await minutes(60)
    expect(shares(await send('2', 60, on(2)))).toEqual(['monthly 60'])
    const late = await send('1', 60, on(1))
    expect([shares(late), late['outOfOrder']]).toEqual([['m 60'], true])
    await jobs.flush()
    expect((await all('Usage')).map((one) => [String(one['usageDate']).slice(8, 10), ...shares(one)]).sort()).toEqual([
      ['01', 'monthly 60'],
      ['02', 'm 60'],
    ])
    expect([await sizes('m'), await sizes('b')]).toEqual([
      [0, 0, 60, 0, 60],
      [10, 0, 0, 0, 10],
    ])
  })
})

type Deed =
  | { readonly do: 'minutes' | 'money'; readonly size: number }
  | { readonly do: 'call'; readonly seconds: number; readonly day: number; readonly held: 'not' | 'money' | 'minutes' }
  | { readonly do: 'increment'; readonly size: number }
  | { readonly do: 'move'; readonly size: number }

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('minutes' as const, 'money' as const), size: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    do: fc.constant('call' as const),
    seconds: fc.nat(300),
    day: fc.integer({ min: 1, max: 9 }),
    held: fc.constantFrom('not' as const, 'not' as const, 'money' as const, 'minutes' as const),
  }),
  fc.record({ do: fc.constant('increment' as const), size: fc.constantFrom(1, 30, 60) }),
  fc.record({ do: fc.constant('move' as const), size: fc.integer({ min: 1, max: 60 }) }),
)

test('P-12: minutes that were granted remain, are held, or were used by usage that says so, and the history with it; money pays the rest', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { maxLength: 14 }), async (plan) => {
      const {
        topup: add,
        minutes,
        send,
        again,
        make,
        patch,
        including,
        jobs,
        get,
        all,
        isBalanced,
        reserve,
        history,
      } = await desk()
      await including(allowance('monthly', 100))
      await add(5)
      await minutes(120)
      await minutes(1, 'n')
      const bucket = (id: string) => ({ '@type': 'BucketRef', id })
      for (const [i, deed] of plan.entries()) {
        if (deed.do === 'minutes') await minutes(deed.size)
        if (deed.do === 'money') await add(deed.size / 100)
        if (deed.do === 'move') {
          const amount = { amount: deed.size, units: 's' }
          const [from, to] = [bucket('m'), { receiverBucket: bucket('n'), receiverBucketUsageType: 'voice' }]
          await make('TransferBalance', { amount, bucket: from, usageType: 'voice', ...to })
        }
        if (deed.do === 'increment') {
          await patch('ProductOfferingPrice', 'prepaid-voice', {
            prodSpecCharValueUse: [use('usageType', 'voice'), use('increment', deed.size)],
          })
          await again().catch(() => undefined)
        }
        if (deed.do === 'call') {
          const at = `2026-10-0${deed.day}T08:00:${String(i).padStart(2, '0')}.000Z`
          const said = { bucket: bucket('m'), partyAccount: account(), usageType: 'voice' }
          const hold =
            deed.held === 'not'
              ? undefined
              : deed.held === 'money'
                ? await reserve({ plannedUsage: prepaidCall(`${i}`, undefined, { at }) })
                : await make('ReserveBalance', { ...said, amount: { amount: 90, units: 's' } })
          await send(`${i}`, deed.seconds, { at, ...(hold?.['status'] === 'created' && { session: hold['id'] }) })
          await jobs.flush()
        }
        for (const id of ['b', 'm', 'n']) expect(await isBalanced(id)).toBe(true)
      }
      // What is held for calls that nobody has reported is not used.
      const usages = (await all('Usage')).filter(({ usageBucket }) => usageBucket !== undefined)
      const told = await history()
      for (const id of ['m', 'n']) {
        const used = sizeIn((await get('Bucket', id))['usedValue'])
        expect(usages.reduce((sum, one) => sum + (unitDebits(one).get(id) ?? 0n), 0n)).toBe(used)
        expect(told.filter(([one]) => one === id).reduce((sum, [, , debited]) => sum + sizeIn(debited), 0n)).toBe(used)
      }
      const remaining = (await Promise.all(['m', 'n'].map((id) => get('Bucket', id)))).map((one) =>
        sizeIn(one['remainingValue']),
      )
      const total = (await all('AccumulatedBalance')).find(({ name }) => name === 'voice second')
      expect(sizeIn(total!['totalBalance'])).toBe(remaining[0]! + remaining[1]!)
      const cost = usages
        .flatMap((one) => docsIn(one['ratedProductUsage']))
        .reduce((sum, part) => sum + amountOf(part['taxExcludedRatingAmount'])!.micro, 0n)
      expect(sizeIn((await get('Bucket', 'b'))['usedValue'])).toBe(cost)
      const settled = await again().catch(() => undefined)
      if (settled) {
        const kinds = ['Usage', 'Bucket', 'AllowanceUse', 'BalanceActionHistory', 'UsageCharge']
        const before = await Promise.all(kinds.map(all))
        expect(await again()).toMatchObject({ changed: 0, delta: 0n })
        expect(await Promise.all(kinds.map(all))).toEqual(before)
      }
    }),
    { numRuns: 40 },
  )
})
