import { cancelProductOrder } from '../../domain/ordering/cancel-product-order.ts'
import { productOrder } from '../../domain/ordering/product-order.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const productOrderV5 = defineApi({
  id: 'TMF622',
  title: 'Product Ordering Management',
  description: 'Orders of products, from draft to delivery, and the cancellation of orders.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/productOrderingManagement/v5', '/productOrderingManagement/v5'],
  faces: [asIs(productOrder), asIs(cancelProductOrder, ['list', 'retrieve', 'create'])],
})
