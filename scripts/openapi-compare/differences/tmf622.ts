import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'
import { payloadNames } from './tmf637.ts'

/** Orders and their cancellation. */
export const tmf622: readonly Declared[] = [
  ...lacks('TMF622 *', 'An item without an identifier is numbered, so that short orders can be written by hand.', [
    ['mandatory', 'productOrder.productOrderItem.id'],
    ['class mandatory', 'ProductOrderItem.id'],
  ]),
  ...lacks('TMF622 v4', 'The same words under their v5 name.', [['class', 'OrderItemActionType']]),
  ...adds('TMF622 v5', 'Known in v4 only; kept so that nothing is lost between the generations.', [
    ['attribute', '*productOfferingQualificationItem.href'],
    ['attribute', '*productOfferingQualificationItem.name'],
    ['class attribute', 'ProductOfferingQualificationItemRef.*'],
    ['attribute', '*quoteItem.href'],
    ['attribute', '*quoteItem.name'],
    ['attribute', '*quoteItem.quoteName'],
    ['class attribute', 'QuoteItemRef.*'],
  ]),
  ...lacks(
    'TMF622 *',
    'What is missing stands in the order itself: productOrderErrorMessage says it, for every reader.',
    [
      ['class', 'JsonPatch'],
      ['class', 'CancelProductOrderRef'],
      ['class attribute', '*InformationRequiredEventPayload.informationRequired'],
      ['attribute', '*InformationRequiredEvent.fieldPath'],
      ['class attribute', '*InformationRequiredEvent.fieldPath'],
    ],
  ),
  ...lacks(
    'TMF622 v5',
    'A product may also be a mere reference, so what one by value must have is not mandatory for all.',
    [['mandatory', '*product.productCharacteristic.*']],
  ),
  ...lacks('TMF622 v5', 'The official document misspells the payload.', [
    ['class attribute', 'CancelProductOrderStateChangeEventPayload.canccelProductOrder'],
  ]),
  ...adds('TMF622 v5', 'The official document misspells the payload.', [
    ['class attribute', 'CancelProductOrderStateChangeEventPayload.cancelProductOrder'],
  ]),
  ...payloadNames(
    'TMF622 v5',
    ...['ProductOrderAttributeValueChange', 'ProductOrderErrorMessage'],
    ...['ProductOrderJeopardyAlert', 'ProductOrderMilestone'],
  ),
]
