import type { Doc } from '../../core/json.ts'

/** A trouble as it is told at the telephone. */
export const troubleTicketExample: Doc = {
  '@type': 'TroubleTicket',
  name: 'No dial tone',
  description: 'The line of the shop has been dead since this morning; the modem shows a red light.',
  severity: 'Major',
  ticketType: 'fault',
  priority: 'High',
  requestedResolutionDate: '2025-03-04T12:00:00.000Z',
  channel: { '@type': 'ChannelRef', id: 'phone', name: 'Telephone' },
  externalIdentifier: [
    { '@type': 'ExternalIdentifier', id: 'NOC-4711', owner: 'Network operations', externalIdentifierType: 'ticket' },
  ],
  attachment: [
    {
      '@type': 'Attachment',
      id: 'photo-1',
      name: 'The modem',
      description: 'Red light',
      attachmentType: 'photo',
      mimeType: 'image/jpeg',
      url: 'https://files.example.com/tickets/photo-1.jpg',
    },
  ],
  note: [
    {
      '@type': 'Note',
      id: '1',
      author: 'Aoife Byrne',
      date: '2025-03-03T09:12:00.000Z',
      text: 'Customer has restarted the modem twice.',
    },
  ],
  relatedEntity: [
    {
      '@type': 'RelatedEntity',
      role: 'affected product',
      entity: { '@type': 'EntityRef', id: 'product-9001', name: 'Business line', '@referredType': 'Product' },
    },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'customer',
      partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'c-4401', name: 'Byrne Books', '@referredType': 'Customer' },
    },
  ],
  troubleTicketRelationship: [
    {
      '@type': 'TroubleTicketRelationship',
      id: 'outage-77',
      name: 'Exchange Sligo 2 without power',
      relationshipType: 'parent',
      '@referredType': 'TroubleTicket',
    },
  ],
  troubleTicketSpecification: {
    '@type': 'TroubleTicketSpecificationRef',
    id: 'line-fault',
    name: 'Fault of a line',
    version: '1.0',
    '@referredType': 'TroubleTicketSpecification',
  },
  troubleTicketCharacteristic: [
    { '@type': 'StringCharacteristic', name: 'modemLight', valueType: 'string', value: 'red' },
  ],
}
