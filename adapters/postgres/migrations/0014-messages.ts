import { migration, resourceTable } from '../migration.ts'

/**
 * Messages, the templates of their texts, and what gateways tell of them. The last messages of a customer are asked for by
 * party; as with orders, the planner must not take one of the frequent parties for more frequent than it is.
 */
export const messages = migration(14, 'messages', [
  resourceTable('CommunicationMessage', {
    state: 'text',
    messageType: 'text',
    creationDate: 'text',
    scheduledSendTime: 'text',
    'receiver.party.partyOrPartyRole.id': 'values',
    'receiver.email': 'values',
    'receiver.phoneNumber': 'values',
    'template.id': 'text',
  }),
  `alter table communication_message alter column "receiver.party.partyOrPartyRole.id" set statistics 1000`,
  resourceTable('MessageTemplate', { name: 'text' }),
  resourceTable('DeliveryReceipt', { 'message.id': 'text', status: 'text', eventDate: 'text' }),
])
