import { defineResource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { appliedCustomerBillingRate as schema } from './applied-rate-class.ts'

/** A rate is on a bill, or waits for the next one of an account (TMF678). */
function placed(rate: Doc): Doc {
  const has = rate['isBilled'] === true ? 'bill' : 'billingAccount'
  if (rate[has] === undefined) throw new Error(`rate ${rate['id']}: isBilled ${rate['isBilled']} needs ${has}`)
  return rate
}

export const appliedCustomerBillingRate = defineResource({
  kind: 'AppliedCustomerBillingRate',
  schema,
  description: 'A line of a bill: what was charged, or given back, for what and for which time.',
  mandatory: [],
  search: ['isBilled', 'bill.id', 'billingAccount.id', 'product.id'],
  complete: ({ after }) => placed(after),
  events: { create: null, attributeValueChange: null, delete: null },
  example: {
    '@type': 'AppliedCustomerBillingRate',
    name: 'Business Mobile 20 GB',
    date: '2026-11-01T02:00:00.000Z',
    appliedBillingRateType: 'appliedBillingCharge',
    chargeType: 'recurringCharge',
    isBilled: true,
    bill: { '@type': 'CustomerBillRef', id: 'bill-1', '@referredType': 'CustomerBill' },
    billingAccount: { '@type': 'BillingAccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
    product: { '@type': 'ProductRef', id: 'line-1', '@referredType': 'Product' },
    periodCoverage: { startDateTime: '2026-11-01T00:00:00.000Z', endDateTime: '2026-12-01T00:00:00.000Z' },
    taxExcludedAmount: { unit: 'EUR', value: 20 },
    taxIncludedAmount: { unit: 'EUR', value: 23.8 },
    appliedTax: [
      {
        '@type': 'AppliedBillingTaxRate',
        taxCategory: 'VAT',
        taxRate: 19,
        taxAmount: { unit: 'EUR', value: 3.8 },
      },
    ],
  },
})
