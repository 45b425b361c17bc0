import { relatedPartyReference } from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { product as schema } from './product-class.ts'
import { datedProduct, endIsDated } from './product-dates.ts'
import { productExample } from './product-example.ts'
import { productLifecycle } from './product-lifecycle.ts'
import { neededByProducts, tiedToOthers } from './product-ties.ts'

export const product = defineResource({
  kind: 'Product',
  schema,
  description: 'Something that a customer has, had or is about to have, whoever ordered it.',
  lifecycle: productLifecycle,
  mandatory: [],
  serverSets: ['creationDate', 'pricePeriod'],
  search: [
    'status',
    'name',
    'productOffering.id',
    'productSpecification.id',
    'billingAccount.id',
    'productSerialNumber',
    'creationDate',
    'startDate',
    'terminationDate',
    'relatedParty.partyOrPartyRole.id',
    'productOrderItem.orderId',
    'productRelationship.id',
    'realizingService.id',
    'realizingResource.id',
    'productCharacteristic.value',
  ],
  complete: datedProduct,
  rules: [endIsDated, tiedToOthers],
  references: [relatedPartyReference, { path: 'productRelationship.id', kinds: ['Product'] }],
  neededBy: neededByProducts,
  example: productExample,
})
