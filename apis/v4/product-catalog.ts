import * as categories from '../../domain/catalog/category.ts'
import { exportJob } from '../../domain/catalog/jobs/export-job.ts'
import { importJob } from '../../domain/catalog/jobs/import-job.ts'
import { productCatalog } from '../../domain/catalog/product-catalog.ts'
import * as offerings from '../../domain/catalog/product-offering.ts'
import { productOfferingPrice } from '../../domain/catalog/product-offering-price.ts'
import { productSpecification } from '../../domain/catalog/product-specification.ts'
import { asV4 } from '../lens/as-v4.ts'
import { identifierOf } from '../lens/identifier-of.ts'
import { eachOf } from '../lens/nested.ts'
import { defineApi, jobOperations } from '../rest/define-api.ts'
import { category, offeringLenses, priceLenses, productOffering, specificationLenses } from './catalog-classes.ts'
import { attachment, relatedParty } from './common-classes.ts'

const mandatory = ['name']
const parent = identifierOf('parent', 'parentId', { '@type': 'CategoryRef', '@referredType': 'Category' })

export const productCatalogV4 = defineApi({
  id: 'TMF620',
  title: 'Product Catalog Management',
  description: 'Offerings, prices, specifications and the categories under which they are sold.',
  generation: 'v4',
  version: '4.1.0',
  basePaths: ['/tmf-api/productCatalogManagement/v4'],
  faces: [
    asV4(productCatalog, [eachOf('category', category), eachOf('relatedParty', relatedParty)], {
      mandatory,
      kind: 'Catalog',
    }),
    asV4(categories.category, [eachOf('subCategory', category), eachOf('productOffering', productOffering), parent], {
      mandatory,
    }),
    asV4(
      productSpecification,
      [...specificationLenses, eachOf('attachment', attachment), eachOf('relatedParty', relatedParty)],
      { mandatory },
    ),
    asV4(offerings.productOffering, [...offeringLenses, eachOf('attachment', attachment)], { mandatory }),
    asV4(productOfferingPrice, priceLenses, { mandatory }),
    asV4(importJob, [], { mandatory: ['url'], operations: jobOperations }),
    asV4(exportJob, [], { mandatory: ['url'], operations: jobOperations }),
  ],
})
