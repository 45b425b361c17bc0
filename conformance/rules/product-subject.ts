import type { Doc } from '../client.ts'
import { sampleLists } from './contact-media.ts'
import {
  billingAccount,
  monthly,
  offering,
  productLife,
  specification,
  starts,
  switches,
  type Typed,
  words,
} from './product-facts.ts'
import type { Subject } from './subject.ts'

const rates = [10, 20, 30] as const

/** A product, as far as both generations say the same of it. */
export function productSubject(typed: Typed): Omit<Subject, 'mandatory' | 'minimal'> {
  const list = switches(typed)
  const lists = sampleLists(list)
  const sample = (i: 0 | 1 | 2): Doc => ({
    description: words[i],
    startDate: starts[i],
    productPrice: [monthly(typed, 'ProductPrice', rates[i])],
    productCharacteristic: lists[i],
  })
  return {
    resource: 'product',
    kind: 'Product',
    full: {
      description: 'The line at home',
      isBundle: false,
      isCustomerVisible: true,
      orderDate: '2020-01-01T00:00:00.000Z',
      startDate: '2020-01-02T00:00:00.000Z',
      productSerialNumber: 'SN-1',
      billingAccount: billingAccount(typed),
      productOffering: offering(typed),
      productSpecification: specification(typed),
      productCharacteristic: [list.element('roaming', true)],
      productPrice: [monthly(typed, 'ProductPrice', 19)],
      productTerm: [typed('ProductTerm', { name: 'Minimum duration', duration: { amount: 12, units: 'month' } })],
      realizingService: [typed('ServiceRef', { id: 'service-1', name: 'Voice' })],
      realizingResource: [typed('ResourceRef', { id: 'resource-1', name: 'SIM card' })],
    },
    group: 'name',
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'description', values: words },
    date: { path: 'startDate', values: starts },
    number: { path: 'productPrice.price.taxRate', values: rates },
    list,
    nested: { attribute: 'billingAccount', keep: 'id', drop: 'name', value: billingAccount(typed) },
    lifecycle: productLife,
  }
}
