import type { Doc } from '../../domain/core/json.ts'
import { filledIn } from '../lens/filled-in.ts'
import { hoisted } from '../lens/hoisted.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { unspecified } from '../lens/related-party.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { typeNames } from '../lens/type-name.ts'
import { viewClass } from '../lens/view-class.ts'
import { reference, sameClass } from './common-classes.ts'

/** Classes by which v4 orders and products speak of offerings, accounts, prices and places. */
export const billingAccount = sameClass('BillingAccountRef', [v5Only('ratingType')], { required: ['id'] })
export const productOffering = sameClass('ProductOfferingRef', [v5Only('version')], { required: ['id'] })
export const productSpecification = reference('ProductSpecificationRef')
const productOfferingPrice = sameClass('ProductOfferingPriceRef', [v5Only('version')], { required: ['id'] })

/** v4 measures durations as it measures everything. */
export const duration = viewClass('Quantity', [])

const price = sameClass('Price')
export const pricing = [inside('price', price), inside('productOfferingPrice', productOfferingPrice)]
export const priceAlteration = sameClass('PriceAlteration', pricing, { required: ['price', 'priceType'] })

export const productPrice = sameClass(
  'ProductPrice',
  [
    ...pricing,
    eachOf('priceAlteration', priceAlteration),
    renamed('priceAlteration', 'productPriceAlteration'),
    inside('billingAccount', billingAccount),
  ],
  { required: ['price', 'priceType'] },
)

export const productTerm = sameClass('ProductTerm', [inside('duration', duration)])

export const agreementItem = sameClass(
  'AgreementItemRef',
  [renamed('agreementId', 'id'), renamed('agreementHref', 'href'), renamed('agreementName', 'name')],
  { required: ['id'] },
)

export const relatedOrderItem = viewClass(
  'RelatedProductOrderItem',
  [
    renamed('orderId', 'productOrderId'),
    renamed('orderHref', 'productOrderHref'),
    filledIn('role', () => unspecified),
    typeNames({ shown: 'RelatedProductOrderItem', canonical: 'RelatedOrderItem' }),
  ],
  { required: ['orderItemId', 'productOrderId'] },
)

/** A new place is a reference: v4 has no attributes for what an address is made of. */
export const relatedPlace = sameClass(
  'RelatedPlaceRefOrValue',
  [
    hoisted({
      from: 'place',
      what: 'place',
      like: 'GeographicAddress',
      references: ['PlaceRef'],
      referenceClass: () => 'PlaceRef',
    }),
  ],
  { required: ['role'] },
)

const ownOfReference = ['id', 'href', 'name', '@type', '@baseType', '@schemaLocation']

/**
 * What a product that is ordered or held is: the whole of it, a reference to it, or, with marks of both, either. What only has
 * a name refers to nothing.
 */
function productClass(view: Doc): string {
  const whole = Object.keys(view).some((name) => !ownOfReference.includes(name) && name !== '@referredType')
  const referred = view['@referredType'] !== undefined
  if (whole) return referred ? 'ProductRefOrValue' : 'Product'
  return referred || view['id'] !== undefined || view['href'] !== undefined ? 'ProductRef' : 'Product'
}

/** Whether an object of a stored class may look like this. */
function mayBe(type: string, view: Doc): boolean {
  return type === 'ProductRefOrValue' || type === productClass(view)
}

export const productType = typeNames({
  shown: 'ProductRefOrValue',
  canonical: 'ProductRefOrValue',
  variants: ['Product', 'ProductRef'],
  choose: productClass,
  suits: (type, view, seen) => productClass(view) === productClass(seen) || mayBe(type, view),
})
