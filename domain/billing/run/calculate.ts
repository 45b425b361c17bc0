import { problemOf } from '../../common/jobs/error-log.ts'
import type { BillingPeriod } from '../../common/time/billing-period.ts'
import type { Deed } from '../../core/act.ts'
import type { Reader } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { type AssembledBill, assembleBill } from '../assemble/assemble-bill.ts'
import type { TaxOf } from '../assemble/bill-line.ts'
import { type BillRate, rateDoc } from '../assemble/bill-rate.ts'
import { rateStencils } from '../assemble/rate-stencils.ts'
import { progressed } from '../billing-progress.ts'
import type { BillCategory } from '../customer-bill-class.ts'
import { conservationProblem, faultsOf, usedProducts } from './gates.ts'
import { type AccountFacts, readFacts } from './read-facts.ts'

/** What kind of bills are made, and for when. */
export interface Making {
  readonly category: BillCategory
  readonly isOnCycle: boolean
  /** Tells bills of one account, period and category from each other. */
  readonly sequence: string
  readonly period: BillingPeriod
  readonly mostTimesMedian: number
  /** The date of the bills. */
  readonly at: string
  /** References and dates that all of them have. */
  readonly given: Doc
}

/** Sums of usage that do not agree: nothing is billed before somebody has found out why. */
export class Unbalanced extends Error {
  /** The bucket, as it was read. */
  readonly bucket: Doc

  constructor(message: string, bucket: Doc) {
    super(message)
    this.bucket = bucket
  }
}

/** What making the bills of some accounts comes to. */
export interface Calculated {
  readonly deeds: readonly Deed[]
  readonly bills: readonly Doc[]
  /** Accounts that cannot be billed, and why. */
  readonly problems: readonly string[]
}

/**
 * Makes the bills of some accounts: bill and lines, with the buckets of usage that are on it closed, what waited and what was
 * owed settled, and the progress of the account, all for one commit. Who rates a usage meanwhile writes the bucket, too, so it
 * comes before or after. An account that cannot be billed does not hold up the others. A trial changes
 * nothing but its own bills.
 * @param accounts without such a bill
 * @throws Unbalanced: then nothing is made
 */
export async function calculate(accounts: readonly Doc[], making: Making, read: Reader): Promise<Calculated> {
  const { facts, taxOf } = await readFacts(accounts, making.period, read)
  const outcome = { deeds: [] as Deed[], bills: [] as Doc[], problems: [] as string[] }
  for (const one of facts) {
    try {
      const made = makeOne(one, making, taxOf)
      outcome.deeds.push(...(made?.deeds ?? []))
      if (made) outcome.bills.push(made.bill)
    } catch (error) {
      if (error instanceof Unbalanced) throw error
      // Nothing but what is stored about the account is in it, so whatever is wrong is wrong with that.
      outcome.problems.push(
        `account ${one.account['id']}: ${error instanceof Fault ? problemOf(error) : String(error)}`,
      )
    }
  }
  return outcome
}

function makeOne(facts: AccountFacts, making: Making, taxOf: TaxOf): { deeds: readonly Deed[]; bill: Doc } | undefined {
  const wrong = conservationProblem(facts)
  if (wrong) throw new Unbalanced(wrong.problem, wrong.bucket)
  const currencies = currenciesIn(facts)
  if (currencies.size > 1) {
    const problem = `${facts.account['id']} has amounts in ${[...currencies].sort().join(' and ')}: a bill has one currency`
    throw new Fault('ruleViolated', [{ at: 'billingAccount', problem }])
  }
  const made = assembleBill({ ...facts, ...making, taxOf })
  if (!made) return undefined
  const fault = faultsOf(made, facts, making.mostTimesMedian)
  const found: Doc = fault.length > 0 ? { ...made.bill, fault: fault.map((one) => ({ ...one })) } : made.bill
  const bill: Doc = { ...found, state: judgedState(found) }
  const deeds: Deed[] = [{ do: 'append', kind: 'CustomerBill', doc: bill }]
  deeds.push(...written(made.rates))
  if (making.category !== 'trial customer') deeds.push(...settled(facts, making, made))
  return { bill, deeds }
}

/** What is found wrong holds a bill; the rest may be sent. */
export function judgedState({ fault }: Doc): 'onHold' | 'validated' {
  return docsIn(fault).length > 0 ? 'onHold' : 'validated'
}

const appliedRate = 'AppliedCustomerBillingRate'

function written(rates: readonly BillRate[]): Deed[] {
  const stencilled = rateStencils()
  return rates.map((rate): Deed => {
    const simple = stencilled(rate)
    if (!simple) return { do: 'append', kind: appliedRate, doc: rateDoc(rate) }
    return { do: 'fill', kind: appliedRate, id: rate.id, ...simple }
  })
}

function settled(facts: AccountFacts, making: Making, made: AssembledBill): Deed[] {
  const replace = (kind: string, doc: Doc): Deed => ({ do: 'replace', kind, doc })
  const progress = progressed(facts.progress, facts.account, {
    ...(making.category !== 'interim' && { until: making.period.end }),
    charged: made.charged,
    known: made.known,
    used: usedProducts(made.rates.map(({ line }) => line)),
    amount: made.bill['taxExcludedAmount'] as Doc,
  })
  return [
    ...facts.used.map(({ bucket }) => replace('UsageBucket', { ...bucket, state: 'closed' })),
    ...made.billedRates.map((rate) => replace(appliedRate, rate)),
    ...made.violations.map((violation) => replace('ServiceLevelViolation', violation)),
    facts.progress
      ? replace('BillingProgress', progress)
      : { do: 'append' as const, kind: 'BillingProgress', doc: progress },
  ]
}

function currenciesIn({ products, used, waiting, violations }: AccountFacts): ReadonlySet<string> {
  const found = new Set<string>()
  const note = (money: unknown) => {
    const unit = (money as Doc | undefined)?.['unit']
    if (typeof unit === 'string') found.add(unit)
  }
  for (const product of products) {
    for (const { price } of docsIn(product['productPrice'])) note((price as Doc | undefined)?.['dutyFreeAmount'])
  }
  for (const { charges } of used) {
    for (const charge of charges) for (const { amount } of docsIn(charge['charge'])) note(amount)
  }
  for (const { taxExcludedAmount } of waiting) note(taxExcludedAmount)
  for (const { credit } of violations) note(credit)
  return found
}
