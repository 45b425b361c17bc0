import { dayIn } from '../common/time/billing-period.ts'
import { covers } from '../common/valid-period.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, sameJson } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { appliedIn, counts } from '../payment/payment-doc.ts'
import type { Day } from './days.ts'
import { type PlanTerms, termsOf, type Verdict, verdictOn } from './plan-terms.ts'
import { undisputedOf } from './seams.ts'

/** What an account has promised to pay, and how that stands. */
export interface Promises {
  /** A plan is in force, and is kept so far. */
  readonly inForce: boolean
  /** Plans that were in force until they were found not to be kept. */
  readonly broken: readonly Doc[]
  /** What became of a promise, for people, when there is none any more. */
  readonly ended?: { readonly outcome: 'promiseKept' | 'promiseBroken'; readonly reason: string }
}

/** Plans of an account that nobody has ended (TMF666 `paymentPlan`). */
export function effectivePlans({ paymentPlan }: Doc): readonly Doc[] {
  return docsIn(paymentPlan).filter(({ status }) => String(status).toLowerCase() === 'effective')
}

/** An account, what is past due of it, and the walls on which its days are counted. */
export interface Promiser {
  readonly account: Doc
  readonly timeZone: string
  readonly today: Day
  readonly bills: readonly Doc[]
}

/**
 * Looks at what has been promised, and paid since.
 * @param paymentsOf the payments of the account
 * @param at the instant as of which plans are in force
 */
export async function promisesOf(
  { account, timeZone, today, bills }: Promiser,
  paymentsOf: () => Promise<readonly Doc[]>,
  read: Reader,
  at: string,
): Promise<Promises> {
  const judged = await Promise.all(
    effectivePlans(account).map(async (plan) => {
      const terms = termsOf(plan, timeZone, today)
      if (!terms) return { plan, verdict: 'open' as Verdict }
      const left = leftOf(terms, bills, timeZone)
      const paid = left > 0n ? await paidOf(terms, await paymentsOf(), timeZone, read) : 0n
      return { plan, terms, verdict: verdictOn(terms, { paid, left }) }
    }),
  )
  const broken = judged.filter(({ verdict }) => verdict === 'broken')
  const [worst] = broken
  const kept = judged.find(({ verdict }) => verdict === 'kept')
  return {
    inForce: judged.some(({ plan, verdict }) => verdict === 'open' && covers(plan['validFor'], at)),
    broken: broken.map(({ plan }) => plan),
    ...(worst?.terms
      ? { ended: { outcome: 'promiseBroken', reason: missing(worst.plan, worst.terms) } }
      : kept && { ended: { outcome: 'promiseKept', reason: `what was promised has been paid${named(kept.plan)}` } }),
  }
}

/** Says of an account which of its plans were broken; nobody else has to set them `Ineffective`. */
export function withoutForce(account: string, broken: readonly Doc[]): Deed[] {
  if (broken.length === 0) return []
  const change = (doc: Doc): Doc => ({
    ...doc,
    paymentPlan: docsIn(doc['paymentPlan']).map((plan) =>
      broken.some((one) => sameJson(one, plan)) ? { ...plan, status: 'Ineffective' } : plan,
    ),
  })
  return [{ do: 'change', kind: 'BillingAccount', id: account, change }]
}

function missing(plan: Doc, { past, payments, before }: PlanTerms): string {
  return `payment ${past} of ${payments}, due before ${before}, is missing${named(plan)}`
}

function named({ id }: Doc): string {
  return id === undefined ? '' : ` (plan ${id})`
}

/** Whether a bill was there when something was promised. */
function isMeant({ billDate, paymentDueDate }: Doc, { since }: PlanTerms, timeZone: string): boolean {
  const date = billDate ?? paymentDueDate
  return typeof date === 'string' && dayIn(date, timeZone) <= since
}

/** What is past due and undisputed of what was promised. */
function leftOf(terms: PlanTerms, bills: readonly Doc[], timeZone: string): bigint {
  return bills
    .filter((bill) => isMeant(bill, terms, timeZone))
    .filter(({ remainingAmount }) => amountOf(remainingAmount)?.currency === terms.currency)
    .reduce((sum, bill) => sum + atLeastNothing(undisputedOf(bill)), 0n)
}

function atLeastNothing(micro: bigint): bigint {
  return micro > 0n ? micro : 0n
}

/** What was paid since the plan began, of what was billed before. */
async function paidOf(terms: PlanTerms, payments: readonly Doc[], timeZone: string, read: Reader): Promise<bigint> {
  const since = payments.filter(
    ({ totalAmount, paymentDate }) =>
      amountOf(totalAmount)?.currency === terms.currency && dayIn(String(paymentDate), timeZone) >= terms.since,
  )
  const parts = since.filter(counts).flatMap((payment) => [...appliedIn(payment)])
  const sizes = await Promise.all(
    parts.map(async ([bill, micro]) => {
      const doc = await read.get('CustomerBill', bill)
      return doc && isMeant(doc, terms, timeZone) ? micro : 0n
    }),
  )
  return sizes.reduce((sum, micro) => sum + micro, 0n)
}
