import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf, microOf } from '../core/money.ts'
import { china, content, home, session, tieredWorld } from '../usage/tiered-fixtures.ts'
import { sizeIn } from './balance-amount.ts'
import { euros, prepaidCall, prepaidHouse } from './prepay-fixtures.ts'

const [prepaidNumber, twinNumber] = ['4915550021', '4915550022']

/** A prepaid line and its twin, which is billed, at the same prices: in increments, or in tiers by the second. */
async function twins(offering: string) {
  const house = await prepaidHouse()
  await tieredWorld(house.make, house.line)
  const sold = { productOffering: { '@type': 'ProductOfferingRef', id: offering } }
  const prepaid = { '@type': 'BillingAccountRef', id: 'acc-prepaid' }
  await house.line('with-balance', prepaidNumber, { ...sold, billingAccount: prepaid })
  await house.line('with-bill', twinNumber, sold)
  return {
    ...house,
    /** What all usage of a line costs. */
    async costOf(product: string) {
      const usages = (await house.all('Usage')).filter((one) => (one['product'] as Doc | undefined)?.['id'] === product)
      return usages.flatMap((one) => docsIn(one['ratedProductUsage'])).reduce(sumOfParts, 0n)
    },
    used: async () => sizeIn((await house.get('Bucket', 'b'))['usedValue']),
  }
}

function sumOfParts(sum: bigint, part: Doc): bigint {
  return sum + amountOf(part['taxExcludedRatingAmount'])!.micro
}

type Deed =
  | { readonly do: 'topup'; readonly cents: number }
  | { readonly do: 'call'; readonly seconds: number; readonly reports: readonly number[]; readonly isHeld: boolean }
  | { readonly do: 'hold'; readonly cents: number; readonly end: 'completed' | 'cancelled' | 'forgotten' }

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('topup' as const), cents: fc.integer({ min: 1, max: 300 }) }),
  fc.record({
    do: fc.constant('call' as const),
    seconds: fc.integer({ min: 0, max: 4000 }),
    reports: fc.array(fc.nat(100), { maxLength: 4 }),
    isHeld: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('hold' as const),
    cents: fc.integer({ min: 1, max: 200 }),
    end: fc.constantFrom('completed' as const, 'cancelled' as const, 'forgotten' as const),
  }),
)

const cents = (count: number) => euros(Number((count / 100).toFixed(2)))

test('P-12: prepaid costs what postpaid does, however it is held and reported; nothing is lost, and never less than nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('prepaid', 'mobile-tiers'),
      fc.array(deeds, { maxLength: 12 }),
      async (offering, plan) => {
        const { make, patch, reserve, topup, get, clock, jobs, costOf, used, isBalanced } = await twins(offering)
        await topup(5)
        let held = 0n
        for (const [i, deed] of plan.entries()) {
          if (deed.do === 'topup') await topup(Number(cents(deed.cents)['amount']))
          if (deed.do === 'hold') {
            const { id, status, amount } = await reserve({ amount: cents(deed.cents) })
            if (status === 'created' && deed.end !== 'forgotten')
              await patch('ReserveBalance', id, { status: deed.end })
            if (status === 'created' && deed.end === 'completed') held += microOf(Number((amount as Doc)['amount']))!
          }
          if (deed.do === 'call') {
            const at = new Date(Date.parse('2026-11-01T07:00:00.000Z') + i * 60_000).toISOString()
            const planned = prepaidCall(`${i}`, undefined, { at, from: prepaidNumber })
            const asked = deed.isHeld ? await reserve({ plannedUsage: planned }) : undefined
            const hold = asked?.['status'] === 'created' ? asked : undefined
            const most = hold ? Number((hold['maxUsage'] as Doc)['amount']) : deed.seconds
            const seconds = Math.min(deed.seconds, most)
            for (const part of hold ? deed.reports.toSorted((a, b) => a - b) : []) {
              const amount = Math.floor((seconds * part) / 100)
              await patch('ReserveBalance', hold?.['id'], { usedQuantity: { amount, units: 's' } })
              expect(await isBalanced()).toBe(true)
            }
            const session = hold?.['id']
            const usage = await make('Usage', prepaidCall(`${i}`, seconds, { at, session, from: prepaidNumber }))
            // What was held for is paid for.
            if (hold) expect(usage['status']).toBe('rated')
            if (usage['status'] === 'rated')
              await make('Usage', prepaidCall(`t${i}`, seconds, { at, from: twinNumber }))
          }
          expect(await isBalanced()).toBe(true)
        }
        clock.set('2026-11-01T12:00:00.000Z')
        await jobs.flush()
        expect(await isBalanced()).toBe(true)
        expect(sizeIn((await get('Bucket', 'b'))['reservedValue'])).toBe(0n)
        expect(await costOf('with-balance')).toBe(await costOf('with-bill'))
        expect(await used()).toBe((await costOf('with-balance')) + held)
      },
    ),
    { numRuns: 25 },
  )
})

