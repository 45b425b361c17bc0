import type { ResourceSpec, Rule } from '../core/define-resource.ts'
import { isDoc } from '../core/json.ts'
import { type Filter, isText } from '../core/query.ts'
import type { productStates } from './product-lifecycle.ts'

/** States that no product leaves. */
const finalStates = ['terminated', 'cancelled', 'aborted'] as const satisfies readonly (typeof productStates)[number][]

/** Who to name when a product is still needed; one more would not help the caller. */
const mostNamed = 5

/** A product is never related to itself. */
export const tiedToOthers: Rule = ({ after }) => {
  const ties = Array.isArray(after['productRelationship']) ? after['productRelationship'] : []
  return ties.flatMap((tie, i) =>
    isDoc(tie) && tie['id'] === after['id']
      ? [{ at: `productRelationship[${i}].id`, problem: 'is the product itself' }]
      : [],
  )
}

/** Products still in use, or about to be, that name this one in a relationship, as bundles do. */
export const neededByProducts: NonNullable<ResourceSpec['neededBy']> = async ({ id }, read) => {
  const others = await read.find('Product', relatedAndNotOver(String(id)), mostNamed)
  return others.map((other) => ({ at: 'productRelationship', problem: `Product ${other['id']} is related to it` }))
}

function relatedAndNotOver(id: string): Filter {
  const over: Filter = { kind: 'or', of: finalStates.map((state) => isText(['status'], state)) }
  return { kind: 'and', of: [isText(['productRelationship', 'id'], id), { kind: 'not', of: over }] }
}
