import type { ResourceSpec } from '../core/define-resource.ts'
import { Fault, type FaultDetail, faults } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { asksTheSame, type Judgement, judgeOrder } from './judge-order.ts'
import { gatherFacts, type ItemFacts } from './order-facts.ts'
import { withEveryItem } from './order-items.ts'
import { pricesFromCatalog, timesQuantity, totalOf } from './order-prices.ts'

/** States in which what is ordered is still open, and judged anew with every change. */
const open = ['draft', 'acknowledged']

/**
 * Judges an order and prices it. A draft notes what is wrong; an order that is handed in is refused for its faults, all of
 * them at once, and waits in `acknowledged` for a person when it only speaks of what this system does not know.
 * @throws Fault ruleViolated listing every fault
 */
export const resolveOrder: NonNullable<ResourceSpec['resolve']> = async ({ before, after, at }, read) => {
  if (!open.includes(String(after['state'])) || (before && asksTheSame(before, after))) return after
  const facts = await gatherFacts(after, read)
  const judgement = judgeOrder(after, facts, at)
  if (judgement.faults.length > 0 && after['state'] !== 'draft') throw new Fault('ruleViolated', judgement.faults)
  return priced(withMessages(after, judgement, at), facts)
}

/** Notes findings on the order; without any, what was noted before falls away. */
function withMessages(order: Doc, { faults: wrong, warnings }: Judgement, at: string): Doc {
  const { productOrderErrorMessage: _, ...rest } = order
  const messages = [
    ...wrong.map((detail) => message('ruleViolated', detail, at)),
    ...warnings.map((detail) => message('unknownReference', detail, at)),
  ]
  return messages.length === 0 ? rest : { ...rest, productOrderErrorMessage: messages }
}

function message(code: 'ruleViolated' | 'unknownReference', { at: path, problem }: FaultDetail, at: string): Doc {
  const { reason, status } = faults[code]
  return {
    '@type': 'ProductOrderErrorMessage',
    code,
    reason,
    message: `${path} ${problem}`,
    status: String(status),
    timestamp: at,
  }
}

/** Puts in the prices of the catalog where the caller gave none, and adds up. */
function priced(order: Doc, items: readonly ItemFacts[]): Doc {
  const factsOf = new Map(items.map((facts) => [facts.item['id'], facts]))
  const withPrices = withEveryItem(order, (item) => pricedItem(item, factsOf.get(item['id'])))
  if (!items.some(({ prices }) => prices.length > 0)) return withPrices
  const totals = totalOf(everyTotal(withPrices))
  return totals.length === 0 ? withPrices : { ...withPrices, orderTotalPrice: totals }
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
  const items = docsIn(doc['productOrderItem'])
  return items.flatMap((item) => [...docsIn(item['itemTotalPrice']), ...everyTotal(item)])
}
