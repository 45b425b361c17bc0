import { migration, resourceTable } from '../migration.ts'

/** Contacts between parties and the operator. */
export const interactions = migration(13, 'interactions', [
  resourceTable('PartyInteraction', {
    status: 'text',
    direction: 'text',
    reason: 'text',
    threadId: 'text',
    creationDate: 'text',
    'interactionDate.startDateTime': 'text',
    'relatedChannel.channel.id': 'values',
    'relatedParty.partyOrPartyRole.id': 'values',
    'interactionItem.item.entity.id': 'values',
    'interactionRelationship.id': 'values',
    'externalIdentifier.id': 'values',
  }),
])
