import { neededBy } from '../../common/needed-by.ts'
import { defineResource, type Rule } from '../../core/define-resource.ts'
import type { FaultDetail } from '../../core/fault.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { isText } from '../../core/query.ts'
import { availabilityMakesSense } from '../availability/availability-rules.ts'
import { minutesOf, mostMinutes } from './duration.ts'
import { isWatched, measureOf, warningsOf } from './objective.ts'
import { serviceLevelObjective as schema } from './service-level-classes.ts'

/** An objective that is watched has to say what to watch; any other may say what it likes. */
const watchedMakesSense: Rule = ({ after }) => {
  if (!isWatched(after)) return []
  const problem = 'must be working time such as PT8H or P1DT4H, at most ten years'
  return [
    ...(minutesOf(after['conformanceTarget']) === undefined ? [{ at: 'conformanceTarget', problem }] : []),
    ...(/^\s*[>≥]/.test(String(after['conformanceComparator']))
      ? [{ at: 'conformanceComparator', problem: 'must say that the target is the most, such as <=' }]
      : []),
    ...(warningsOf(after) ? [] : [{ at: 'thresholdTarget', problem: 'must be percents below 100, such as 50,80' }]),
    ...(measureOf(after) === 'timeToRespond' && after['pausedIn'] !== undefined
      ? [{ at: 'pausedIn', problem: 'is for times to resolve: who waits for something has responded' }]
      : []),
    ...docsIn(after['escalation']).flatMap(escalationFaults),
    ...docsIn(after['serviceLevelObjectiveConsequence']).flatMap(creditFaults),
  ]
}

/** A ticket that takes a hundred times as long as was promised is nobody's any more. */
const mostPercent = 10_000

function escalationFaults({ atPercent, action, party }: Doc, i: number): FaultDetail[] {
  return [
    ...(Number(atPercent) > 0 && Number(atPercent) <= mostPercent
      ? []
      : [{ at: `escalation[${i}].atPercent`, problem: `must be more than 0, and not more than ${mostPercent}` }]),
    ...(action === 'raisePriority' || party !== undefined
      ? []
      : [{ at: `escalation[${i}].party`, problem: `is needed to ${action}` }]),
  ]
}

/** What only consequences of availability can say. */
const ofAvailability = ['belowPercent', 'creditPercent', 'mostCredit'] as const

function creditFaults(consequence: Doc, i: number): FaultDetail[] {
  const { lateByMinutes = 0, credit } = consequence
  const at = `serviceLevelObjectiveConsequence[${i}]`
  const amount = amountOf(credit)
  return [
    ...ofAvailability
      .filter((name) => consequence[name] !== undefined)
      .map((name) => ({ at: `${at}.${name}`, problem: 'is for availability: say lateByMinutes and credit' })),
    ...(Number(lateByMinutes) >= 0 && Number(lateByMinutes) <= mostMinutes
      ? []
      : [{ at: `${at}.lateByMinutes`, problem: `must be from 0 to ${mostMinutes}` }]),
    ...(credit === undefined || (amount && amount.micro > 0n)
      ? []
      : [{ at: `${at}.credit`, problem: 'must be an amount of money, more than nothing' }]),
  ]
}

/** Clocks of tickets run by it: it can promise another time, but not something else. */
const staysWatched: Rule = async ({ before, after }, read) => {
  const measure = before && measureOf(before)
  if (!measure || measureOf(after) === measure) return []
  const clocks = await read.find('TicketClock', isText(['objective', 'id'], String(after['id'])), 1)
  const problem = `stays ${measure} while clocks of tickets run by it; end it with validFor, and make another one`
  return clocks.length > 0 ? [{ at: 'serviceLevelObjectiveParameter.name', problem }] : []
}

const example: Doc = {
  '@type': 'ServiceLevelObjective',
  name: 'Faults of VIPs within four hours',
  conformanceComparator: '<=',
  conformanceTarget: 'PT4H',
  thresholdTarget: '50,80',
  serviceLevelObjectiveParameter: {
    '@type': 'ServiceLevelSpecParameter',
    name: 'timeToResolve',
    parameterType: 'KPI',
    serviceParmCategory: 'technology non-specific',
    serviceParmPerspective: 'individual user',
  },
  serviceLevelObjectiveConsequence: [
    {
      '@type': 'ServiceLevelSpecConsequence',
      prescribedAction: 'Credit on the next bill',
      lateByMinutes: 0,
      credit: { unit: 'EUR', value: 10 },
    },
    { '@type': 'ServiceLevelSpecConsequence', lateByMinutes: 240, credit: { unit: 'EUR', value: 25 } },
  ],
  ticketScope: { ticketType: ['fault'], segment: ['VIP'] },
  pausedIn: ['pending', 'held'],
  escalation: [{ atPercent: 80, action: 'raisePriority' }],
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
}

export const serviceLevelObjective = defineResource({
  kind: 'ServiceLevelObjective',
  schema,
  description:
    'What the operator wants to keep to. Times to respond and to resolve are watched on tickets, availability is judged by the month.',
  mandatory: ['conformanceComparator', 'conformanceTarget', 'serviceLevelObjectiveParameter'],
  search: ['name', 'conformanceTarget', 'serviceLevelObjectiveParameter.name', 'businessCalendar.id'],
  rules: [watchedMakesSense, availabilityMakesSense, staysWatched],
  references: [{ path: 'businessCalendar.id', kinds: ['BusinessCalendar'] }],
  neededBy: neededBy('ServiceLevelObjective', [
    { by: 'ServiceLevelSpecification', at: 'relatedServiceLevelObjective.id', verb: 'is made up of' },
    { by: 'TicketClock', at: 'objective.id', verb: 'watches' },
  ]),
  example,
})
