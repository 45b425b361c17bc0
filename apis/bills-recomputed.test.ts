import { afterAll, describe, expect, test } from 'vitest'
import { booksAgree } from '../domain/billing/run/books.ts'
import { idIn } from '../domain/common/reference.ts'
import { type Doc, docsIn } from '../domain/core/json.ts'
import { amountOf, minorOf } from '../domain/core/money.ts'
import { inPart } from '../scripts/testing/thorough.ts'
import { grounds } from './fixture-care.ts'
import type { House } from './fixture-house.ts'
import { type Recomputed, recomputed, type Told } from './fixture-oracle.ts'
import { billedHouse } from './fixture-oracle-house.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

/** A sequence of numbers below a bound, the same in every run (Lehmer). */
function below(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647
    return state % bound
  }
}

const accountOf = (i: number) => `acc-${String(i).padStart(3, '0')}`
const called = ['4930123456', '491711234567', '8613912345678', '861012345678', '12125550100', '4930999']
const first = Date.parse('2026-10-02T00:00:00Z')
const quarterHours = 29 * 96

const zones: Told['zones'] = [
  ['49', 'NAT'],
  ['86', 'CN'],
  ['8613', 'CN_MOB'],
  ['1', 'NANP'],
]

/** Grids and prices by band, for plans in which no tiers are. */
const byBand = (plan: string): Pick<Told, 'grids' | 'prices'> => ({
  grids: [
    [plan, 'NAT', 60, 1, 0, null, 19],
    [plan, 'CN', 60, 60, 100_000, 2_500_000, 19],
    [plan, 'CN_MOB', 60, 6, 100_000, null, 7],
    [plan, 'NANP', 60, 6, 0, null, 19],
  ],
  prices: [
    [plan, 'NAT', 'peak', 90_000],
    [plan, 'NAT', 'off', 45_000],
    [plan, 'CN', 'peak', 490_000],
    [plan, 'CN', 'off', 350_000],
    [plan, 'CN_MOB', 'peak', 590_000],
    [plan, 'CN_MOB', 'off', 410_000],
    [plan, 'NANP', 'peak', 120_000],
    [plan, 'NANP', 'off', 120_000],
  ],
})
const [plain, minutes] = [byBand('plain'), byBand('minutes')]

/** What is used and what it costs; many calls run over the change of band, some over the change of the clocks. */
function story(seed: number, accounts: number, usages: number): Told {
  const random = below(seed)
  const all = Array.from({ length: accounts }, (_, i) => accountOf(i))
  const calls = Array.from({ length: usages }, () => {
    const start = first + random(quarterHours) * 900_000 - random(200) * 1000
    const digits = called[random(called.length)]!
    return [all[random(accounts)]!, digits, new Date(start).toISOString(), 1 + random(400)] as const
  })
  return {
    // Which of two that begin at once is the first is for their identifiers to say, which nobody else knows.
    usages: [...new Map(calls.map((call) => [`${call[0]} ${call[2]}`, call])).values()],
    plans: all.map((account, i) => [account, ['plain', 'minutes', 'tiers', 'mixed'][i % 4]!] as const),
    zones,
    grids: [
      ...plain.grids,
      ...minutes.grids,
      ...(['tiers', 'mixed'] as const).flatMap((plan): Told['grids'] => [
        [plan, 'NAT', 60, 1, 0, null, 19],
        [plan, 'CN', 60, 60, 100_000, null, 19],
        [plan, 'CN_MOB', 1, 1, 0, null, 7],
        [plan, 'NANP', 60, 6, 50_000, 900_000, 19],
      ]),
    ],
    prices: [...plain.prices, ...minutes.prices],
    tiers: (['tiers', 'mixed'] as const).flatMap((plan): Told['tiers'] => [
      [plan, 'NAT', 'graduated', 'talk', 60, 1800, 100_000],
      [plan, 'NAT', 'graduated', 'talk', 60, 3600, 80_000],
      [plan, 'NAT', 'graduated', 'talk', 60, null, 50_000],
      [plan, 'NANP', 'graduated', 'talk', 60, 2400, 130_000],
      [plan, 'NANP', 'graduated', 'talk', 60, null, 110_000],
      [plan, 'CN', 'volume', `${plan}-cn`, 60, 900, 500_000],
      [plan, 'CN', 'volume', `${plan}-cn`, 60, 1500, 400_000],
      [plan, 'CN', 'volume', `${plan}-cn`, 60, null, 300_000],
      [plan, 'CN_MOB', 'package', `${plan}-mobile`, 600, null, 2_000_000],
    ]),
    allowances: [
      // By priority first; then by identifier, as all of them expire with the month.
      ['minutes', 'd-anywhere', 2, 400, null, null],
      ['minutes', 'a-daytime', 1, 600, null, 'peak'],
      ['minutes', 'c-china', 2, 500, 'CN', null],
      ['minutes', 'z-home', 0, 1000, 'NAT', null],
      ['mixed', 'home', 0, 1500, 'NAT', null],
      ['mixed', 'china', 0, 300, 'CN', 'peak'],
    ],
    usageDiscounts: all.flatMap((account, i) => (i % 3 === 1 ? [] : [[account, -5 - random(20)] as const])),
    recurring: all.map((account) => [account, 500 + random(3500), 1 + random(31)] as const),
    discounts: all.flatMap((account, i): Told['discounts'] => {
      const [percent, amount] = [-5 - random(30), -10_000 * random(200)]
      const [share, fixed] = [
        [account, i % 2, percent, null, i % 4 === 0 ? 1 : null],
        [account, 1 - (i % 2), null, amount, i % 4 === 1 ? 2 : null],
      ] as const
      return i % 5 === 0 ? [] : [share, fixed]
    }),
    once: all.map((account) => [account, 1 + random(5000), random(2) === 0 ? 7 : 19] as const),
  }
}

