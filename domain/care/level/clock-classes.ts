import { entity } from '../../common/entity.ts'
import { refTo } from '../../common/entity-ref.ts'
import { money } from '../../common/money.ts'
import { relatedPartyRefOrPartyRoleRef } from '../../common/related-party.ts'
import { timePeriod } from '../../common/time-period.ts'
import { about, classOf, dateTime, integer, listOf, number, oneOf, text } from '../../core/schema.ts'
import { measures } from './objective.ts'
import { objectiveRef } from './service-level-classes.ts'

const clockPoint = classOf(
  'ClockPoint',
  {
    percent: number('Percent of the target.'),
    date: dateTime('When it was reached.'),
  },
  { description: 'A point of a clock that was reached.', plain: true },
)

export const clockStates = ['running', 'paused', 'stopped'] as const

export const ticketClock = classOf(
  'TicketClock',
  {
    ...entity,
    state: oneOf(clockStates, 'Whether working time counts now.'),
    ticket: about(refTo('TroubleTicketRef', 'a trouble ticket'), 'The ticket whose time it is.'),
    measure: oneOf(measures, 'What it measures.'),
    objective: about(objectiveRef, 'The objective that is watched.'),
    reason: text('Why this objective was chosen.'),
    targetMinutes: number('Working minutes of the target.'),
    elapsedMinutes: number('Working minutes that had passed at asOf.'),
    startDate: dateTime('When the clock began.'),
    asOf: dateTime('When the clock was started, paused or stopped last.'),
    dueDate: dateTime('When the target is missed if nothing changes, or was missed.'),
    nextDate: dateTime('The next instant at which something happens by itself.'),
    reached: listOf(clockPoint, 'Points that were reached, in order.'),
    handledPoints: integer('How many of the points that were reached have had their consequences.'),
    breachDate: dateTime('When the target was missed; absent while it is not.'),
  },
  {
    description:
      'How much of its time a ticket has used. That of its time to resolve has the identifier of the ticket, that of its time to respond the same with :timeToRespond behind it.',
  },
)

const violationTicket = classOf(
  'ViolatingTicket',
  {
    id: text('Identifier of the ticket.'),
    breachDate: dateTime('When its target was missed.'),
    lateByMinutes: integer('Working minutes behind the target, as far as consequences look.'),
    credit: about(money, 'What would be owed for this ticket alone.'),
  },
  { description: 'A ticket that missed its target.', plain: true },
)

export const serviceLevelViolation = classOf(
  'ServiceLevelViolation',
  {
    ...entity,
    state: oneOf(['open', 'credited'], 'Whether the credit still has to be put on a bill.'),
    objective: about(objectiveRef, 'The objective that was missed.'),
    period: about(timePeriod, 'The month in which it was missed.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'The customer who is owed.'),
    ticket: listOf(violationTicket, 'The tickets that missed it in this month.'),
    credit: about(money, 'What the customer is owed: one credit in a month, the greatest of those of its tickets.'),
    creationDate: dateTime('When it was missed for the first time.'),
  },
  { description: 'That an objective was missed for a customer in a month, and what is owed for it.' },
)
