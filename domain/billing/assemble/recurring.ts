import {
  type BillingPeriod,
  type Cycle,
  dayAfterPeriods,
  dayIn,
  type Frequency,
  isLonger,
  periodAt,
} from '../../common/time/billing-period.ts'
import { dayLength, dayOf } from '../../common/time/day.ts'
import { roundedToMinor } from '../../core/money.ts'
import type { BillLine } from './bill-line.ts'
import { daysOfTerm, type PriceTerm } from './price-terms.ts'
import { daysOf, prorated } from './proration.ts'

/** What an account has been charged for a term in one of its periods. */
export interface Charged {
  readonly key: string
  /** Start of the period of the term; that of the term itself, for what is paid once. */
  readonly start: string
  readonly end: string
  /** In whole millionths. */
  readonly micro: bigint
}

/** How far an account has been billed. */
export interface Billed {
  /** The end of the last period that was billed; absent before the first bill. */
  readonly until?: string
  readonly charged: readonly Charged[]
  /** Keys of all terms that have been on a bill. */
  readonly known: ReadonlySet<string>
}

export interface RecurringFacts {
  readonly cycle: Cycle
  readonly period: BillingPeriod
  readonly billed: Billed
}

export interface Recurring {
  readonly lines: readonly BillLine[]
  /** What has been charged by now, as far as a later bill may still correct it. */
  readonly charged: readonly Charged[]
}

/** How long what was charged can be taken back by itself, and how far back a charge may begin that comes late. */
const [keptDays, latestDays] = [100, 400]
const [kept, latest] = [dayLength * keptDays, dayLength * latestDays]

/**
 * What is to be paid for a term with a bill: for each of its periods, what it comes to as things are known now, less what has
 * been charged for it. In advance that goes up to the end of the next billing period. A term that ended earlier than was
 * charged for gives back the rest, one that began late or changed charges only its days; nothing is ever charged twice
 * (`usage-billing` 3.4, 3).
 */
export function recurringOf(term: PriceTerm, facts: RecurringFacts): Recurring {
  const { frequency } = term
  if (frequency === undefined) return once(term, facts)
  const { billed, period } = facts
  const earlier = new Map(billed.charged.filter(({ key }) => key === term.key).map((one) => [one.start, one]))
  const charged = new Map(earlier)
  const days = daysWithin(term, facts.cycle.timeZone)
  const lines: BillLine[] = []
  for (const each of periodsOf(term, frequency, facts)) {
    const whole = daysOf(each, facts.cycle.timeZone)
    const before = earlier.get(each.start)
    const due = prorated(term.amount, whole, days).micro
    const delta = due - (before?.micro ?? 0n)
    if (due !== 0n || before) charged.set(each.start, { key: term.key, ...each, micro: due })
    if (delta !== 0n) lines.push(lineOf(term, delta, partOf(each, term, before !== undefined)))
  }
  // Later periods may have been billed already, when a run comes late: what was charged for them is not forgotten.
  const since = Date.parse(period.start) - kept
  const isOpen = ({ end }: Charged) => Date.parse(end) > since
  return { lines, charged: [...charged.values()].filter(isOpen) }
}

/** An instalment that is due once is due with the first bill after it began. */
function once(term: PriceTerm, { billed, period, cycle }: RecurringFacts): Recurring {
  const isDue = term.start < period.end && !billed.known.has(term.key) && !isBefore(term, billed, period)
  if (!isDue) return { lines: [], charged: [] }
  const coverage = periodAt({ ...cycle, frequency: 'daily' }, term.start)
  return { lines: [lineOf(term, roundedToMinor(term.amount).micro, coverage)], charged: [] }
}

/** What was there before the account had its first bill has been paid for elsewhere. */
function isBefore({ start }: PriceTerm, { until }: Billed, period: BillingPeriod): boolean {
  return until === undefined ? start < period.start : Date.parse(start) < Date.parse(period.start) - latest
}

function* periodsOf(term: PriceTerm, frequency: Frequency, facts: RecurringFacts): Generator<BillingPeriod> {
  const { cycle, period, billed } = facts
  const own = cycleOfTerm(term, frequency, cycle)
  const next = periodAt(cycle, period.end)
  let each = periodAt(own, firstInstant(term, facts))
  const isDue = () => {
    if (term.inAdvance) return each.start < next.end
    const isOver = each.end <= period.end
    return isOver || (each.start < period.end && term.end !== undefined && term.end < period.end)
  }
  for (; isDue(); each = periodAt(own, each.end)) {
    const isOpen = term.end === undefined || term.end > each.start
    // What began before the first bill of the account has been paid for elsewhere.
    const isElsewhere = billed.until === undefined && each.start < period.start && term.start < period.start
    if (isElsewhere) continue
    if (isOpen || billed.charged.some(({ key, start }) => key === term.key && start === each.start)) yield each
  }
}

/** From where on a term has to be looked at: further back, all is settled. */
function firstInstant(term: PriceTerm, { billed, period }: RecurringFacts): string {
  const own = billed.charged.filter(({ key }) => key === term.key).map(({ start }) => start)
  if (billed.known.has(term.key)) return [period.start, billed.until ?? period.start, ...own].sort()[0]!
  if (billed.until === undefined) return later(term.start, period.start)
  return later(term.start, new Date(Date.parse(period.start) - latest).toISOString())
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

/**
 * A price per month of an account that is billed by the month is paid with its billing periods; one for longer, a yearly fee,
 * from the day on which it began; one for less with the days of the account.
 */
function cycleOfTerm(term: PriceTerm, frequency: Frequency, cycle: Cycle): Cycle {
  if (frequency === cycle.frequency) return cycle
  return {
    ...cycle,
    frequency,
    ...(isLonger(frequency, cycle.frequency) && { anchor: dayIn(term.start, cycle.timeZone) }),
  }
}

/** The days on which a term holds, and no more of its periods than it is for. */
function daysWithin(term: PriceTerm, timeZone: string): { from: number; until: number } {
  const days = daysOfTerm(term, timeZone)
  if (term.mostPeriods === undefined) return days
  const end = dayOf(dayAfterPeriods(dayIn(term.start, timeZone), term.frequency!, term.mostPeriods))
  return { ...days, until: Math.min(days.until, end) }
}

/** The part of a period that a charge is for, or that is given back. */
function partOf(each: BillingPeriod, { start, end }: PriceTerm, isCorrection: boolean): BillingPeriod {
  if (isCorrection) return { start: end !== undefined && end > each.start ? end : each.start, end: each.end }
  return { start: later(start, each.start), end: end !== undefined && end < each.end ? end : each.end }
}

function lineOf(term: PriceTerm, micro: bigint, coverage: BillingPeriod): BillLine {
  const chargeType = term.frequency === undefined ? 'oneTimeCharge' : 'recurringCharge'
  const isGivenBack = micro < 0n && !term.isAlteration
  return {
    key: `${term.key} ${coverage.start}`,
    name: term.name,
    type: micro < 0n ? 'appliedBillingCredit' : 'appliedBillingCharge',
    chargeType: isGivenBack ? 'productAlteration' : term.isAlteration ? 'discount' : chargeType,
    amount: { ...term.amount, micro },
    taxCategory: term.taxCategory,
    taxRate: term.taxRate,
    product: term.product,
    coverage,
  }
}
