import { cycleOf } from '../account/cycle-of-account.ts'
import { periodAt } from '../common/time/billing-period.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, type Json } from '../core/json.ts'
import { amountProblem, microOf, numberOf, percentageOf } from '../core/money.ts'
import { type Rated, rate, unitsIn } from '../rating/rate.ts'
import { allowanceOf, type CatalogTariff, isAllowance, isFor, zoneTableOf } from '../rating/tariff-of.ts'
import { readyTariff } from '../rating/tariffs-kept.ts'
import { type Measure, measured } from '../rating/unit-of-measure.ts'
import { allowanceUseId, counterUseId, standingOf, usedUp } from './allowance-use.ts'
import { type Guided, guide, normalised, type Reject } from './guide.ts'
import { pricesOf } from './prices-of-product.ts'
import { openBucket } from './usage-bucket.ts'
import { characteristicIn } from './usage-identity.ts'

/** Usage that is dated further ahead than clocks are apart has a wrong date. In milliseconds. */
const mostAhead = 5 * 60_000
const day = 86_400_000

/** What becomes of a usage: the attributes that it has once it is rated, or why it is rejected. */
type Outcome = { readonly attributes: Doc } | { readonly rejected: Reject }

/** What a usage says that rating needs. */
interface UsageRecord {
  readonly subscriber: string
  readonly destination?: string
  readonly measure: Measure
  readonly count: number
  /** What it is worth, in micro-units. */
  readonly value?: bigint
  readonly usageDate: string
}

/**
 * Takes a usage all the way from received to rated, or rejects it: whose it is, by what tariff, and what it costs
 * (`usage-billing` 3.3).
 * @param at now
 */
export async function rateUsage(usage: Doc, rule: Doc, at: string, read: Reader): Promise<Outcome> {
  const record = recordOf(usage, rule, at)
  if ('code' in record) return { rejected: record }
  const name = String(rule['productCharacteristic'] ?? rule['subscriber'])
  const guided = await guide({ name, value: record.subscriber, at: record.usageDate }, read)
  if ('code' in guided) return { rejected: guided }
  return charge(usage, record, guided, at, read)
}

function recordOf(usage: Doc, rule: Doc, at: string): UsageRecord | Reject {
  const usageDate = String(usage['usageDate'])
  const age = Date.parse(at) - Date.parse(usageDate)
  if (age < -mostAhead) return { code: 'FUTURE', reason: `${usageDate} is still to come` }
  const { mostDaysLate } = rule
  if (typeof mostDaysLate === 'number' && age > mostDaysLate * day) {
    return { code: 'TOO_OLD', reason: `${usageDate} is more than ${mostDaysLate} days ago` }
  }
  const subscriber = normalised(characteristicIn(usage, rule['subscriber']))
  if (subscriber === undefined) return badField(rule['subscriber'], 'names nobody')
  const destination = normalised(characteristicIn(usage, rule['destination']))
  if (rule['destination'] !== undefined && !/^\d{1,15}$/.test(destination ?? '')) {
    return badField(rule['destination'], 'is no number in E.164')
  }
  const quantity = rule['quantity'] === undefined ? 1 : numberIn(characteristicIn(usage, rule['quantity']))
  const counted = measured({ amount: quantity ?? -1, units: rule['units'] ?? 'event' })
  if (!counted) return badField(rule['quantity'], `is no whole number of ${rule['units'] ?? 'events'}`)
  const { measure, count } = counted
  const said = rule['value'] === undefined ? undefined : numberIn(characteristicIn(usage, rule['value']))
  if (rule['value'] !== undefined && (said === undefined || said < 0 || amountProblem(said))) {
    return badField(rule['value'], 'is no amount of money')
  }
  return {
    ...{ subscriber, measure, count, usageDate },
    ...(destination !== undefined && { destination }),
    ...(said !== undefined && { value: microOf(said)! }),
  }
}

function badField(name: Json | undefined, problem: string): Reject {
  return { code: 'BAD_FIELD', reason: `${name} ${problem}` }
}

function numberIn(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value
  return typeof number === 'number' ? number : undefined
}

