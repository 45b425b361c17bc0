import { attachmentRefOrValue } from '../common/attachment.ts'
import { entity } from '../common/entity.ts'
import { entityRef } from '../common/entity-ref.ts'
import { externalIdentifier } from '../common/external-identifier.ts'
import { note } from '../common/note.ts'
import { relatedPartyOrPartyRole } from '../common/party-classes.ts'
import { relatedChannel } from '../common/related-channel.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, attributesOf, classOf, dateTime, listOf, polymorphic, subclassOf, text } from '../core/schema.ts'

/** An entity that comes along; what it is beyond its identifier is its own affair. */
const entityValue = classOf('Entity', entity, { description: 'An entity that comes along, of whatever class.' })

const entityRefOrValue = polymorphic(
  classOf('EntityRefOrValue', attributesOf(entityRef), { description: 'An entity, or a reference to one.' }),
  () => [entityValue, entityRef],
)

const relatedEntityRefOrValue = classOf(
  'RelatedEntityRefOrValue',
  {
    role: text('What the entity is to the interaction, such as its subject or its outcome.'),
    entity: about(entityRefOrValue, 'The entity: an order, a ticket, a bill, a campaign.'),
  },
  { description: 'Something that an interaction was about.', required: ['role', 'entity'] },
)

const itemRelationship = classOf(
  'InteractionItemRelationship',
  {
    id: text('Identifier of the other item within the interaction.'),
    relationshipType: text('What the other item is to this one.'),
  },
  { description: 'A link between two items of one interaction.', required: ['id', 'relationshipType'] },
)

const interactionItem = classOf(
  'InteractionItem',
  {
    id: text('Identifier of the item within its interaction.'),
    interactionItemType: text('Kind of item, such as a complaint or a question.'),
    itemDate: about(timePeriod, 'When it was talked about.'),
    reason: text('Why it was talked about.'),
    resolution: text('What came of it.'),
    creationDate: dateTime('When the item was recorded.'),
    lastUpdate: dateTime('When the item was last changed.'),
    item: about(relatedEntityRefOrValue, 'What it is about.'),
    relatedChannel: listOf(relatedChannel, 'Channels on which it was talked about.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with it.'),
    attachment: listOf(attachmentRefOrValue, 'Documents about it.'),
    note: listOf(note, 'Remarks about it.'),
    interactionItemRelationship: listOf(itemRelationship, 'Links to other items of the interaction.'),
  },
  { description: 'One thing that an interaction was about.' },
)

const interactionRelationship = subclassOf(
  entityRef,
  'InteractionRelationship',
  {
    relationshipType: text('What the other one is to this one; continues means that this one goes on with its thread.'),
  },
  { description: 'A reference to another interaction.', required: ['id', 'relationshipType'] },
)

export const partyInteraction = classOf(
  'PartyInteraction',
  {
    ...entity,
    description: text('What happened.'),
    reason: text('Why somebody got in touch.'),
    direction: text('Who began: inbound, the customer; outbound, the operator.'),
    status: text('How far it is: open, inProgress, completed or cancelled.'),
    statusChangeDate: dateTime('When it got this status; set by the server.'),
    creationDate: dateTime('When it was recorded; set by the server.'),
    lastUpdate: dateTime('When it was last changed; set by the server.'),
    interactionDate: about(timePeriod, 'When it took place; from its recording on when absent.'),
    threadId: text(
      'The interaction with which its thread began; its own identifier when it began one. Set by the server.',
    ),
    relatedChannel: listOf(
      relatedChannel,
      'Where it took place: phone, fax, e-mail, web, chat, video, shop, field visit.',
    ),
    relatedParty: listOf(relatedPartyOrPartyRole, 'Who took part, and who it was about.'),
    externalIdentifier: listOf(externalIdentifier, 'Identifiers by which other systems know it.'),
    interactionItem: listOf(interactionItem, 'What it was about.'),
    interactionRelationship: listOf(interactionRelationship, 'Other interactions that have to do with it.'),
    attachment: listOf(attachmentRefOrValue, 'Documents that came with it.'),
    note: listOf(note, 'Remarks.'),
  },
  { description: 'A contact between a party and the operator, whatever the channel.' },
)
