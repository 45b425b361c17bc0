import { z } from 'zod'
import { characteristic } from '../common/characteristic.ts'
import { entity } from '../common/entity.ts'
import { entityRef, refTo } from '../common/entity-ref.ts'
import { intentRefOrValue } from '../common/intent.ts'
import { relatedPartyOrPartyRole } from '../common/party-classes.ts'
import { relatedPlaceRefOrValue } from '../common/place.ts'
import { billingAccountRef, productOfferingRef, productSpecificationRef } from '../common/product-refs.ts'
import {
  about,
  attributesOf,
  classOf,
  dateTime,
  described,
  flag,
  listOf,
  type ObjectSchema,
  oneOf,
  polymorphic,
  text,
} from '../core/schema.ts'
import { productStates } from './product-lifecycle.ts'
import {
  agreementItemRef,
  pricePeriod,
  productPrice,
  productTerm,
  relatedOrderItem,
  resourceRef,
  serviceRef,
} from './product-parts.ts'

const productRef = refTo('ProductRef', 'a product of the inventory')

/** Products hold products, whole or as references: these classes are one recursive family and stand in one file. */
export const productRefOrValue: z.ZodType = polymorphic(
  classOf('ProductRefOrValue', {}, { description: 'A product, whole or as a reference.' }),
  (): readonly ObjectSchema[] => [product, productRef],
)

const productRelationship = classOf(
  'ProductRelationship',
  {
    ...attributesOf(entityRef),
    relationshipType: text('What the other product is to this one, such as bundled or reliesOn.'),
    product: about(
      z.lazy(() => productRefOrValue),
      'What v4 says of the other product beyond its reference.',
    ),
  },
  { description: 'A link between two products.', required: ['id', 'relationshipType'] },
)

export const product: ObjectSchema = classOf(
  'Product',
  {
    ...entity,
    name: text('Name under which the customer knows the product.'),
    description: text('What the product is, in free words.'),
    status: about(described(oneOf(productStates), { name: 'ProductStatusType' }), 'Where the product is in its life.'),
    isBundle: flag('True when the product is made of others.'),
    isCustomerVisible: flag('True when the customer gets to see the product.'),
    productSerialNumber: text('Serial number, or another number by which the product itself is known.'),
    creationDate: dateTime('When the product was recorded; set by the server.'),
    orderDate: dateTime('When the product was ordered.'),
    startDate: dateTime('From when the product is provided; set when it becomes active and nobody said otherwise.'),
    terminationDate: dateTime('When the product ended; set when it is terminated and nobody said otherwise.'),
    agreementItem: listOf(agreementItemRef, 'Items of agreements under which the product is provided.'),
    billingAccount: about(billingAccountRef, 'Account on which the product is billed.'),
    intent: about(intentRefOrValue, 'What the product is meant to achieve.'),
    place: listOf(relatedPlaceRefOrValue, 'Where the product is installed or used.'),
    product: listOf(
      z.lazy(() => productRefOrValue),
      'Products of which this one is made.',
    ),
    productCharacteristic: listOf(characteristic, 'Values that the customer chose, and others that make the product.'),
    productOffering: about(productOfferingRef, 'Offering as which the product was sold.'),
    productOrderItem: listOf(relatedOrderItem, 'Items of orders that dealt with the product.'),
    productPrice: listOf(productPrice, 'What is paid for the product.'),
    pricePeriod: listOf(
      pricePeriod,
      'What was paid for the product from when until when, what is paid now among it; set by the server.',
    ),
    productRelationship: listOf(productRelationship, 'Links to other products.'),
    productSpecification: about(productSpecificationRef, 'What products of this kind have in common.'),
    productTerm: listOf(productTerm, 'Conditions under which the product is provided.'),
    realizingResource: listOf(resourceRef, 'Resources of the network that make the product work.'),
    realizingService: listOf(serviceRef, 'Services of the network that make the product work.'),
    relatedParty: listOf(relatedPartyOrPartyRole, 'Parties and roles that have to do with the product.'),
  },
  { description: 'Something that a customer has: a line, a tariff, an option, a device.' },
)