const cents = (money: unknown) => Number(minorOf(amountOf(money as Doc)!))

/** What the bills of a house come to. */
async function billsOf({ all }: House): Promise<readonly Recomputed[]> {
  const [bills, rates] = [await all('CustomerBill'), await all('AppliedCustomerBillingRate')]
  const ours = bills.map((bill) => {
    const own = rates.filter((rate) => idIn(rate['bill']) === bill['id'])
    const sum = (kind: string) =>
      own
        .filter(({ chargeType }) => chargeType === kind)
        .reduce((all, rate) => all + cents(rate['taxExcludedAmount']), 0)
    const tax = (rate: number) => docsIn(bill['taxItem']).find(({ taxRate }) => taxRate === rate)
    const of = (rate: number, name: string) => (tax(rate) ? cents(tax(rate)![name]) : 0)
    return {
      ...{ account: idIn(bill['billingAccount'])!, usage: sum('usageCharge'), discount: sum('discount') },
      ...{ base19: of(19, 'taxBase'), tax19: of(19, 'taxAmount'), base7: of(7, 'taxBase'), tax7: of(7, 'taxAmount') },
      total: cents(bill['taxIncludedAmount']),
    }
  })
  return ours.toSorted((a, b) => (a.account < b.account ? -1 : 1))
}

const accounts = inPart(40, 4)
const all = story(20_261_001, accounts, inPart(4000, 10))
const theirs = recomputed(all)

describe.each(grounds)('on $name', (ground) => {
  test.skipIf(ground.left)('bills are those that SQL makes of raw usage and prices, to the cent (P-20)', async () => {
    const house = await billedHouse(ground, all)
    cleanups.push(house.close)
    expect(await billsOf(house)).toEqual(await theirs)
    expect(await theirs).toHaveLength(accounts)
    await booksAgree(house.all)
  })
})

describe('the oracle depends on each fact that it is told', () => {
  const told = story(20_261_001, 10, 400)
  const usual = recomputed(told)
  /** The same, but for one value in one row. */
  const otherwise = (kind: keyof Told, row: number, column: number, change: (value: never) => unknown): Told => ({
    ...told,
    [kind]: (told[kind] as readonly (readonly unknown[])[]).map((values, i) =>
      i === row ? values.map((value, at) => (at === column ? change(value as never) : value)) : values,
    ),
  })
  const more = (by: number) => (value: number) => value + by
  const rowOf = (kind: 'tiers' | 'allowances' | 'discounts' | 'grids', wanted: (row: readonly unknown[]) => boolean) =>
    (told[kind] as readonly (readonly unknown[])[]).findIndex(wanted)
  const facts: readonly (readonly [string, Told])[] = [
    ['a call is a minute longer', otherwise('usages', 5, 3, more(60))],
    ['a number is in another zone', otherwise('zones', 2, 0, () => '8614')],
    ['an increment is longer', otherwise('grids', 0, 3, () => 60)],
    ['a connection costs more', otherwise('grids', 1, 4, more(50_000))],
    ['a call may cost more', otherwise('grids', 1, 5, () => null)],
    ['another tax', otherwise('grids', 2, 6, () => 19)],
    ['a price of an evening', otherwise('prices', 1, 3, more(5000))],
    ['an allowance is larger', otherwise('allowances', 3, 3, more(60))],
    ['an allowance of some bands is for all', otherwise('allowances', 1, 5, () => null)],
    ['an allowance comes in another turn', otherwise('allowances', 0, 2, () => 0)],
    ['an allowance comes in another turn by its name', otherwise('allowances', 0, 1, () => 'b-anywhere')],
    ['a tier ends later', otherwise('tiers', 0, 5, more(300))],
    ['the last tier costs more', otherwise('tiers', 2, 6, more(10_000))],
    ['a counter counts for itself', otherwise('tiers', 3, 3, () => 'other')],
    ['volume costs less', otherwise('tiers', rowOf('tiers', (row) => row[2] === 'volume') + 2, 6, more(-10_000))],
    ['a package is smaller', otherwise('tiers', told.tiers.length - 1, 4, () => 300)],
    ['calls are cheaper by another percentage', otherwise('usageDiscounts', 0, 1, more(-1))],
    ['a monthly discount is larger', otherwise('discounts', 0, 2, more(-1))],
    ['discounts come in another order', otherwise('discounts', 0, 1, () => -1)],
    [
      'a discount ends sooner',
      otherwise(
        'discounts',
        rowOf('discounts', (row) => row[4] === null),
        4,
        () => 1,
      ),
    ],
    ['a plan begins a day later', otherwise('recurring', 1, 2, (day: number) => (day % 31) + 1)],
  ]
  test.each(facts)('%s', async (_, changed) => {
    expect(await recomputed(changed)).not.toEqual(await usual)
  })
})
