import { coarserWords } from '../lens/coarser-words.ts'
import { filledIn } from '../lens/filled-in.ts'
import { hoisted } from '../lens/hoisted.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { unspecified } from '../lens/related-party.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { laterClass } from '../lens/view-class.ts'
import { byName, reference, sameClass } from './common-classes.ts'
import { billingAccount, duration, priceAlteration, pricing, productOffering } from './product-classes.ts'
import { productRefOrValue } from './product-lenses.ts'

/** What the parts of a v4 order are made of. */
export const payment = reference('PaymentRef')
export const qualification = reference('ProductOfferingQualificationRef')

export const orderPrice = sameClass('OrderPrice', [
  ...pricing,
  inside('billingAccount', billingAccount),
  eachOf('priceAlteration', priceAlteration),
])

export const relatedChannel = sameClass(
  'RelatedChannel',
  [
    hoisted({
      from: 'channel',
      what: 'channel',
      like: 'Channel',
      references: ['ChannelRef'],
      referenceClass: () => 'ChannelRef',
    }),
    filledIn('role', () => unspecified),
  ],
  { required: ['id'] },
)

const itemOf = (
  name: string,
  id: string,
  owner: string,
): [name: string, lenses: Lens[], say: { required: string[] }] => [
  name,
  [renamed(id, 'id')],
  { required: ['id', owner] },
]
const qualificationItem = sameClass(
  ...itemOf('ProductOfferingQualificationItemRef', 'itemId', 'productOfferingQualificationId'),
)
const quoteItem = sameClass(...itemOf('QuoteItemRef', 'quoteItemId', 'quoteId'))
const appointment = sameClass('AppointmentRef', [v5Only('name')], { required: ['id'] })
const orderTerm = sameClass('OrderTerm', [inside('duration', duration)])

/** In v4 an item is never done in part: what is not wholly done has failed. */
const itemState = coarserWords('state', { partial: 'failed' })

export const productOrderItem = sameClass(
  'ProductOrderItem',
  [
    v5Only('note'),
    itemState,
    inside('appointment', appointment),
    inside('billingAccount', billingAccount),
    eachOf('itemPrice', orderPrice, byName),
    eachOf('itemTerm', orderTerm, byName),
    eachOf('itemTotalPrice', orderPrice, byName),
    eachOf('payment', payment),
    inside('product', productRefOrValue),
    inside('productOffering', productOffering),
    inside('productOfferingQualificationItem', qualificationItem),
    eachOf(
      'productOrderItem',
      laterClass(() => productOrderItem),
    ),
    eachOf('productOrderItemRelationship', sameClass('OrderItemRelationship')),
    eachOf('qualification', qualification),
    inside('quoteItem', quoteItem),
  ],
  { required: ['action'] },
)
