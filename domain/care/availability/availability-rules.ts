import type { Rule } from '../../core/define-resource.ts'
import type { FaultDetail } from '../../core/fault.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { availabilityTermsOf, microPercentOf, promisesAvailability } from './availability-terms.ts'

/** An objective of availability has a percentage as its target, and a credit table that can be worked out. */
export const availabilityMakesSense: Rule = ({ after }) => {
  if (!promisesAvailability(after)) return []
  const target = microPercentOf(after['conformanceTarget'])
  const lines = docsIn(after['serviceLevelObjectiveConsequence'])
  const faults = [
    ...(target === undefined ? [fault('conformanceTarget', 'must be a percentage up to 100 such as 99.9')] : []),
    ...(/^\s*[<≤]/.test(String(after['conformanceComparator']))
      ? [fault('conformanceComparator', 'must say that the target is the least, such as >=')]
      : []),
    ...(docsIn(after['escalation']).length > 0 ? [fault('escalation', 'is for times to resolve')] : []),
    ...lines.flatMap((line, i) => lineFaults(line, `serviceLevelObjectiveConsequence[${i}]`, target)),
  ]
  return faults.length > 0 ? faults : orderFaults(after)
}

const fault = (at: string, problem: string): FaultDetail => ({ at, problem })

function lineFaults(line: Doc, at: string, target: bigint | undefined): FaultDetail[] {
  const { belowPercent, creditPercent, credit, mostCredit, lateByMinutes } = line
  if ([belowPercent, creditPercent, credit, mostCredit, lateByMinutes].every((part) => part === undefined)) return []
  const percentage = (value: Doc[string], most: number) => typeof value === 'number' && value > 0 && value <= most
  const least = target === undefined ? 100 : Number(target) / 1_000_000
  return [
    ...(lateByMinutes === undefined ? [] : [fault(`${at}.lateByMinutes`, 'is for times to resolve: say belowPercent')]),
    ...((credit === undefined) === (creditPercent === undefined)
      ? [fault(at, 'has either a credit or a creditPercent')]
      : []),
    ...(belowPercent === undefined || percentage(belowPercent, least)
      ? []
      : [fault(`${at}.belowPercent`, `must be more than 0, and not more than the target of ${least}`)]),
    ...(creditPercent === undefined || percentage(creditPercent, 100)
      ? []
      : [fault(`${at}.creditPercent`, 'must be more than 0, and not more than 100')]),
    ...[...amountFaults(credit, `${at}.credit`), ...amountFaults(mostCredit, `${at}.mostCredit`)],
    ...(differ(credit, mostCredit) ? [fault(`${at}.mostCredit`, 'must be in the currency of the credit')] : []),
  ]
}

function amountFaults(money: Doc[string], at: string): FaultDetail[] {
  if (money === undefined) return []
  const amount = amountOf(money)
  return amount && amount.micro > 0n ? [] : [fault(at, 'must be an amount of money, more than nothing')]
}

function differ(one: Doc[string], other: Doc[string]): boolean {
  const [a, b] = [amountOf(one), amountOf(other)]
  return a !== undefined && b !== undefined && a.currency !== b.currency
}

/** Two lines for one percentage would leave open which counts, and a smaller credit for a worse service is a slip. */
function orderFaults(objective: Doc): FaultDetail[] {
  const { credits } = availabilityTermsOf(objective)!
  return credits.slice(1).flatMap((line, i) => {
    const worse = credits[i]!
    const at = 'serviceLevelObjectiveConsequence'
    const below = `${Number(line.below) / 1_000_000} %`
    if (line.below === worse.below) return [fault(at, `has two lines for less than ${below}`)]
    const isLess = line.percent !== undefined && worse.percent !== undefined && worse.percent < line.percent
    return isLess ? [fault(at, `gives more for less than ${below} than for something worse`)] : []
  })
}
