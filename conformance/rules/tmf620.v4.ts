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

const mandatory = ['name']
const categories = referenceList('category', {})
const subCategories = referenceList('subCategory', {})
const services = referenceList('serviceSpecification', {})
const relationships = relationshipList({})
const taxes = taxList({})

const catalog: Subject = {
  ...shared,
  resource: 'catalog',
  elsewhere: 'productCatalog',
  kind: 'Catalog',
  mandatory,
  minimal: { name: 'Shops' },
  full: {
    ...described,
    catalogType: 'Product',
    category: [{ id: 'c-1', name: 'Mobile', version: '1', '@referredType': 'Category' }],
    relatedParty: [{ id: 'nobody', name: 'Owner', role: 'owner', '@referredType': 'Individual' }],
  },
  samples: samplesOf(categories),
  list: categories,
}

const category: Subject = {
  ...shared,
  resource: 'category',
  kind: 'Category',
  mandatory,
  minimal: { name: 'Mobile' },
  full: {
    ...described,
    isRoot: false,
    parentId: 'elsewhere',
    productOffering: [{ id: 'o-1', name: 'Plan', '@referredType': 'ProductOffering' }],
    subCategory: [{ id: 'c-2', name: 'SIM only', version: '1', '@referredType': 'Category' }],
  },
  samples: samplesOf(subCategories),
  list: subCategories,
}

const productSpecification: Subject = {
  ...shared,
  resource: 'productSpecification',
  kind: 'ProductSpecification',
  mandatory,
  minimal: { name: 'Line' },
  full: {
    ...described,
    brand: 'Aurelia',
    productNumber: 'L-1',
    isBundle: true,
    attachment: [{ '@type': 'Attachment', name: 'Sheet', attachmentType: 'document', mimeType: 'text/plain' }],
    bundledProductSpecification: [{ id: 's-2', name: 'SIM card', lifecycleStatus: 'Active' }],
    productSpecCharacteristic: [
      {
        ...characteristic({}, 'volume'),
        valueType: 'integer',
        productSpecCharRelationship: [{ id: 's-3', name: 'speed', relationshipType: 'dependency', charSpecSeq: 1 }],
        productSpecCharacteristicValue: [
          { valueType: 'integer', value: 10, isDefault: true, unitOfMeasure: 'GB', validFor: period },
          { valueType: 'integer', valueFrom: 20, valueTo: 40, rangeInterval: 'closed' },
        ],
      },
    ],
    productSpecificationRelationship: [{ id: 's-4', name: 'Old line', relationshipType: 'migration' }],
    resourceSpecification: [{ id: 'r-1', name: 'Number', version: '1' }],
    serviceSpecification: [{ id: 'v-1', name: 'Voice', version: '1' }],
    targetProductSchema: { '@type': 'Line', '@schemaLocation': 'https://schemas.example.com/line.json' },
    relatedParty: [{ id: 'nobody', name: 'Owner', role: 'owner', '@referredType': 'Individual' }],
  },
  samples: samplesOf(services, (n) => ({ productSpecCharacteristic: [characteristic({}, 'volume', n + 1)] })),
  number: { path: 'productSpecCharacteristic.maxCardinality', values: [1, 2, 3] },
  list: services,
}

const months = [6, 12, 24] as const

