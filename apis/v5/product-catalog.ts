import { category } from '../../domain/catalog/category.ts'
import { productCatalog } from '../../domain/catalog/product-catalog.ts'
import { productOffering } from '../../domain/catalog/product-offering.ts'
import { productOfferingPrice } from '../../domain/catalog/product-offering-price.ts'
import { productSpecification } from '../../domain/catalog/product-specification.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const productCatalogV5 = defineApi({
  id: 'TMF620',
  title: 'Product Catalog Management',
  description: 'What is sold: offerings with their prices, what they offer, and the categories that show them.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/productCatalogManagement/v5', '/productCatalogManagement/v5'],
  faces: [
    asIs(productCatalog),
    asIs(category),
    asIs(productSpecification),
    asIs(productOffering),
    asIs(productOfferingPrice),
  ],
})
