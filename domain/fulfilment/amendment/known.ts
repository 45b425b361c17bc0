import { idIn } from '../../common/reference.ts'
import type { FaultDetail } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc, type Json, sameJson } from '../../core/json.ts'
import { firstState, withEveryItem } from '../../ordering/order-items.ts'
import { isWithdrawn, placesOf } from './difference.ts'

/**
 * What a caller says of an order with a plan although it is not theirs to say: how far items are, and sums. It may be left
 * out, or repeated as it is.
 */
export function saidForServer(before: Doc, after: Doc): FaultDetail[] {
  const old = placesOf(before)
  const inItems = [...placesOf(after)].flatMap(([id, { at, item }]) => {
    const known = old.get(id)?.item
    const sums = known ? sumFault(known, item, 'itemTotalPrice', `${at}.`) : []
    const states = [firstState, ...(known ? [known['state'], 'cancelled'] : [])]
    if (states.includes(item['state'] as string)) return sums
    const instead = 'follows from the tasks of the item: leave it out, or say cancelled to withdraw the item'
    const problem = known ? `is ${known['state']} and ${instead}` : instead
    return [{ at: `${at}.state`, problem }, ...sums]
  })
  return [...inItems, ...sumFault(before, after, 'orderTotalPrice', '')]
}

function sumFault(known: Doc, given: Doc, name: string, at: string): FaultDetail[] {
  if (given[name] === undefined || sameJson(known[name], given[name])) return []
  return [{ at: `${at}${name}`, problem: 'is added up from the prices: leave it out' }]
}

/**
 * What the server had filled in and a caller who sends items anew leaves out, put back: how far items are, identifiers of
 * products, prices of the same offering, and sums. Items beneath one that is withdrawn are withdrawn with it.
 */
export function withKnown(before: Doc, after: Doc): Doc {
  const old = placesOf(before)
  const { orderTotalPrice } = before
  const items = withEveryItem(after, (given) => {
    const known = old.get(String(given['id']))?.item
    const item = known && given['state'] === firstState ? { ...given, state: known['state']! } : given
    return withBeneath(known?.['action'] === item['action'] ? { ...item, ...putBack(known!, item) } : item)
  })
  return orderTotalPrice === undefined ? items : { ...items, orderTotalPrice }
}

function withBeneath(item: Doc): Doc {
  const children = docsIn(item['productOrderItem'])
  if (!isWithdrawn(item) || children.length === 0) return item
  return { ...item, productOrderItem: children.map((child) => ({ ...child, state: 'cancelled' })) }
}

/** Attributes of an item that are as they were, because the caller does not say otherwise. */
function putBack(known: Doc, item: Doc): Doc {
  const product = productPutBack(known['product'], item['product'])
  if (idIn(known['productOffering']) !== idIn(item['productOffering'])) return product
  const absent = ['itemPrice', 'itemTotalPrice'].filter((name) => item[name] === undefined)
  const prices = absent.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]]))
  return { ...product, ...Object.fromEntries(prices) }
}

function productPutBack(known: Json | undefined, product: Json | undefined): Doc {
  const id = idIn(known)
  if (id === undefined || idIn(product) !== undefined) return {}
  return { product: { ...(isDoc(product) ? product : { '@type': 'Product' }), id } }
}
