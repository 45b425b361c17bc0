import type { Doc } from '../../core/json.ts'
import { customerBill } from '../customer-bill.ts'

/** A bill that examples take a part back of, as it was sent. */
export const sentBill: Doc = {
  ...customerBill.example,
  id: 'bill-1',
  billNo: 'B0000000001',
  state: 'sent',
  taxExcludedAmount: { unit: 'EUR', value: 20 },
  taxIncludedAmount: { unit: 'EUR', value: 23.8 },
  amountDue: { unit: 'EUR', value: 23.8 },
  remainingAmount: { unit: 'EUR', value: 23.8 },
  taxItem: [
    {
      '@type': 'TaxItem',
      taxCategory: 'VAT',
      taxRate: 19,
      taxBase: { unit: 'EUR', value: 20 },
      taxAmount: { unit: 'EUR', value: 3.8 },
    },
  ],
}
