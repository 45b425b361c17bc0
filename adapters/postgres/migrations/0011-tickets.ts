import { migration, resourceTable } from '../migration.ts'

/** Troubles, the documents that come with them, and what kinds of troubles there are. */
export const tickets = migration(11, 'tickets', [
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
  resourceTable('AttachmentContent', { ownerId: 'text' }),
  resourceTable('TroubleTicketSpecification', { name: 'text', lifecycleStatus: 'text', lastUpdate: 'text' }),
])
