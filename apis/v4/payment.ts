import { payment } from '../../domain/payment/payment.ts'
import { refund } from '../../domain/payment/refund.ts'
import { asV4 } from '../lens/as-v4.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { v5Only } from '../lens/renamed.ts'
import { defineApi, type Operation } from '../rest/define-api.ts'
import { reference, relatedPartyReference, sameClass } from './common-classes.ts'

const account = reference('AccountRef')

const paymentMethod = sameClass('PaymentMethodRefOrValue', [
  eachOf('account', account),
  inside('relatedParty', relatedPartyReference),
])

const paymentItem = sameClass('PaymentItem', [inside('item', reference('EntityRef'))], { required: ['item'] })

const common: readonly Lens[] = [
  inside('account', account),
  inside('channel', reference('ChannelRef')),
  inside('paymentMethod', paymentMethod),
]

const paymentLenses: readonly Lens[] = [
  v5Only('appliedBill', 'unappliedAmount', 'depositAmount', 'refundedAmount'),
  ...common,
  inside('payer', relatedPartyReference),
  eachOf('paymentItem', paymentItem),
]

const refundLenses: readonly Lens[] = [
  v5Only('refundedFrom'),
  ...common,
  inside('payment', reference('PaymentRef')),
  inside('requestor', relatedPartyReference),
]

const mandatory = ['account', 'paymentMethod', 'totalAmount']
const operations: readonly Operation[] = ['list', 'retrieve', 'create']

export const paymentV4 = defineApi({
  id: 'TMF676',
  title: 'Payment Management',
  description: 'Payments and refunds.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/payment/v4'],
  faces: [
    asV4(payment, paymentLenses, { mandatory, operations }),
    asV4(refund, refundLenses, { mandatory, operations }),
  ],
})
