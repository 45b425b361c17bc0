import { gathered } from '../lens/gathered.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { laterClass, viewClass } from '../lens/view-class.ts'
import { byName, characteristic, reference, relatedParty, sameClass } from './common-classes.ts'
import {
  agreementItem,
  billingAccount,
  productOffering,
  productPrice,
  productSpecification,
  productTerm,
  productType,
  relatedOrderItem,
  relatedPlace,
} from './product-classes.ts'

const anotherProduct = laterClass(() => productRefOrValue)

/** The other product is flat in v5, and nested in v4, which may say more of it than its reference. */
const productRelationship = sameClass(
  'ProductRelationship',
  [
    inside('product', anotherProduct),
    gathered({ into: 'product', className: 'ProductRefOrValue', names: ['id', 'href', 'name', '@referredType'] }),
  ],
  { required: ['product', 'relationshipType'] },
)

/** What v4 sees of a product, wherever it stands. */
export const productLenses: readonly Lens[] = [
  v5Only('creationDate', 'intent', 'pricePeriod'),
  eachOf('agreementItem', agreementItem),
  renamed('agreementItem', 'agreement'),
  inside('billingAccount', billingAccount),
  eachOf('place', relatedPlace),
  eachOf('product', anotherProduct),
  eachOf('productCharacteristic', characteristic, byName),
  inside('productOffering', productOffering),
  eachOf('productOrderItem', relatedOrderItem),
  eachOf('productPrice', productPrice, byName),
  eachOf('productRelationship', productRelationship),
  inside('productSpecification', productSpecification),
  eachOf('productTerm', productTerm, byName),
  eachOf('realizingResource', reference('ResourceRef')),
  eachOf('realizingService', reference('ServiceRef')),
  eachOf('relatedParty', relatedParty),
]

export const productRefOrValue = viewClass('ProductRefOrValue', [...productLenses, productType])
