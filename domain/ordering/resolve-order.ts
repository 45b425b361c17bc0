import type { ResourceSpec } from '../core/define-resource.ts'
import { Fault, type FaultDetail, faults } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import {
  amended,
  differenceOf,
  factsOfChange,
  isGoing,
  tooLate,
  withKnown,
  withProductIds,
} from '../fulfilment/amend.ts'
import { asksTheSame, type Judgement, judgeOrder } from './judge-order.ts'
import { gatherFacts, type ItemFacts } from './order-facts.ts'
import { movedAgainstPlan } from './order-guards.ts'
import { withEveryItem } from './order-items.ts'
import { pricesFromCatalog, timesQuantity, totalOf } from './order-prices.ts'

/** States in which what is ordered is still open, and judged anew with every change. */
const open = ['draft', 'acknowledged']
/** States in which it still is as long as nobody has planned it. */
const unplanned = ['inProgress.accepted', 'pending', 'held']

/**
 * Judges an order and prices it. A draft notes what is wrong; an order that is handed in is refused for its faults, all of
 * them at once, and waits in `acknowledged` for a person when it only speaks of what this system does not know. Of an order
 * that is being carried out, what is changed is judged and priced in the same way.
 * @throws Fault ruleViolated listing every fault
 */
export const resolveOrder: NonNullable<ResourceSpec['resolve']> = async ({ before, after, at }, read, nextId) => {
  const plan = before && (await read.get('FulfilmentPlan', String(before['id'])))
  if (plan) return amendedOrder({ before, after, at, plan }, read, nextId)
  const state = String(after['state'])
  const isStillOpen = before && unplanned.includes(state)
  if (!open.includes(state) && !isStillOpen) return after
  // What has been judged once need not be judged again because it moves on.
  if (before && asksTheSame(before, isStillOpen ? { ...after, state: before['state']! } : after)) return after
  const facts = await gatherFacts(after, read)
  const judgement = judgeOrder(after, facts, at)
  if (judgement.faults.length > 0 && after['state'] !== 'draft') throw new Fault('ruleViolated', judgement.faults)
  return priced(withMessages(after, judgement, at), facts)
}

interface Amendment {
  readonly before: Doc
  readonly after: Doc
  readonly plan: Doc
  readonly at: string
}

/** An order that is being carried out as it is asked for now; what it speaks of has to be known, since somebody is at it. */
async function amendedOrder(
  { before, after, plan, at }: Amendment,
  read: Parameters<typeof gatherFacts>[1],
  nextId: () => string,
): Promise<Doc> {
  refuse(movedAgainstPlan(before, after))
  const known = withKnown(before, after)
  const difference = differenceOf(before, known)
  if (!difference) return known
  refuse(tooLate(before, known, plan, difference))
  if (!isGoing(before)) return known
  const named = await withProductIds(before, known, difference, read, nextId)
  const facts = await factsOfChange(named, difference, read)
  const { faults: wrong, warnings } = judgeOrder(named, facts, at)
  refuse([...wrong, ...warnings])
  const order = difference.changed.size + difference.withdrawn.size > 0 ? priced(named, facts, true) : named
  return amended(order, plan, difference, facts, at).order
}

function refuse(details: readonly FaultDetail[]): void {
  if (details.length > 0) throw new Fault('ruleViolated', details)
}

/** Notes findings on the order; without any, what was noted before falls away. */
function withMessages(order: Doc, { faults: wrong, warnings }: Judgement, at: string): Doc {
  const { productOrderErrorMessage: _, ...rest } = order
  const messages = [
    ...wrong.map((detail) => message('ruleViolated', detail, at)),
    ...warnings.map((detail) => message('unknownReference', detail, at)),
  ]
  // What was found before and still holds keeps its time: nothing about it has changed.
  const noted = docsIn(order['productOrderErrorMessage'])
  const kept = messages.map(
    (each) => noted.find(({ code, message: said }) => code === each['code'] && said === each['message']) ?? each,
  )
  return kept.length === 0 ? rest : { ...rest, productOrderErrorMessage: kept }
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

/** Puts in the prices of the catalog where the caller gave none, and adds up; also without such prices, if need be. */
function priced(order: Doc, items: readonly ItemFacts[], anyway = false): Doc {
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
