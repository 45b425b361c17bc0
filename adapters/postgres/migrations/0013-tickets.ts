import { migration, resourceTable } from '../migration.ts'

/** Troubles, and what kinds of them there are. */
export const tickets = migration(13, 'tickets', [
  resourceTable('TroubleTicket', {
    status: 'text',
    severity: 'text',
    priority: 'text',
    ticketType: 'text',
    creationDate: 'text',
    lastUpdate: 'text',
    expectedResolutionDate: 'text',
    resolutionDate: 'text',
    'externalIdentifier.id': 'values',
    'relatedParty.partyOrPartyRole.id': 'values',
    'relatedEntity.entity.id': 'values',
    'troubleTicketRelationship.id': 'values',
    'troubleTicketSpecification.id': 'text',
  }),
  resourceTable('TroubleTicketSpecification', { name: 'text', lifecycleStatus: 'text', lastUpdate: 'text' }),
])
