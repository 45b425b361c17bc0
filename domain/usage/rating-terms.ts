import { cycleOf } from '../account/cycle-of-account.ts'
import { type BillingPeriod, type Cycle, periodAt } from '../common/time/billing-period.ts'
import { lasting, once, type Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { isAllowance, isFor } from '../rating/tariff-of.ts'
import type { ReadyTariff } from '../rating/tariffs-kept.ts'
import { allowanceUseId, counterUseId } from './allowance-use.ts'
import { guide, type Reject } from './guide.ts'
import { pricesOf, tariffIn } from './prices-of-product.ts'
import type { UsageRecord } from './usage-record.ts'

/** What usage of one kind by one subscriber is rated by, for as long as that is the same. */
export interface RatingTerms {
  readonly product: Doc
  readonly account: Doc
  readonly cycle: Cycle
  readonly period: BillingPeriod
  readonly catalog: ReadyTariff
  /** Prices of the catalog that include something, and where it is kept how much of each is used up. */
  readonly included: readonly Doc[]
  readonly useIds: readonly string[]
  /** Where it is kept what the counters of the tariff have come to. */
  readonly countIds: readonly string[]
  /** Half-open, in epoch milliseconds: in between no period ends, and neither the product nor its prices change. */
  readonly from: number
  readonly until: number
}

/** How usage is to be read. */
export interface Manner {
  readonly rule: Doc
  readonly usageType: string | undefined
}

/**
 * The terms under which a usage is rated (`usage-billing` 3.3, R2 and R3). A reader that keeps things keeps them, too: the
 * records of a file ask for the same ones again and again.
 */
export async function ratingTerms(record: UsageRecord, manner: Manner, read: Reader): Promise<RatingTerms | Reject> {
  const known = knownTerms(record, manner, read)
  if (known) return known
  const suits = (terms: RatingTerms | Reject) => !('code' in terms) && covers(terms, record)
  const terms = await lasting(read, termsKey(record, manner), suits, (reader) => workedOut(record, manner, reader))
  if (!('code' in terms)) keptTerms(record, manner, read).push(terms)
  return terms
}

/** The terms under which a usage is rated, where they have been worked out for this reader. */
export function knownTerms(record: UsageRecord, manner: Manner, read: Reader): RatingTerms | undefined {
  for (const one of keptTerms(record, manner, read)) if (covers(one, record)) return one
  return undefined
}

/** Whether usage of their kind is rated by these terms. */
export function covers({ from, until }: RatingTerms, { start }: UsageRecord): boolean {
  return from <= start && start < until
}

function keptTerms(record: UsageRecord, manner: Manner, read: Reader): RatingTerms[] {
  return once(read, termsKey(record, manner), (): RatingTerms[] => [])
}

function termsKey({ subscriber, measure }: UsageRecord, manner: Manner): string {
  return `terms ${characteristicOf(manner)} ${subscriber} ${measure} ${manner.usageType}`
}

async function workedOut(
  { subscriber, measure, usageDate }: UsageRecord,
  manner: Manner,
  read: Reader,
): Promise<RatingTerms | Reject> {
  const { usageType } = manner
  const guided = await guide({ name: characteristicOf(manner), value: subscriber, at: usageDate }, read)
  if ('code' in guided) return guided
  const { product, account } = guided
  const { prices, edges } = await pricesOf(product, usageDate, read)
  const catalog = await tariffIn(prices, measure, usageType, read)
  if (!catalog)
    return { code: 'NO_TARIFF', reason: `product ${product['id']} has no price for such usage, in one currency` }
  const cycle = await cycleOf(account, read)
  const period = periodAt(cycle, usageDate)
  const included = prices.filter((price) => isAllowance(price) && isFor(price, usageType))
  const owner = String(product['id'])
  return {
    ...{ product, account, cycle, period, catalog, included },
    useIds: included.map((price) => allowanceUseId(owner, String(price['id']), period.start)),
    countIds: catalog.counters.map((counter) => counterUseId(owner, counter, measure, period.start)),
    ...stretchAround(Date.parse(usageDate), [
      ...[Date.parse(period.start), Date.parse(period.end)],
      ...guided.edges,
      ...edges,
    ]),
  }
}

/** By which of its characteristics a product is found. */
function characteristicOf({ rule }: Manner): string {
  return String(rule['productCharacteristic'] ?? rule['subscriber'])
}

/** From the last edge that is not after an instant, until the next one. */
function stretchAround(instant: number, edges: readonly number[]): { from: number; until: number } {
  let [from, until] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const edge of edges) {
    if (edge <= instant) from = Math.max(from, edge)
    else until = Math.min(until, edge)
  }
  return { from, until }
}
