import { duration } from '../common/duration.ts'
import { entity } from '../common/entity.ts'
import { money } from '../common/money.ts'
import { productOfferingPriceRef } from '../common/product-refs.ts'
import { quantity } from '../common/quantity.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, integer, listOf, number, polymorphic, text } from '../core/schema.ts'
import { priceAttributes } from './product-offering-price-class.ts'

/** Prices that an offering carries itself. v4 has classes of its own for them, which no v5 document knows. */
const taxed = {
  taxCategory: text('Kind of tax.'),
  taxRate: number('Rate of the tax, in percent.'),
  taxIncludedAmount: about(money, 'The amount with tax.'),
}

const productPriceDetail = classOf('ProductPriceDetail', taxed, {
  description: 'What v4 says of the price inside an offering besides its amount.',
})

const productPriceValue = classOf(
  'ProductPriceValue',
  {
    ...taxed,
    percentage: number('Share of another price, in percent.'),
    dutyFreeAmount: about(money, 'The amount without tax.'),
  },
  { description: 'An amount, with and without tax.' },
)

const priceAlteration = classOf(
  'POPAlteration',
  {
    ...entity,
    name: text('Name of the alteration.'),
    description: text('Why and how the price is altered.'),
    priceType: text('Kind of price that the alteration is.'),
    priority: integer('Which of several alterations comes first; 0 before 1.'),
    recurringChargePeriod: text('Unit of the period after which a recurring alteration is due again.'),
    applicationDuration: about(duration, 'How long the alteration lasts.'),
    price: productPriceValue,
    unitOfMeasure: about(quantity, 'What the amount is for.'),
    validFor: timePeriod,
  },
  { description: 'Something that changes a price for a while, such as a discount.', required: ['price', 'priceType'] },
)

const embeddedPrice = classOf(
  'ProductOfferingPrice',
  {
    ...priceAttributes,
    productPrice: about(productPriceDetail, 'What v4 says of the price besides its amount.'),
    priceAlteration: listOf(priceAlteration, 'Alterations of the price; v4 knows them.'),
  },
  { description: 'A price that stands in the offering itself.', required: ['name', 'priceType', 'lifecycleStatus'] },
)

export const productOfferingPriceRefOrValue = polymorphic(
  classOf('ProductOfferingPriceRefOrValue', {}, { description: 'A price, or a reference to one.' }),
  () => [embeddedPrice, productOfferingPriceRef],
)
