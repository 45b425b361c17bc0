import type { Consequence, Reader } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn, isDoc, type Json, sameJson } from '../core/json.ts'
import { gatherFacts, type ItemFacts, idIn } from '../ordering/order-facts.ts'
import { predecessorsOf } from '../ordering/order-item-cycles.ts'
import { everyItem, withEveryItem } from '../ordering/order-items.ts'
import { linked, tasksOfItem } from './decompose.ts'
import { expectedEnd } from './forecast.ts'
import { givenUp } from './next-step.ts'
import { orderedProduct } from './product-of-item.ts'
import { backFrom } from './steps/cancel.ts'
import { carriedForward } from './steps/shared.ts'
import { type Task, tasksOf } from './task.ts'

/** How an order that is being carried out was changed, by item. */
export interface Difference {
  /** Items that are asked for in another way than before, and items that are new. */
  readonly changed: ReadonlySet<string>
  /** Items that are not asked for any more: they are gone, or called `cancelled`. */
  readonly withdrawn: ReadonlySet<string>
}

/** States of an order of which items can still be changed, once it has a plan. */
const going = ['inProgress', 'held', 'pending']

/** Whether an order with a plan is on its way to what it asks for. */
export const isGoing = ({ state }: Doc) => going.includes(String(state))

const isWithdrawn = (item: Doc) => item['state'] === 'cancelled'

/** What a customer asks with an item, without how far it is, what follows from it, what is noted on it, and the items beneath it. */
function asked({ state: _, itemTotalPrice: __, productOrderItem: ___, note: ____, ...item }: Doc): Doc {
  return item
}

const byId = (order: Doc) => new Map(everyItem(order).map(({ item }) => [String(item['id']), item]))

/** Dates against which the forecast of an order is held. */
const requested = ['requestedStartDate', 'requestedCompletionDate']

/** What differs between two versions of an order, or their dates alone; undefined when they ask for the same. */
export function differenceOf(before: Doc, after: Doc): Difference | undefined {
  const [old, now] = [byId(before), byId(after)]
  const gone = [...old].filter(([id, item]) => !isWithdrawn(item) && isGone(now.get(id))).map(([id]) => id)
  const changed = [...now].filter(([id, item]) => {
    const known = old.get(id)
    if (isWithdrawn(item)) return known === undefined
    return known === undefined || isWithdrawn(known) || !sameJson(asked(known), asked(item))
  })
  const isDated = requested.some((name) => !sameJson(before[name], after[name]))
  if (gone.length + changed.length === 0 && !isDated) return undefined
  return { changed: new Set(changed.map(([id]) => id)), withdrawn: new Set(gone) }
}

const isGone = (item: Doc | undefined) => item === undefined || isWithdrawn(item)

/**
 * What the server had filled in and a caller who sends items anew leaves out, put back: identifiers of products, and prices
 * of the same offering.
 */
export function withKnown(before: Doc, after: Doc): Doc {
  const old = byId(before)
  return withEveryItem(after, (item) => {
    const known = old.get(String(item['id']))
    if (!known || known['action'] !== item['action']) return item
    const sameOffer = idIn(known['productOffering']) === idIn(item['productOffering'])
    return {
      ...item,
      ...productPutBack(known['product'], item['product']),
      ...(sameOffer && item['itemPrice'] === undefined && known['itemPrice'] !== undefined
        ? { itemPrice: known['itemPrice'] }
        : {}),
    }
  })
}

function productPutBack(known: Json | undefined, product: Json | undefined): Doc {
  const id = idIn(known)
  if (id === undefined || idIn(product) !== undefined) return {}
  return { product: { ...(isDoc(product) ? product : { '@type': 'Product' }), id } }
}

/**
 * Why an order cannot be changed like this, now that it is being carried out: items of which something has begun, items
 * that others wait for, an order that is closed or on its way back. Nothing when it can.
 */
