import type { Rule } from '../core/define-resource.ts'
import { isDoc, valuesAt } from '../core/json.ts'

/** A credit limit of less than nothing would forbid an account to be used. */
export const limitIsNotNegative: Rule = ({ after: { creditLimit } }) =>
  isDoc(creditLimit) && Number(creditLimit['value']) < 0
    ? [{ at: 'creditLimit.value', problem: 'must not be negative' }]
    : []

/** A payment plan pays off something, in at least one payment. */
export const plansPayOff: Rule = ({ after }) => [
  ...valuesAt(after, ['paymentPlan', 'numberOfPayments'])
    .filter((count) => Number(count) < 1)
    .map(() => ({ at: 'paymentPlan.numberOfPayments', problem: 'must be at least 1' })),
  ...valuesAt(after, ['paymentPlan', 'totalAmount', 'value'])
    .filter((total) => Number(total) < 0)
    .map(() => ({ at: 'paymentPlan.totalAmount.value', problem: 'must not be negative' })),
]
