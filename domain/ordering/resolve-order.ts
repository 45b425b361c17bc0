import type { ResourceSpec } from '../core/define-resource.ts'
import { Fault, type FaultDetail, faults } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { asksTheSame, type Judgement, judgeOrder } from './judge-order.ts'
import { gatherFacts } from './order-facts.ts'
import { priced } from './price-order.ts'
import { resolveAmendment } from './resolve-amendment.ts'

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
  if (plan) return resolveAmendment({ before, after, at, plan }, read, nextId)
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
