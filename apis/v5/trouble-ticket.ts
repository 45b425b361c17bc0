import { troubleTicket } from '../../domain/care/ticket/trouble-ticket.ts'
import { troubleTicketSpecification } from '../../domain/care/ticket/trouble-ticket-specification.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const troubleTicketV5 = defineApi({
  id: 'TMF621',
  title: 'Trouble Ticket Management',
  description: 'Troubles of customers, from the first word to the end, and what kinds of them there are.',
  generation: 'v5',
  version: '5.0.1',
  basePaths: ['/tmf-api/troubleTicket/v5', '/troubleTicket/v5'],
  faces: [asIs(troubleTicket), asIs(troubleTicketSpecification)],
})
