import { type Doc, docsIn, type Json } from '../core/json.ts'
import { microOf, numberOf, percentageOf } from '../core/money.ts'
import type { Stint } from '../rating/cut.ts'
import { type Rated, unitsIn } from '../rating/rate.ts'
import type { CatalogTariff } from '../rating/tariff-of.ts'
import type { Measure } from '../rating/unit-of-measure.ts'

/** What is known of a usage besides what it costs. */
interface Facts {
  readonly measure: Measure
  readonly at: string
  readonly product: Doc
  /** Balances that are allowances, by the identifier of these. */
  readonly bucketOf: ReadonlyMap<string, string>
}

/** One part for each allowance that gave something, and one for what is paid for: for each tier, where there are some. */
export function partsOf(
  rated: Rated,
  { tariff, sources }: CatalogTariff,
  { measure, at, product, bucketOf }: Facts,
): Doc[] {
  const { zone, included, charged, parts, worth, counter } = rated
  const source = sources.get(zone)!
  const { taxRate, taxCategory } = taxOf(source)
  const money = (micro: bigint): Doc => ({ unit: tariff.currency, value: numberOf(micro) })
  const part = (tag: string, units: number, stints: readonly Stint[], giver: Doc, micro: bigint): Doc => ({
    '@type': 'RatedProductUsage',
    isBilled: false,
    isTaxExempt: taxRate === 0,
    offerTariffType: tariffTypeOf(stints),
    ratingAmountType: 'Total',
    ratingDate: at,
    ...(taxCategory !== undefined && { taxCategory }),
    taxRate,
    usageRatingTag: tag,
    productRef: product,
    taxExcludedRatingAmount: money(micro),
    taxIncludedRatingAmount: money(micro + percentageOf(micro, taxRate)),
    chargedQuantity: { amount: units, units: measure },
    ratingZone: zone,
    ...giver,
  })
  const free =
    included.length === 0
      ? []
      : [...Map.groupBy(included, ({ allowance }) => allowance)].map(([allowance, taken]) => {
          const stints = taken.map(({ stint }) => stint)
          return {
            ...part('included usage', unitsIn(stints), stints, giverOf(allowance, bucketOf), 0n),
            bucketValueConvertedInAmount: money(worth.get(allowance)!),
          }
        })
  if (charged.length === 0 && free.length > 0) return free
  const tag = free.length > 0 ? 'non included usage' : 'usage'
  const paid = parts.map(({ units, micro, tier }) => ({
    ...part(tag, units, charged, priceRef(source['id']!), micro),
    ...(tier !== undefined && { ratingTier: tier }),
    ...(counter !== undefined && { usageCounter: counter }),
  }))
  return [...free, ...paid]
}

/** The bands in which usage was, as a tariff type. */
export function tariffTypeOf(stints: readonly Stint[]): string {
  const [only] = stints
  return stints.length === 1 ? only!.band : [...new Set(stints.map(({ band }) => band))].join('+')
}

/** How a price is taxed. */
interface TaxOfPrice {
  /** In percent, all taxes together. */
  readonly taxRate: number
  readonly taxCategory?: string
}

const taxes = new WeakMap<Doc, TaxOfPrice>()

/** What is worked out of the same document of the catalog for each usage is remembered with it. */
function taxOf(price: Doc): TaxOfPrice {
  let tax = taxes.get(price)
  if (!tax) {
    const items = docsIn(price['tax'])
    const taxRate = numberOf(items.reduce((sum, { taxRate: one }) => sum + (microOf(Number(one ?? 0)) ?? 0n), 0n))
    const categories = [...new Set(items.flatMap(({ taxCategory }) => taxCategory ?? []))]
    tax = { taxRate, ...(categories.length > 0 && { taxCategory: categories.join('+') }) }
    taxes.set(price, tax)
  }
  return tax
}

/** What gave the units of a part: a balance, or a price of the catalog that includes them. */
function giverOf(allowance: string, bucketOf: ReadonlyMap<string, string>): Doc {
  const id = bucketOf.get(allowance)
  return id === undefined ? priceRef(allowance) : { bucket: { '@type': 'BucketRef', id, '@referredType': 'Bucket' } }
}

function priceRef(id: Json): Doc {
  return { productOfferingPrice: { '@type': 'ProductOfferingPriceRef', id, '@referredType': 'ProductOfferingPrice' } }
}
