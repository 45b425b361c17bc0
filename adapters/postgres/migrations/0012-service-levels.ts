import { migration, resourceTable } from '../migration.ts'

/** What is promised about troubles, the clocks that watch it, and what is owed where it was missed. */
export const serviceLevels = migration(12, 'service levels', [
  resourceTable('BusinessCalendar', { name: 'text', timeZone: 'text' }),
  resourceTable('ServiceLevelObjective', {
    name: 'text',
    conformanceTarget: 'text',
    'serviceLevelObjectiveParameter.name': 'text',
    'businessCalendar.id': 'text',
  }),
  resourceTable('ServiceLevelSpecification', { name: 'text', 'relatedServiceLevelObjective.id': 'values' }),
  resourceTable('TicketClock', {
    state: 'text',
    'objective.id': 'text',
    dueDate: 'text',
    nextDate: 'text',
    breachDate: 'text',
  }),
  resourceTable('ServiceLevelViolation', {
    state: 'text',
    'objective.id': 'text',
    creationDate: 'text',
    'relatedParty.partyOrPartyRole.id': 'values',
    'ticket.id': 'values',
  }),
])
