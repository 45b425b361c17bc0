import { inV5 } from './product-facts.ts'
import type { ApiRules, Subject } from './subject.ts'
import { specificationFacts } from './tmf669.v5.ts'
import { troubleTicketSubject } from './trouble-ticket-subject.ts'

const common = troubleTicketSubject(inV5)

const ticketSpecification: Subject = {
  ...specificationFacts,
  resource: 'troubleTicketSpecification',
  kind: 'TroubleTicketSpecification',
  minimal: { name: 'Fault of a line' },
  lifecycle: {
    attribute: 'lifecycleStatus',
    step: ['inDesign', 'active'],
    illegal: ['active', 'inDesign'],
    event: 'StatusChangeEvent',
  },
}

export const tmf621v5: ApiRules = {
  id: 'TMF621',
  title: 'Trouble Ticket Management',
  generation: 'v5',
  basePaths: ['/tmf-api/troubleTicket/v5', '/troubleTicket/v5'],
  subjects: [
    {
      ...common,
      full: {
        ...common.full,
        externalIdentifier: [
          { '@type': 'ExternalIdentifier', id: 'NOC-1', owner: 'NOC', externalIdentifierType: 'ticket' },
        ],
        relatedEntity: [
          {
            '@type': 'RelatedEntity',
            role: 'affected',
            entity: { '@type': 'EntityRef', id: 'product-1', name: 'The line', '@referredType': 'Product' },
          },
        ],
        relatedParty: [
          {
            '@type': 'RelatedPartyRefOrPartyRoleRef',
            role: 'customer',
            partyOrPartyRole: { '@type': 'PartyRef', id: 'nobody', name: 'A caller', '@referredType': 'Individual' },
          },
        ],
      },
      v5Only: {
        troubleTicketCharacteristic: [
          { '@type': 'StringCharacteristic', name: 'modemLight', valueType: 'string', value: 'red' },
        ],
      },
    },
    ticketSpecification,
  ],
}
