import { type Amount, moneyOf, numberOf, percentageOf } from '../../core/money.ts'
import { type Availability, isBelow } from './availability.ts'
import type { CreditLine } from './availability-terms.ts'

/** What a credit table gives for an availability that is less than was promised, and why. */
export interface CreditDecision {
  readonly credit?: Amount
  readonly reason: string
}

/**
 * The line of the worst availability that counts; then no more than its cap, and no more than was charged.
 * @param lines the line of the worst availability first
 */
export function creditFor(
  lines: readonly CreditLine[],
  availability: Availability,
  charge: Amount | undefined,
): CreditDecision {
  const line = lines.find(({ below }) => isBelow(availability, below))
  if (!line) return { reason: 'no line of the credit table counts' }
  const found = `less than ${numberOf(line.below)} %`
  const owed = owedBy(line, charge)
  if (!owed) return { reason: `${found}: ${line.percent} % of the charge, but nothing is known to be charged` }
  const caps = [line.most && (['at most', line.most] as const), charge && (['the whole charge of', charge] as const)]
  const limits = caps.filter((cap) => cap !== undefined)
  const foreign = limits.find(([, { currency }]) => currency !== owed.currency)
  if (foreign) {
    return { reason: `${found}: ${inWords(owed)} cannot be compared with ${foreign[0]} ${inWords(foreign[1])}` }
  }
  const how = line.percent === undefined ? inWords(owed) : `${line.percent} % of ${inWords(charge!)}`
  const cap = limits.toSorted((a, b) => (a[1].micro < b[1].micro ? -1 : 1)).find(([, { micro }]) => micro < owed.micro)
  return cap
    ? { credit: cap[1], reason: `${found}: ${how}, but ${cap[0]} ${inWords(cap[1])}` }
    : { credit: owed, reason: `${found}: ${how}` }
}

function owedBy({ percent, amount }: CreditLine, charge: Amount | undefined): Amount | undefined {
  if (percent === undefined) return amount
  return charge && { currency: charge.currency, micro: percentageOf(charge.micro, percent) }
}

function inWords(amount: Amount): string {
  const { unit, value } = moneyOf(amount)
  return `${value} ${unit}`
}
