import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../core/json.ts'
import { faultOf, tester } from '../core/test-core.ts'
import { rerate } from './rerating/rerate.ts'
import { china, content, home, session, tieredHouse, tieredPrices } from './tiered-fixtures.ts'

const october = '2026-10-01T00:00:00.000Z'
const amounts = (usage: Doc) =>
  docsIn(usage['ratedProductUsage']).map((part) => (part['taxExcludedRatingAmount'] as Doc)['value'])
const on = (day: number, hour = 8) =>
  `2026-10-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`

async function desk() {
  const house = await tieredHouse()
  return {
    ...house,
    send: (doc: Doc) => house.make('Usage', doc),
    /** What each line of the charges comes to, by bucket. */
    async charges() {
      const all = await house.all('UsageCharge')
      return all.flatMap(({ usageBucket, charge }) =>
        docsIn(charge).map((line) =>
          [
            String(((usageBucket as Doc)['billingPeriod'] as Doc)['startDateTime']).slice(0, 7),
            ...(line['correctionOf'] === undefined ? [] : ['correction']),
            ...[
              line['usageType'],
              line['count'],
              (line['quantity'] as Doc)['amount'],
              (line['amount'] as Doc)['value'],
            ],
          ].join(' '),
        ),
      )
    },
  }
}

describe('usage whose price depends on what was used before', () => {
  test('graduated: has a part for each tier, and is counted once on its line', async () => {
    const { send, charges, all } = await desk()
    expect(amounts(await send(home('1', on(5), 5970)))).toEqual([9.95])
    const second = await send(home('2', on(6), 90))
    expect(docsIn(second['ratedProductUsage'])).toMatchObject([
      { ratingTier: 1, chargedQuantity: { amount: 30 }, taxExcludedRatingAmount: { value: 0.05 } },
      { ratingTier: 2, chargedQuantity: { amount: 60 }, taxExcludedRatingAmount: { value: 0.08 } },
    ])
    expect(second).not.toHaveProperty('outOfOrder')
    expect(await charges()).toEqual(['2026-10 voice 2 6060 10.08'])
    expect(await all('AllowanceUse')).toMatchObject([
      { counter: 'tiers-home', used: { amount: 6060, units: 'second' } },
    ])
    // Each billing period begins in the first tier.
    expect(amounts(await send(home('3', '2026-11-01T08:00:00.000Z', 60)))).toEqual([0.1])
  })

  test('volume: reaching a tier rates the whole period again', async () => {
    const { send, get, jobs, charges } = await desk()
    const first = await send(china('1', on(5), 540))
    expect(amounts(first)).toEqual([4.5])
    const second = await send(china('2', on(6), 120))
    expect([amounts(second), second['outOfOrder']]).toEqual([[0.8], true])
    await jobs.flush()
    expect(amounts(await get('Usage', first['id']))).toEqual([3.6])
    expect(await get('Usage', first['id'])).toMatchObject({ status: 'rerated', ratedProductUsage: [{ ratingTier: 2 }] })
    expect(await charges()).toEqual(['2026-10 voice 2 660 4.4'])
    // From here on there is nothing to rate again.
    expect(await send(china('3', on(7), 60))).not.toHaveProperty('outOfOrder')
    expect(await charges()).toEqual(['2026-10 voice 3 720 4.8'])
  })

  test('volume: what has been billed at another tier is corrected by the difference in the next bucket', async () => {
    const { send, patch, jobs, charges } = await desk()
    const { usageBucket } = await send(china('1', on(5), 540))
    await patch('UsageBucket', (usageBucket as Doc)['id'], { state: 'closed' })
    await send(china('2', on(6), 120))
    await jobs.flush()
    expect((await charges()).sort()).toEqual([
      '2026-10 voice 1 540 4.5',
      '2026-11 correction voice 0 0 -0.9',
      '2026-11 voice 1 120 0.8',
    ])
  })

  test('package: pays for the packages that it opens, and what is left of them is there for later usage', async () => {
    const { send, charges } = await desk()
    expect(amounts(await send(session('1', on(5), 30)))).toEqual([1])
    expect(amounts(await send(session('2', on(6), 60)))).toEqual([0])
    expect(amounts(await send(session('3', on(7), 20)))).toEqual([1])
    expect(amounts(await send(session('4', on(8), 250)))).toEqual([2])
    expect(await charges()).toEqual(['2026-10 data 4 360000000 4'])
  })

  test('percentage: a share of what the usage says that it is worth, and none without saying so', async () => {
    const { send } = await desk()
    const worth = async (id: string, value: number) => amounts(await send(content(id, on(5), value)))
    expect([await worth('1', 4.99), await worth('2', 0.3), await worth('3', 30)]).toEqual([[0.998], [0.1], [5]])
    expect(await send(content('4', on(5), -1))).toMatchObject({
      status: 'rejected',
      rejection: { code: 'BAD_FIELD', reason: 'price is no amount of money' },
    })
  })

  test('rated again by the same prices costs the same; by corrected tiers, and twice, what they say (P-10)', async () => {
    const { send, core, patch, jobs, all } = await desk()
    for (const usage of [
      home('1', on(5), 5970),
      home('2', on(6), 90),
      china('3', on(5), 540),
      china('4', on(6), 120),
    ]) {
      await send(usage)
    }
    for (const usage of [session('5', on(5), 30), session('6', on(6), 90), content('7', on(7), 4.99)]) await send(usage)
    await jobs.flush()
    const before = [await all('Usage'), await all('UsageCharge'), await all('AllowanceUse')]
    const again = () => rerate(core, tester, 'tiered', october)
    expect(await again()).toEqual({ examined: 7, changed: 0, delta: 0n })
    expect([await all('Usage'), await all('UsageCharge'), await all('AllowanceUse')]).toEqual(before)
    await patch('ProductOfferingPrice', 'package-data', { price: { unit: 'EUR', value: 1.5 } })
    // Two packages for half more each.
    expect(await again()).toMatchObject({ changed: 2, delta: 1_000_000n })
    expect(await again()).toMatchObject({ changed: 0, delta: 0n })
  })

  test('comes to the same, whatever the order in which it comes, and however often (P-7)', async () => {
    const usages = [
      ...[1, 2, 3].map((i) => home(`h${i}`, on(i, 9), 2500 + i)),
      ...[1, 2, 2].map((day, i) => china(`c${i}`, on(day, 10), 250 + i * 7)),
      ...[1, 2, 3].map((i) => session(`d${i}`, on(i, 11), 70)),
      content('x', on(1, 12), 4.99),
    ]
    const ending = async (order: readonly number[], pauses: readonly boolean[]) => {
      const { send, jobs, charges, all } = await desk()
      for (const [i, which] of order.entries()) {
        await send(usages[which]!)
        if (pauses[i]) await jobs.flush()
      }
      await jobs.flush()
      const rated = (await all('Usage')).map((usage) => [usage['id'], amounts(usage)].join(' '))
      const counts = (await all('AllowanceUse')).map(({ counter, used }) => `${counter} ${(used as Doc)['amount']}`)
      return [(await charges()).sort(), rated.sort(), counts.sort()]
    }
    const whole = usages.map((_, i) => i)
    const inOrder = await ending(whole, [])
    // 7506 s: 6000 at 0.10 and 1506 at 0.08 a minute; 771 s, more than ten minutes, at 0.40; 210 MB; a fifth of 4.99.
    expect(inOrder[0]).toEqual([
      '2026-10 content 1 1 0.998',
      '2026-10 data 3 210000000 3',
      `2026-10 voice 6 ${7506 + 771} ${12.008 + 5.14}`,
    ])
    const orders = fc.shuffledSubarray(whole, { minLength: whole.length })
    const twice = fc.array(fc.nat({ max: whole.length - 1 }), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(orders, twice, fc.array(fc.boolean(), { maxLength: 13 }), async (order, more, pauses) => {
        expect(await ending([...order, ...more], pauses)).toEqual(inOrder)
      }),
      { numRuns: 12 },
    )
  })
})

