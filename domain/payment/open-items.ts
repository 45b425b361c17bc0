import { rateTotalsOf } from '../billing/rate-totals.ts'
import { isOut, openOf } from '../billing/settle.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf, microIn } from '../core/money.ts'
import { type Filter, isText } from '../core/query.ts'
import type { Waiting } from './allocate.ts'

const most = 10_000

/** The bills of an account that are out and neither paid nor used up: asked for, or to the customer's credit. */
export async function openBills(account: string, currency: string, read: Reader): Promise<readonly Doc[]> {
  const states: Filter = { kind: 'or', of: [isText(['state'], 'sent'), isText(['state'], 'partiallyPaid')] }
  const filter: Filter = { kind: 'and', of: [isText(['billingAccount', 'id'], account), states] }
  const bills = await read.find('CustomerBill', filter, most)
  return bills.filter((bill) => isOut(bill) && amountOf(bill['remainingAmount'])?.currency === currency)
}

/** What the bills of an account wait for. */
export async function waitingOf(account: string, currency: string, read: Reader): Promise<readonly Waiting[]> {
  const open = (await openBills(account, currency, read)).filter((bill) => openOf(bill) > 0n)
  const totalsOf = await rateTotalsOf(open, read)
  return open.map((bill) => waitingWith(bill, totalsOf(bill)))
}

/**
 * A bill that waits: payments have gone to fees and penalties first, then to interest.
 * @param totals of its rates (`rateTotals`), penalties among them
 */
export function waitingWith(bill: Doc, totals: readonly Doc[]): Waiting {
  const penalties = totals.filter(({ appliedBillingRateType }) => appliedBillingRateType === 'appliedPenaltyCharge')
  const isInterest = ({ chargeType }: Doc) => chargeType === 'interest'
  const interest = sumOf(penalties.filter(isInterest))
  const penalty = sumOf(penalties.filter((rate) => !isInterest(rate)))
  const paid = docsIn(bill['appliedPayment']).reduce((sum, one) => sum + microIn(one, 'appliedAmount'), 0n)
  const due = typeof bill['paymentDueDate'] === 'string' ? bill['paymentDueDate'] : String(bill['billDate'])
  return {
    ...{ bill: String(bill['id']), due, open: openOf(bill) },
    penalty: positive(penalty - paid),
    interest: positive(interest - positive(paid - penalty)),
  }
}

function sumOf(totals: readonly Doc[]): bigint {
  return totals.reduce((sum, one) => sum + microIn(one, 'taxIncludedAmount'), 0n)
}

function positive(micro: bigint): bigint {
  return micro > 0n ? micro : 0n
}
