import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulkJudge } from '../../../apis/rest/bulk.ts'
import { usageV5 } from '../../../apis/v5/usage.ts'
import { filesIn } from '../../common/jobs/files-fixture.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { faultOf, tester } from '../../core/test-core.ts'
import { handleUsageImports } from '../bulk/run-usage-import.ts'
import { rerate } from '../rerating/rerate.ts'
import { handleReratings } from '../rerating/usage-rerating.ts'
import { call } from '../usage-fixtures.ts'
import { derivedHouse, routed } from './derived-fixtures.ts'

const [home, china] = ['+49301234567', '+8613912345678']
const monday = (time: string) => `2026-10-05T${time}.000Z`

async function desk(runs?: readonly Doc[]) {
  const house = await derivedHouse(runs)
  handleReratings(house.jobs, house.core)
  const { all } = house
  return {
    ...house,
    send: (doc: Doc) => house.make('Usage', doc),
    /** What each sum comes to, with what tells it from the others. */
    async sums() {
      const sums = await all('PartnerCharge')
      return sums.map(shown).sort()
    },
  }
}

function shown(sum: Doc): string {
  const { kind, partner, period, direction, rate, unrated, usageCount, quantity, amount } = sum
  const { zone, band } = (rate ?? {}) as Doc
  return [
    ...[kind, (partner as Doc)['id'], String((period as Doc)['startDateTime']).slice(0, 10), direction ?? '-'],
    ...[unrated ?? `${zone} ${band}`, usageCount, (quantity as Doc)['amount'], (amount as Doc | undefined)?.['value']],
  ].join(' ')
}

describe('usage that a partner network carried', () => {
  test('costs what the route costs, band by band, besides what the customer pays', async () => {
    const { send, sums, all } = await desk()
    // W1: peak until 20:00 in Berlin.
    const usage = await send(routed(call('1', china, monday('17:59:30'), 75), 'north-tel'))
    expect(docsIn(usage['ratedProductUsage'])).toMatchObject([{ taxExcludedRatingAmount: { value: 0.813 } }])
    // By the second: 30 s at 0.30 and 45 s at 0.20 a minute, and 0.02 for the setup.
    expect(await sums()).toEqual([
      'interconnect north-tel 2026-09-30 out CN_MOB off 0 45 0.15',
      'interconnect north-tel 2026-09-30 out CN_MOB peak 1 30 0.17',
    ])
    expect(await all('PartnerRating')).toMatchObject([
      {
        ...{ kind: 'interconnect', partner: { id: 'north-tel' }, direction: 'out', usage: { id: usage['id'] } },
        amount: { unit: 'EUR', value: 0.32 },
        part: [
          {
            rate: {
              price: { value: 0.3 },
              unitOfMeasure: { amount: 60, units: 'second' },
              connectFee: { unit: 'EUR', value: 0.02 },
            },
          },
          { rate: { price: { value: 0.2 } } },
        ],
      },
    ])
  })

  test('is rated by the list of the partner, or else by the one for all, each for its direction', async () => {
    const { send, sums } = await desk()
    await send(routed(call('1', home, monday('10:00:00'), 60), 'north-tel'))
    await send(routed(call('2', home, monday('10:00:00'), 60), 'south-tel', 'in'))
    await send(routed(call('3', china, monday('10:00:00'), 60), 'south-tel', 'in'))
    await send(call('4', home, monday('10:00:00'), 60))
    expect(await sums()).toEqual([
      // South-tel has a price to China for calls that go out only: what comes in from there is counted without one.
      'interconnect north-tel 2026-09-30 out NAT peak 1 60 0.008',
      'interconnect south-tel 2026-09-30 in NAT peak 1 60 0.01',
      'interconnect south-tel 2026-09-30 in NO_TARIFF 1 60 ',
    ])
  })

  test('is rated by the prices that held when it began', async () => {
    const { send, sums, patch, make, get } = await desk()
    await patch('ProductOfferingPrice', 'any-NAT', { validFor: { endDateTime: '2026-10-10T00:00:00.000Z' } })
    const dearer = { ...(await get('ProductOfferingPrice', 'any-NAT')), id: 'any-NAT-2' }
    await make('ProductOfferingPrice', {
      ...dearer,
      price: { unit: 'EUR', value: 0.02 },
      validFor: { startDateTime: '2026-10-10T00:00:00.000Z' },
    })
    const { productOfferingPrice } = await get('ProductOffering', 'routes')
    await patch('ProductOffering', 'routes', {
      productOfferingPrice: [...docsIn(productOfferingPrice), { '@type': 'ProductOfferingPriceRef', id: 'any-NAT-2' }],
    })
    await send(routed(call('1', home, monday('10:00:00'), 60), 'south-tel'))
    await send(routed(call('2', home, '2026-10-12T10:00:00.000Z', 60), 'south-tel'))
    expect(await sums()).toEqual([
      'interconnect south-tel 2026-09-30 out NAT peak 1 60 0.01',
      'interconnect south-tel 2026-09-30 out NAT peak 1 60 0.02',
    ])
  })

  test('is counted once it is rated for the customer, and once only: recycled, sent again, or rated again', async () => {
    const { send, sums, patch, all, line, core } = await desk()
    const stranger = routed(call('1', china, monday('10:00:00'), 60, '+49 1555 0009'), 'north-tel')
    const rejected = await send(stranger)
    expect([rejected['status'], await sums()]).toEqual(['rejected', []])
    await line('late', '4915550009')
    await patch('Usage', rejected['id'], { status: 'recycled' })
    const once = ['interconnect north-tel 2026-09-30 out CN_MOB peak 1 60 0.32']
    expect(await sums()).toEqual(once)
    await send(stranger)
    const before = await all('PartnerRating')
    await patch('ProductOfferingPrice', 'voice-CN_MOB-peak', { price: { unit: 'EUR', value: 0.49 } })
    await patch('ProductOfferingPrice', 'north-CN-peak', { price: { unit: 'EUR', value: 9 } })
    expect(await rerate(core, tester, 'late', '2026-10-01T00:00:00.000Z')).toMatchObject({ changed: 1 })
    expect([await sums(), await all('PartnerRating')]).toEqual([once, before])
  })
})

