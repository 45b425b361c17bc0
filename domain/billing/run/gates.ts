import { idIn } from '../../common/reference.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { amountOf, microOf } from '../../core/money.ts'
import type { AssembledBill } from '../assemble/assemble-bill.ts'
import type { BillLine } from '../assemble/bill-line.ts'
import type { AccountFacts } from './read-facts.ts'

/** Why a bill is looked at by a person before it is sent. */
export interface BillFault {
  readonly code: string
  readonly reason: string
}

/** By how much `microOf` makes a number larger. */
const millionth = 1_000_000n

/** How many bills there must have been before one can be unusual. */
const fewest = 3

/**
 * What a bill is judged by before it is sent (`usage-billing` 3.4, 6). What is wrong with the sums of usage is not in here: that
 * stops the whole run.
 */
export function faultsOf(made: AssembledBill, facts: AccountFacts, mostTimes: number): BillFault[] {
  const { bill, lines, notCharged } = made
  return [
    ...notCharged.map((reason) => ({ code: 'unknownPeriod', reason })),
    ...negativeTotal(bill),
    ...unusualAmount(bill, docsIn(facts.progress?.['recentAmount']), mostTimes),
    ...missingTax(lines),
    ...noUsage(lines, facts),
  ]
}

function negativeTotal(bill: Doc): BillFault[] {
  return amountOf(bill['taxIncludedAmount'])!.micro < 0n
    ? [{ code: 'negativeTotal', reason: 'more is given back than charged' }]
    : []
}

function unusualAmount(bill: Doc, recent: readonly Doc[], mostTimes: number): BillFault[] {
  if (recent.length < fewest) return []
  const sizes = recent.map((one) => amountOf(one)!.micro).sort((a, b) => (a < b ? -1 : Number(a > b)))
  const half = sizes.length >> 1
  // Of an even number the two in the middle count, added up, so that nothing is rounded.
  const twice = sizes.length % 2 === 1 ? 2n * sizes[half]! : sizes[half - 1]! + sizes[half]!
  const { micro } = amountOf(bill['taxExcludedAmount'])!
  const limit = twice * microOf(mostTimes)!
  return limit > 0n && 2n * micro * millionth > limit
    ? [
        {
          code: 'unusualAmount',
          reason: `is more than ${mostTimes} times what the last ${recent.length} bills came to`,
        },
      ]
    : []
}

function missingTax(lines: readonly BillLine[]): BillFault[] {
  const untaxed = lines.filter(({ taxRate, taxCategory }) => taxRate === 0 && taxCategory === 'VAT')
  const charged = untaxed.filter(({ amount }) => amount.micro !== 0n)
  return charged.map(({ name }) => ({ code: 'missingTax', reason: `no tax is known for ${name}` }))
}

/** A line that was used before, is in use, and has not a single usage: something between the network and here may be broken. */
function noUsage(lines: readonly BillLine[], { progress, products }: AccountFacts): BillFault[] {
  const before = (progress?.['usedProduct'] as string[] | undefined) ?? []
  if (before.length === 0) return []
  const now = new Set(usedProducts(lines))
  const active = new Set(products.filter(({ status }) => status === 'active').map(({ id }) => String(id)))
  return before
    .filter((product) => active.has(product) && !now.has(product))
    .map((product) => ({
      code: 'noUsage',
      reason: `product ${product} was used before, and not at all in this period`,
    }))
}

/** The products that lines of usage are about. */
export function usedProducts(lines: readonly BillLine[]): string[] {
  const used = new Set<string>()
  for (const { chargeType, product, waiting } of lines) {
    const id = chargeType === 'usageCharge' ? idIn(product ?? waiting?.['product']) : undefined
    if (id !== undefined) used.add(id)
  }
  return [...used]
}

/**
 * Every usage of a bucket is in exactly one of its charges (P-2, P-3). @returns what is wrong, and stops the run
 */
export function conservationProblem({ account, used }: AccountFacts): { problem: string; bucket: Doc } | undefined {
  for (const { bucket, charges } of used) {
    const counted = charges.reduce((sum, { usageCount }) => sum + count(usageCount), 0)
    if (counted !== count(bucket['usageCount'])) {
      const [id, all] = [bucket['id'], bucket['usageCount']]
      return { problem: `account ${account['id']}: bucket ${id} has ${all} usages, its charges ${counted}`, bucket }
    }
  }
  return undefined
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
