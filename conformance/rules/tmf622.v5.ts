import { inV5 } from './product-facts.ts'
import { productOrderSubject } from './product-order-subject.ts'
import type { ApiRules } from './subject.ts'

const common = productOrderSubject(inV5)

export const tmf622v5: ApiRules = {
  id: 'TMF622',
  title: 'Product Ordering Management',
  generation: 'v5',
  basePaths: ['/tmf-api/productOrderingManagement/v5', '/productOrderingManagement/v5'],
  subjects: [
    {
      ...common,
      full: {
        ...common.full,
        externalId: [{ '@type': 'ExternalIdentifier', id: 'PO-1', owner: 'ERP', externalIdentifierType: 'order' }],
        channel: [
          { '@type': 'RelatedChannel', role: 'sale', channel: { '@type': 'ChannelRef', id: 'shop', name: 'The shop' } },
        ],
        relatedParty: [
          {
            '@type': 'RelatedPartyRefOrPartyRoleRef',
            role: 'customer',
            partyOrPartyRole: { '@type': 'PartyRef', id: 'nobody', name: 'A buyer', '@referredType': 'Individual' },
          },
        ],
      },
      v5Only: {
        orderRelationship: [{ '@type': 'OrderRelationship', id: 'order-9', relationshipType: 'dependency' }],
      },
    },
  ],
}
