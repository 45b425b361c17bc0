import { describe, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { productRefOrValue as anyProduct } from '../../domain/inventory/product-class.ts'
import { productOrderItem as orderItem } from '../../domain/ordering/product-order-class.ts'
import { apis } from '../all.ts'
import { laws, seenAs, seenThrough } from '../lens/testing/laws.ts'
import { productOrderItem } from './order-classes.ts'
import { productRefOrValue } from './product-lenses.ts'

const faces = apis.filter((api) => api.generation === 'v4').flatMap((api) => api.faces)

/** A filter cannot say "the first": it finds a resource by every external identifier, of which v4 shows one. */
function narrowed(doc: Doc): Doc {
  const lists = ['externalId', 'externalIdentifier'].filter((name) => Array.isArray(doc[name]))
  return { ...doc, ...Object.fromEntries(lists.map((name) => [name, (doc[name] as Doc[]).slice(0, 1)])) }
}

describe.each(faces.map((face) => [face.collection, face] as const))('v4 %s', (_, face) => {
  test.each(Object.entries(laws))('%s', (_, hold) => hold({ ...seenThrough(face), narrowed }))
})

/** Classes that stand so deep in a resource that its own documents and filters seldom reach them. */
const deep = {
  ProductRefOrValue: seenAs(productRefOrValue, anyProduct),
  ProductOrderItem: seenAs(productOrderItem, orderItem),
}

describe.each(Object.entries(deep))('v4 %s', (_, seen) => {
  test.each(Object.entries(laws))('%s', (_, hold) => hold({ ...seen, depth: 2 }))
})