const productOffering: Subject = {
  ...shared,
  resource: 'productOffering',
  kind: 'ProductOffering',
  mandatory,
  minimal: { name: 'Plan' },
  full: {
    ...described,
    isBundle: true,
    isSellable: true,
    statusReason: 'Spring campaign',
    agreement: [{ id: 'a-1', name: 'Terms' }],
    attachment: [{ '@type': 'AttachmentRef', id: 'p-1', name: 'Picture', url: 'https://example.com/p.png' }],
    bundledProductOffering: [
      {
        id: 'o-2',
        name: 'SIM card',
        lifecycleStatus: 'Active',
        bundledProductOfferingOption: {
          numberRelOfferLowerLimit: 1,
          numberRelOfferDefault: 1,
          numberRelOfferUpperLimit: 2,
        },
      },
    ],
    category: [categories.element('mobile', true)],
    channel: [{ id: 'ch-1', name: 'Online' }],
    marketSegment: [{ id: 'm-1', name: 'Private customers' }],
    place: [{ id: 'pl-1', name: 'Ireland', '@referredType': 'GeographicArea' }],
    prodSpecCharValueUse: [
      {
        name: 'volume',
        valueType: 'integer',
        minCardinality: 1,
        maxCardinality: 1,
        productSpecCharacteristicValue: [{ valueType: 'integer', value: 10 }],
        productSpecification: { id: 's-1', name: 'Line', version: '1' },
      },
    ],
    productOfferingPrice: [
      { '@type': 'ProductOfferingPriceRef', id: 'pr-1', name: 'Monthly' },
      {
        '@type': 'ProductOfferingPrice',
        name: 'Monthly for students',
        priceType: 'recurring',
        recurringChargePeriod: 'month',
        recurringChargePeriodLength: 1,
        price: {
          taxRate: 19,
          dutyFreeAmount: { unit: 'EUR', value: 10 },
          taxIncludedAmount: { unit: 'EUR', value: 11.9 },
        },
        priceAlteration: [{ name: 'Half', priceType: 'discount', priority: 1, price: { percentage: 50 } }],
        constraint: [{ id: 'k-1', name: 'Students only', version: '1' }],
      },
    ],
    productOfferingRelationship: [relationships.element('upgrade', true)],
    productOfferingTerm: [{ ...term({}, 24), validFor: period }],
    productSpecification: { id: 's-1', name: 'Line', version: '1' },
    resourceCandidate: { id: 'rc-1', name: 'Number', version: '1' },
    serviceCandidate: { id: 'sc-1', name: 'Voice', version: '1' },
    serviceLevelAgreement: { id: 'sla-1', name: 'Standard' },
  },
  samples: samplesOf(relationships, (n) => ({ productOfferingTerm: [term({}, months[n])] })),
  number: { path: 'productOfferingTerm.duration.amount', values: months },
  list: relationships,
}

const productOfferingPrice: Subject = {
  ...shared,
  resource: 'productOfferingPrice',
  kind: 'ProductOfferingPrice',
  mandatory,
  minimal: { name: 'Fee' },
  full: {
    ...described,
    priceType: 'recurring',
    recurringChargePeriodType: 'month',
    recurringChargePeriodLength: 1,
    isBundle: true,
    price: { unit: 'EUR', value: 12.5 },
    percentage: 10,
    unitOfMeasure: { amount: 1, units: 'GB' },
    bundledPopRelationship: [{ id: 'pr-2', name: 'Line rental' }],
    constraint: [{ id: 'k-1', name: 'Students only', version: '1' }],
    place: [{ id: 'pl-1', name: 'Ireland' }],
    popRelationship: [{ id: 'pr-3', name: 'Loyalty', relationshipType: 'discount', role: 'discount' }],
    pricingLogicAlgorithm: [{ id: 'la-1', name: 'Stepped', plaSpecId: 'steps', validFor: period }],
    prodSpecCharValueUse: [{ name: 'volume', valueType: 'integer', maxCardinality: 1 }],
    productOfferingTerm: [term({}, 12)],
    tax: [{ taxCategory: 'VAT', taxRate: 19, taxAmount: { unit: 'EUR', value: 2.38 } }],
  },
  samples: samplesOf(taxes, (n) => ({ price: { unit: 'EUR', value: n + 1 } })),
  number: { path: 'price.value', values: [1, 2, 3] },
  list: taxes,
}

export const tmf620v4: ApiRules = {
  id: 'TMF620',
  title: 'Product Catalog Management',
  generation: 'v4',
  basePaths: ['/tmf-api/productCatalogManagement/v4'],
  subjects: [catalog, category, productSpecification, productOffering, productOfferingPrice],
}
