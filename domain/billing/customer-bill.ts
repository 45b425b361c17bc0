import { consequenceOf } from '../core/act.ts'
import { defineResource, type Rule } from '../core/define-resource.ts'
import { refuseFor } from '../core/fault.ts'
import { changedAttributes, type Doc } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { payAgain } from '../payment/apply-credits.ts'
import { type BillState, customerBill as schema } from './customer-bill-class.ts'
import { nextIssue } from './run/queues.ts'

const steps: Readonly<Record<BillState, readonly BillState[]>> = {
  new: ['validated', 'onHold', 'sent'],
  validated: ['sent', 'onHold'],
  sent: ['partiallyPaid', 'settled', 'onHold'],
  onHold: ['validated', 'sent', 'new'],
  // A payment that is returned takes the bill back to where it was.
  partiallyPaid: ['settled', 'sent'],
  settled: ['partiallyPaid', 'sent'],
}

/** What an issued bill says stays as it is; a credit note, or the next bill, puts right what is wrong (`usage-billing` 3.4, 7). */
const open: readonly string[] = [
  ...['state', 'lastUpdate', 'billDocument', 'fault'],
  ...['remainingAmount', 'appliedPayment', 'appliedCredit', 'disputedAmount', 'writtenOffAmount'],
]

const stays = (at: string) => ({ at, problem: 'is what the bill says: only state changes' })

/** A person puts a bill on hold, and lets it go again; what it says, and whether it is paid, is found out otherwise. */
const onlyState: Rule = ({ before, after }) => {
  if (!before) return []
  const fixed = changedAttributes(before, after).filter((name) => !['state', 'lastUpdate', 'fault'].includes(name))
  const [from, to] = [String(before['state']), String(after['state'])]
  if (before['category'] === 'duplicate' && from !== to) {
    return [{ at: 'state', problem: 'stays as it is: a duplicate only says once more what its bill says' }]
  }
  const faults = fixed.map(stays)
  if (from !== to && !byHand.includes(`${from} ${to}`)) {
    faults.push({ at: 'state', problem: `becomes ${to} by itself, once that is so` })
  }
  if (before['billNo'] !== undefined && from === 'onHold' && to === 'validated') {
    faults.push({ at: 'state', problem: 'has been sent before: it can become sent again' })
  }
  if (before['billNo'] === undefined && to === 'sent' && from !== 'sent') {
    faults.push({ at: 'state', problem: 'has no number yet: let it become validated, and it is sent' })
  }
  return faults
}

const byHand: readonly string[] = [
  ...['new validated', 'new onHold', 'validated onHold', 'sent onHold', 'onHold validated', 'onHold sent'],
]

/** Whether what a bill says has been changed after it was sent. @returns names of what was changed */
export function changedAfterIssue(before: Doc, after: Doc): readonly string[] {
  if (before['billNo'] === undefined) return []
  return changedAttributes(before, after).filter((name) => !open.includes(name))
}

export const customerBill = defineResource({
  kind: 'CustomerBill',
  schema,
  description: 'A bill: made by a run, or on demand; changed by what is paid, and never in what it says.',
  lifecycle: defineLifecycle({ attribute: 'state', initial: 'new', steps }),
  mandatory: [],
  search: [
    'state',
    'category',
    'runType',
    'billNo',
    'billDate',
    'paymentDueDate',
    'billingAccount.id',
    'billingPeriod.startDateTime',
    'billRun.id',
    'originalBill.id',
    'relatedParty.partyOrPartyRole.id',
  ],
  complete: ({ before, after, at }) => {
    const changed = before ? changedAfterIssue(before, after) : []
    if (changed.length > 0) refuseFor(changed.map(stays))
    return { ...after, lastUpdate: at }
  },
  rules: [onlyState],
  // What was paid while it was on hold pays it once it is let go.
  consequences: async ({ before, after, at }, read) =>
    before?.['state'] === 'onHold' && after?.['state'] === 'sent'
      ? (await payAgain([after], read, at)).map(consequenceOf)
      : [],
  events: { attributeValueChange: null, delete: null },
  jobs: ({ before, after }) =>
    before && before['state'] !== after?.['state'] && after?.['state'] === 'validated'
      ? [nextIssue(String(after['id']))]
      : [],
  example: {
    '@type': 'CustomerBill',
    billDate: '2026-11-01T02:00:00.000Z',
    billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    category: 'normal',
    runType: 'onCycle',
    state: 'new',
    billingAccount: { '@type': 'BillingAccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
    taxExcludedAmount: { unit: 'EUR', value: 56.22 },
    taxIncludedAmount: { unit: 'EUR', value: 66.3 },
    amountDue: { unit: 'EUR', value: 66.3 },
    remainingAmount: { unit: 'EUR', value: 66.3 },
    paymentDueDate: '2026-11-15T00:00:00.000Z',
    nextBillDate: '2026-12-01T00:00:00.000Z',
    taxItem: [
      { '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19, taxAmount: { unit: 'EUR', value: 9.73 } },
      { '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 7, taxAmount: { unit: 'EUR', value: 0.35 } },
    ],
    appliedPayment: [],
  },
  exampleChange: ['state', 'onHold'],
})