test('a file of usage comes to the same, summed up apart from what others report; once more it is nothing more', async () => {
  const { send, sums, jobs, core, make, all } = await desk()
  const reference = { '@type': 'UsageSpecificationRef', id: 'voice' }
  const row = (record: number, to: string, from = '+49 1555 0002') =>
    `${record},fra-1,${from},${to},61,2026-10-05T10:00:00Z,north-tel,out`
  const columns = 'recordId,switch,callingNumber,calledNumber,duration,usageDate,trunk,direction'
  const file = [columns, row(1, home), row(2, home), row(1, home), row(3, china), row(4, home, '+49 1'), ''].join('\n')
  handleUsageImports(jobs, { core, files: filesIn(new Map([['in.csv', file]])), judge: bulkJudge(usageV5) })
  for (let i = 0; i < 2; i++) {
    await make('UsageImportJob', { usageSpecification: reference, usageType: 'voice', url: 'file:///in.csv' })
    await jobs.flush()
  }
  const fromFile = [
    'distributor shop-1 2026-10-01 - * peak 3 360 0.3',
    'interconnect north-tel 2026-09-30 out CN_MOB peak 1 61 0.325',
    'interconnect north-tel 2026-09-30 out NAT peak 2 122 0.016266',
  ]
  expect(await sums()).toEqual(fromFile)
  await send(routed(call('5', china, monday('10:00:00'), 60), 'north-tel'))
  expect(await sums()).toEqual([...fromFile, 'interconnect north-tel 2026-09-30 out CN_MOB peak 1 60 0.32'].sort())
  expect(new Set((await all('PartnerCharge')).map(({ reportedBy }) => reportedBy))).toEqual(
    new Set(['system:usage-import', tester.id]),
  )
})

test('the distributor of a product is owed a commission on what it is used for, whoever carried that', async () => {
  const { send, sums } = await desk()
  await send(call('1', home, monday('10:00:00'), 61, '+4915550002'))
  await send(routed(call('2', home, monday('11:00:00'), 60, '+4915550002'), 'north-tel'))
  await send(call('3', home, monday('12:00:00'), 60))
  expect(await sums()).toEqual([
    'distributor shop-1 2026-10-01 - * peak 2 180 0.15',
    'interconnect north-tel 2026-09-30 out NAT peak 1 60 0.008',
  ])
})

test('prices that count what was used before are for no partner: such usage is counted without a price', async () => {
  const { send, sums, all, patch, get } = await desk()
  const { prodSpecCharValueUse } = await get('ProductOfferingPrice', 'commission-call')
  const model = {
    '@type': 'ProductSpecificationCharacteristicValueUse',
    name: 'priceModel',
    productSpecCharacteristicValue: [{ '@type': 'CharacteristicValueSpecification', value: 'package' }],
  }
  await patch('ProductOfferingPrice', 'commission-call', {
    prodSpecCharValueUse: [...docsIn(prodSpecCharValueUse), model],
  })
  await send(call('1', home, monday('10:00:00'), 61, '+4915550002'))
  expect(await sums()).toEqual(['distributor shop-1 2026-10-01 - NO_TARIFF 1 61 '])
  expect(await all('PartnerRating')).toMatchObject([{ unrated: 'NO_TARIFF', reason: expect.stringContaining('count') }])
})

