import { relatedPartyReference } from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { followsInPlan } from './follows-in-plan.ts'
import { completeOrder } from './order-dates.ts'
import { eventsOfOrder } from './order-events.ts'
import { carriedOut } from './order-guards.ts'
import { itemsAreNamedApart } from './order-items.ts'
import { productOrderLifecycle } from './order-states.ts'
import { productOrder as schema } from './product-order-class.ts'
import { productOrderExample } from './product-order-example.ts'
import { resolveOrder } from './resolve-order.ts'
import { startsFulfilment } from './start-fulfilment.ts'

export const productOrder = defineResource({
  kind: 'ProductOrder',
  schema,
  description: 'What a customer asks the operator to provide, to change or to end, and what becomes of it.',
  lifecycle: productOrderLifecycle,
  mandatory: ['productOrderItem'],
  serverSets: ['creationDate', 'expectedCompletionDate', 'completionDate', 'cancellationDate'],
  search: [
    'state',
    'category',
    'priority',
    'creationDate',
    'requestedStartDate',
    'requestedCompletionDate',
    'expectedCompletionDate',
    'completionDate',
    'billingAccount.id',
    'productOrderItem.billingAccount.id',
    'externalId.id',
    'relatedParty.partyOrPartyRole.id',
    'productOrderItem.product.id',
    'productOrderItem.productOffering.id',
    'orderRelationship.id',
  ],
  complete: completeOrder,
  resolve: resolveOrder,
  rules: [itemsAreNamedApart],
  consequences: followsInPlan,
  references: [relatedPartyReference],
  furtherEvents: [
    { name: 'ProductOrderInformationRequiredEvent', says: 'waits for something that only the customer can say' },
    { name: 'ProductOrderErrorMessageEvent', says: 'has met something that stands in its way' },
    { name: 'ProductOrderJeopardyAlertEvent', says: 'may not be done as promised' },
    { name: 'ProductOrderMilestoneEvent', says: 'reached or missed a milestone' },
  ],
  neededBy: carriedOut,
  jobs: startsFulfilment,
  raises: eventsOfOrder,
  example: productOrderExample,
})