export function tooLate(before: Doc, after: Doc, plan: Doc, { changed, withdrawn }: Difference): FaultDetail[] {
  const touched = [...changed, ...withdrawn]
  if (touched.length === 0) return []
  if (!isGoing(before)) return [refusal(`the order is ${before['state']}, and what it asks for stays as it is`)]
  const tasks = Map.groupBy(tasksOf(plan), ({ orderItemId }) => orderItemId)
  const begun = touched.flatMap((id) => {
    const first = (tasks.get(id) ?? []).find(hasBegun)
    if (givenUp(plan).has(id)) return [refusal(`item ${id} was given up`)]
    if (!first) return []
    const instead = 'cancel the order, or order the change once it is done'
    return [refusal(`item ${id} is being carried out (${first.name} is ${first.state}): ${instead}`)]
  })
  if (begun.length > 0) return begun
  if (everyItem(after).every(({ item }) => isWithdrawn(item)))
    return [refusal('no item would be left: create a cancelProductOrder instead')]
  return waitingInVain(after, tasks, changed)
}

/** Whether something may have been done about a task, or was decided about it. */
const hasBegun = ({ state, uncertain, failures }: Task) =>
  state !== 'cancelled' && (state !== 'pending' || uncertain === true || failures > 0)

const refusal = (problem: string): FaultDetail => ({ at: 'productOrderItem', problem })

/** Items that would wait for one that is withdrawn, and items under way that would have to wait for one that is not done. */
function waitingInVain(
  order: Doc,
  tasks: ReadonlyMap<string, readonly Task[]>,
  changed: ReadonlySet<string>,
): FaultDetail[] {
  const items = byId(order)
  return [...predecessorsOf(order)].flatMap(([id, others]) => {
    const item = items.get(id)!
    if (isWithdrawn(item)) return []
    const children = new Set(docsIn(item['productOrderItem']).map((child) => child['id']))
    const isUnderWay = (tasks.get(id) ?? []).some(hasBegun)
    return [...others].flatMap((other) => {
      const awaited = items.get(other)
      if (awaited && isWithdrawn(awaited) && !children.has(other))
        return [refusal(`item ${id} relies on item ${other}, which would be withdrawn`)]
      return isUnderWay && changed.has(other)
        ? [refusal(`item ${id} is being carried out and cannot wait for item ${other} any more`)]
        : []
    })
  })
}

/** Facts of the items that are judged anew; what an item is about to end counts as the product that it was. */
export async function factsOfChange(order: Doc, { changed }: Difference, read: Reader): Promise<ItemFacts[]> {
  const facts = await gatherFacts(order, read)
  return facts
    .filter(({ item }) => changed.has(String(item['id'])) && !isWithdrawn(item))
    .map((one) =>
      one.product?.['status'] === 'pendingTerminate' ? { ...one, product: { ...one.product, status: 'active' } } : one,
    )
}

/** An order in which every product that it adds has an identifier: the one given, unless the inventory has it already. */
export async function withProductIds(
  before: Doc,
  order: Doc,
  { changed }: Difference,
  read: Reader,
  nextId: () => string,
): Promise<Doc> {
  const known = productsAdded(before)
  const ids = new Map<string, string>()
  for (const id of changed) {
    const item = byId(order).get(id)!
    const given = idIn(item['product'])
    if (item['action'] !== 'add' || (given !== undefined && known.get(id) === given)) continue
    ids.set(id, given === undefined || (await read.get('Product', given)) ? nextId() : given)
  }
  return withEveryItem(order, (item) => {
    const id = ids.get(String(item['id']))
    if (id === undefined) return item
    return { ...item, product: { ...(isDoc(item['product']) ? item['product'] : { '@type': 'Product' }), id } }
  })
}

/** Products that an order adds, by item. */
function productsAdded(order: Doc): ReadonlyMap<string, string> {
  const adding = everyItem(order).filter(({ item }) => item['action'] === 'add' && !isWithdrawn(item))
  return new Map(adding.flatMap(({ item }) => pair(item)))
}

function productsEnded(order: Doc): ReadonlyMap<string, string> {
  const ending = everyItem(order).filter(({ item }) => item['action'] === 'delete' && !isWithdrawn(item))
  return new Map(ending.flatMap(({ item }) => pair(item)))
}

