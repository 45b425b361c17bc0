import { datedUpdate } from '../common/dated-update.ts'
import { noCircle } from '../common/hierarchy/chain.ts'
import { keepTies } from '../common/hierarchy/keep-ties.ts'
import { type Hierarchy, tiesOf } from '../common/hierarchy/ties.ts'
import { neededBy } from '../common/needed-by.ts'
import { defineResource } from '../core/define-resource.ts'
import { catalogLifecycle } from './catalog-states.ts'
import { categoryClass } from './category-class.ts'
import { categoryExample } from './category-example.ts'

/** Categories are a tree: the parent and the list of sub-categories are the two ends of one tie. */
const categoryTree: Hierarchy = {
  kind: 'Category',
  parent: { attribute: 'parent', type: 'CategoryRef', id: ['id'] },
  child: { attribute: 'subCategory', type: 'CategoryRef', id: ['id'] },
}

const { parentOf } = tiesOf(categoryTree)

export const category = defineResource({
  kind: 'Category',
  schema: categoryClass,
  description: 'A place in the tree under which offerings are shown.',
  lifecycle: catalogLifecycle,
  mandatory: ['name'],
  serverSets: ['lastUpdate'],
  search: ['name', 'lifecycleStatus', 'lastUpdate', 'parent.id', 'subCategory.id', 'productOffering.id'],
  complete: (step) => {
    const after = datedUpdate(step)
    return { ...after, isRoot: parentOf(after) === undefined }
  },
  rules: [noCircle(categoryTree)],
  references: [
    { path: 'parent.id', kinds: ['Category'] },
    { path: 'subCategory.id', kinds: ['Category'] },
    { path: 'productOffering.id', kinds: ['ProductOffering'] },
  ],
  consequences: keepTies(categoryTree),
  neededBy: neededBy('Category', [
    { by: 'Category', at: 'parent.id', verb: 'is below' },
    { by: 'ProductOffering', at: 'category.id', verb: 'is shown under' },
    { by: 'ProductSpecification', at: 'category.id', verb: 'is filed under' },
    { by: 'ProductCatalog', at: 'category.id', verb: 'shows' },
  ]),
  example: categoryExample,
})