test('a price whose model makes no sense, and values that no model knows, are refused by the catalog', async () => {
  const { make } = await tieredHouse()
  const [first] = tieredPrices
  const uses = docsIn(first!['prodSpecCharValueUse'])
  const details = async (doc: Doc) => (await faultOf(make('ProductOfferingPrice', doc))).details
  expect(await details({ ...first, id: 'x', price: { unit: 'EUR', value: 0.2 } })).toEqual([
    { at: 'price.value', problem: 'must be the value of the first tier' },
  ])
  expect(
    await details({ ...first, id: 'x', prodSpecCharValueUse: uses.filter(({ name }) => name !== 'priceModel') }),
  ).toEqual([{ at: 'prodSpecCharValueUse tier', problem: 'needs the priceModel graduated or volume' }])
  expect(await details({ ...first, id: 'x', priceType: 'oneTime' })).toEqual([
    { at: 'prodSpecCharValueUse priceModel', problem: 'is for prices of priceType usage' },
  ])
})

test.each([
  ['increment', 0],
  ['increment', 1.5],
  ['increment', 'six'],
  ['initialIncrement', -60],
  ['maxCost', -1],
  ['maxCost', 0.1234567],
  ['minCharge', 'yes'],
])('a price with the %s %s is refused by the catalog, since it would be passed over', async (name, value) => {
  const { make } = await tieredHouse()
  const price = { ...{ name: 'Calls', priceType: 'usage' }, price: { unit: 'EUR', value: 0.1 } }
  const uses = [{ name, productSpecCharacteristicValue: [{ value }] }]
  const refused = faultOf(make('ProductOfferingPrice', { ...price, prodSpecCharValueUse: uses }))
  expect((await refused).details).toMatchObject([{ at: `prodSpecCharValueUse ${name}` }])
  // For what is no price of usage such a name may mean anything.
  await make('ProductOfferingPrice', { ...price, priceType: 'oneTime', prodSpecCharValueUse: uses })
})
