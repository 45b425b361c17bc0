import { frequencyOf } from '../account/billing-cycle.ts'
import { dayAfterPeriods, dayIn, periodsOver } from '../common/time/billing-period.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { amountOf, shareOfAmount } from '../core/money.ts'
import type { Day } from './days.ts'

/** What a plan to pay promises, and how much of it by today; amounts in micro-units. */
export interface PlanTerms {
  /** The day from which on what is paid counts. What was billed before is what the plan is about. */
  readonly since: Day
  readonly currency: string
  readonly total: bigint
  /** How many payments the total is divided into, and in how many of them the time for it is over. */
  readonly payments: number
  readonly past: number
  /** What had to be paid in these; all payments are of the same size, but for what rounding moves. */
  readonly due: bigint
  /** The day before which the last of these had to be made. */
  readonly before?: Day
}

/** How a promise stands: `open` while nothing is missing of it and something is still to come. */
export type Verdict = 'open' | 'kept' | 'broken'

/**
 * Reads a plan (TMF666 `paymentPlan`): in each of so many periods from its start on one payment is made, all of it by its end. A plan
 * that does not say from when and how much altogether promises nothing that could be missing; one that does not say how often
 * promises all of it by its end.
 */
export function termsOf(plan: Doc, timeZone: string, today: Day): PlanTerms | undefined {
  const { totalAmount, numberOfPayments, paymentFrequency, validFor } = plan
  const { startDateTime: start, endDateTime: end }: Doc = isDoc(validFor) ? validFor : {}
  const total = amountOf(totalAmount)
  if (!total || total.micro <= 0n || typeof start !== 'string') return undefined
  const payments = typeof numberOfPayments === 'number' ? numberOfPayments : 1
  const since = dayIn(start, timeZone)
  const last = typeof end === 'string' ? dayIn(end, timeZone) : undefined
  const frequency = frequencyOf(paymentFrequency)
  let past = frequency ? Math.min(Math.max(periodsOver(since, frequency, today), 0), payments) : 0
  let before = frequency && past > 0 ? dayAfterPeriods(since, frequency, past) : undefined
  if (last !== undefined && last <= today && past < payments) {
    past = payments
    before = last
  }
  const due = shareOfAmount(total, BigInt(past), BigInt(payments)).micro
  return {
    ...{ since, currency: total.currency, total: total.micro, payments, past, due },
    ...(before !== undefined && { before }),
  }
}

/**
 * Whether a promise is kept so far: as much has been paid as had to be by now, or no more is left of the debt than would be.
 * Pure; amounts in micro-units.
 * @param paid what was paid since the plan began, of what was billed before that
 * @param left what is past due of that, and not disputed
 */
export function verdictOn({ total, due }: PlanTerms, { paid, left }: { paid: bigint; left: bigint }): Verdict {
  if (left <= 0n || paid >= total) return 'kept'
  return paid >= due || left <= total - due ? 'open' : 'broken'
}