async function charge(
  usage: Doc,
  { destination, measure, count, value, usageDate }: UsageRecord,
  { product, account }: Guided,
  at: string,
  read: Reader,
): Promise<Outcome> {
  const usageType = typeof usage['usageType'] === 'string' ? usage['usageType'] : undefined
  const prices = await pricesOf(product, usageDate, read)
  const tables = [...new Set(prices.flatMap((price) => zoneTableOf(price) ?? []))]
  const table = tables[0] === undefined ? undefined : await read.get('ZoneTable', tables[0])
  const catalog = readyTariff(prices, table, measure, usageType)
  if (!catalog)
    return { rejected: { code: 'NO_TARIFF', reason: `product ${product['id']} has no price for such usage` } }
  const cycle = await cycleOf(account, read)
  const period = periodAt(cycle, usageDate)
  const included = prices.filter((price) => isAllowance(price) && isFor(price, usageType))
  const uses = await Promise.all(
    included.map((price) =>
      read.get('AllowanceUse', allowanceUseId(String(product['id']), String(price['id']), period.start)),
    ),
  )
  const allowances = included.flatMap(
    (price, i) => allowanceOf(price, measure, Date.parse(period.end), usedUp(uses[i])) ?? [],
  )
  const { tariff, bandAt, counters } = catalog
  const counts = await Promise.all(
    counters.map((counter) =>
      read.get('AllowanceUse', counterUseId(String(product['id']), counter, measure, period.start)),
    ),
  )
  const standings = new Map(counters.map((counter, i) => [counter, standingOf(counts[i])]))
  const start = Date.parse(usageDate)
  const consumption = {
    ...{ start, units: count },
    ...(destination !== undefined && { to: destination }),
    ...(value !== undefined && { value }),
  }
  const rated = rate(consumption, tariff, bandAt, { allowances, standings })
  if ('code' in rated) {
    const { code } = rated
    if (code === 'NO_VALUE') return { rejected: { code: 'BAD_FIELD', reason: 'nothing says what the usage is worth' } }
    const reason = code === 'NO_ZONE' ? `${destination} is in no zone` : `no price for ${destination}`
    return { rejected: { code, reason } }
  }
  const next = (one: { end: string }) => periodAt(cycle, one.end)
  const bucket = await openBucket(String(account['id']), period, next, read)
  const reference = { '@type': 'ProductRef', id: product['id']!, '@referredType': 'Product' }
  const attributes = {
    status: 'rated',
    ratedProductUsage: partsOf(rated, catalog, { measure, at, product: reference }),
    product: reference,
    billingAccount: { '@type': 'BillingAccountRef', id: account['id']!, '@referredType': 'BillingAccount' },
    billingPeriod: { startDateTime: period.start, endDateTime: period.end },
    usageBucket: {
      '@type': 'UsageBucketRef',
      id: bucket.id,
      billingPeriod: { startDateTime: bucket.period.start, endDateTime: bucket.period.end },
      '@referredType': 'UsageBucket',
    },
  }
  // What later uses have taken already might have been for this one; of those that began together, too.
  const counted = counts.filter((_, i) => counters[i] === rated.counter)
  const isLate = [...uses, ...counted].some((use) => String(use?.['latestDate'] ?? '') >= usageDate)
  const outOfOrder = isLate || rated.reprices === true
  return { attributes: { ...attributes, ...(outOfOrder && { outOfOrder }) } }
}

/** One part for each allowance that gave something, and one for what is paid for: for each tier, where there are some. */
function partsOf(
  rated: Rated,
  { tariff, sources }: CatalogTariff,
  { measure, at, product }: { measure: Measure; at: string; product: Doc },
): Doc[] {
  const { zone, included, charged, parts, worth, counter } = rated
  const source = sources.get(zone)!
  const taxes = docsIn(source['tax'])
  const taxRate = numberOf(taxes.reduce((sum, { taxRate: one }) => sum + (microOf(Number(one ?? 0)) ?? 0n), 0n))
  const categories = [...new Set(taxes.flatMap(({ taxCategory }) => taxCategory ?? []))]
  const money = (micro: bigint): Doc => ({ unit: tariff.currency, value: numberOf(micro) })
  const part = (tag: string, units: number, bands: readonly string[], price: Json | undefined, micro: bigint): Doc => ({
    '@type': 'RatedProductUsage',
    isBilled: false,
    isTaxExempt: taxRate === 0,
    offerTariffType: [...new Set(bands)].join('+'),
    ratingAmountType: 'Total',
    ratingDate: at,
    ...(categories.length > 0 && { taxCategory: categories.join('+') }),
    taxRate,
    usageRatingTag: tag,
    productRef: product,
    taxExcludedRatingAmount: money(micro),
    taxIncludedRatingAmount: money(micro + percentageOf(micro, taxRate)),
    chargedQuantity: { amount: units, units: measure },
    ratingZone: zone,
    productOfferingPrice: { '@type': 'ProductOfferingPriceRef', id: price!, '@referredType': 'ProductOfferingPrice' },
  })
  const givers = Map.groupBy(included, ({ allowance }) => allowance)
  const free = [...givers].map(([allowance, taken]) => {
    const stints = taken.map(({ stint }) => stint)
    const bands = stints.map(({ band }) => band)
    return {
      ...part('included usage', unitsIn(stints), bands, allowance, 0n),
      bucketValueConvertedInAmount: money(worth.get(allowance)!),
    }
  })
  if (charged.length === 0 && free.length > 0) return free
  const tag = free.length > 0 ? 'non included usage' : 'usage'
  const bands = charged.map(({ band }) => band)
  const paid = parts.map(({ units, micro, tier }) => ({
    ...part(tag, units, bands, source['id'], micro),
    ...(tier !== undefined && { ratingTier: tier }),
    ...(counter !== undefined && { usageCounter: counter }),
  }))
  return [...free, ...paid]
}
