import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

const [v4, v5] = ['TMF620 v4', 'TMF620 v5']

/** Where our catalog departs from the official documents. */
export const tmf620: readonly Declared[] = [
  ...lacks(v4, 'Nothing here changes a catalog in a batch: every resource tells its own changes.', [
    ['path', '/listener/catalogBatchEvent'],
    ['attribute', 'catalogBatchEvent.*'],
    ['class', 'CatalogBatchEvent*'],
  ]),
  ...lacks(v5, 'The server knows when something was last changed; a client cannot, although the document asks it to.', [
    ['mandatory', '*.lastUpdate'],
    ['class mandatory', '*.lastUpdate'],
  ]),
  ...lacks(v5, 'An offering may also refer to a price, so what a price by value must have is not mandatory for all.', [
    ['mandatory', 'productOffering.productOfferingPrice.prodSpecCharValueUse.*'],
  ]),
  ...lacks(v5, 'How often an offering is taken is said where it is part of a bundle, not in every reference to it.', [
    ['attribute', 'category.productOffering.bundledProductOfferingOption'],
    ['variant', 'ProductOfferingRef may be *'],
  ]),
  ...lacks(v5, 'An object as a value is open: it has no attributes of its own.', [
    ['attribute', '*haracteristicValue*.value.value'],
  ]),
  ...lacks(v5, 'The official document names characteristics only as attributes of such an object.', [
    ['class', 'Characteristic'],
    ['class', 'CharacteristicRelationship'],
  ]),
  ...adds('* v5', 'Known in v4 only; kept so that nothing is lost between the generations.', [
    ['attribute', '*.charSpecRelationship.charSpecSeq'],
    ['class attribute', 'CharacteristicSpecificationRelationship.charSpecSeq'],
  ]),
  ...adds(v5, 'Known in v4 only; kept so that nothing is lost between the generations.', [
    ['attribute', '*.bundledProductOffering.lifecycleStatus'],
    ['class attribute', 'BundledProductOffering.lifecycleStatus'],
    ['attribute', '*.tax.id'],
    ['attribute', '*.tax.href'],
    ['class attribute', 'TaxItem.*'],
    ['attribute', 'productOffering.productOfferingPrice.price*'],
    ['attribute', 'productOffering.productOfferingPrice.productPrice'],
    ['class attribute', 'ProductOfferingPrice.price*'],
    ['class attribute', 'ProductOfferingPrice.productPrice'],
    ['class', 'POPAlteration'],
    ['class', 'ProductPriceDetail'],
    ['class', 'ProductPriceValue'],
  ]),
  ...adds('TMF620 *', 'How far a job is, in numbers.', [
    ['attribute', '*Job.processed'],
    ['attribute', '*Job.failed'],
    ['class attribute', '*Job.processed'],
    ['class attribute', '*Job.failed'],
  ]),
  ...adds('TMF620 *', 'Whoever waits for a job hears of it, in v4 too, and of its removal.', [
    ['path', '/listener/*Job*Event'],
    ['attribute', '*Job*Event.*'],
    ['class', '*Job*Event'],
    ['class', '*Job*EventPayload'],
  ]),
  ...adds(v4, 'The class of a schema may be extended like every other class of v4.', [
    ['attribute', '*.targetProductSchema.@baseType'],
    ['class attribute', 'TargetProductSchema.@baseType'],
  ]),
]
