import { entity } from '../common/entity.ts'
import { productOfferingPriceRef, productRef } from '../common/product-refs.ts'
import { quantity } from '../common/quantity.ts'
import { idIn } from '../common/reference.ts'
import { timePeriod } from '../common/time-period.ts'
import { defineResource, type Reader } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { about, classOf, dateTime, text } from '../core/schema.ts'
import type { Standing } from '../rating/models/part.ts'
import { measured } from '../rating/unit-of-measure.ts'

const schema = classOf(
  'AllowanceUse',
  {
    ...entity,
    product: about(productRef, 'The product with which it comes.'),
    productOfferingPrice: about(productOfferingPriceRef, 'The price of the catalog that includes it.'),
    counter: text(
      'Name of a counter on which prices depend: tiers, packages. Then nothing is granted, and used is what was paid for.',
    ),
    validFor: about(timePeriod, 'The billing period.'),
    granted: about(quantity, 'How much is included in the period.'),
    used: about(quantity, 'How much of it is used up.'),
    latestDate: dateTime('When the latest use began that took something of it.'),
  },
  { description: 'How much of what a product includes, or pays for by tiers, has been used in one billing period.' },
)

export const allowanceUse = defineResource({
  kind: 'AllowanceUse',
  schema,
  description:
    'Included minutes, messages and bytes: how much of them is used up in a billing period; and how much was used of what is priced by tiers or packages.',
  mandatory: [],
  events: { create: null, attributeValueChange: null, delete: null },
  search: ['product.id', 'validFor.startDateTime'],
  example: {
    '@type': 'AllowanceUse',
    product: { '@type': 'ProductRef', id: 'line-1' },
    productOfferingPrice: { '@type': 'ProductOfferingPriceRef', id: 'included-minutes' },
    validFor: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    granted: { amount: 6000, units: 'second' },
    used: { amount: 125, units: 'second' },
  },
})

/** The identifier under which the use of an allowance in a period is kept. */
export function allowanceUseId(product: string, price: string, start: string): string {
  return derivedId(['allowance', product, price, start])
}

/** The identifier under which is kept what a counter has come to in a period. */
export function counterUseId(product: string, counter: string, measure: string, start: string): string {
  return derivedId(['counter', product, counter, measure, start])
}

/** Where usage stands that is counted; `reached` is what whoever rates a whole period again knows to come. */
export function standingOf(use: Doc | undefined): Standing {
  const counted = usedUp(use)
  const reached = use?.['reached']
  return { counted, reached: typeof reached === 'number' ? reached : counted }
}

/** How many seconds, bytes or events are used up. */
export function usedUp(use: Doc | undefined): number {
  const used = use?.['used']
  return isDoc(used) && typeof used['amount'] === 'number' ? used['amount'] : 0
}

/** What a usage takes of an allowance. */
export interface Draw {
  /** Of the AllowanceUse. */
  readonly id: string
  readonly count: number
  /** When the usage began. */
  readonly date: string
  /** The use of the allowance before anything was taken of it. */
  readonly unused: Doc
}

/**
 * Everything that a rated usage takes of allowances of its offering and adds to counters. What is granted is what the catalog says by now.
 */
export async function drawsOf(usage: Doc, read: Reader): Promise<readonly Draw[]> {
  const parts = docsIn(usage['ratedProductUsage'])
  const isFromPrice = (part: Doc) => part['usageRatingTag'] === 'included usage' && part['bucket'] === undefined
  const included = parts.filter(isFromPrice)
  const counted = parts.filter((part) => part['usageCounter'] !== undefined)
  const count = counted.length > 0 ? [countOf(usage, counted)] : []
  if (included.length === 0) return count
  return [...(await Promise.all(included.map((part) => drawOf(usage, part, read)))), ...count]
}

/** What a usage adds to its counter: all parts of it together. */
function countOf(usage: Doc, parts: readonly Doc[]): Draw {
  const [product, period] = [usage['product'] as Doc, usage['billingPeriod'] as Doc]
  const counter = String(parts[0]!['usageCounter'])
  const units = (parts[0]!['chargedQuantity'] as Doc)['units']!
  const count = parts.reduce((sum, part) => sum + Number((part['chargedQuantity'] as Doc)['amount']), 0)
  const unused: Doc = { product, counter, validFor: period, used: { amount: 0, units } }
  const id = counterUseId(idIn(product)!, counter, String(units), String(period['startDateTime']))
  return { id, count, date: String(usage['usageDate']), unused }
}

async function drawOf(usage: Doc, part: Doc, read: Reader): Promise<Draw> {
  const [product, price] = [usage['product'] as Doc, part['productOfferingPrice'] as Doc]
  const period = usage['billingPeriod'] as Doc
  const { amount, units } = part['chargedQuantity'] as Doc
  const granted = measured((await read.get('ProductOfferingPrice', idIn(price)!))?.['unitOfMeasure'])
  const unused: Doc = {
    product,
    productOfferingPrice: price,
    validFor: period,
    ...(granted && { granted: { amount: granted.count, units: units! } }),
    used: { amount: 0, units: units! },
  }
  const id = allowanceUseId(idIn(product)!, idIn(price)!, String(period['startDateTime']))
  return { id, count: Number(amount), date: String(usage['usageDate']), unused }
}

/** The use of an allowance, with what one usage more takes of it. */
export function usedMore(use: Doc, { count, date }: Pick<Draw, 'count' | 'date'>): Doc {
  const used: Doc = isDoc(use['used']) ? use['used'] : {}
  const { latestDate } = use
  const latest = typeof latestDate === 'string' && latestDate > date ? latestDate : date
  return { ...use, used: { ...used, amount: usedUp(use) + count }, latestDate: latest }
}
