import type { FaultDetail } from '../../core/fault.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { isGoing } from '../../ordering/order-guards.ts'
import { predecessorsOf } from '../../ordering/order-item-cycles.ts'
import { everyItem } from '../../ordering/order-items.ts'
import { givenUp } from '../next-step.ts'
import { type Task, tasksOf } from '../task.ts'
import { type Difference, isWithdrawn, placesOf } from './difference.ts'

/**
 * Why an order cannot be changed like this, now that it is being carried out, and what can be done instead: items of which
 * something has begun, items that others wait for, an order that is closed or on its way back. Nothing when it can.
 */
export function tooLate(before: Doc, after: Doc, plan: Doc, { changed, withdrawn }: Difference): FaultDetail[] {
  const touched = [...changed, ...withdrawn]
  if (touched.length === 0) return []
  if (!isGoing(before)) return [closed(String(before['state']))]
  const tasks = Map.groupBy(tasksOf(plan), ({ orderItemId }) => orderItemId)
  const old = placesOf(before)
  const wasWithdrawn = (id: string) => old.has(id) && isWithdrawn(old.get(id)!.item)
  const fixed = touched.flatMap((id) => whyFixed(id, changed.has(id) && wasWithdrawn(id), plan, tasks.get(id) ?? []))
  if (fixed.length > 0) return fixed
  if (everyItem(after).every(({ item }) => isWithdrawn(item)))
    return [refusal('no item would be left: create a cancelProductOrder instead')]
  return waitingInVain(after, tasks, changed)
}

const refusal = (problem: string): FaultDetail => ({ at: 'productOrderItem', problem })

function closed(state: string): FaultDetail {
  return state.endsWith('Cancellation')
    ? refusal('the order is being cancelled: see what becomes of the cancellation, and order anew if need be')
    : refusal(`the order is ${state}, and what it asked for stays as it is: order the change anew`)
}

function whyFixed(id: string, isRecord: boolean, plan: Doc, tasks: readonly Task[]): FaultDetail[] {
  if (isRecord) return [refusal(`item ${id} was withdrawn: ask for it in an item of another id`)]
  if (givenUp(plan).has(id)) return [refusal(`item ${id} was given up: order it anew`)]
  const first = tasks.find(hasBegun)
  if (!first) return []
  const instead = 'cancel the order, or order the change once it is done'
  return [refusal(`item ${id} is being carried out (${first.name} is ${first.state}): ${instead}`)]
}

/** Whether something may have been done about a task, or was decided about it. */
const hasBegun = ({ state, uncertain, failures }: Task) =>
  state !== 'cancelled' && (state !== 'pending' || uncertain === true || failures > 0)

/** Items that would wait for one that is withdrawn, and items under way that would have to wait for one that is not done. */
function waitingInVain(
  order: Doc,
  tasks: ReadonlyMap<string, readonly Task[]>,
  changed: ReadonlySet<string>,
): FaultDetail[] {
  const places = placesOf(order)
  return [...predecessorsOf(order)].flatMap(([id, others]) => {
    const { item } = places.get(id)!
    if (isWithdrawn(item)) return []
    const children = new Set(docsIn(item['productOrderItem']).map((child) => child['id']))
    const isUnderWay = (tasks.get(id) ?? []).some(hasBegun)
    return [...others].flatMap((other) => {
      const awaited = places.get(other)?.item
      if (awaited && isWithdrawn(awaited) && !children.has(other))
        return [refusal(`item ${id} relies on item ${other}, which would be withdrawn: withdraw both, or end the link`)]
      return isUnderWay && changed.has(other)
        ? [refusal(`item ${id} is being carried out and cannot wait for item ${other} any more: leave that link out`)]
        : []
    })
  })
}
