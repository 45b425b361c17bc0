import { productOfferingRef } from '../common/product-refs.ts'
import { about, classOf, flag, listOf } from '../core/schema.ts'
import { catalogItem } from './catalog-item.ts'
import { categoryRef } from './catalog-refs.ts'

export const categoryClass = classOf(
  'Category',
  {
    ...catalogItem,
    isRoot: flag('True when no category is above it; the server keeps it right.'),
    parent: about(categoryRef, 'The category directly above this one.'),
    subCategory: listOf(categoryRef, 'Categories directly below this one.'),
    productOffering: listOf(productOfferingRef, 'Offerings that the author shows under this category.'),
  },
  { description: 'Groups offerings, and other categories, under a name.', required: ['name'] },
)
