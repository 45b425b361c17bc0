import { duration } from '../common/duration.ts'
import { entityRef, refTo } from '../common/entity-ref.ts'
import { priceAlteration, pricing } from '../common/price.ts'
import { billingAccountRef } from '../common/product-refs.ts'
import { about, attributesOf, classOf, listOf, text } from '../core/schema.ts'

export const appointmentRef = refTo('AppointmentRef', 'an appointment', {
  description: text('What the appointment is for.'),
})
export const quoteRef = refTo('QuoteRef', 'a quote')
export const productOrderRef = refTo('ProductOrderRef', 'an order')
export const productOfferingQualificationRef = refTo(
  'ProductOfferingQualificationRef',
  'the answer to whether an offering is available',
)

const inV4 = {
  href: text('Address of the item; v4 knows it.'),
  name: text('Name of the item; v4 knows it.'),
}

export const productOfferingQualificationItemRef = classOf(
  'ProductOfferingQualificationItemRef',
  {
    ...inV4,
    itemId: text('Identifier of the item within the qualification.'),
    productOfferingQualificationId: text('Identifier of the qualification.'),
    productOfferingQualificationHref: text('Address of the qualification.'),
    productOfferingQualificationName: text('Name of the qualification.'),
    '@referredType': text('Class of the qualification.'),
  },
  {
    description: 'A reference to an item of a qualification of offerings.',
    required: ['itemId', 'productOfferingQualificationId'],
  },
)

export const quoteItemRef = classOf(
  'QuoteItemRef',
  {
    ...inV4,
    quoteId: text('Identifier of the quote.'),
    quoteHref: text('Address of the quote.'),
    quoteName: text('Name of the quote; v4 knows it.'),
    quoteItemId: text('Identifier of the item within the quote.'),
    '@referredType': text('Class of the quote.'),
  },
  { description: 'A reference to an item of a quote.', required: ['quoteId', 'quoteItemId'] },
)

export const orderRelationship = classOf(
  'OrderRelationship',
  {
    ...attributesOf(entityRef),
    relationshipType: text('What the other order is to this one, such as dependency.'),
  },
  { description: 'A link between two orders.', required: ['id', 'relationshipType'] },
)

export const orderItemRelationship = classOf(
  'OrderItemRelationship',
  {
    id: text('Identifier of the other item, within the same order.'),
    relationshipType: text('What the other item is to this one, such as reliesOn or bundled.'),
  },
  { description: 'A link between two items of one order.', required: ['id', 'relationshipType'] },
)

export const orderTerm = classOf(
  'OrderTerm',
  { name: text('Name of the term.'), description: text('What was agreed.'), duration },
  { description: 'A condition under which something is ordered.' },
)

export const orderPrice = classOf(
  'OrderPrice',
  {
    ...pricing,
    billingAccount: about(billingAccountRef, 'Account on which this price is billed.'),
    priceAlteration: listOf(priceAlteration, 'Discounts and surcharges.'),
  },
  { description: 'A price of an order or of one of its items.', required: ['price', 'priceType'] },
)