describe('prepaid usage that comes late, or reaches another tier', () => {
  const on = (day: number, hour: number) => `2026-10-0${day}T${String(hour).padStart(2, '0')}:00:00.000Z`
  const uses = (number: string, mark: string) => [
    ...[1, 2, 3].map((i) => home(`${mark}h${i}`, on(i, 9), 2500 + i, number)),
    ...[1, 2, 2].map((day, i) => china(`${mark}c${i}`, on(day, 10), 250 + i * 7, number)),
    ...[1, 2, 3].map((i) => session(`${mark}d${i}`, on(i, 11), 70, number)),
    content(`${mark}x`, on(1, 12), 4.99, number),
  ]

  test('is settled with its balances: in the end they have paid what it costs, in whatever order it came (P-7, P-12)', async () => {
    const [own, twin] = [uses(prepaidNumber, 'p'), uses(twinNumber, 't')]
    const orders = fc.shuffledSubarray(
      own.map((_, i) => i),
      { minLength: own.length },
    )
    await fc.assert(
      fc.asyncProperty(orders, fc.array(fc.boolean(), { maxLength: 10 }), async (order, pauses) => {
        const { make, topup, jobs, costOf, used, isBalanced, all } = await twins('mobile-tiers')
        await topup(100)
        for (const [i, which] of order.entries()) {
          await make('Usage', own[which]!)
          await make('Usage', twin[which]!)
          if (pauses[i]) await jobs.flush()
        }
        await jobs.flush()
        // As in `usage/tiers.test.ts`: 12.008 at home, 5.14 to China, three packages and a fifth of 4.99.
        expect(await costOf('with-bill')).toBe(21_146_000n)
        expect(await costOf('with-balance')).toBe(21_146_000n)
        expect(await used()).toBe(21_146_000n)
        expect(await isBalanced()).toBe(true)
        const ofBalance = (await all('Usage')).filter((one) => one['balanceDebit'] !== undefined)
        for (const usage of ofBalance) {
          const paid = docsIn(usage['balanceDebit']).reduce((sum, { amount }) => sum + sizeIn(amount), 0n)
          expect(paid).toBe(docsIn(usage['ratedProductUsage']).reduce(sumOfParts, 0n))
        }
      }),
      { numRuns: 8 },
    )
  })

  test('stands as it was paid where a balance does not pay the difference, and says so to whoever asks', async () => {
    const { make, jobs, get, sizes, topup, patch } = await twins('mobile-tiers')
    await topup(1)
    const usage = await make('Usage', session('d', on(1, 11), 70, prepaidNumber))
    expect(await sizes()).toEqual([0, 0, 1, 0, 1])
    await patch('ProductOfferingPrice', 'package-data', { price: { unit: 'EUR', value: 1.5 } })
    const product = { '@type': 'ProductRef', id: 'with-balance' }
    const ask = async () => {
      const { id } = await make('UsageRerating', { product, periodStart: '2026-10-01T00:00:00.000Z' })
      await jobs.flush()
      return get('UsageRerating', id)
    }
    expect(await ask()).toMatchObject({ status: 'Failed', errorLog: expect.stringContaining('does not pay') })
    expect(await get('Usage', usage['id'])).toEqual(usage)
    await topup(1)
    expect(await ask()).toMatchObject({ status: 'Succeeded', changed: 1 })
    expect(await sizes()).toEqual([0.5, 0, 1.5, 0, 2])
    expect(await get('Usage', usage['id'])).toMatchObject({ balanceDebit: [{ amount: euros(1.5) }] })
  })
})
