import { contentsOf, withAddresses } from '../../common/attachments/kept-attachments.ts'
import { relatedPartyReference } from '../../common/references.ts'
import { defineResource } from '../../core/define-resource.ts'
import { clocksFollow } from '../level/follow-ticket.ts'
import { characteristicsAsSpecified } from './ticket-characteristics.ts'
import { withHistory } from './ticket-history.ts'
import { notesStay, withDatedNotes } from './ticket-notes.ts'
import { withPriority } from './ticket-priority.ts'
import {
  endNeedsReason,
  parentsEndSomewhere,
  proposalsComeByThemselves,
  reopenedInTime,
  tiesMakeSense,
} from './ticket-rules.ts'
import { ticketLifecycle } from './ticket-states.ts'
import { troubleTicket as schema } from './trouble-ticket-class.ts'
import { troubleTicketExample } from './trouble-ticket-example.ts'

export const troubleTicket = defineResource({
  kind: 'TroubleTicket',
  schema,
  description: 'A trouble of a customer, who works on it, and what becomes of it.',
  lifecycle: ticketLifecycle,
  mandatory: ['description', 'severity', 'ticketType'],
  serverSets: ['creationDate', 'lastUpdate', 'statusChangeDate', 'statusChangeHistory'],
  search: [
    'status',
    'severity',
    'priority',
    'ticketType',
    'creationDate',
    'lastUpdate',
    'expectedResolutionDate',
    'resolutionDate',
    'externalIdentifier.id',
    'relatedParty.partyOrPartyRole.id',
    'relatedEntity.entity.id',
    'troubleTicketRelationship.id',
    'troubleTicketSpecification.id',
  ],
  complete: (step) => withHistory({ ...step, after: withDatedNotes(step) }),
  resolve: async (step, read, nextId) => withPriority({ ...step, after: withAddresses(step, nextId) }, read, nextId),
  consequences: async (step, read) => [
    ...(await contentsOf('TroubleTicket', step, read)),
    ...(await clocksFollow(step, read)),
  ],
  rules: [
    endNeedsReason,
    proposalsComeByThemselves,
    reopenedInTime,
    notesStay,
    tiesMakeSense,
    parentsEndSomewhere,
    characteristicsAsSpecified,
  ],
  references: [
    relatedPartyReference,
    { path: 'troubleTicketRelationship.id', kinds: ['TroubleTicket'] },
    { path: 'troubleTicketSpecification.id', kinds: ['TroubleTicketSpecification'] },
  ],
  events: { stateChange: 'TroubleTicketStatusChangeEvent' },
  furtherEvents: [
    { name: 'TroubleTicketResolvedEvent', says: 'is resolved' },
    { name: 'TroubleTicketInformationRequiredEvent', says: 'waits for something that only the customer can say' },
  ],
  raises: ({ before, after }) => {
    if (!after || before?.['status'] === after['status']) return []
    if (after['status'] === 'resolved') return ['TroubleTicketResolvedEvent']
    return after['status'] === 'pending' ? ['TroubleTicketInformationRequiredEvent'] : []
  },
  example: troubleTicketExample,
})