test('a run that names what is not there, two partners or none, or the same partner twice, is refused', async () => {
  const { patch, get } = await desk()
  const rule = (await get('UsageSpecification', 'voice'))['ratingRule'] as Doc
  const [first, second] = docsIn(rule['derivedRuns'])
  const details = async (...runs: Doc[]) =>
    (await faultOf(patch('UsageSpecification', 'voice', { ratingRule: { ...rule, derivedRuns: runs } }))).details
  expect(await details({ ...first, partner: 'carrier', timeZone: 'Moon' })).toEqual([
    { at: 'ratingRule.derivedRuns[0].partner', problem: 'carrier is not a specCharacteristic' },
    { at: 'ratingRule.derivedRuns[0].timeZone', problem: 'is no IANA time zone' },
  ])
  expect(await details({ ...second!, partner: 'trunk' })).toMatchObject([{ at: 'ratingRule.derivedRuns[0].partner' }])
  expect(await details(first!, first!)).toMatchObject([{ at: 'ratingRule.derivedRuns[1].kind' }])
})

describe('whatever is used, however often and in whatever order it is reported', () => {
  const uses = fc.array(
    fc.record({
      to: fc.constantFrom(home, china, '+88212345'),
      // Often just before eight in the evening of a weekday in Berlin, when the band changes.
      at: fc.oneof(
        fc.nat(31 * 24 * 3600),
        fc.nat(300).map((seconds) => 5 * 24 * 3600 - 6 * 3600 - seconds),
      ),
      seconds: fc.nat(600),
      from: fc.constantFrom('+4915550001', '+4915550002', '+4915559999'),
      trunk: fc.constantFrom('north-tel', 'south-tel', undefined),
      direction: fc.constantFrom('in', 'out'),
    }),
    { maxLength: 12 },
  )
  const usages = uses.map((list) =>
    list.map(({ to, at, seconds, from, trunk, direction }, i) => {
      const date = new Date(Date.parse('2026-10-01T00:00:00.000Z') + at * 1000).toISOString()
      return routed(call(`u${i}`, to, date, seconds, from), trunk, direction)
    }),
  )

  test('sums are those of the ratings, and each usage that is rated and names a partner is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(usages, async (list) => {
        const { send, all } = await desk()
        for (const one of [...list, ...list.slice(0, 3)]) await send(one)
        const [ratings, sums] = [await all('PartnerRating'), await all('PartnerCharge')]
        const micro = (docs: readonly Doc[]) =>
          docs.reduce((sum, { amount }) => sum + (amountOf(amount)?.micro ?? 0n), 0n)
        const units = (docs: readonly Doc[]) =>
          docs.reduce((sum, one) => sum + Number((one['quantity'] as Doc)['amount']), 0)
        const parts = ratings.flatMap(({ part }) => docsIn(part))
        expect([micro(sums), units(sums)]).toEqual([micro(ratings), units(parts)])
        expect(micro(parts)).toBe(micro(ratings))
        expect(sums.reduce((sum, { usageCount }) => sum + Number(usageCount), 0)).toBe(ratings.length)
        const rated = (await all('Usage')).filter(({ status }) => status === 'rated')
        const named = rated.filter((one) => docsIn(one['usageCharacteristic']).some(({ name }) => name === 'trunk'))
        const sold = rated.filter(({ product }) => (product as Doc)['id'] === 'plus')
        expect(ratings.filter(({ kind }) => kind === 'interconnect').map(ofUsage)).toEqual(
          expect.arrayContaining(named.map(({ id }) => id)),
        )
        expect(ratings).toHaveLength(named.length + sold.length)
      }),
      { numRuns: 25 },
    )
  })

  test('customers pay the same as without partners, and partners the same in any order', async () => {
    const retail = ['Usage', 'UsageBucket', 'UsageCharge', 'AllowanceUse'] as const
    const ending = async (list: readonly Doc[], runs?: readonly Doc[]) => {
      const { send, all, jobs, sums } = await desk(runs)
      for (const one of list) await send(one)
      await jobs.flush()
      const docs = await Promise.all(retail.map(all))
      return { docs, sums: await sums() }
    }
    await fc.assert(
      fc.asyncProperty(usages, fc.infiniteStream(fc.nat()), async (list, keys) => {
        const whole = await ending(list)
        const without = await ending(list, [])
        expect(without.docs).toEqual(whole.docs)
        expect(without.sums).toEqual([])
        const order = list.map((one) => [keys.next().value!, one] as const).sort((a, b) => a[0] - b[0])
        expect((await ending(order.map(([, one]) => one))).sums).toEqual(whole.sums)
      }),
      { numRuns: 15 },
    )
  })
})

function ofUsage({ usage }: Doc) {
  return (usage as Doc)['id']
}
