import type { Doc } from '../core/json.ts'

/** What it costs to connect a line. */
export const productOfferingPriceExample: Doc = {
  '@type': 'ProductOfferingPrice',
  name: 'Connection fee',
  description: 'Due with the first bill',
  priceType: 'oneTime',
  lifecycleStatus: 'Active',
  version: '1.0',
  isBundle: false,
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
  price: { unit: 'EUR', value: 20.33 },
  unitOfMeasure: { amount: 1, units: 'line' },
  tax: [
    {
      '@type': 'TaxItem',
      taxCategory: 'VAT',
      taxRate: 23,
      taxAmount: { unit: 'EUR', value: 4.68 },
    },
  ],
  productOfferingTerm: [
    { '@type': 'ProductOfferingTerm', name: 'Without commitment', duration: { amount: 1, units: 'month' } },
  ],
  popRelationship: [
    {
      '@type': 'ProductOfferingPriceRelationship',
      id: 'connection-fee-waiver',
      name: 'Connection fee waived',
      relationshipType: 'discount',
    },
  ],
  place: [{ '@type': 'PlaceRef', id: 'ie', name: 'Ireland' }],
  externalIdentifier: [
    { '@type': 'ExternalIdentifier', id: 'FEE-01', owner: 'billing', externalIdentifierType: 'chargeCode' },
  ],
}
