import { cancelProductOrder } from '../../domain/ordering/cancel-product-order.ts'
import { productOrder } from '../../domain/ordering/product-order.ts'
import { asV4 } from '../lens/as-v4.ts'
import { coarserWords } from '../lens/coarser-words.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { singleText } from '../lens/single-text.ts'
import { defineApi } from '../rest/define-api.ts'
import { byName, reference, relatedPartyReference, sameClass } from './common-classes.ts'
import { orderPrice, payment, productOrderItem, qualification, relatedChannel } from './order-classes.ts'
import { billingAccount } from './product-classes.ts'

/** v4 has no drafts, and does not tell an order that is accepted from one that is being carried out. */
const orderState = coarserWords('state', { draft: 'acknowledged', 'inProgress.accepted': 'inProgress' })

const onlyV5 = [
  ...['requestedInitialState', 'orderRelationship'],
  ...['productOrderErrorMessage', 'productOrderJeopardyAlert', 'productOrderMilestone'],
]

const orderLenses: readonly Lens[] = [
  v5Only(...onlyV5),
  orderState,
  renamed('creationDate', 'orderDate'),
  singleText('externalId', 'id', 'ExternalIdentifier'),
  eachOf('agreement', reference('AgreementRef')),
  inside('billingAccount', billingAccount),
  eachOf('channel', relatedChannel),
  eachOf('note', sameClass('Note', [], { required: ['text'] })),
  eachOf('orderTotalPrice', orderPrice, byName),
  eachOf('payment', payment),
  eachOf('productOfferingQualification', qualification),
  eachOf('productOrderItem', productOrderItem),
  eachOf('quote', reference('QuoteRef')),
  eachOf('relatedParty', relatedPartyReference),
]

/** A cancellation that is refused or taken back ends, in v4, like one that went wrong. */
const taskState = coarserWords('state', { rejected: 'terminatedWithError', cancelled: 'terminatedWithError' })

export const productOrderV4 = defineApi({
  id: 'TMF622',
  title: 'Product Ordering Management',
  description: 'Orders of products, from capture to delivery, and the cancellation of orders.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/productOrderingManagement/v4'],
  faces: [
    asV4(productOrder, orderLenses, {
      mandatory: ['productOrderItem'],
      withoutEvents: ['ProductOrderErrorMessageEvent', 'ProductOrderJeopardyAlertEvent', 'ProductOrderMilestoneEvent'],
    }),
    asV4(
      cancelProductOrder,
      [v5Only('creationDate'), taskState, inside('productOrder', reference('ProductOrderRef'))],
      { mandatory: ['productOrder'], operations: ['list', 'retrieve', 'create'] },
    ),
  ],
})
