import { idIn } from '../../common/reference.ts'
import type { Consequence, Reader } from '../../core/define-resource.ts'
import { type Doc, sameJson } from '../../core/json.ts'
import type { ItemFacts } from '../../ordering/order-facts.ts'
import { everyItem } from '../../ordering/order-items.ts'
import { withProductIds } from '../../ordering/product-ids.ts'
import { orderedProduct, partiesOfProduct } from '../product-of-item.ts'
import { backFrom } from '../steps/cancel.ts'
import { type Difference, isWithdrawn, placesOf } from './difference.ts'

/** An order in which the products that a change adds have identifiers; those that were added before keep theirs. */
export async function withNewProductIds(
  before: Doc,
  order: Doc,
  { changed }: Difference,
  read: Reader,
  nextId: () => string,
): Promise<Doc> {
  const known = productsOf(before, 'add')
  const isNew = (item: Doc): boolean => {
    const [id, given] = [String(item['id']), idIn(item['product'])]
    const isKnown = given !== undefined && known.get(id) === given
    return item['action'] === 'add' && !isWithdrawn(item) && changed.has(id) && !isKnown
  }
  return withProductIds(order, isNew, read, nextId)
}

/** Products that an order adds, or ends, by item. */
function productsOf(order: Doc, action: 'add' | 'delete'): ReadonlyMap<string, string> {
  const items = everyItem(order).filter(({ item }) => item['action'] === action && !isWithdrawn(item))
  const pairs = items.map(({ item }) => [String(item['id']), idIn(item['product'])] as const)
  return new Map(pairs.flatMap(([item, id]) => (id === undefined ? [] : [[item, id] as const])))
}

/** What becomes of the products of an order that is changed while it is being carried out. */
export function productsAfter(
  before: Doc,
  after: Doc,
  facts: readonly ItemFacts[],
  difference: Difference,
): Consequence[] {
  return [
    ...noLongerAsked(before, after, 'add'),
    ...noLongerAsked(before, after, 'delete'),
    ...facts.flatMap((one) => askedNow(before, after, one)),
    ...ofOtherParties(before, after, difference),
  ]
}

/** Products that are not ordered any more never come to be; products that were to end stay. */
function noLongerAsked(before: Doc, after: Doc, action: 'add' | 'delete'): Consequence[] {
  const now = productsOf(after, action)
  return [...productsOf(before, action)].flatMap(([item, id]): Consequence[] =>
    now.get(item) === id ? [] : [{ kind: 'Product', id, change: (product) => backFrom(product, action) }],
  )
}

/** A product that is asked for differently is rewritten while it is pending, a new one is entered. */
function askedNow(before: Doc, after: Doc, { item, specification }: ItemFacts): Consequence[] {
  const itemId = String(item['id'])
  const id = idIn(item['product'])
  if (id === undefined) return []
  if (item['action'] === 'delete') {
    const isKnown = productsOf(before, 'delete').get(itemId) === id
    return isKnown ? [] : [{ kind: 'Product', id, change: (product) => ({ ...product, status: 'pendingTerminate' }) }]
  }
  if (item['action'] !== 'add') return []
  const product = orderedProduct(after, item, id, specification)
  if (productsOf(before, 'add').get(itemId) !== id) return [{ kind: 'Product', id, create: product }]
  const was = orderedProduct(before, placesOf(before).get(itemId)!.item, id, specification)
  return [rewritten(id, was, product)]
}

/** A pending product of which the order now says something else; what others have said of it stays. */
function rewritten(id: string, was: Doc, product: Doc): Consequence {
  const change = (old: Doc): Doc | undefined => {
    if (old['status'] !== 'pendingActive') return undefined
    const others = Object.entries(old).filter(([name]) => !(name in was))
    return { ...Object.fromEntries(others), ...product }
  }
  return { kind: 'Product', id, change }
}

/** Pending products of items that stay as they are, when other parties have to do with the order. */
function ofOtherParties(before: Doc, after: Doc, { changed }: Difference): Consequence[] {
  if (sameJson(before['relatedParty'], after['relatedParty'])) return []
  return everyItem(after).flatMap(({ item }): Consequence[] => {
    const id = idIn(item['product'])
    if (item['action'] !== 'add' || id === undefined || isWithdrawn(item) || changed.has(String(item['id']))) return []
    const parties = (order: Doc): Doc => {
      const all = partiesOfProduct(order, item)
      return all.length === 0 ? {} : { relatedParty: [...all] }
    }
    return [rewritten(id, parties(before), parties(after))]
  })
}
