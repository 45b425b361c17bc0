import {
  characteristic,
  described,
  period,
  referenceList,
  relationshipList,
  samplesOf,
  shared,
  taxList,
  term,
} from './catalog-facts.ts'
import type { ApiRules, Subject } from './subject.ts'

const categories = referenceList('category', { '@type': 'CategoryRef' })
const subCategories = referenceList('subCategory', { '@type': 'CategoryRef' })
const services = referenceList('serviceSpecification', { '@type': 'ServiceSpecificationRef' })
const typedCharacteristic = { '@type': 'CharacteristicSpecification' }
const relationships = relationshipList({ '@type': 'ProductOfferingRelationship' })
const taxes = taxList({ '@type': 'TaxItem' })

const owner = {
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role: 'owner',
  partyOrPartyRole: { '@type': 'PartyRef', id: 'nobody', name: 'Owner', '@referredType': 'Individual' },
}
const policy = [{ '@type': 'PolicyRef', id: 'k-1', name: 'Students only', version: '1' }]
const externalIdentifier = [
  { '@type': 'ExternalIdentifier', id: 'X-1', owner: 'billing', externalIdentifierType: 'code' },
]

const productCatalog: Subject = {
  ...shared,
  resource: 'productCatalog',
  elsewhere: 'catalog',
  kind: 'ProductCatalog',
  mandatory: ['name'],
  minimal: { name: 'Shops' },
  full: {
    ...described,
    catalogType: 'Product',
    category: [{ '@type': 'CategoryRef', id: 'c-1', name: 'Mobile', version: '1', '@referredType': 'Category' }],
    relatedParty: [owner],
  },
  samples: samplesOf(categories),
  list: categories,
}

const category: Subject = {
  ...shared,
  resource: 'category',
  kind: 'Category',
  mandatory: ['name'],
  minimal: { name: 'Mobile' },
  full: {
    ...described,
    isRoot: false,
    parent: { '@type': 'CategoryRef', id: 'elsewhere', name: 'Elsewhere', '@referredType': 'Category' },
    productOffering: [{ '@type': 'ProductOfferingRef', id: 'o-1', name: 'Plan', version: '1' }],
    subCategory: [{ '@type': 'CategoryRef', id: 'c-2', name: 'SIM only', version: '1' }],
  },
  samples: samplesOf(subCategories),
  list: subCategories,
  v5Only: { parent: { '@type': 'CategoryRef', id: 'elsewhere', name: 'Elsewhere' } },
}

const productSpecification: Subject = {
  ...shared,
  resource: 'productSpecification',
  kind: 'ProductSpecification',
  mandatory: ['name', 'lifecycleStatus'],
  minimal: { name: 'Line', lifecycleStatus: 'In study' },
  full: {
    ...described,
    brand: 'Aurelia',
    productNumber: 'L-1',
    isBundle: true,
    category: [categories.element('mobile', true)],
    bundledProductSpecification: [
      { '@type': 'BundledProductSpecification', id: 's-2', name: 'SIM card', lifecycleStatus: 'Active', version: '1' },
    ],
    productSpecCharacteristic: [
      {
        ...characteristic(typedCharacteristic, 'volume'),
        valueType: 'integer',
        characteristicValueSpecification: [
          {
            '@type': 'IntegerCharacteristicValueSpecification',
            valueType: 'integer',
            value: 10,
            isDefault: true,
            unitOfMeasure: 'GB',
          },
        ],
      },
    ],
    productSpecificationRelationship: [
      { '@type': 'ProductSpecificationRelationship', id: 's-4', name: 'Old line', relationshipType: 'migration' },
    ],
    resourceSpecification: [{ '@type': 'ResourceSpecificationRef', id: 'r-1', name: 'Number', version: '1' }],
    serviceSpecification: [{ '@type': 'ServiceSpecificationRef', id: 'v-1', name: 'Voice', version: '1' }],
    intentSpecification: { '@type': 'IntentSpecificationRef', id: 'i-1', name: 'Good voice' },
    targetProductSchema: { '@type': 'Line', '@schemaLocation': 'https://schemas.example.com/line.json' },
    relatedParty: [owner],
    policy,
    externalIdentifier,
  },
  samples: samplesOf(services, (n) => ({
    productSpecCharacteristic: [characteristic(typedCharacteristic, 'volume', n + 1)],
  })),
  number: { path: 'productSpecCharacteristic.maxCardinality', values: [1, 2, 3] },
  list: services,
  v5Only: { policy },
}

