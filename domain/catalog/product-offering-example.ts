import type { Doc } from '../core/json.ts'

/** A mobile plan for two years, with a choice of options. */
export const productOfferingExample: Doc = {
  '@type': 'ProductOffering',
  name: 'Mobile M',
  description: 'Calls and messages without end, and 50 GB a month',
  lifecycleStatus: 'Launched',
  statusReason: 'Spring campaign',
  version: '1.0',
  isBundle: true,
  isSellable: true,
  validFor: { startDateTime: '2025-03-01T00:00:00.000Z', endDateTime: '2030-03-01T00:00:00.000Z' },
  productSpecification: {
    '@type': 'ProductSpecificationRef',
    id: 'mobile-line',
    name: 'Mobile line',
    version: '3.0',
    '@referredType': 'ProductSpecification',
  },
  productOfferingPrice: [
    { '@type': 'ProductOfferingPriceRef', id: 'mobile-m-monthly', name: 'Mobile M, monthly' },
    {
      '@type': 'ProductOfferingPrice',
      name: 'Delivery of the SIM card',
      priceType: 'oneTime',
      lifecycleStatus: 'Active',
      price: { unit: 'EUR', value: 3.9 },
    },
  ],
  prodSpecCharValueUse: [
    {
      '@type': 'ProductSpecificationCharacteristicValueUse',
      name: 'dataVolume',
      valueType: 'integer',
      minCardinality: 1,
      maxCardinality: 1,
      productSpecCharacteristicValue: [
        {
          '@type': 'IntegerCharacteristicValueSpecification',
          valueType: 'integer',
          value: 50,
          isDefault: true,
          unitOfMeasure: 'GB',
        },
      ],
    },
  ],
  productOfferingTerm: [
    { '@type': 'ProductOfferingTerm', name: 'Two years', duration: { amount: 24, units: 'month' } },
  ],
  productOfferingRelationship: [
    { '@type': 'ProductOfferingRelationship', id: 'mobile-l', name: 'Mobile L', relationshipType: 'upgrade' },
  ],
  bundledProductOffering: [
    {
      '@type': 'BundledProductOffering',
      id: 'sim-card',
      name: 'SIM card',
      bundledProductOfferingOption: {
        '@type': 'BundledProductOfferingOption',
        numberRelOfferLowerLimit: 1,
        numberRelOfferDefault: 1,
        numberRelOfferUpperLimit: 2,
      },
    },
  ],
  bundledGroupProductOffering: [
    {
      '@type': 'BundledGroupProductOffering',
      id: 'roaming',
      name: 'Roaming',
      bundledGroupProductOfferingOption: {
        '@type': 'BundledGroupProductOfferingOption',
        numberRelOfferLowerLimit: 0,
        numberRelOfferUpperLimit: 1,
      },
      bundledProductOffering: [
        { '@type': 'BundledProductOffering', id: 'roam-us', name: 'Roaming North America' },
        { '@type': 'BundledProductOffering', id: 'roam-world', name: 'Roaming World' },
      ],
    },
  ],
  allowedAction: [
    { '@type': 'AllowedProductAction', action: 'add' },
    {
      '@type': 'AllowedProductAction',
      action: 'delete',
      channel: [{ '@type': 'ChannelRef', id: 'hotline', name: 'Hotline' }],
    },
  ],
  category: [{ '@type': 'CategoryRef', id: 'sim-only', name: 'SIM only', '@referredType': 'Category' }],
  channel: [
    { '@type': 'ChannelRef', id: 'online', name: 'Online shop' },
    { '@type': 'ChannelRef', id: 'shop', name: 'Shops' },
  ],
  marketSegment: [{ '@type': 'MarketSegmentRef', id: 'residential', name: 'Private customers' }],
  place: [{ '@type': 'PlaceRef', id: 'ie', name: 'Ireland' }],
  serviceLevelAgreement: { '@type': 'SLARef', id: 'standard', name: 'Standard service' },
  policy: [{ '@type': 'PolicyRef', id: 'adults-only', name: 'Adults only', version: '1' }],
  externalIdentifier: [
    { '@type': 'ExternalIdentifier', id: 'TAR-118', owner: 'billing', externalIdentifierType: 'tariff' },
  ],
}
