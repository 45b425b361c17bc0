import { datedUpdate } from '../common/dated-update.ts'
import { neededBy, type Use } from '../common/needed-by.ts'
import { defineResource } from '../core/define-resource.ts'
import { type Doc, valuesAt } from '../core/json.ts'
import { sensibleModel } from '../rating/model-rules.ts'
import { catalogLifecycle } from './catalog-states.ts'
import { notOfItself } from './containment.ts'
import { isBundleOf } from './is-bundle.ts'
import { sensiblePrice, withPriceType } from './price-rules.ts'
import { productOfferingPriceClass } from './product-offering-price-class.ts'
import { productOfferingPriceExample } from './product-offering-price-example.ts'
import { notWhileSold } from './retirement.ts'
import { sensibleCharacteristics } from './specification-rules.ts'

const parts = (doc: Doc) => valuesAt(doc, ['bundledPopRelationship', 'id']).filter((id) => typeof id === 'string')
const charged: Use = { by: 'ProductOffering', at: 'productOfferingPrice.id', verb: 'costs' }

export const productOfferingPrice = defineResource({
  kind: 'ProductOfferingPrice',
  schema: productOfferingPriceClass,
  description: 'What an offering costs once, every period or by use; or a change of another price.',
  lifecycle: catalogLifecycle,
  mandatory: ['name', 'priceType', 'lifecycleStatus'],
  serverSets: ['lastUpdate'],
  search: [
    'name',
    'priceType',
    'lifecycleStatus',
    'lastUpdate',
    'bundledPopRelationship.id',
    'popRelationship.id',
    'externalIdentifier.id',
  ],
  complete: (step) => isBundleOf(withPriceType(datedUpdate(step)), ['bundledPopRelationship']),
  rules: [
    sensiblePrice,
    sensibleCharacteristics,
    sensibleModel,
    notOfItself('ProductOfferingPrice', 'bundledPopRelationship', parts),
    notWhileSold([charged]),
  ],
  references: [
    { path: 'bundledPopRelationship.id', kinds: ['ProductOfferingPrice'] },
    { path: 'popRelationship.id', kinds: ['ProductOfferingPrice'] },
  ],
  neededBy: neededBy('ProductOfferingPrice', [
    charged,
    { by: 'ProductOfferingPrice', at: 'bundledPopRelationship.id', verb: 'contains' },
    { by: 'ProductOfferingPrice', at: 'popRelationship.id', verb: 'is related to' },
  ]),
  example: productOfferingPriceExample,
})
