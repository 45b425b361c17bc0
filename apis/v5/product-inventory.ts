import { product } from '../../domain/inventory/product.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const productInventoryV5 = defineApi({
  id: 'TMF637',
  title: 'Product Inventory Management',
  description: 'What customers have: products with their prices, places and parties, from order to end.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/productInventory/v5', '/productInventory/v5'],
  faces: [asIs(product)],
})
