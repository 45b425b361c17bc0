import { z } from 'zod'
import { paymentRef } from '../common/bill-refs.ts'
import { entity } from '../common/entity.ts'
import { agreementRef } from '../common/entity-ref.ts'
import { externalIdentifier } from '../common/external-identifier.ts'
import { note } from '../common/note.ts'
import { billingAccountRef, productOfferingRef } from '../common/product-refs.ts'
import { relatedChannel } from '../common/related-channel.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { about, classOf, dateTime, described, integer, listOf, type ObjectSchema, oneOf, text } from '../core/schema.ts'
import { productRefOrValue } from '../inventory/product-class.ts'
import { itemAction } from '../inventory/product-parts.ts'
import { initialOrderStates, itemStates, orderStates } from './order-states.ts'
import { productOrderErrorMessage, productOrderJeopardyAlert, productOrderMilestone } from './product-order-messages.ts'
import {
  appointmentRef,
  orderItemRelationship,
  orderPrice,
  orderRelationship,
  orderTerm,
  productOfferingQualificationItemRef,
  productOfferingQualificationRef,
  quoteItemRef,
  quoteRef,
} from './product-order-parts.ts'

const named = (name: string, words: readonly [string, ...string[]]) => described(oneOf(words), { name })

export const productOrderItem: ObjectSchema = classOf(
  'ProductOrderItem',
  {
    id: text('Identifier of the item within its order; numbered when absent.'),
    action: about(itemAction, 'What to do with the product.'),
    quantity: integer('How many of it; 1 when absent.'),
    state: about(named('ProductOrderItemStateType', itemStates), 'How far the item is.'),
    appointment: appointmentRef,
    billingAccount: about(billingAccountRef, 'Account on which the product is to be billed.'),
    itemPrice: listOf(orderPrice, 'What one of it costs.'),
    itemTerm: listOf(orderTerm, 'Conditions under which it is ordered.'),
    itemTotalPrice: listOf(orderPrice, 'What the item costs, alterations included.'),
    note: listOf(note, 'Remarks about the item.'),
    payment: listOf(paymentRef, 'Payments made for the item.'),
    product: about(productRefOrValue, 'The product to provide, or the one to change or to end.'),
    productOffering: about(productOfferingRef, 'What is ordered.'),
    productOfferingQualificationItem: about(
      productOfferingQualificationItemRef,
      'The answer that said that the offering is available.',
    ),
    quoteItem: about(quoteItemRef, 'The item of a quote that is accepted with this one.'),
    productOrderItem: listOf(
      z.lazy(() => productOrderItem),
      'Items of which this one is made.',
    ),
    productOrderItemRelationship: listOf(orderItemRelationship, 'Links to other items of the order.'),
    qualification: listOf(productOfferingQualificationRef, 'Qualifications that the item rests on.'),
  },
  { description: 'One thing that is ordered, changed or given up.', required: ['action'] },
)

export const productOrder = classOf(
  'ProductOrder',
  {
    ...entity,
    description: text('What is ordered, in free words.'),
    category: text('Kind of order, in words of the operator.'),
    priority: text('How urgent the order is: 0 is the highest, 4 the lowest.'),
    state: about(named('ProductOrderStateType', orderStates), 'How far the order is.'),
    requestedInitialState: about(
      named('InitialProductOrderStateType', initialOrderStates),
      'Whether the order is handed in, or only drafted.',
    ),
    externalId: listOf(externalIdentifier, 'Identifiers by which other systems know the order.'),
    notificationContact: text('Where news of the order are sent, such as a mail address.'),
    creationDate: dateTime('When the order was made; set by the server.'),
    requestedStartDate: dateTime('From when the order may be carried out.'),
    requestedCompletionDate: dateTime('When the customer wants the order to be done.'),
    expectedCompletionDate: dateTime('When the order is expected to be done; set by the server.'),
    completionDate: dateTime('When the order was done, wholly or in part; set by the server.'),
    cancellationDate: dateTime('When the order was cancelled; set by the server.'),
    cancellationReason: text('Why the order was cancelled.'),
    agreement: listOf(agreementRef, 'Agreements under which is ordered.'),
    billingAccount: about(billingAccountRef, 'Account on which everything is billed that names no other.'),
    channel: listOf(relatedChannel, 'Channels through which the order came.'),
    note: listOf(note, 'Remarks about the order.'),
    orderTotalPrice: listOf(orderPrice, 'What the whole order costs.'),
    payment: listOf(paymentRef, 'Payments made for the order.'),
    orderRelationship: listOf(orderRelationship, 'Other orders that have to do with this one.'),
    productOfferingQualification: listOf(productOfferingQualificationRef, 'Qualifications that the order rests on.'),
    quote: listOf(quoteRef, 'Quotes that are accepted with the order.'),
    productOrderErrorMessage: listOf(productOrderErrorMessage, 'What stands in the way of the order.'),
    productOrderJeopardyAlert: listOf(productOrderJeopardyAlert, 'Warnings that the order may be late.'),
    productOrderMilestone: listOf(productOrderMilestone, 'Steps worth telling, reached and to come.'),
    productOrderItem: listOf(productOrderItem, 'What is ordered; at least one item.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with the order.'),
  },
  { description: 'What a customer asks the operator to provide, to change or to end.' },
)
