import { refTo } from './entity-ref.ts'

export const customerBillRef = refTo('CustomerBillRef', 'a bill')
export const paymentRef = refTo('PaymentRef', 'a payment')
