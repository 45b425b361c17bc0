import { inV4 } from './product-facts.ts'
import { productSubject } from './product-subject.ts'
import type { ApiRules } from './subject.ts'

const common = productSubject(inV4)

export const tmf637v4: ApiRules = {
  id: 'TMF637',
  title: 'Product Inventory Management',
  generation: 'v4',
  basePaths: ['/tmf-api/productInventory/v4'],
  subjects: [
    {
      ...common,
      mandatory: ['status'],
      minimal: { status: 'created' },
      full: {
        ...common.full,
        agreement: [{ id: 'agreement-1', name: 'Terms 2020', agreementItemId: '2' }],
        place: [{ id: 'place-1', name: 'Home', role: 'installation', '@referredType': 'GeographicAddress' }],
        productOrderItem: [{ productOrderId: 'order-1', orderItemId: '1', orderItemAction: 'add', role: 'origin' }],
        productRelationship: [{ relationshipType: 'reliesOn', product: { id: 'product-9', name: 'The line' } }],
        relatedParty: [{ id: 'nobody', name: 'A user', role: 'user', '@referredType': 'Individual' }],
      },
    },
  ],
}
