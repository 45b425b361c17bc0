import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { classOf, listOf, subclassOf, text } from '../core/schema.ts'
import { catalogItem } from './catalog-item.ts'
import { categoryRef } from './catalog-refs.ts'

const catalog = classOf('Catalog', {
  ...catalogItem,
  catalogType: text('Kind of catalog, such as Product, Service or Resource.'),
  relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with the catalog.'),
})

export const productCatalogClass = subclassOf(
  catalog,
  'ProductCatalog',
  { category: listOf(categoryRef, 'Root categories of the catalog.') },
  { description: 'Offerings brought together for a market or a channel.', required: ['name'] },
)
