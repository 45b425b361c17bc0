import { datedUpdate } from '../common/dated-update.ts'
import { neededBy, type Use } from '../common/needed-by.ts'
import { relatedPartyReference } from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { type Doc, valuesAt } from '../core/json.ts'
import { catalogLifecycle } from './catalog-states.ts'
import { notOfItself } from './containment.ts'
import { isBundleOf } from './is-bundle.ts'
import { productSpecificationClass } from './product-specification-class.ts'
import { productSpecificationExample } from './product-specification-example.ts'
import { notWhileSold } from './retirement.ts'
import { sensibleCharacteristics } from './specification-rules.ts'

const parts = (doc: Doc) => valuesAt(doc, ['bundledProductSpecification', 'id']).filter((id) => typeof id === 'string')
const offered: Use = { by: 'ProductOffering', at: 'productSpecification.id', verb: 'offers' }

export const productSpecification = defineResource({
  kind: 'ProductSpecification',
  schema: productSpecificationClass,
  description: 'What products of one kind are and can be, and which services and resources realize them.',
  lifecycle: catalogLifecycle,
  mandatory: ['name', 'lifecycleStatus'],
  serverSets: ['lastUpdate'],
  search: [
    'name',
    'brand',
    'productNumber',
    'lifecycleStatus',
    'lastUpdate',
    'category.id',
    'bundledProductSpecification.id',
    'productSpecificationRelationship.id',
    'serviceSpecification.id',
    'resourceSpecification.id',
    'relatedParty.partyOrPartyRole.id',
  ],
  complete: (step) => isBundleOf(datedUpdate(step), ['bundledProductSpecification']),
  rules: [
    sensibleCharacteristics,
    notOfItself('ProductSpecification', 'bundledProductSpecification', parts),
    notWhileSold([offered]),
  ],
  references: [
    relatedPartyReference,
    { path: 'category.id', kinds: ['Category'] },
    { path: 'bundledProductSpecification.id', kinds: ['ProductSpecification'] },
    { path: 'productSpecificationRelationship.id', kinds: ['ProductSpecification'] },
  ],
  neededBy: neededBy('ProductSpecification', [
    offered,
    { by: 'ProductSpecification', at: 'bundledProductSpecification.id', verb: 'contains' },
    { by: 'ProductSpecification', at: 'productSpecificationRelationship.id', verb: 'is related to' },
  ]),
  example: productSpecificationExample,
})
