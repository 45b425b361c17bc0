import { inV4 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'
import { troubleTicketSubject } from './trouble-ticket-subject.ts'

const common = troubleTicketSubject(inV4)

export const tmf621v4: ApiRules = {
  id: 'TMF621',
  title: 'Trouble Ticket Management',
  generation: 'v4',
  basePaths: ['/tmf-api/troubleTicket/v4'],
  subjects: [
    {
      ...common,
      full: {
        ...common.full,
        externalId: 'NOC-1',
        relatedEntity: [{ id: 'product-1', name: 'The line', role: 'affected', '@referredType': 'Product' }],
        relatedParty: [{ id: 'nobody', name: 'A caller', role: 'customer', '@referredType': 'Individual' }],
      },
    },
  ],
}
