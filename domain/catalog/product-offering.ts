import { datedUpdate } from '../common/dated-update.ts'
import { neededBy, type Use } from '../common/needed-by.ts'
import { defineResource } from '../core/define-resource.ts'
import { bundledOfferings, sensibleBundles } from './bundles.ts'
import { catalogLifecycle } from './catalog-states.ts'
import { notOfItself } from './containment.ts'
import { isBundleOf } from './is-bundle.ts'
import { sensibleEmbeddedPrices } from './price-rules.ts'
import { productOfferingClass } from './product-offering-class.ts'
import { productOfferingExample } from './product-offering-example.ts'
import { madeOfLiving, notWhileSold } from './retirement.ts'
import { sensibleCharacteristics } from './specification-rules.ts'

const inGroup = 'bundledGroupProductOffering.bundledProductOffering.id'
const bundling: readonly Use[] = [
  { by: 'ProductOffering', at: 'bundledProductOffering.id', verb: 'contains' },
  { by: 'ProductOffering', at: inGroup, verb: 'lets choose' },
]

export const productOffering = defineResource({
  kind: 'ProductOffering',
  schema: productOfferingClass,
  description: 'What can be bought: a specification or a bundle, with prices, terms and the places where it is shown.',
  lifecycle: catalogLifecycle,
  mandatory: ['name', 'lifecycleStatus'],
  serverSets: ['lastUpdate'],
  search: [
    'name',
    'lifecycleStatus',
    'lastUpdate',
    'productSpecification.id',
    'category.id',
    'channel.id',
    'marketSegment.id',
    'productOfferingPrice.id',
    'bundledProductOffering.id',
    inGroup,
    'productOfferingRelationship.id',
    'externalIdentifier.id',
  ],
  complete: (step) => isBundleOf(datedUpdate(step), ['bundledProductOffering', 'bundledGroupProductOffering']),
  rules: [
    sensibleCharacteristics,
    sensibleBundles,
    sensibleEmbeddedPrices,
    notOfItself('ProductOffering', 'bundledProductOffering', bundledOfferings),
    madeOfLiving([
      { kind: 'ProductSpecification', at: 'productSpecification.id' },
      { kind: 'ProductOfferingPrice', at: 'productOfferingPrice.id' },
      { kind: 'ProductOffering', at: 'bundledProductOffering.id' },
    ]),
    notWhileSold(bundling),
  ],
  references: [
    { path: 'productSpecification.id', kinds: ['ProductSpecification'] },
    { path: 'category.id', kinds: ['Category'] },
    { path: 'productOfferingPrice.id', kinds: ['ProductOfferingPrice'] },
    { path: 'bundledProductOffering.id', kinds: ['ProductOffering'] },
    { path: inGroup, kinds: ['ProductOffering'] },
    { path: 'productOfferingRelationship.id', kinds: ['ProductOffering'] },
  ],
  neededBy: neededBy('ProductOffering', [
    ...bundling,
    { by: 'ProductOffering', at: 'productOfferingRelationship.id', verb: 'is related to' },
    { by: 'Category', at: 'productOffering.id', verb: 'shows' },
  ]),
  example: productOfferingExample,
})
