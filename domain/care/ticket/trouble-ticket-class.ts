import { attachmentRefOrValue } from '../../common/attachment.ts'
import { characteristic } from '../../common/characteristic.ts'
import { entity } from '../../common/entity.ts'
import { entityRef, refTo } from '../../common/entity-ref.ts'
import { externalIdentifier } from '../../common/external-identifier.ts'
import { note } from '../../common/note.ts'
import { channelRef } from '../../common/product-refs.ts'
import { relatedEntity } from '../../common/related-entity.ts'
import { relatedPartyRefOrPartyRoleRef } from '../../common/related-party.ts'
import { about, classOf, dateTime, described, listOf, oneOf, subclassOf, text } from '../../core/schema.ts'
import { ticketStates } from './ticket-states.ts'

const status = (description: string) =>
  about(described(oneOf(ticketStates), { name: 'TroubleTicketStatusType' }), description)

const statusChange = classOf(
  'StatusChange',
  {
    status: status('The status that the ticket got.'),
    statusChangeDate: dateTime('When it got it.'),
    statusChangeReason: text('Why.'),
    author: text('Who changed it: the identifier of a person or of a system.'),
  },
  { description: 'One step in the history of a ticket.' },
)

const statusProposal = classOf(
  'TroubleTicketStatusProposal',
  {
    status: status('The status that is proposed.'),
    statusChangeReason: text('Why.'),
    proposalDate: dateTime('When it was proposed.'),
    troubleTicketId: text('The ticket whose end proposes it.'),
  },
  { description: 'A status that the end of a parent, or of a duplicate, proposes to a ticket.' },
)

const ticketRelationship = subclassOf(
  entityRef,
  'TroubleTicketRelationship',
  { relationshipType: text('What the other ticket is to this one: parent, child, duplicate, or a word of your own.') },
  { description: 'A reference to a ticket that has to do with this one.', required: ['id', 'relationshipType'] },
)

const troubleTicketSpecificationRef = refTo('TroubleTicketSpecificationRef', 'the specification of a kind of tickets', {
  version: text('Version of the specification.'),
})

export const troubleTicket = classOf(
  'TroubleTicket',
  {
    ...entity,
    name: text('The trouble in a few words.'),
    description: text('What is wrong.'),
    severity: text('How bad it is for whoever has the trouble, such as Critical, Major or Minor.'),
    ticketType: text('Kind of ticket, such as a fault, a complaint or a question about a bill.'),
    priority: text('How urgently it is worked on: Critical, High, Medium or Low; derived when absent.'),
    status: status('How far the ticket is.'),
    statusChangeDate: dateTime('When it got this status; set by the server.'),
    statusChangeReason: text('Why it has this status.'),
    statusChangeHistory: listOf(statusChange, 'Every status that it had, in order; kept by the server.'),
    statusProposal: about(
      statusProposal,
      'What the end of its parent proposes; a new status settles it, null declines it.',
    ),
    creationDate: dateTime('When the ticket was made; set by the server.'),
    lastUpdate: dateTime('When the ticket was last changed; set by the server.'),
    requestedResolutionDate: dateTime('When the customer wants the trouble to be over.'),
    expectedResolutionDate: dateTime(
      'When the trouble is expected to be over; kept by the service level, where one holds.',
    ),
    resolutionDate: dateTime('When the trouble was over.'),
    attachment: listOf(attachmentRefOrValue, 'Documents about the trouble.'),
    channel: about(channelRef, 'Channel through which the trouble was told.'),
    externalIdentifier: listOf(externalIdentifier, 'Identifiers by which other systems know the ticket.'),
    note: listOf(note, 'Remarks, in the order in which they were added; none is taken away.'),
    relatedEntity: listOf(relatedEntity, 'What the trouble is about: products, orders, bills, outages.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with the ticket.'),
    troubleTicketRelationship: listOf(ticketRelationship, 'Tickets that have to do with this one.'),
    troubleTicketSpecification: about(troubleTicketSpecificationRef, 'Says what tickets of this kind have in common.'),
    troubleTicketCharacteristic: listOf(characteristic, 'What the specification asks of such tickets.'),
  },
  { description: 'A trouble of a customer, and what is done about it.' },
)
