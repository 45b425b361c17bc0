import { type Typed, words } from './product-facts.ts'
import type { Subject } from './subject.ts'

const amounts = [100, 250, 400] as const
const nothing = { mandatory: [], minimal: {}, full: {}, samples: [{}, {}, {}] } as const

/** Bills, their lines, and requests for bills, which alone can be created; v4 does not say what of. */
export function billSubjects(typed: Typed, mandatory: readonly string[]): readonly Subject[] {
  const account = typed('BillingAccountRef', { id: 'cf-no-such-account', name: 'Household' })
  const asked = (i: 0 | 1 | 2) => ({ description: words[i], billingAccount: { ...account, id: `account-${i}` } })
  return [
    {
      resource: 'customerBillOnDemand',
      kind: 'CustomerBillOnDemand',
      operations: ['create'],
      moves: ['state', 'customerBill', 'reason', 'lastUpdate'],
      mandatory,
      minimal: { billingAccount: account },
      full: { description: 'The customer wants to settle what has come up so far' },
      group: 'name',
      samples: [asked(0), asked(1), asked(2)],
      text: { path: 'description', values: words },
    },
    {
      ...nothing,
      resource: 'customerBill',
      kind: 'CustomerBill',
      operations: ['patch'],
      changes: ['state'],
      // A server may draw the bill once it is there.
      moves: ['billDocument', 'lastUpdate'],
      made: 'bill',
      group: 'financialAccount.id',
      text: { path: 'billingAccount.name', values: words },
      number: { path: 'taxExcludedAmount.value', values: amounts },
    },
    {
      ...nothing,
      resource: 'appliedCustomerBillingRate',
      kind: 'AppliedCustomerBillingRate',
      operations: [],
      made: 'rate',
      group: 'bill.id',
      text: { path: 'name', values: words },
      number: { path: 'taxExcludedAmount.value', values: amounts },
    },
  ]
}