function pair(item: Doc): [string, string][] {
  const id = idIn(item['product'])
  return id === undefined ? [] : [[String(item['id']), id]]
}

/**
 * The plan of the order as it is asked for now: items that were changed get the tasks of what is asked now, items that were
 * withdrawn lose theirs, all others keep theirs with everything that was done. What was planned is planned anew from here.
 */
function amendedPlan(order: Doc, plan: Doc, facts: readonly ItemFacts[], at: string): Doc {
  const kept = Map.groupBy(tasksOf(plan), ({ orderItemId }) => orderItemId)
  const fresh = new Map(facts.map((one) => [String(one.item['id']), tasksOfItem(one)]))
  const perItem = new Map<string, readonly Task[]>()
  for (const { item } of everyItem(order)) {
    const id = String(item['id'])
    const tasks = fresh.get(id) ?? kept.get(id) ?? []
    perItem.set(id, isWithdrawn(item) ? tasks.map((task) => ({ ...task, state: 'cancelled' })) : tasks)
  }
  const open = new Map([...perItem].filter(([, tasks]) => !tasks.every(({ state }) => state === 'cancelled')))
  const tasks = [...linked(order, open), ...[...perItem].flatMap(([id, each]) => (open.has(id) ? [] : each))]
  const end = new Date(expectedEnd(tasks, Date.parse(at))).toISOString()
  return { ...plan, task: tasks as unknown as Json[], plannedCompletionDate: end }
}

/** The order and its plan after the change, with what follows from it for their states, dates and milestones. */
export function amended(
  order: Doc,
  plan: Doc,
  { changed, withdrawn }: Difference,
  facts: readonly ItemFacts[],
  at: string,
): { order: Doc; plan: Doc } {
  const next = changed.size + withdrawn.size === 0 ? plan : amendedPlan(order, plan, facts, at)
  const { order: told, deeds } = carriedForward(order, next, at)
  const deed = deeds.find(({ kind }) => kind === 'FulfilmentPlan')
  return { order: told, plan: deed?.do === 'replace' ? deed.doc : plan }
}

/** What follows for plan and inventory from a change of an order that is being carried out; in the same commit. */
export async function consequencesOfAmendment(
  before: Doc,
  after: Doc,
  plan: Doc,
  read: Reader,
  at: string,
): Promise<Consequence[]> {
  const difference = differenceOf(before, after)
  if (!difference || !isGoing(before)) return []
  const facts = await factsOfChange(after, difference, read)
  const { plan: next } = amended(after, plan, difference, facts, at)
  return [
    { kind: 'FulfilmentPlan', id: String(plan['id']), change: () => next },
    ...productsWithdrawn(before, after),
    ...productsAsked(before, after, facts, difference),
  ]
}

/** Products that are not ordered any more never come to be; products that were to end stay. */
function productsWithdrawn(before: Doc, after: Doc): Consequence[] {
  const back = (action: string, old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) =>
    [...old].flatMap(([item, id]): Consequence[] =>
      now.get(item) === id ? [] : [{ kind: 'Product', id, change: (product) => backFrom(product, action) }],
    )
  return [
    ...back('add', productsAdded(before), productsAdded(after)),
    ...back('delete', productsEnded(before), productsEnded(after)),
  ]
}

function productsAsked(before: Doc, after: Doc, facts: readonly ItemFacts[], { changed }: Difference): Consequence[] {
  const known = productsAdded(before)
  const wereEnding = productsEnded(before)
  return facts.flatMap(({ item, specification }): Consequence[] => {
    const itemId = String(item['id'])
    const id = idIn(item['product'])
    if (id === undefined || !changed.has(itemId)) return []
    if (item['action'] === 'add') {
      const product = orderedProduct(after, item, id, specification)
      return [
        known.get(itemId) === id
          ? { kind: 'Product', id, change: (old) => (old['status'] === 'pendingActive' ? { ...old, ...product } : old) }
          : { kind: 'Product', id, create: product },
      ]
    }
    if (item['action'] !== 'delete' || wereEnding.get(itemId) === id) return []
    return [{ kind: 'Product', id, change: (product) => ({ ...product, status: 'pendingTerminate' }) }]
  })
}
