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
 * Looks whether what is stored agrees, however it came about: each usage is rejected, or in one bucket and its bucket on one bill at
 * most (P-2, P-3), bills are the sums of the rates that name them (P-1), the ledger agrees with them (P-8), and numbers have no gaps
 * (P-19). For tests.
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
  numbersHaveNoGaps(bills, series)
  const isSent = ({ state }: Doc) => ['sent', 'partiallyPaid', 'settled'].includes(String(state))
  for (const bill of bills) if (isSent(bill)) expect(bill['billNo'], `bill ${bill['id']}`).toBeDefined()
}

function usageIsInBuckets(usages: readonly Doc[], buckets: readonly Doc[], charges: readonly Doc[]): void {
  const taken = usages.filter(({ status }) => status !== 'rejected')
  const ofBucket = Map.groupBy(taken, ({ usageBucket }) => idIn(usageBucket))
  const isClosed = new Map(buckets.map(({ id, state }) => [id, state === 'closed']))
  for (const { id, status, usageBucket, correctionBucket, ratedProductUsage } of taken) {
    const isBilled = isClosed.get(idIn(correctionBucket) ?? idIn(usageBucket))!
    expect(isBilled ? ['billed'] : ['rated', 'rerated'], `usage ${id}`).toContain(status)
    for (const part of docsIn(ratedProductUsage)) expect(part['isBilled'], `usage ${id}`).toBe(isBilled)
  }
  const used = buckets.filter(({ usageCount }) => usageCount !== 0)
  expect([...ofBucket.keys()].toSorted()).toEqual(used.map(({ id }) => id).toSorted())
  for (const { id, usageCount } of buckets)
    expect(usageCount, `bucket ${id}`).toBe(ofBucket.get(String(id))?.length ?? 0)
  const lines = charges.flatMap(({ charge }) => docsIn(charge))
  // What was rated again once its bucket was closed is corrected in another one: then sums agree as a whole.
  const isCorrected = lines.some(({ correctionOf }) => correctionOf !== undefined)
  if (isCorrected) sumsAgree(taken, lines)
  for (const [id, own] of isCorrected ? [] : ofBucket) {
    const summed = charges.filter(({ usageBucket }) => idIn(usageBucket) === id).flatMap(({ charge }) => docsIn(charge))
    sumsAgree(own, summed)
    const counted = own.reduce((all, usage) => all + linesWith(usage), 0)
    expect(sum(summed.map(({ count }) => BigInt(Number(count)))), `bucket ${id}`).toBe(BigInt(counted))
  }
}

/** In how many lines a usage is: what is included and what is not are two, tiers of one price one. */
function linesWith({ ratedProductUsage: parts }: Doc): number {
  const keys = docsIn(parts).map((part) => `${part['usageRatingTag']} ${part['taxCategory']} ${part['taxRate']}`)
  return new Set(keys).size
}

function sumsAgree(usages: readonly Doc[], lines: readonly Doc[]): void {
  const rated = usages.flatMap((usage) => docsIn(usage['ratedProductUsage']))
  expect(sum(lines.map(({ amount }) => micro(amount)))).toBe(
    sum(rated.map(({ taxExcludedRatingAmount }) => micro(taxExcludedRatingAmount))),
  )
}

/** Bills and credit notes have numbers of their own. */
function numbersHaveNoGaps(bills: readonly Doc[], series: readonly Doc[]): void {
  const numbers = bills.flatMap(({ billNo }) => (typeof billNo === 'string' ? [billNo] : [])).toSorted()
  for (const [letter, own] of Map.groupBy(numbers, (number) => number[0]!)) {
    expect(own).toEqual(own.map((_, i) => `${letter}${String(i + 1).padStart(9, '0')}`))
  }
  expect(sum(series.map(({ next }) => BigInt(Number(next) - 1)))).toBe(BigInt(numbers.length))
}

function bucketsAreOnBills(buckets: readonly Doc[], charges: readonly Doc[], rates: readonly Doc[]): void {
  const billed = rates.filter(({ chargeType }) => chargeType === 'usageCharge')
  for (const { id, state } of buckets) {
    const own = billed.filter(({ usageBucket }) => idIn(usageBucket) === id)
    const bills = new Set(own.map(({ bill }) => idIn(bill)))
    expect(bills.size, `bills with bucket ${id}`).toBe(state === 'closed' ? 1 : 0)
    if (state !== 'closed') continue
    const counts = own.flatMap((rate) => docsIn(rate['characteristic']).filter(({ name }) => name === 'count'))
    const lines = charges.filter(({ usageBucket }) => idIn(usageBucket) === id).flatMap(({ charge }) => docsIn(charge))
    const counted = lines.map(({ count }) => BigInt(Number(count)))
    expect(sum(counts.map(({ value: times }) => BigInt(Number(times))))).toBe(sum(counted))
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
