import { troubleTicket } from '../../domain/care/ticket/trouble-ticket.ts'
import { asV4 } from '../lens/as-v4.ts'
import { filledIn } from '../lens/filled-in.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { unspecified } from '../lens/related-party.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { singleText } from '../lens/single-text.ts'
import { defineApi } from '../rest/define-api.ts'
import { attachment, reference, relatedEntity, relatedPartyReference, sameClass } from './common-classes.ts'

const ticketRelationship = sameClass('TroubleTicketRelationship', [filledIn('relationshipType', () => unspecified)])

const statusChange = sameClass('StatusChange', [
  v5Only('author'),
  renamed('statusChangeDate', 'changeDate'),
  renamed('statusChangeReason', 'changeReason'),
])

const lenses: readonly Lens[] = [
  v5Only('statusProposal', 'troubleTicketSpecification', 'troubleTicketCharacteristic'),
  renamed('externalIdentifier', 'externalId'),
  singleText('externalId', 'id', 'ExternalIdentifier'),
  eachOf('statusChangeHistory', statusChange),
  renamed('statusChangeHistory', 'statusChange'),
  eachOf('attachment', attachment),
  inside('channel', reference('ChannelRef')),
  eachOf('note', sameClass('Note')),
  eachOf('relatedEntity', relatedEntity),
  eachOf('relatedParty', relatedPartyReference),
  eachOf('troubleTicketRelationship', ticketRelationship),
]

export const troubleTicketV4 = defineApi({
  id: 'TMF621',
  title: 'Trouble Ticket Management',
  description: 'Troubles of customers, from the first word to the end.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/troubleTicket/v4'],
  faces: [asV4(troubleTicket, lenses, { mandatory: ['description', 'severity', 'ticketType'] })],
})
