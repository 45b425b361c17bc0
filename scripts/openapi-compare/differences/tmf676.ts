import { adds } from '../declare.ts'
import type { Declared } from '../difference.ts'

/** Payments. */
export const tmf676: readonly Declared[] = [
  ...adds('TMF676 v4', 'The official document lists the words of a status beside it; here they are its enumeration.', [
    ['value', 'payment.status = *'],
    ['value', 'refund.status = *'],
    ['class', 'PaymentStatusType'],
    ['class', 'RefundStatusType'],
  ]),
  ...adds('TMF676 v4', 'Classes with an identifier may have an address.', [
    ['attribute', 'payment.paymentItem.href'],
    ['class attribute', 'PaymentItem.href'],
  ]),
]
