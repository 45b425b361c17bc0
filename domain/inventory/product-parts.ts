import { duration } from '../common/duration.ts'
import { refTo } from '../common/entity-ref.ts'
import { priceAlteration, pricing } from '../common/price.ts'
import { billingAccountRef } from '../common/product-refs.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, described, listOf, oneOf, text } from '../core/schema.ts'

/** What an item of an order does with its product. */
export const itemAction = described(oneOf(['add', 'modify', 'delete', 'noChange']), { name: 'ItemActionType' })

export const agreementItemRef = classOf(
  'AgreementItemRef',
  {
    agreementId: text('Identifier of the agreement.'),
    agreementHref: text('Address of the agreement.'),
    agreementName: text('Name of the agreement.'),
    agreementItemId: text('Identifier of the item within the agreement.'),
    '@referredType': text('Class of the agreement.'),
  },
  { description: 'A reference to an item of an agreement.', required: ['agreementId', 'agreementItemId'] },
)

export const relatedOrderItem = classOf(
  'RelatedOrderItem',
  {
    orderId: text('Identifier of the order.'),
    orderHref: text('Address of the order.'),
    orderItemId: text('Identifier of the item within the order.'),
    orderItemAction: about(itemAction, 'What the item did with the product.'),
    role: text('What the item is to the product.'),
    '@referredType': text('Class of the order.'),
  },
  { description: 'An item of an order that dealt with a product.', required: ['orderId', 'orderItemId', 'role'] },
)

export const productPrice = classOf(
  'ProductPrice',
  {
    ...pricing,
    priceAlteration: listOf(priceAlteration, 'Discounts and surcharges.'),
    billingAccount: about(billingAccountRef, 'Account on which this price is billed; v4 knows it.'),
  },
  { description: 'A price that is paid for a product.', required: ['price', 'priceType'] },
)

export const pricePeriod = classOf(
  'PricePeriod',
  {
    productPrice: about(productPrice, 'The price.'),
    validFor: about(timePeriod, 'From when, and until when, it held.'),
  },
  { description: 'A price of a product, and when it held.', plain: true },
)

export const productTerm = classOf(
  'ProductTerm',
  {
    name: text('Name of the term.'),
    description: text('What was agreed.'),
    duration,
    validFor: timePeriod,
  },
  { description: 'A condition under which a product is provided, such as a minimum duration.' },
)

export const resourceRef = refTo('ResourceRef', 'a resource of the network', {
  value: text('What the resource is known by, such as a number; v4 knows it.'),
})

export const serviceRef = refTo('ServiceRef', 'a service of the network')
