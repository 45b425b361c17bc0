import { classOf, dateTime, listOf, oneOf, text } from '../core/schema.ts'

/** What an order has to tell while it is carried out. */
const productOrderItemRef = classOf(
  'ProductOrderItemRef',
  {
    productOrderId: text('Identifier of the order.'),
    ProductOrderHref: text('Address of the order.'),
    productOrderItemId: text('Identifier of the item within the order.'),
    '@referredType': text('Class of the order.'),
  },
  { description: 'A reference to an item of an order.', required: ['productOrderId', 'productOrderItemId'] },
)

const items = listOf(productOrderItemRef, 'Items of the order that this is about; all of them when absent.')

export const productOrderErrorMessage = classOf(
  'ProductOrderErrorMessage',
  {
    code: text('Kind of fault, from the published list.'),
    reason: text('The fault, in a few words.'),
    message: text('What is wrong, and what to do about it.'),
    status: text('Status that an HTTP answer would have.'),
    referenceError: text('Where the kind of fault is explained.'),
    timestamp: dateTime('When the fault was found.'),
    productOrderItem: items,
  },
  { description: 'Something that stands in the way of the order.' },
)

export const productOrderJeopardyAlert = classOf(
  'ProductOrderJeopardyAlert',
  {
    id: text('Identifier of the alert within its order.'),
    name: text('Name of the alert.'),
    alertDate: dateTime('When the alert was raised.'),
    jeopardyType: text('What is in danger, such as the completion date.'),
    exception: text('What happened.'),
    message: text('What it means for the order.'),
    productOrderItem: items,
  },
  { description: 'A warning that the order may not be done as promised.' },
)

export const productOrderMilestone = classOf(
  'ProductOrderMilestone',
  {
    id: text('Identifier of the milestone within its order.'),
    name: text('Name of the milestone.'),
    description: text('What is achieved with it.'),
    milestoneDate: dateTime('When it is, or was, to be reached.'),
    status: oneOf(['Yet-To-Reach', 'Completed', 'Violated'], 'Whether it has been reached.'),
    message: text('What there is to say of it.'),
    productOrderItem: items,
  },
  { description: 'A step on the way of an order that is worth telling.' },
)
