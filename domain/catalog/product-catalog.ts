import { datedUpdate } from '../common/dated-update.ts'
import { relatedPartyReference } from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { catalogLifecycle } from './catalog-states.ts'
import { productCatalogClass } from './product-catalog-class.ts'
import { productCatalogExample } from './product-catalog-example.ts'

export const productCatalog = defineResource({
  kind: 'ProductCatalog',
  schema: productCatalogClass,
  description: 'Offerings brought together, by their categories, for a market or a channel.',
  lifecycle: catalogLifecycle,
  mandatory: ['name'],
  serverSets: ['lastUpdate'],
  search: ['name', 'lifecycleStatus', 'catalogType', 'lastUpdate', 'category.id', 'relatedParty.partyOrPartyRole.id'],
  complete: datedUpdate,
  references: [relatedPartyReference, { path: 'category.id', kinds: ['Category'] }],
  example: productCatalogExample,
})
