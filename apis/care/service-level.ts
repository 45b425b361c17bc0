import { businessCalendar } from '../../domain/care/level/business-calendar.ts'
import { serviceLevelViolation } from '../../domain/care/level/service-level-violation.ts'
import { ticketClock } from '../../domain/care/level/ticket-clock.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const serviceLevel = defineApi({
  id: 'serviceLevel',
  title: 'Service Level',
  description:
    'How promises are kept: hours of work, clocks of tickets, and what is owed where a promise was not kept.',
  generation: 'v1',
  version: '1.0.0',
  basePaths: ['/tmf-api/serviceLevel/v1'],
  faces: [
    asIs(businessCalendar),
    asIs(ticketClock, ['list', 'retrieve']),
    asIs(serviceLevelViolation, ['list', 'retrieve']),
  ],
})
