import { refTo } from '../common/entity-ref.ts'
import { externalIdentifier } from '../common/external-identifier.ts'
import { money } from '../common/money.ts'
import { quantity } from '../common/quantity.ts'
import { type Attributes, about, classOf, flag, integer, listOf, number, subclassOf, text } from '../core/schema.ts'
import { catalogItem } from './catalog-item.ts'
import { placeRef, policyRef } from './catalog-refs.ts'
import { pricingLogicAlgorithm, productOfferingTerm, taxItem } from './price-parts.ts'
import { productSpecificationCharacteristicValueUse } from './value-use-class.ts'

const version = text('Version of the other price.')

const bundledProductOfferingPriceRelationship = refTo(
  'BundledProductOfferingPriceRelationship',
  'a price that is part of this one',
  { version },
)

const productOfferingPriceRelationship = subclassOf(
  refTo('PriceTie', 'a price'),
  'ProductOfferingPriceRelationship',
  {
    relationshipType: text('What the other price is to this one, such as discount or migration.'),
    role: text('Part that the other price plays.'),
    version,
  },
  { description: 'A link between two prices.', required: ['id', 'relationshipType'] },
)

/** What a price has, wherever it stands. */
export const priceAttributes = {
  ...catalogItem,
  priceType: text('Kind of price: recurring, oneTime, usage, or a word of your own such as discount.'),
  price: about(money, 'The amount, without tax.'),
  percentage: number('Share of another price, for discounts and surcharges, in percent.'),
  unitOfMeasure: about(quantity, 'What the amount is for, such as 1 GB.'),
  recurringChargePeriodType: text('Unit of the period after which a recurring price is due again, such as month.'),
  recurringChargePeriodLength: integer('How many such units make the period; 1 when absent.'),
  isBundle: flag('True when the price is made of others.'),
  bundledPopRelationship: listOf(bundledProductOfferingPriceRelationship, 'Prices that this one is made of.'),
  popRelationship: listOf(productOfferingPriceRelationship, 'Links to other prices.'),
  prodSpecCharValueUse: listOf(productSpecificationCharacteristicValueUse, 'Values for which the price holds.'),
  productOfferingTerm: listOf(productOfferingTerm, 'Commitments for which the price holds.'),
  place: listOf(placeRef, 'Places where the price holds.'),
  policy: listOf(policyRef, 'Rules for the price.'),
  pricingLogicAlgorithm: listOf(pricingLogicAlgorithm, 'How the amount is found when it is not fixed.'),
  tax: listOf(taxItem, 'Taxes on the price.'),
  externalIdentifier: listOf(externalIdentifier, 'Identifiers by which other systems know the price.'),
} satisfies Attributes

export const productOfferingPriceClass = classOf('ProductOfferingPrice', priceAttributes, {
  description: 'What something in the catalog costs, or how much is taken off.',
  required: ['name', 'priceType', 'lifecycleStatus'],
})
