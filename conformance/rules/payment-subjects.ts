import type { Doc } from '../client.ts'
import { starts, type Typed, words } from './product-facts.ts'
import type { LifecycleFacts, ListFacet, Operation, Subject } from './subject.ts'

const amounts = [100, 250, 400] as const
const three = [['home', 'work'], ['work', 'home'], ['holiday']] as const
const euros = (value: number): Doc => ({ unit: 'EUR', value })

const life: LifecycleFacts = {
  attribute: 'status',
  states: ['pendingAuthorization', 'authorized', 'captured', 'failed', 'canceled', 'denied', 'done'],
  first: 'done',
  step: ['pendingAuthorization', 'authorized'],
  illegal: ['failed', 'done'],
}

const items = (typed: Typed): ListFacet => ({
  attribute: 'paymentItem',
  text: 'item.id',
  element: (text) => typed('PaymentItem', { item: typed('EntityRef', { id: text, '@referredType': 'CustomerBill' }) }),
})

/**
 * Payments and refunds, as far as both generations say the same of them. They are of an account that no server has: money of
 * others is not moved. Where they can be changed at all, it is how far they are that changes, and not what was paid.
 */
export function paymentSubjects(typed: Typed, operations: readonly Operation[]): readonly Subject[] {
  const list = items(typed)
  const common = {
    operations,
    changes: ['status', 'description', 'authorizationCode'],
    mandatory: ['account', 'paymentMethod', 'totalAmount'],
    minimal: {
      account: typed('AccountRef', { id: 'cf-no-such-account', '@referredType': 'BillingAccount' }),
      paymentMethod: typed('PaymentMethodRefOrValue', { id: 'method-1', name: 'Direct debit' }),
      totalAmount: euros(66.3),
    },
    group: 'name',
    text: { path: 'description', values: words },
    number: { path: 'totalAmount.value', values: amounts },
    lifecycle: life,
  } as const
  const full = {
    description: 'At the counter',
    authorizationCode: 'A-1',
    correlatorId: 'correlator-1',
    amount: euros(55.71),
    taxAmount: euros(10.59),
    channel: typed('ChannelRef', { id: 'shop-1', name: 'Shop' }),
  }
  const sample = (date: string) => (i: 0 | 1 | 2) => ({
    description: words[i],
    [date]: starts[i],
    totalAmount: euros(amounts[i]),
  })
  const [paid, refunded] = [sample('paymentDate'), sample('refundDate')]
  const payment = (i: 0 | 1 | 2): Doc => ({
    ...paid(i),
    paymentItem: three[i].map((text) => list.element(text, false)),
  })
  return [
    {
      ...common,
      resource: 'payment',
      kind: 'Payment',
      full: {
        ...full,
        paymentDate: '2020-01-01T00:00:00.000Z',
        paymentItem: [{ ...list.element('home', false), totalAmount: euros(60) }],
      },
      samples: [payment(0), payment(1), payment(2)],
      date: { path: 'paymentDate', values: starts },
      list,
    },
    {
      ...common,
      resource: 'refund',
      kind: 'Refund',
      full: {
        ...full,
        refundDate: '2020-01-01T00:00:00.000Z',
        payment: typed('PaymentRef', { id: 'payment-1', '@referredType': 'Payment' }),
      },
      samples: [refunded(0), refunded(1), refunded(2)],
      date: { path: 'refundDate', values: starts },
    },
  ]
}
