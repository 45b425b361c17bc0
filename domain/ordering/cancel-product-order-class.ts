import { entity } from '../common/entity.ts'
import { about, classOf, dateTime, oneOf, text } from '../core/schema.ts'
import { taskStates } from './cancel-states.ts'
import { productOrderRef } from './product-order-parts.ts'

export const cancelProductOrder = classOf(
  'CancelProductOrder',
  {
    ...entity,
    productOrder: about(productOrderRef, 'The order to cancel.'),
    cancellationReason: text('Why the order is to be cancelled.'),
    requestedCancellationDate: dateTime('When the order is to be cancelled.'),
    effectiveCancellationDate: dateTime('When the order was cancelled; set by the server.'),
    creationDate: dateTime('When the cancellation was asked for; set by the server.'),
    state: oneOf(taskStates, 'How far the cancellation is.'),
  },
  { description: 'The task to cancel an order.' },
)
