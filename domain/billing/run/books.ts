import { expect } from 'vitest'
import { idIn } from '../../common/reference.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { ledgerAgrees } from '../../ledger/ledger-agrees.ts'

/** Everything of a kind that is stored. */
export type AllOf = (kind: string) => Promise<readonly Doc[]>

const micro = (money: unknown) => amountOf(money as Doc)!.micro
const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n)

/**
 * Looks whether what is stored agrees, however it came about: each usage is in one bucket and its bucket on one bill at most
 * (P-2, P-3), bills are the sums of the rates that name them (P-1), the ledger agrees with them (P-8), and numbers have no gaps (P-19). For tests.
 */
export async function booksAgree(all: AllOf): Promise<void> {
  const [usages, buckets, charges] = await Promise.all([all('Usage'), all('UsageBucket'), all('UsageCharge')])
  const [bills, rates, series] = await Promise.all([
    all('CustomerBill'),
    all('AppliedCustomerBillingRate'),
    all('BillNumberSeries'),
  ])
  usageIsInBuckets(usages, buckets, charges)
  bucketsAreOnBills(buckets, charges, rates)
  billsAreSums(bills, rates)
  await ledgerAgrees(all)
  const numbers = bills.flatMap(({ billNo }) => (typeof billNo === 'string' ? [billNo] : [])).toSorted()
  expect(numbers).toEqual(numbers.map((_, i) => `B${String(i + 1).padStart(9, '0')}`))
  expect(Number(series[0]?.['next'] ?? 1)).toBe(numbers.length + 1)
  const isSent = ({ state }: Doc) => ['sent', 'partiallyPaid', 'settled'].includes(String(state))
  for (const bill of bills) if (isSent(bill)) expect(bill['billNo'], `bill ${bill['id']}`).toBeDefined()
}

function usageIsInBuckets(usages: readonly Doc[], buckets: readonly Doc[], charges: readonly Doc[]): void {
  const ofBucket = Map.groupBy(usages, ({ usageBucket }) => idIn(usageBucket))
  for (const usage of usages) expect(usage['status'], `usage ${usage['id']}`).toBe('rated')
  expect([...ofBucket.keys()].toSorted()).toEqual(buckets.map(({ id }) => id).toSorted())
  for (const { id, usageCount } of buckets) {
    const own = ofBucket.get(String(id)) ?? []
    expect(usageCount, `bucket ${id}`).toBe(own.length)
    const rated = own.flatMap((usage) => docsIn(usage['ratedProductUsage']))
    const summed = charges.filter(({ usageBucket }) => idIn(usageBucket) === id)
    const lines = summed.flatMap(({ charge }) => docsIn(charge))
    expect(sum(lines.map(({ amount }) => micro(amount)))).toBe(
      sum(rated.map(({ taxExcludedRatingAmount }) => micro(taxExcludedRatingAmount))),
    )
  }
}

function bucketsAreOnBills(buckets: readonly Doc[], charges: readonly Doc[], rates: readonly Doc[]): void {
  const billed = rates.filter(({ chargeType }) => chargeType === 'usageCharge')
  for (const { id, state, usageCount } of buckets) {
    const own = billed.filter(({ usageBucket }) => idIn(usageBucket) === id)
    const bills = new Set(own.map(({ bill }) => idIn(bill)))
    expect(bills.size, `bills with bucket ${id}`).toBe(state === 'closed' ? 1 : 0)
    if (state !== 'closed') continue
    const counts = own.flatMap((rate) => docsIn(rate['characteristic']).filter(({ name }) => name === 'count'))
    expect(sum(counts.map(({ value: times }) => BigInt(Number(times))))).toBe(BigInt(Number(usageCount)))
    const lines = charges.filter(({ usageBucket }) => idIn(usageBucket) === id).flatMap(({ charge }) => docsIn(charge))
    expect(own).toHaveLength(lines.length)
  }
}

function billsAreSums(bills: readonly Doc[], rates: readonly Doc[]): void {
  const ofBill = Map.groupBy(
    rates.filter(({ isBilled }) => isBilled === true),
    ({ bill }) => idIn(bill),
  )
  expect([...ofBill.keys()].toSorted()).toEqual(bills.map(({ id }) => id).toSorted())
  for (const { id, taxExcludedAmount, taxIncludedAmount, rateTotal } of bills) {
    const own = ofBill.get(String(id))!
    for (const total of docsIn(rateTotal)) {
      const isLike = (one: Doc) =>
        one['appliedBillingRateType'] === total['appliedBillingRateType'] && one['chargeType'] === total['chargeType']
      expect(micro(total['taxExcludedAmount'])).toBe(
        sum(own.filter(isLike).map((rate) => micro(rate['taxExcludedAmount']))),
      )
      expect(micro(total['taxIncludedAmount'])).toBe(
        sum(own.filter(isLike).map((rate) => micro(rate['taxIncludedAmount']))),
      )
    }
    expect(sum(docsIn(rateTotal).map((total) => micro(total['taxExcludedAmount'])))).toBe(micro(taxExcludedAmount))
    expect(micro(taxExcludedAmount), `bill ${id}`).toBe(sum(own.map((rate) => micro(rate['taxExcludedAmount']))))
    expect(micro(taxIncludedAmount), `bill ${id}`).toBe(sum(own.map((rate) => micro(rate['taxIncludedAmount']))))
  }
  const owed = rates.flatMap((rate) =>
    docsIn(rate['characteristic']).filter(({ name }) => name === 'serviceLevelViolation'),
  )
  expect(new Set(owed.map(({ value }) => value)).size).toBe(owed.length)
}
