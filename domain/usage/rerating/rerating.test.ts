import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../../core/json.ts'
import { microOf } from '../../core/money.ts'
import { faultOf, tester } from '../../core/test-core.ts'
import { call, usageHouse } from '../usage-fixtures.ts'
import { rerate } from './rerate.ts'
import { handleReratings } from './usage-rerating.ts'

const october = '2026-10-01T00:00:00.000Z'
const china = call('1', '+8613912345678', '2026-10-05T17:59:30.000Z', 75)
const amounts = (usage: Doc) =>
  docsIn(usage['ratedProductUsage']).map((part) => (part['taxExcludedRatingAmount'] as Doc)['value'])

async function desk() {
  const house = await usageHouse()
  handleReratings(house.jobs, house.core)
  const { make, patch, core, all, line } = house
  await line('plus', '4915550002', { productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-plus' } })
  return {
    ...house,
    cheaper: async () => {
      await patch('ProductOfferingPrice', 'voice-CN_MOB-peak', { price: { unit: 'EUR', value: 0.49 } })
      await patch('ProductOfferingPrice', 'voice-CN_MOB-off', { price: { unit: 'EUR', value: 0.35 } })
    },
    again: (product = 'line') => rerate(core, tester, product, october),
    plus: (record: string, at: string, seconds = 60, to = '+4930') =>
      make('Usage', call(record, to, at, seconds, '4915550002')),
    /** What each bucket charges a product, by line, whatever their order. */
    async charges() {
      return (await all('UsageCharge')).map(({ product, usageCount, charge, usageBucket }) => ({
        ...{ product, usageCount, usageBucket: (usageBucket as Doc)['id']! },
        charge: docsIn(charge).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      }))
    },
  }
}

describe('usage that is rated again', () => {
  test('W11: costs what the corrected price says, and its charge changes by the difference', async () => {
    const { make, cheaper, again, get, all } = await desk()
    const before = await make('Usage', china)
    await cheaper()
    expect(await again()).toEqual({ examined: 1, changed: 1, delta: microOf(-0.118), currency: 'EUR' })
    const after = await get('Usage', before['id'])
    expect([after['status'], amounts(after)]).toEqual(['rerated', [0.695]])
    expect(await all('UsageCharge')).toMatchObject([
      { usageCount: 1, charge: [{ count: 1, quantity: { amount: 78 }, amount: { unit: 'EUR', value: 0.695 } }] },
    ])
  })

  test('twice is once, and by the same prices nothing (P-10)', async () => {
    const { make, cheaper, again, all, events } = await desk()
    await make('Usage', china)
    const before = [await all('Usage'), await all('UsageCharge')]
    expect(await again()).toEqual({ examined: 1, changed: 0, delta: 0n })
    expect([await all('Usage'), await all('UsageCharge')]).toEqual(before)
    await cheaper()
    await again()
    const once = [await all('Usage'), await all('UsageCharge')]
    await events()
    expect(await again()).toMatchObject({ changed: 0, delta: 0n })
    expect([await all('Usage'), await all('UsageCharge')]).toEqual(once)
    expect(await events()).toEqual([])
  })

  test('W11: once its bucket is closed, is corrected in the next one, and the closed one stays', async () => {
    const { make, patch, cheaper, again, all } = await desk()
    const { usageBucket } = await make('Usage', china)
    await patch('UsageBucket', (usageBucket as Doc)['id'], { state: 'closed' })
    await cheaper()
    await again()
    expect(await again()).toMatchObject({ changed: 0 })
    const charges = await all('UsageCharge')
    const [closed, correction] = charges.toSorted((a, b) => Number(b['usageCount']) - Number(a['usageCount']))
    expect(await all('UsageBucket')).toContainEqual(
      expect.objectContaining({ state: 'open', usageCount: 0, reratings: 1, billingAccount: expect.anything() }),
    )
    expect(closed).toMatchObject({ charge: [{ amount: { value: 0.813 } }] })
    expect(correction).toMatchObject({
      usageBucket: { billingPeriod: { startDateTime: '2026-11-01T00:00:00.000Z' } },
      usageCount: 0,
      charge: [{ correctionOf: october, count: 0, quantity: { amount: 0 }, amount: { unit: 'EUR', value: -0.118 } }],
    })
  })

  test('reads as billed with its bucket, after a correction once that is billed, and no other step follows', async () => {
    const { make, patch, cheaper, again, get, all } = await desk()
    const { id, usageBucket } = await make('Usage', china)
    const isBilled = async () => {
      const { status, ratedProductUsage } = await get('Usage', id)
      return [status, ...docsIn(ratedProductUsage).map((part) => part['isBilled'])]
    }
    expect(await isBilled()).toEqual(['rated', false])
    await patch('UsageBucket', (usageBucket as Doc)['id'], { state: 'closed' })
    expect(await isBilled()).toEqual(['billed', true])
    for (const status of ['received', 'recycled', 'guided', 'rated', 'rejected']) {
      expect(await faultOf(patch('Usage', id, { status }))).toMatchObject({ code: 'illegalTransition' })
    }
    await cheaper()
    await again()
    expect(await isBilled()).toEqual(['rerated', false])
    const { correctionBucket } = await get('Usage', id)
    expect(correctionBucket).toMatchObject({ billingPeriod: { startDateTime: '2026-11-01T00:00:00.000Z' } })
    await patch('UsageBucket', (correctionBucket as Doc)['id'], { state: 'closed' })
    expect(await isBilled()).toEqual(['billed', true])
    const before = await all('UsageCharge')
    await again()
    expect([await isBilled(), await all('UsageCharge')]).toEqual([['billed', true], before])
  })

  test('is asked for by a task, which says what it came to', async () => {
    const { make, cheaper, jobs, get } = await desk()
    await make('Usage', china)
    await cheaper()
    const product = { '@type': 'ProductRef', id: 'line' }
    const { id } = await make('UsageRerating', { product, periodStart: october, reason: 'Corrected' })
    await jobs.flush()
    expect(await get('UsageRerating', id)).toMatchObject({
      status: 'Succeeded',
      examined: 1,
      changed: 1,
      delta: { unit: 'EUR', value: -0.118 },
      completionDate: '2026-11-01T09:00:00.000Z',
    })
  })

  test('takes from what is included since as if it had been from the start: the same AllowanceUse is kept', async () => {
    const included = { productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-plus' } }
    const rated = async (steps: (house: Awaited<ReturnType<typeof desk>>) => Promise<unknown>) => {
      const house = await desk()
      await steps(house)
      return (await house.all('AllowanceUse')).map(({ lastUpdate: _, ...use }) => use)
    }
    const fromTheStart = await rated(async ({ make, patch }) => {
      await patch('Product', 'line', included)
      await make('Usage', call('1', '+4930', '2026-10-06T08:00:00.000Z', 60))
    })
    const since = await rated(async ({ make, patch, again }) => {
      await make('Usage', call('1', '+4930', '2026-10-06T08:00:00.000Z', 60))
      await patch('Product', 'line', included)
      await again()
    })
    expect(since).toEqual(fromTheStart)
    expect(since).toMatchObject([{ granted: { amount: 37, units: 'second' }, used: { amount: 37 } }])
  })

  test('leaves what the catalog has no price for any more as it was', async () => {
    const { make, patch, again, get } = await desk()
    const before = await make('Usage', china)
    await patch('ProductOffering', 'mobile', {
      productOfferingPrice: [{ '@type': 'ProductOfferingPriceRef', id: 'message' }],
    })
    expect(await again()).toMatchObject({ examined: 1, changed: 0 })
    expect(await get('Usage', before['id'])).toEqual(before)
  })
})

describe('usage that comes late', () => {
  test('gets what is included, although a later use had taken it', async () => {
    const { plus, jobs, get, all } = await desk()
    const later = await plus('later', '2026-10-06T10:00:00.000Z')
    const early = await plus('early', '2026-10-06T08:00:00.000Z')
    expect(amounts(later)).toHaveLength(2)
    expect(early).toMatchObject({ outOfOrder: true })
    await jobs.flush()
    expect(amounts(await get('Usage', early['id']))).toHaveLength(2)
    expect(amounts(await get('Usage', later['id']))).toEqual([0.09])
    expect(await get('Usage', early['id'])).not.toHaveProperty('outOfOrder')
    expect(await all('AllowanceUse')).toMatchObject([{ used: { amount: 37 }, latestDate: '2026-10-06T08:00:00.000Z' }])
  })

  test('comes to the same, whatever the order in which it comes, and however often (P-7)', async () => {
    // Some begin at the same time.
    const minute = (i: number) => `2026-10-06T08:${String(i - (i % 2)).padStart(2, '0')}:00.000Z`
    const all = Array.from(
      { length: 7 },
      (_, i) => [`r-${i}`, minute(i), 7 + i * 5, i % 3 === 2 ? '+8613' : '+4930'] as const,
    )
    const ending = async (order: readonly number[], pauses: readonly boolean[]) => {
      const { plus, jobs, charges, all: everything } = await desk()
      for (const [i, which] of order.entries()) {
        await plus(...all[which]!)
        if (pauses[i]) await jobs.flush()
      }
      await jobs.flush()
      const usages = (await everything('Usage')).map(({ id, ratedProductUsage }) => [
        id,
        amounts({ ratedProductUsage: ratedProductUsage! }),
      ])
      return [await charges(), usages.toSorted(), (await everything('AllowanceUse')).map(({ used }) => used)]
    }
    const inOrder = await ending(
      all.map((_, i) => i),
      [],
    )
    const orders = fc.shuffledSubarray(
      all.map((_, i) => i),
      { minLength: all.length },
    )
    const twice = fc.array(fc.nat({ max: all.length - 1 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(orders, twice, fc.array(fc.boolean(), { maxLength: 11 }), async (order, again, pauses) => {
        expect(await ending([...order, ...again], pauses)).toEqual(inOrder)
      }),
      { numRuns: 25 },
    )
  })
})
