import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'

import { everyItem } from './order-items.ts'

/** Relationships in which one item has to be there before the other. */
const needs = ['reliesOn', 'requires', 'dependsOn', 'bundles']
/** The same, told from the other side. */
const isNeededBy = ['enables', 'brings', 'bundledBy']

/** For each item, the items that have to be done before it: those it relies on, and those beneath it. */
export function predecessorsOf(order: Doc): ReadonlyMap<string, ReadonlySet<string>> {
  const items = everyItem(order).map(({ item }) => item)
  const before = new Map(items.map((item) => [String(item['id']), new Set<string>()]))
  for (const item of items) {
    const id = String(item['id'])
    for (const child of docsIn(item['productOrderItem'])) before.get(id)!.add(String(child['id']))
    for (const { id: other, relationshipType: type } of docsIn(item['productOrderItemRelationship'])) {
      if (needs.includes(String(type))) before.get(id)!.add(String(other))
      if (isNeededBy.includes(String(type))) before.get(String(other))?.add(id)
    }
  }
  return before
}

/** Items that could never begin, because each waits for another of them; and relationships with items that are not there. */
export function itemCycles(order: Doc): FaultDetail[] {
  const before = predecessorsOf(order)
  const missing = [...before].flatMap(([id, others]) =>
    [...others]
      .filter((other) => !before.has(other))
      .map((other) => fault(id, `names item ${other}, which is not there`)),
  )
  const left = new Map([...before].map(([id, others]) => [id, new Set([...others].filter((one) => before.has(one)))]))
  for (let free = freeOf(left); free.length > 0; free = freeOf(left)) {
    for (const id of free) left.delete(id)
    for (const others of left.values()) for (const id of free) others.delete(id)
  }
  const circle = [...left.keys()]
  return circle.length === 0
    ? missing
    : [...missing, fault(circle[0]!, `items ${circle.join(', ')} wait for each other`)]
}

const freeOf = (left: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...left].filter(([, others]) => others.size === 0).map(([id]) => id)

const fault = (id: string, problem: string): FaultDetail => ({
  at: `productOrderItem ${id}.productOrderItemRelationship`,
  problem,
})
