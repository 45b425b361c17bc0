import { partyInteraction } from '../../domain/interaction/party-interaction.ts'
import { asV4 } from '../lens/as-v4.ts'
import { filledIn } from '../lens/filled-in.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { unspecified } from '../lens/related-party.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { defineApi } from '../rest/define-api.ts'
import { attachment, flatEntity, relatedParty, relatedPartyReference, sameClass } from './common-classes.ts'
import { relatedChannel } from './order-classes.ts'

const note = sameClass('Note')

const item = flatEntity('RelatedEntityRefOrValue', 'ProductOrder', ['role'])

const interactionItem = sameClass('InteractionItem', [
  v5Only('interactionItemType', 'lastUpdate', 'interactionItemRelationship'),
  inside('item', item),
  eachOf('relatedChannel', relatedChannel),
  renamed('relatedChannel', 'channel'),
  eachOf('relatedParty', relatedPartyReference),
  eachOf('attachment', attachment),
  eachOf('note', note),
])

const interactionRelationship = sameClass('InteractionRelationship', [
  v5Only('name', '@referredType'),
  filledIn('relationshipType', () => unspecified),
])

const lenses: readonly Lens[] = [
  v5Only('lastUpdate', 'threadId', 'externalIdentifier'),
  eachOf('relatedChannel', relatedChannel),
  renamed('relatedChannel', 'channel'),
  eachOf('relatedParty', relatedParty),
  eachOf('interactionItem', interactionItem),
  eachOf('interactionRelationship', interactionRelationship),
  eachOf('attachment', attachment),
  eachOf('note', note),
]

/** The official kit leaves out dates and status, which are then filled in. */
export const partyInteractionV4 = defineApi({
  id: 'TMF683',
  title: 'Party Interaction Management',
  description: 'Contacts between parties and the operator, whatever the channel.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/partyInteraction/v4'],
  faces: [asV4(partyInteraction, lenses, { mandatory: ['channel', 'direction', 'reason'] })],
})
