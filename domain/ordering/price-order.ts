import { type Doc, docsIn } from '../core/json.ts'
import type { ItemFacts } from './order-facts.ts'
import { withEveryItem } from './order-items.ts'
import { pricesFromCatalog, timesQuantity, totalOf } from './order-prices.ts'

/** Puts in the prices of the catalog where the caller gave none, and adds up; also without such prices, if need be. */
export function priced(order: Doc, items: readonly ItemFacts[], anyway = false): Doc {
  const factsOf = new Map(items.map((facts) => [facts.item['id'], facts]))
  const withPrices = withEveryItem(order, (item) => pricedItem(item, factsOf.get(item['id'])))
  if (!anyway && !items.some(({ prices }) => prices.length > 0)) return withPrices
  const totals = totalOf(everyTotal(withPrices))
  if (totals.length > 0) return { ...withPrices, orderTotalPrice: totals }
  const { orderTotalPrice: before, ...without } = withPrices
  return anyway && before !== undefined ? without : withPrices
}

function pricedItem(item: Doc, facts: ItemFacts | undefined): Doc {
  if (!facts || facts.prices.length === 0 || item['action'] === 'delete' || item['action'] === 'noChange') return item
  const given = docsIn(item['itemPrice'])
  const prices = given.length > 0 ? given : pricesFromCatalog(facts)
  if (prices.length === 0) return item
  const quantity = typeof item['quantity'] === 'number' ? item['quantity'] : 1
  return { ...item, itemPrice: [...prices], itemTotalPrice: timesQuantity(prices, quantity) }
}

function everyTotal(doc: Doc): Doc[] {
  const items = docsIn(doc['productOrderItem']).filter(({ state }) => state !== 'cancelled')
  return items.flatMap((item) => [...docsIn(item['itemTotalPrice']), ...everyTotal(item)])
}
