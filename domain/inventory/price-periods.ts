import { type Doc, docsIn, sameJson } from '../core/json.ts'

/** States in which a product is paid for. */
const inUse: readonly unknown[] = ['active', 'suspended', 'pendingTerminate']

/** A product that is suspended is paid for all the same, unless it says otherwise. */
function isPaused({ status, productCharacteristic }: Doc): boolean {
  const stops = (one: Doc) => one['name'] === 'recurringWhileSuspended' && one['value'] === 'stops'
  return status === 'suspended' && docsIn(productCharacteristic).some(stops)
}

/**
 * Keeps what a product cost when: each price of a product that is in use is noted with the instant from which it holds, and,
 * once it is replaced or the product ends, with the one until which it held. Bills are made from that, however late.
 * @param at now; a product that becomes active is paid for from its `startDate`, one that ends until its `terminationDate`
 */
export function withPricePeriods({ before, after, at }: { before?: Doc; after: Doc; at: string }): Doc {
  const current = inUse.includes(after['status']) && !isPaused(after) ? docsIn(after['productPrice']) : []
  const noted = docsIn(before?.['pricePeriod'])
  if (current.length === 0 && noted.length === 0) return after
  const wasCharged = inUse.includes(before?.['status'])
  const since = wasCharged ? at : String(after['startDate'] ?? at)
  const isCharged = inUse.includes(after['status'])
  const until = isCharged ? at : String(after['terminationDate'] ?? at)
  const isOpen = (period: Doc) => (period['validFor'] as Doc)['endDateTime'] === undefined
  const kept = noted.map((period) => {
    const { startDateTime, endDateTime } = period['validFor'] as Doc
    // A product may have ended before the last changes of its price were noted: none holds for longer than the product.
    const isOver = !isCharged && endDateTime !== undefined && String(endDateTime) > until
    if (!isOver && (!isOpen(period) || current.some((price) => sameJson(price, period['productPrice'])))) return period
    const end = String(startDateTime) > until ? String(startDateTime) : until
    return { ...period, validFor: { startDateTime, endDateTime: end } as Doc }
  })
  const added = current
    .filter((price) => !kept.some((period) => isOpen(period) && sameJson(price, period['productPrice'])))
    .map((price): Doc => ({ productPrice: price, validFor: { startDateTime: since } }))
  return { ...after, pricePeriod: [...kept, ...added] }
}
