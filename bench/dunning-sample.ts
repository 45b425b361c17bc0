import { placeOf } from './customer-sample.ts'

const account = `account-${placeOf(0)}`
const customer = { '@type': 'PartyRoleRef', id: `customer-${placeOf(0)}`, '@referredType': 'Customer' }
const relatedParty = [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'customer', partyOrPartyRole: customer }]
const euros = (value: number) => ({ unit: 'EUR', value })

/** The sample account, as it is sent. */
export const debtor = {
  '@type': 'BillingAccount',
  id: account,
  name: 'Debts',
  creditLimit: euros(200),
  relatedParty,
}

function bill(number: number, state: string, due: string, remaining: number): Record<string, unknown> {
  return {
    '@type': 'CustomerBill',
    id: `bill-${placeOf(0)}${number}`,
    billNo: `B${placeOf(0)}${number}`,
    state,
    category: 'normal',
    runType: 'onCycle',
    billingAccount: { '@type': 'BillingAccountRef', id: account, '@referredType': 'BillingAccount' },
    relatedParty,
    paymentDueDate: due,
    taxExcludedAmount: euros(56.22),
    taxIncludedAmount: euros(66.3),
    amountDue: euros(66.3),
    remainingAmount: euros(remaining),
  }
}

/** Its bills: one was paid, one fell due on a day in the past, one is due on a day to come. @param due days as date-times */
export function billsOfDebtor(due: { readonly past: string; readonly coming: string }): Record<string, unknown>[] {
  return [
    bill(1, 'settled', '2025-01-15T00:00:00.000Z', 0),
    bill(2, 'sent', due.past, 66.3),
    bill(3, 'sent', due.coming, 66.3),
  ]
}
