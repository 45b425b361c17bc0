import { inV4 } from './product-facts.ts'
import { productOrderSubject } from './product-order-subject.ts'
import type { ApiRules } from './subject.ts'

const common = productOrderSubject(inV4)

export const tmf622v4: ApiRules = {
  id: 'TMF622',
  title: 'Product Ordering Management',
  generation: 'v4',
  basePaths: ['/tmf-api/productOrderingManagement/v4'],
  subjects: [
    {
      ...common,
      full: {
        ...common.full,
        externalId: 'PO-1',
        channel: [{ id: 'shop', name: 'The shop', role: 'sale' }],
        relatedParty: [{ id: 'nobody', name: 'A buyer', role: 'customer', '@referredType': 'Individual' }],
      },
    },
  ],
}
