import { idIn } from '../common/reference.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf, microIn, moneyOf } from '../core/money.ts'

/** What a payment has that no bill took: free for any, or kept as a security. */
export type Kept = 'unappliedAmount' | 'depositAmount'

/** Whether the money is ours. */
export function counts(payment: Doc | undefined): boolean {
  return payment?.['status'] === 'done' || payment?.['status'] === 'captured'
}

/** What a payment paid, by bill, in micro-units. */
export function appliedIn(payment: Doc | undefined): ReadonlyMap<string, bigint> {
  const applied = docsIn(payment?.['appliedBill'])
  return new Map(applied.map((part) => [idIn(part['bill'])!, microIn(part, 'appliedAmount')]))
}

/** A part of a payment that goes to a bill, in micro-units. */
export interface Part {
  readonly bill: string
  readonly micro: bigint
  /** Of that, what pays fees and penalties, and what pays interest. */
  readonly penalty: bigint
  readonly interest: bigint
}

/** How a payment says what it paid of a bill. */
export function appliedDoc({ bill, micro, penalty, interest }: Part, currency: string): Doc {
  return {
    bill: { '@type': 'CustomerBillRef', id: bill, '@referredType': 'CustomerBill' },
    appliedAmount: moneyOf({ currency, micro }),
    ...(penalty > 0n && { penaltyAmount: moneyOf({ currency, micro: penalty }) }),
    ...(interest > 0n && { interestAmount: moneyOf({ currency, micro: interest }) }),
  }
}

/** A payment of which a bill took a part that was still kept. */
export function givenTo(payment: Doc, part: Part, from: Kept): Doc {
  const { currency } = amountOf(payment['totalAmount'])!
  const applied = docsIn(payment['appliedBill'])
  const own = applied.find(({ bill }) => idIn(bill) === part.bill)
  const sum = own
    ? {
        ...part,
        micro: part.micro + microIn(own, 'appliedAmount'),
        penalty: part.penalty + microIn(own, 'penaltyAmount'),
        interest: part.interest + microIn(own, 'interestAmount'),
      }
    : part
  const entry = appliedDoc(sum, currency)
  return {
    ...payment,
    appliedBill: own ? applied.map((one) => (one === own ? entry : one)) : [...applied, entry],
    [from]: moneyOf({ currency, micro: microIn(payment, from) - part.micro }),
  }
}

/** A payment of which a part that no bill took was given back. */
export function givenBack(payment: Doc, micro: bigint, from: Kept = 'unappliedAmount'): Doc {
  const { currency } = amountOf(payment['totalAmount'])!
  return {
    ...payment,
    [from]: moneyOf({ currency, micro: microIn(payment, from) - micro }),
    refundedAmount: moneyOf({ currency, micro: microIn(payment, 'refundedAmount') + micro }),
  }
}
