import type { Doc } from '../client.ts'
import { sampleLists } from './contact-media.ts'
import { billingAccount, starts, type Typed, words } from './product-facts.ts'
import type { ListFacet, Subject } from './subject.ts'

/** Items that order something of that name, which the operator may never have heard of. */
const items = (typed: Typed): ListFacet => ({
  attribute: 'productOrderItem',
  text: 'product.name',
  flag: 'product.isBundle',
  element: (text, flag) =>
    typed('ProductOrderItem', { id: text, action: 'add', product: typed('Product', { name: text, isBundle: flag }) }),
  distinct: true,
})

/** An order, as far as both generations say the same of it. */
export function productOrderSubject(typed: Typed): Subject {
  const list = items(typed)
  const lists = sampleLists(list)
  const sample = (i: 0 | 1 | 2): Doc => ({
    description: words[i],
    requestedStartDate: starts[i],
    productOrderItem: lists[i].map((item) => ({ ...item, quantity: i + 1 })),
  })
  return {
    resource: 'productOrder',
    kind: 'ProductOrder',
    mandatory: ['productOrderItem'],
    minimal: { productOrderItem: [typed('ProductOrderItem', { id: '1', action: 'add' })] },
    full: {
      description: 'A line for the shop',
      priority: '1',
      notificationContact: 'shop@example.com',
      requestedStartDate: '2030-01-01T00:00:00.000Z',
      requestedCompletionDate: '2030-01-02T00:00:00.000Z',
      agreement: [typed('AgreementRef', { id: 'agreement-1', name: 'Terms 2020' })],
      billingAccount: billingAccount(typed),
      note: [typed('Note', { id: '1', author: 'Ada', date: '2020-01-01T00:00:00.000Z', text: 'Ring twice' })],
      payment: [typed('PaymentRef', { id: 'payment-1', name: 'Deposit' })],
      quote: [typed('QuoteRef', { id: 'quote-1', name: 'The offer' })],
      productOrderItem: [
        typed('ProductOrderItem', {
          id: '1',
          action: 'add',
          quantity: 1,
          productOrderItem: [typed('ProductOrderItem', { id: '1.1', action: 'add' })],
          productOrderItemRelationship: [typed('OrderItemRelationship', { id: '2', relationshipType: 'reliesOn' })],
        }),
        list.element('2', false),
      ],
    },
    group: 'category',
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'description', values: words },
    date: { path: 'requestedStartDate', values: starts },
    number: { path: 'productOrderItem.quantity', values: [1, 2, 3] },
    list,
    nested: { attribute: 'billingAccount', keep: 'id', drop: 'name', value: billingAccount(typed) },
    lifecycle: { attribute: 'state', step: ['acknowledged', 'held'], illegal: ['acknowledged', 'completed'] },
    cancelledBy: 'cancelProductOrder',
  }
}
