import { classOf, integer, number, text } from '../core/schema.ts'
import { money } from './money.ts'
import { productOfferingPriceRef } from './product-refs.ts'

export const price = classOf(
  'Price',
  {
    dutyFreeAmount: money,
    percentage: number('Share of another price, in percent, for prices that are no amounts.'),
    taxIncludedAmount: money,
    taxRate: number('Rate of the tax, in percent.'),
  },
  { description: 'An amount before and after tax, or a percentage.' },
)

/** What every priced thing says of its price, be it an order, an item or a product. */
export const pricing = {
  description: text('What is paid for, in a sentence.'),
  name: text('Short name of the price.'),
  productOfferingPrice: productOfferingPriceRef,
  priceType: text('How often it is paid: recurring, oneTime or usage.'),
  recurringChargePeriod: text('How often a recurring price falls due, such as month.'),
  unitOfMeasure: text('Unit of what is charged for, such as GB; for usage.'),
  price,
}

export const priceAlteration = classOf(
  'PriceAlteration',
  {
    ...pricing,
    applicationDuration: integer('For how many periods the alteration holds.'),
    priority: integer('Place among the alterations of one price: the lowest is applied first.'),
  },
  { description: 'A discount, or a surcharge, on a price.', required: ['price', 'priceType'] },
)
