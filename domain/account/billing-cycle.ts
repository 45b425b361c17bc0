import type { NamedFrequency } from '../common/time/billing-period.ts'
import type { Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'

/** Every frequency that is understood, with other words for the period that a bill then covers. */
const frequencies: Readonly<Record<NamedFrequency, readonly string[]>> = {
  daily: ['day'],
  weekly: ['week'],
  fortnightly: ['fortnight', 'two weeks'],
  monthly: ['month'],
  bimonthly: ['two months'],
  quarterly: ['quarter', 'quarter of year', 'three months'],
  halfYearly: ['half year', 'six months'],
  yearly: ['year', 'annual', 'annually', 'twelve months'],
}

/** `frequency` and `billingPeriod` are words that a bill run understands, and do not contradict each other. */
export const cycleIsUnderstood: Rule = ({ after: { frequency, billingPeriod } }) => {
  const [often, long] = [frequencyOf(frequency), frequencyOf(billingPeriod)]
  const faults: FaultDetail[] = []
  if (frequency !== undefined && !often) faults.push({ at: 'frequency', problem: `must be one of ${known()}` })
  if (billingPeriod !== undefined && !long)
    faults.push({ at: 'billingPeriod', problem: `must be one of ${known(true)}` })
  if (often && long && often !== long)
    faults.push({ at: 'billingPeriod', problem: `is ${long}, which contradicts frequency ${often}` })
  return faults
}

const names = Object.keys(frequencies) as readonly NamedFrequency[]

/** The frequency that a word means; undefined when it means none. */
export function frequencyOf(word: unknown): NamedFrequency | undefined {
  const said = String(word).trim().toLowerCase()
  return names.find((name) => name.toLowerCase() === said || frequencies[name].includes(said))
}

function known(withPeriods = false): string {
  const periods = withPeriods ? Object.values(frequencies).map(([first]) => first!) : []
  return [...names, ...periods].join(', ')
}

/** A bill that comes more than a year after its period has begun is a slip of the keyboard. */
const longest = 366
const offsets = [
  'chargeDateOffset',
  'creditDateOffset',
  'billingDateShift',
  'mailingDateOffset',
  'paymentDueDateOffset',
]

/** What has to happen before what: a bill holds what came in, is dated, is sent, and then is due. */
const order = [
  ['chargeDateOffset', 'billingDateShift'],
  ['creditDateOffset', 'billingDateShift'],
  ['billingDateShift', 'mailingDateOffset'],
  ['mailingDateOffset', 'paymentDueDateOffset'],
  ['billingDateShift', 'paymentDueDateOffset'],
] as const

/** Offsets are days within a year, in the order in which a bill comes about. */
export const offsetsAreInOrder: Rule = ({ after }) => {
  const wrong = offsets.filter(
    (name) => after[name] !== undefined && !(days(after, name) >= 0 && days(after, name) <= longest),
  )
  if (wrong.length > 0) return wrong.map((at) => ({ at, problem: `must be from 0 to ${longest} days` }))
  return order
    .filter(([earlier, later]) => days(after, earlier) > days(after, later))
    .map(([earlier, later]) => ({ at: later, problem: `must not be before ${earlier}` }))
}

function days(doc: Doc, name: string): number {
  const value = doc[name]
  return typeof value === 'number' ? value : Number.NaN
}