const months = [6, 12, 24] as const
const typedTerm = { '@type': 'ProductOfferingTerm' }

const productOffering: Subject = {
  ...shared,
  resource: 'productOffering',
  kind: 'ProductOffering',
  mandatory: ['name', 'lifecycleStatus'],
  minimal: { name: 'Plan', lifecycleStatus: 'In study' },
  full: {
    ...described,
    isBundle: true,
    isSellable: true,
    statusReason: 'Spring campaign',
    allowedAction: [{ '@type': 'AllowedProductAction', action: 'add' }],
    bundledProductOffering: [{ '@type': 'BundledProductOffering', id: 'o-2', name: 'SIM card', version: '1' }],
    bundledGroupProductOffering: [
      {
        '@type': 'BundledGroupProductOffering',
        name: 'Roaming',
        bundledGroupProductOfferingOption: {
          '@type': 'BundledGroupProductOfferingOption',
          numberRelOfferLowerLimit: 0,
          numberRelOfferUpperLimit: 1,
        },
        bundledProductOffering: [{ '@type': 'BundledProductOffering', id: 'o-3', name: 'World' }],
      },
    ],
    category: [categories.element('mobile', true)],
    channel: [{ '@type': 'ChannelRef', id: 'ch-1', name: 'Online' }],
    marketSegment: [{ '@type': 'MarketSegmentRef', id: 'm-1', name: 'Private customers' }],
    place: [{ '@type': 'PlaceRef', id: 'pl-1', name: 'Ireland' }],
    productOfferingCharacteristic: [characteristic(typedCharacteristic, 'colour')],
    productOfferingPrice: [
      { '@type': 'ProductOfferingPriceRef', id: 'pr-1', name: 'Monthly' },
      {
        '@type': 'ProductOfferingPrice',
        name: 'Delivery',
        priceType: 'oneTime',
        lifecycleStatus: 'Active',
        price: { unit: 'EUR', value: 4.5 },
      },
    ],
    productOfferingRelationship: [relationships.element('upgrade', true)],
    productOfferingTerm: [{ ...term(typedTerm, 24), validFor: period }],
    productSpecification: { '@type': 'ProductSpecificationRef', id: 's-1', name: 'Line', version: '1' },
    serviceLevelAgreement: { '@type': 'SLARef', id: 'sla-1', name: 'Standard' },
    policy,
    externalIdentifier,
  },
  samples: samplesOf(relationships, (n) => ({ productOfferingTerm: [term(typedTerm, months[n])] })),
  number: { path: 'productOfferingTerm.duration.amount', values: months },
  list: relationships,
  v5Only: { allowedAction: [{ '@type': 'AllowedProductAction', action: 'add' }], policy },
}

const productOfferingPrice: Subject = {
  ...shared,
  resource: 'productOfferingPrice',
  kind: 'ProductOfferingPrice',
  mandatory: ['name', 'priceType', 'lifecycleStatus'],
  minimal: { name: 'Fee', priceType: 'oneTime', lifecycleStatus: 'In study' },
  full: {
    ...described,
    priceType: 'recurring',
    recurringChargePeriodType: 'month',
    recurringChargePeriodLength: 1,
    price: { unit: 'EUR', value: 12.5 },
    unitOfMeasure: { amount: 1, units: 'GB' },
    popRelationship: [
      { '@type': 'ProductOfferingPriceRelationship', id: 'pr-3', name: 'Loyalty', relationshipType: 'discount' },
    ],
    pricingLogicAlgorithm: [{ '@type': 'PricingLogicAlgorithm', id: 'la-1', name: 'Stepped', plaSpecId: 'steps' }],
    productOfferingTerm: [term(typedTerm, 12)],
    tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19, taxAmount: { unit: 'EUR', value: 2.38 } }],
    policy,
    externalIdentifier,
  },
  samples: samplesOf(taxes, (n) => ({ price: { unit: 'EUR', value: n + 1 } })),
  number: { path: 'price.value', values: [1, 2, 3] },
  list: taxes,
  v5Only: { externalIdentifier },
}

export const tmf620v5: ApiRules = {
  id: 'TMF620',
  title: 'Product Catalog Management',
  generation: 'v5',
  basePaths: ['/productCatalogManagement/v5', '/tmf-api/productCatalogManagement/v5'],
  subjects: [productCatalog, category, productSpecification, productOffering, productOfferingPrice],
}
