import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { everyItem, withEveryItem } from './order-items.ts'

/**
 * An order in which products have identifiers: the one given, unless the inventory has it already.
 * @param wanted tells the items whose products are to be entered
 */
export async function withProductIds(
  order: Doc,
  wanted: (item: Doc) => boolean,
  read: Reader,
  nextId: () => string,
): Promise<Doc> {
  const ids = new Map<unknown, string>()
  for (const { item } of everyItem(order).filter((place) => wanted(place.item))) {
    const given = idIn(item['product'])
    ids.set(item['id'], given === undefined || (await read.get('Product', given)) ? nextId() : given)
  }
  return withEveryItem(order, (item) => {
    const id = ids.get(item['id'])
    if (id === undefined) return item
    return { ...item, product: { ...(isDoc(item['product']) ? item['product'] : { '@type': 'Product' }), id } }
  })
}
