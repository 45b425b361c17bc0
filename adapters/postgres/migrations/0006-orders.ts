import { migration, resourceTable } from '../migration.ts'

/** Orders, their cancellations, and the products that come of them. */
export const orders = migration(6, 'orders', [
  resourceTable('Product', {
    status: 'text',
    name: 'text',
    'productOffering.id': 'text',
    'productSpecification.id': 'text',
    'billingAccount.id': 'text',
    productSerialNumber: 'text',
    creationDate: 'text',
    startDate: 'text',
    terminationDate: 'text',
    'relatedParty.partyOrPartyRole.id': 'values',
    'productOrderItem.orderId': 'values',
    'productRelationship.id': 'values',
    'realizingService.id': 'values',
    'realizingResource.id': 'values',
  }),
  resourceTable('ProductOrder', {
    state: 'text',
    category: 'text',
    priority: 'text',
    creationDate: 'text',
    requestedStartDate: 'text',
    requestedCompletionDate: 'text',
    expectedCompletionDate: 'text',
    completionDate: 'text',
    'billingAccount.id': 'text',
    'externalId.id': 'values',
    'relatedParty.partyOrPartyRole.id': 'values',
    'productOrderItem.product.id': 'values',
    'productOrderItem.productOffering.id': 'values',
    'orderRelationship.id': 'values',
  }),
  resourceTable('CancelProductOrder', { state: 'text', creationDate: 'text', 'productOrder.id': 'text' }),
])
