import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

/** Products, on their own and inside orders. */
export const tmf637: readonly Declared[] = [
  ...adds('* v5', 'Our extension: since when each price of a product has held, which bills follow from.', [
    ['attribute', '*product.pricePeriod'],
    ['class', 'PricePeriod'],
    ['class attribute', 'Product.pricePeriod'],
  ]),
  ...lacks('*', 'A state that ends with a blank is a slip: it is spelt without.', [
    ['value', '*status = aborted '],
    ['class value', 'ProductStatusType = aborted '],
  ]),
  ...adds('*', 'A state that ends with a blank is a slip: it is spelt without.', [
    ['value', '*status = aborted'],
    ['class value', 'ProductStatusType = aborted'],
  ]),
  ...adds('* v5', 'Known in v4 only; kept so that nothing is lost between the generations.', [
    ['attribute', '*productPrice.billingAccount'],
    ['class attribute', 'ProductPrice.billingAccount'],
    ['attribute', '*productRelationship.product'],
    ['class attribute', 'ProductRelationship.product'],
    ['attribute', '*realizingResource.value'],
    ['class attribute', 'ResourceRef.value'],
    ['class attribute', 'GeographicAddress.name'],
    ['class attribute', 'GeographicLocation.name'],
    ['class attribute', 'GeographicSite.name'],
  ]),
  ...adds('* v4', 'The same words as in v5, which name every action that an item can have.', [
    ['value', '*orderItemAction = *'],
    ['class', 'ItemActionType'],
  ]),
  ...lacks(
    '* v5',
    'Shapes on the map are accepted as what they say they are; the document does not say what they hold.',
    [['value', '*.@type = GeoJson*']],
  ),
  ...adds(
    '* v5',
    'Shapes on the map are accepted as what they say they are; the document does not say what they hold.',
    [['variant', '*may be GeoJson*']],
  ),
  ...lacks(
    '* v5',
    'An intent, or a product, may also be a mere reference, so what one by value must have is not mandatory for all.',
    [['mandatory', '*intent.characteristic.*']],
  ),
  ...adds('* v5', 'Every API knows every kind of contact medium, although each official document leaves some out.', [
    ['attribute', '*contactMedium.*'],
    ['class', '*ContactMedium'],
    ['class', 'GeographicAddressRef'],
    ['variant', 'ContactMedium may be ContactMedium'],
  ]),
  ...lacks('TMF637 *', 'Products are told of one by one; a batch would tell listeners nothing more.', [
    ['path', '/listener/product*BatchEvent'],
    ['attribute', 'product*BatchEvent.*'],
    ['class', 'ProductBatchEvent*'],
  ]),
  ...payloadNames('TMF637 v5', 'ProductAttributeValueChange'),
]

/** Official payloads are named in more than one way. */
export function payloadNames(where: string, ...events: readonly string[]): Declared[] {
  const reason = 'The payload of an event is called after the event, as most are.'
  return events.flatMap((event) => [
    ...lacks(where, reason, [['class', `${event}Payload`]]),
    ...adds(where, reason, [['class', `${event}EventPayload`]]),
  ])
}
