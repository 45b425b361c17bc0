import { entity } from '../common/entity.ts'
import { productOfferingPriceRef } from '../common/product-refs.ts'
import { quantity } from '../common/quantity.ts'
import { timePeriod } from '../common/time-period.ts'
import { defineResource } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { about, classOf, dateTime } from '../core/schema.ts'
import { productRef } from './usage-class.ts'

const schema = classOf(
  'AllowanceUse',
  {
    ...entity,
    product: about(productRef, 'The product with which it comes.'),
    productOfferingPrice: about(productOfferingPriceRef, 'The price of the catalog that includes it.'),
    validFor: about(timePeriod, 'The billing period.'),
    granted: about(quantity, 'How much is included in the period.'),
    used: about(quantity, 'How much of it is used up.'),
    latestDate: dateTime('When the latest use began that took something of it.'),
  },
  { description: 'How much of what a product includes has been used in one billing period.' },
)

export const allowanceUse = defineResource({
  kind: 'AllowanceUse',
  schema,
  description: 'Included minutes, messages and bytes: how much of them is used up in a billing period.',
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

/** How many seconds, bytes or events are used up. */
export function usedUp(use: Doc | undefined): number {
  const used = use?.['used']
  return isDoc(used) && typeof used['amount'] === 'number' ? used['amount'] : 0
}

/** The use of an allowance, with so much more used up by a use that began at `date`. */
export function usedMore(use: Doc, count: number, date: string): Doc {
  const used: Doc = isDoc(use['used']) ? use['used'] : {}
  const { latestDate } = use
  const latest = typeof latestDate === 'string' && latestDate > date ? latestDate : date
  return { ...use, used: { ...used, amount: usedUp(use) + count }, latestDate: latest }
}
