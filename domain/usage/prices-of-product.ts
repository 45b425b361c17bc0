import { idIn } from '../common/reference.ts'
import { covers, instantsOf } from '../common/valid-period.ts'
import { lasting, once, type Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'
import { zoneTableOf } from '../rating/tariff-of.ts'
import { type ReadyTariff, readyTariff } from '../rating/tariffs-kept.ts'
import type { Measure } from '../rating/unit-of-measure.ts'

/** How deep prices may be made of others. */
const deepest = 5

/**
 * The prices of what a product was sold as that held at an instant, those that they are made of among them
 * (`usage-billing` 3.3, R3).
 */
export async function pricesOf(product: Doc, at: string, read: Reader): Promise<PricesAt> {
  const id = idIn(product['productOffering'])
  const all = id === undefined ? [] : await allPricesOf(id, read)
  return { prices: heldAt(all, at), edges: all.flatMap(({ validFor }) => edgesOf(validFor)) }
}

/** Prices that hold at an instant, and when any begins or ceases to hold, in epoch milliseconds. */
export interface PricesAt {
  readonly prices: readonly Doc[]
  readonly edges: readonly number[]
}

function edgesOf(period: Json | undefined): number[] {
  return isDoc(period) ? instantsOf(period['startDateTime'], period['endDateTime']) : []
}

/** Those of some prices that held at an instant. */
export function heldAt(prices: readonly Doc[], at: string): readonly Doc[] {
  return prices.every((price) => price['validFor'] === undefined)
    ? prices
    : prices.filter((price) => covers(price['validFor'], at))
}

/** All prices of an offering, whenever they hold, those that they are made of among them; none when there is no such offering. */
export async function allPricesOf(id: string, read: Reader): Promise<readonly Doc[]> {
  return once(read, `prices of ${id}`, () =>
    lasting(read, `prices of ${id}`, always, async (reader) => {
      const offering = await reader.get('ProductOffering', id)
      return offering ? pricesIn(offering, reader) : []
    }),
  )
}

const always = () => true

/** The tariff that prices make for one kind of usage, read with the zone table that they name; undefined when none is for it. */
export async function tariffIn(
  prices: readonly Doc[],
  measure: Measure,
  usageType: string | undefined,
  read: Reader,
): Promise<ReadyTariff | undefined> {
  const [table] = prices.flatMap((price) => zoneTableOf(price) ?? [])
  const zones = table === undefined ? undefined : await read.get('ZoneTable', table)
  return readyTariff(prices, zones, measure, usageType)
}

async function pricesIn(offering: Doc, read: Reader): Promise<readonly Doc[]> {
  const seen = new Map<string, Doc>()
  let next = idsIn(offering['productOfferingPrice'])
  for (let depth = 0; next.length > 0 && depth < deepest; depth++) {
    const docs = await Promise.all(
      next.filter((one) => !seen.has(one)).map((one) => read.get('ProductOfferingPrice', one)),
    )
    const found = docs.filter((doc) => doc !== undefined)
    for (const doc of found) seen.set(String(doc['id']), doc)
    next = found.flatMap((doc) => idsIn(doc['bundledPopRelationship']))
  }
  return [...seen.values()]
}

function idsIn(list: Doc[string] | undefined): string[] {
  return docsIn(list).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
}
