import { inV5 } from './product-facts.ts'
import { productSubject } from './product-subject.ts'
import type { ApiRules } from './subject.ts'

const common = productSubject(inV5)

export const tmf637v5: ApiRules = {
  id: 'TMF637',
  title: 'Product Inventory Management',
  generation: 'v5',
  basePaths: ['/tmf-api/productInventory/v5', '/productInventory/v5'],
  subjects: [
    {
      ...common,
      mandatory: [],
      minimal: {},
      full: {
        ...common.full,
        agreementItem: [{ '@type': 'AgreementItemRef', agreementId: 'agreement-1', agreementItemId: '2' }],
        place: [
          {
            '@type': 'RelatedPlaceRefOrValue',
            role: 'installation',
            place: { '@type': 'GeographicAddress', streetNr: '2', streetName: 'Dock', city: 'Galway' },
          },
        ],
        productOrderItem: [
          { '@type': 'RelatedOrderItem', orderId: 'order-1', orderItemId: '1', orderItemAction: 'add', role: 'origin' },
        ],
        productRelationship: [
          { '@type': 'ProductRelationship', id: 'product-9', name: 'The line', relationshipType: 'reliesOn' },
        ],
        relatedParty: [
          {
            '@type': 'RelatedPartyOrPartyRole',
            role: 'user',
            partyOrPartyRole: { '@type': 'PartyRef', id: 'nobody', name: 'A user', '@referredType': 'Individual' },
          },
        ],
      },
      v5Only: { intent: { '@type': 'IntentRef', id: 'intent-1', name: 'Always on' } },
    },
  ],
}
