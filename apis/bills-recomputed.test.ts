import { afterAll, describe, expect, test } from 'vitest'
import { accountRef, productPrice } from '../domain/billing/billing-fixtures.ts'
import { idIn } from '../domain/common/reference.ts'
import { type Doc, docsIn } from '../domain/core/json.ts'
import { amountOf, minorOf } from '../domain/core/money.ts'
import { inPart } from '../scripts/testing/thorough.ts'
import { grounds } from './fixture-care.ts'
import { openOffice } from './fixture-office.ts'
import { recomputed, type Told } from './fixture-oracle.ts'

const [accounts, usages] = [inPart(40, 4), inPart(4000, 10)]

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
const callerOf = (i: number) => `4915550${String(1000 + i)}`
const called = ['4930123456', '491711234567', '8613912345678', '861012345678', '12125550100', '4930999']
const first = Date.parse('2026-10-02T00:00:00Z')
const quarterHours = 29 * 96

/** What is used and what it costs; many calls run over the change of band, some over the change of the clocks. */
function story(seed: number): Told {
  const random = below(seed)
  const all = Array.from({ length: accounts }, (_, i) => i)
  const calls = Array.from({ length: usages }, () => {
    const start = first + random(quarterHours) * 900_000 - random(200) * 1000
    const digits = called[random(called.length)]!
    return [accountOf(random(accounts)), digits, new Date(start).toISOString(), 1 + random(400)] as const
  })
  return {
    usages: calls,
    zones: [
      ['49', 'NAT'],
      ['86', 'CN'],
      ['8613', 'CN_MOB'],
      ['1', 'NANP'],
    ],
    prices: [
      ['NAT', 'peak', 90_000],
      ['NAT', 'off', 45_000],
      ['CN', 'peak', 490_000],
      ['CN', 'off', 350_000],
      ['CN_MOB', 'peak', 590_000],
      ['CN_MOB', 'off', 410_000],
      ['NANP', 'peak', 120_000],
      ['NANP', 'off', 120_000],
    ],
    grids: [
      ['NAT', 60, 1, 0],
      ['CN', 60, 60, 100_000],
      ['CN_MOB', 60, 6, 100_000],
      ['NANP', 60, 6, 0],
    ],
    recurring: all.map((i) => [accountOf(i), 500 + random(3500), 1 + random(31)] as const),
    once: all.map((i) => [accountOf(i), 1 + random(5000), random(2) === 0 ? 7 : 19] as const),
  }
}

const inEuros = (cents: number) => Number(`${cents}e-2`)

/** The same told to the house, usage in files; then the bills of October. */
async function billed(told: Told, ground: (typeof grounds)[number]) {
  const office = await openOffice(ground)
  cleanups.push(office.close)
  const { make, work, get, all } = office
  for (const [i, [account, cents, day]] of told.recurring.entries()) {
    const [, once, rate] = told.once[i]!
    await office.account(account)
    await office.line(`line-${account}`, callerOf(i), { billingAccount: accountRef(account) })
    await make('Product', {
      ...{ id: `plan-${account}`, name: 'Plan', status: 'active', billingAccount: accountRef(account) },
      startDate: `2026-10-${String(day).padStart(2, '0')}T10:00:00.000Z`,
      productPrice: [
        productPrice('Plan', inEuros(cents)),
        productPrice('Set-up', inEuros(once), { priceType: 'oneTime' }, rate),
      ],
    })
  }
  const callers = new Map(told.recurring.map(([account], i) => [account, callerOf(i)]))
  const rows = told.usages.map(([account, digits, start, seconds], i) =>
    [`r-${i}`, 'fra-1', callers.get(account)!, digits, seconds, start].join(','),
  )
  office.contents.set(
    'october.csv',
    ['recordId,switch,callingNumber,calledNumber,duration,usageDate', ...rows].join('\n'),
  )
  const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'voice' }
  await make('UsageImportJob', { id: 'october', url: 'october.csv', usageType: 'voice', usageSpecification })
  while ((await get('UsageImportJob', 'october'))['completionDate'] === undefined)
    await work('UsageImportJob', 'october')
  await make('BillRun', { id: 'october', billingPeriod: { startDateTime: '2026-10-05T00:00:00.000Z' } })
  while ((await get('BillRun', 'october'))['completionDate'] === undefined) await work('BillRun', 'october')
  return { bills: await all('CustomerBill'), rates: await all('AppliedCustomerBillingRate') }
}

const cents = (money: unknown) => Number(minorOf(amountOf(money as Doc)!))

describe.each(grounds)('on $name', (ground) => {
  test.skipIf(ground.left)('bills are those that SQL makes of raw usage and prices, to the cent (P-20)', async () => {
    const told = story(20_261_001)
    const { bills, rates } = await billed(told, ground)
    const ours = bills.map((bill) => {
      const own = rates.filter((rate) => idIn(rate['bill']) === bill['id'] && rate['chargeType'] === 'usageCharge')
      const tax = (rate: number) => docsIn(bill['taxItem']).find(({ taxRate }) => taxRate === rate)
      const of = (rate: number, name: string) => (tax(rate) ? cents(tax(rate)![name]) : 0)
      return {
        account: idIn(bill['billingAccount'])!,
        usage: own.reduce((sum, rate) => sum + cents(rate['taxExcludedAmount']), 0),
        ...{ base19: of(19, 'taxBase'), tax19: of(19, 'taxAmount'), base7: of(7, 'taxBase'), tax7: of(7, 'taxAmount') },
        total: cents(bill['taxIncludedAmount']),
      }
    })
    const theirs = await recomputed(told)
    expect(ours.toSorted((a, b) => (a.account < b.account ? -1 : 1))).toEqual(theirs)
    expect(theirs).toHaveLength(accounts)
    expect(theirs.reduce((sum, { usage }) => sum + usage, 0)).toBeGreaterThan(usages)
  })
})
