import type { Amount } from '../../core/money.ts'
import type { Interval } from '../clock/intervals.ts'
import { type Availability, availabilityOf, inPercent, isBelow, lostAt, type ServiceHistory } from './availability.ts'
import type { AvailabilityTerms } from './availability-terms.ts'
import { creditFor } from './credit-for.ts'

/** That a promise of availability was not kept in a period. */
export interface AvailabilityViolation {
  /**
   * One for objective, subject and period, whatever is found out later: a ticket that is taken up again, or an outage that is
   * told of afterwards, extends the same violation, and its credit takes the place of the one before.
   */
  readonly key: string
  readonly period: Interval
  /** When it could not be kept any more. */
  readonly at: number
  /** Tickets that tell of outages of the period. */
  readonly tickets: readonly string[]
}

export interface Assessment {
  readonly availability: Availability
  readonly violation?: AvailabilityViolation
  readonly credit?: Amount
  /** Why it is so, for people to read. */
  readonly reasons: readonly string[]
}

/** Whose service it is, and what is known of it. */
export interface AssessedService extends ServiceHistory {
  /** The product, service or customer to which the promise was given. */
  readonly subject: string
  /** What is charged for it in the period, before tax. */
  readonly charge?: Amount
}

/**
 * Judges a period as a whole: pure, and the same however often and in whatever order its outages became known. A negative
 * decision (kept, or missed without a credit) is a value with its reasons, too.
 */
export function assess(terms: AvailabilityTerms, service: AssessedService): Assessment {
  const availability = availabilityOf(service)
  const percent = (micro: bigint) => `${Number(micro) / 1_000_000} %`
  const measured = `available ${inPercent(availability)} of the time: down for ${inWords(availability.downMs)} of ${inWords(availability.totalMs)}`
  if (!isBelow(availability, terms.target)) {
    return { availability, reasons: [`${measured}; ${percent(terms.target)} was promised and kept`] }
  }
  const { credit, reason } = creditFor(terms.credits, availability, service.charge)
  return {
    availability,
    violation: {
      key: [terms.objective, service.subject, new Date(service.period[0]).toISOString()]
        .map(encodeURIComponent)
        .join(':'),
      period: service.period,
      at: lostAt(availability, terms.target)!,
      tickets: ticketsIn(service),
    },
    ...(credit && { credit }),
    reasons: [`${measured}; ${percent(terms.target)} was promised`, reason],
  }
}

function ticketsIn({ outages, period: [start, end] }: ServiceHistory): string[] {
  const inPeriod = outages.filter(({ from, to = Number.POSITIVE_INFINITY }) => from < end && to > start)
  return [...new Set(inPeriod.flatMap(({ ticket }) => ticket ?? []))].sort()
}

function inWords(ms: number): string {
  const minutes = ms / 60_000
  return `${Number.isInteger(minutes) ? minutes : minutes.toFixed(3)} min`
}
