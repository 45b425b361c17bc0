import type { Doc } from '../client.ts'
import type { LifecycleFacts, ListFacet } from './subject.ts'

/**
 * Facts that v4 and v5 products, and orders, share. In v5 every object says its class: `typed` adds it there and nothing in v4.
 */
export type Typed = (type: string, attributes: Doc) => Doc

export const inV4: Typed = (_, attributes) => attributes
export const inV5: Typed = (type, attributes) => ({ '@type': type, ...attributes })

/** The documents spell one more state, with a blank at its end; whether that is meant, nobody can tell. */
export const productLife: LifecycleFacts = {
  attribute: 'status',
  states: ['created', 'pendingActive', 'cancelled', 'active', 'pendingTerminate', 'terminated', 'suspended'],
  step: ['created', 'pendingActive'],
  illegal: ['terminated', 'active'],
}

export const starts = ['2010-01-10T08:00:00.000Z', '2011-02-11T09:30:00.000Z', '2012-03-12T10:45:00.000Z'] as const
export const words = ['Alpha', 'Beta', 'Gamma'] as const

/** Characteristics whose value is true or false. */
export const switches = (typed: Typed): ListFacet => ({
  attribute: 'productCharacteristic',
  text: 'name',
  flag: 'value',
  element: (text, flag) => typed('BooleanCharacteristic', { name: text, valueType: 'boolean', value: flag }),
})

export const billingAccount = (typed: Typed): Doc =>
  typed('BillingAccountRef', { id: 'account-1', name: 'Household', '@referredType': 'BillingAccount' })

/** A monthly price of some taxed amount. */
export function monthly(typed: Typed, type: string, taxRate: number): Doc {
  const price = typed('Price', { dutyFreeAmount: { unit: 'EUR', value: 12.5 }, taxRate })
  return typed(type, { name: 'Monthly charge', priceType: 'recurring', recurringChargePeriod: 'month', price })
}

export const specification = (typed: Typed): Doc => typed('ProductSpecificationRef', { id: 'spec-1', name: 'Line' })
export const offering = (typed: Typed): Doc => typed('ProductOfferingRef', { id: 'offering-1', name: 'Mobile 20' })
