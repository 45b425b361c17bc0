import { product } from '../../domain/inventory/product.ts'
import { asV4 } from '../lens/as-v4.ts'
import { defineApi } from '../rest/define-api.ts'
import { productLenses } from './product-lenses.ts'

export const productInventoryV4 = defineApi({
  id: 'TMF637',
  title: 'Product Inventory Management',
  description: 'What customers have: products with their prices, places and parties, from order to end.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/productInventory/v4'],
  faces: [asV4(product, productLenses, { mandatory: ['status'] })],
})
