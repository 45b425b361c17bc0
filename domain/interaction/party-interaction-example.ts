import type { Doc } from '../core/json.ts'

/** A call about an order, which goes on with a chat of the day before. */
export const partyInteractionExample: Doc = {
  '@type': 'PartyInteraction',
  description: 'Asked where the technician is; was told that he comes at four.',
  reason: 'Delivery of the new line',
  direction: 'inbound',
  status: 'completed',
  interactionDate: { startDateTime: '2025-03-03T09:00:00.000Z', endDateTime: '2025-03-03T09:06:00.000Z' },
  relatedChannel: [
    { '@type': 'RelatedChannel', role: 'contact', channel: { '@type': 'ChannelRef', id: 'phone', name: 'Telephone' } },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'customer',
      partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'c-4401', name: 'Byrne Books', '@referredType': 'Customer' },
    },
  ],
  interactionItem: [
    {
      '@type': 'InteractionItem',
      id: '1',
      interactionItemType: 'question',
      reason: 'Where is the technician?',
      resolution: 'Comes at four',
      item: {
        '@type': 'RelatedEntityRefOrValue',
        role: 'subject',
        entity: { '@type': 'EntityRef', id: 'order-7001', name: 'New line', '@referredType': 'ProductOrder' },
      },
    },
  ],
  interactionRelationship: [
    {
      '@type': 'InteractionRelationship',
      id: 'chat-4711',
      relationshipType: 'continues',
      '@referredType': 'PartyInteraction',
    },
  ],
  externalIdentifier: [
    { '@type': 'ExternalIdentifier', id: 'CALL-99', owner: 'Switch', externalIdentifierType: 'call' },
  ],
  attachment: [
    {
      '@type': 'Attachment',
      id: 'recording-1',
      name: 'Recording',
      attachmentType: 'recording',
      mimeType: 'audio/mpeg',
      url: 'https://files.example.com/calls/99.mp3',
    },
  ],
  note: [{ '@type': 'Note', id: '1', author: 'Aoife Byrne', date: '2025-03-03T09:07:00.000Z', text: 'Friendly.' }],
}
