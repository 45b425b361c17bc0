import { entity } from '../../common/entity.ts'
import { partyRef, refTo } from '../../common/entity-ref.ts'
import { money } from '../../common/money.ts'
import { relatedEntity } from '../../common/related-entity.ts'
import { timePeriod } from '../../common/time-period.ts'
import { about, classOf, integer, listOf, number, oneOf, text } from '../../core/schema.ts'
import { ticketStates } from '../ticket/ticket-states.ts'

const consequence = classOf(
  'ServiceLevelSpecConsequence',
  {
    prescribedAction: text('What is to be done when the objective is missed, in free words.'),
    validFor: timePeriod,
    lateByMinutes: integer('Working minutes behind the target from which on this consequence counts; 0 when absent.'),
    belowPercent: number(
      'Availability in percent below which this consequence counts; the target when absent. Of those that count, the one of the lowest percentage does.',
    ),
    credit: about(money, 'What the customer is credited then.'),
    creditPercent: number('The same in percent of what is charged for the period, for availability.'),
    mostCredit: about(money, 'The most that is credited by this consequence, for availability.'),
  },
  { description: 'What follows when an objective is missed.' },
)

const parameter = classOf(
  'ServiceLevelSpecParameter',
  {
    name: text(
      'What is measured; timeToRespond and timeToResolve are watched on tickets, availability is judged by the month.',
    ),
    parameterType: text('KPI or KQI.'),
    serviceParmCategory: text('Whether the parameter belongs to a technology, to a service, or to none.'),
    serviceParmPerspective: text('Whether it speaks of single users or of all together.'),
    transformationAlgorithmOfKQI: text('How a KQI is worked out.'),
    relatedEntity: listOf(relatedEntity, 'What the parameter is measured at.'),
    validFor: timePeriod,
  },
  { description: 'What an objective measures.' },
)

const ticketScope = classOf(
  'TicketScope',
  {
    ticketType: listOf(text(), 'Types of tickets; every type when absent.'),
    severity: listOf(text(), 'Severities; every one when absent.'),
    segment: listOf(oneOf(['VIP', 'business', 'residential']), 'Segments of customers; every one when absent.'),
  },
  { description: 'The tickets for which an objective holds.', plain: true },
)

const escalation = classOf(
  'EscalationStep',
  {
    atPercent: integer('Percent of the target at which the step is taken.'),
    action: oneOf(['raisePriority', 'reassign', 'notify'], 'What is done.'),
    party: about(partyRef, 'Who gets the ticket, or is told.'),
  },
  { description: 'What is done when a ticket takes long.', required: ['atPercent', 'action'], plain: true },
)

export const serviceLevelObjective = classOf(
  'ServiceLevelObjective',
  {
    ...entity,
    name: text('Name of the objective.'),
    conformanceComparator: text('How what is measured is compared with the target, such as <=.'),
    conformanceTarget: text(
      'The target: of times, working time as PT8H or P1DT4H, where a day is 24 working hours; of availability, percent as 99.9.',
    ),
    conformancePeriod: about(timePeriod, 'The time in which the target is measured.'),
    graceTimes: text('How often the objective may be missed without a consequence.'),
    thresholdTarget: text('Percent of the target at which a warning is given, with commas; 50,80 when absent.'),
    toleranceTarget: text('By how much the target may be missed without being missed.'),
    tolerancePeriod: about(timePeriod, 'For how long the target may be missed without being missed.'),
    serviceLevelObjectiveParameter: about(parameter, 'What is measured.'),
    serviceLevelObjectiveConsequence: listOf(consequence, 'What follows when the objective is missed.'),
    ticketScope: about(ticketScope, 'The tickets for which it holds.'),
    businessCalendar: about(
      refTo('BusinessCalendarRef', 'a calendar of working hours'),
      'When the clock runs; always when absent.',
    ),
    pausedIn: listOf(
      oneOf(ticketStates),
      'States of a ticket in which the clock of its time to resolve does not run; pending and held when absent.',
    ),
    escalation: listOf(escalation, 'What is done when a ticket takes long.'),
    validFor: timePeriod,
  },
  { description: 'What the operator wants to keep to, and what follows when it does not.' },
)

export const objectiveRef = refTo('ServiceLevelObjectiveRef', 'an objective')

export const serviceLevelSpecification = classOf(
  'ServiceLevelSpecification',
  {
    ...entity,
    name: text('Name of the service level.'),
    description: text('What the service level promises.'),
    relatedServiceLevelObjective: listOf(objectiveRef, 'The objectives that make it up.'),
    validFor: timePeriod,
  },
  { description: 'A set of objectives that is promised as one.' },
)
