import type { Rule } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'
import type { ItemState } from './order-states.ts'

/** The state in which every item begins. */
export const firstState: ItemState = 'acknowledged'

/** The items of an order, or of an item, that are objects. */
export function itemsOf({ productOrderItem }: Doc): readonly Doc[] {
  return docsIn(productOrderItem)
}

/** An order, or an item, with each of its items changed. */
function withItems(doc: Doc, change: (item: Doc, index: number) => Doc): Doc {
  const { productOrderItem } = doc
  if (!Array.isArray(productOrderItem)) return doc
  const changed = productOrderItem.map((item: Json, i) => (isDoc(item) ? change(item, i) : item))
  return { ...doc, productOrderItem: changed }
}

/** Gives every item without an identifier the next number that is free; an item within item 2 becomes 2.1. */
export function numbered(doc: Doc, prefix = ''): Doc {
  const taken = new Set(itemsOf(doc).map(({ id }) => id))
  let last = 0
  const next = () => {
    do last++
    while (taken.has(`${prefix}${last}`))
    return `${prefix}${last}`
  }
  return withItems(doc, (item) => {
    const id = item['id'] ?? next()
    return numbered({ ...item, id }, `${String(id)}.`)
  })
}

/** Items of a new order are acknowledged, whatever the caller says: nothing has been done about them yet. */
export function acknowledged(doc: Doc): Doc {
  return withItems(doc, (item) => acknowledged({ ...item, state: firstState }))
}

/** Items that a change adds are acknowledged where it names no state. */
export function withStates(doc: Doc): Doc {
  return withItems(doc, (item) => withStates({ ...item, state: item['state'] ?? firstState }))
}

/** An order has items, and no two of them are called the same, however deep they stand. */
export const itemsAreNamedApart: Rule = ({ after }) => {
  if (itemsOf(after).length === 0) return [{ at: 'productOrderItem', problem: 'needs at least one item' }]
  const seen = new Set<string>()
  return everyItem(after).flatMap(({ at, item }) => {
    const id = String(item['id'])
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ at: `${at}.id`, problem: `${id} is the id of another item` }]
  })
}

/** Every item of an order, however deep it stands, with its path. */
export function everyItem(doc: Doc, at = ''): { at: string; item: Doc }[] {
  return itemsOf(doc).flatMap((item, i) => {
    const here = `${at}productOrderItem[${i}]`
    return [{ at: here, item }, ...everyItem(item, `${here}.`)]
  })
}

/** An order whose items, however deep they stand, are changed; `change` answers the item itself to leave it alone. */
export function withEveryItem(doc: Doc, change: (item: Doc) => Doc): Doc {
  return withItems(doc, (item) => withEveryItem(change(item), change))
}

/** An item by its identifier, however deep it stands. */
export function itemOf(order: Doc, id: string): Doc | undefined {
  return everyItem(order).find(({ item }) => item['id'] === id)?.item
}
