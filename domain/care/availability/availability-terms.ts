import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { type Amount, amountOf, microOf } from '../../core/money.ts'

/** Name of the parameter of objectives that promise availability. */
export const availabilityName = 'availability'

export const promisesAvailability = ({ serviceLevelObjectiveParameter: parameter }: Doc): boolean =>
  isDoc(parameter) && parameter['name'] === availabilityName

/** One line of a credit table. Percentages of availability are in millionths of a percent. */
export interface CreditLine {
  /** The line counts when availability is less than this. */
  readonly below: bigint
  /** Percent of what is charged for the period; either this or `amount`. */
  readonly percent?: number
  readonly amount?: Amount
  /** No more than this is credited. */
  readonly most?: Amount
}

export interface AvailabilityTerms {
  readonly objective: string
  readonly target: bigint
  /** The line of the worst availability first. */
  readonly credits: readonly CreditLine[]
}

/** A percentage such as `99.9` or `99.95 %` in millionths of a percent; undefined when it is none. */
export function microPercentOf(text: unknown): bigint | undefined {
  const match = typeof text === 'string' ? /^\s*(\d{1,3}(?:\.\d{1,6})?)\s*%?\s*$/.exec(text) : null
  const micro = match ? microOf(Number(match[1])) : undefined
  return micro !== undefined && micro > 0n && micro <= 100_000_000n ? micro : undefined
}

/** What an objective of availability promises; undefined for any other, and for one whose target is no percentage. */
export function availabilityTermsOf(objective: Doc): AvailabilityTerms | undefined {
  const target = promisesAvailability(objective) ? microPercentOf(objective['conformanceTarget']) : undefined
  if (target === undefined) return undefined
  const credits = docsIn(objective['serviceLevelObjectiveConsequence'])
    .filter(({ creditPercent, credit }) => creditPercent !== undefined || credit !== undefined)
    .map((line) => creditLine(line, target))
  return {
    objective: String(objective['id']),
    target,
    credits: credits.toSorted((a, b) => Number(a.below - b.below)),
  }
}

function creditLine({ belowPercent, creditPercent, credit, mostCredit }: Doc, target: bigint): CreditLine {
  const [amount, most] = [amountOf(credit), amountOf(mostCredit)]
  return {
    below: typeof belowPercent === 'number' ? microOf(belowPercent)! : target,
    ...(typeof creditPercent === 'number' && { percent: creditPercent }),
    ...(amount && { amount }),
    ...(most && { most }),
  }
}
