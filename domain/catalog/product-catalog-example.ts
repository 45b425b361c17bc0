import type { Doc } from '../core/json.ts'

/** What private customers are shown. */
export const productCatalogExample: Doc = {
  '@type': 'ProductCatalog',
  name: 'Private customers',
  description: 'Everything that is sold in shops and online',
  catalogType: 'Product',
  lifecycleStatus: 'Launched',
  version: '2.1',
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
  category: [
    { '@type': 'CategoryRef', id: 'mobile', name: 'Mobile', '@referredType': 'Category' },
    { '@type': 'CategoryRef', id: 'home', name: 'At home', '@referredType': 'Category', version: '1.0' },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'owner',
      partyOrPartyRole: { '@type': 'PartyRef', id: 's-burke', name: 'Sinead Burke', '@referredType': 'Individual' },
    },
  ],
}
