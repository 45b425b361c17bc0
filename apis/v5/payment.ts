import { payment } from '../../domain/payment/payment.ts'
import { refund } from '../../domain/payment/refund.ts'
import { asIs, defineApi, type Operation } from '../rest/define-api.ts'

const operations: readonly Operation[] = ['list', 'retrieve', 'create', 'patch']

/** TM Forum has published no v5 of it: this is ours, in the style of the others (decision 22). */
export const paymentV5 = defineApi({
  id: 'TMF676',
  title: 'Payment Management',
  description: 'Payments and refunds. A v5 of our own: TM Forum has published v4 only.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/payment/v5'],
  faces: [asIs(payment, operations), asIs(refund, operations)],
})
