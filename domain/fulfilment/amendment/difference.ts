import { customersOf, idIn } from '../../common/reference.ts'
import { type Doc, docsIn, type Json, sameJson } from '../../core/json.ts'
import { accountOf } from '../../ordering/order-facts.ts'
import { everyItem } from '../../ordering/order-items.ts'

/** How an order that is being carried out was changed, by item. */
export interface Difference {
  /** Items that are asked for in another way than before, and items that are new. */
  readonly changed: ReadonlySet<string>
  /** Items that are not asked for any more: they are called `cancelled`, or gone, as records of such items may be. */
  readonly withdrawn: ReadonlySet<string>
  /** Whether the order is wanted at another time. */
  readonly isDated: boolean
  /** Whether the customer puts the order aside, or lets it go on. */
  readonly isMoved: boolean
}

/** An item that is not asked for any more, and stays as a record. */
export const isWithdrawn = (item: Doc) => item['state'] === 'cancelled'

/** An item of an order, and where it stands in it. */
export interface Place {
  readonly at: string
  readonly item: Doc
}

/** The items of an order by their identifiers, however deep they stand. */
export function placesOf(order: Doc): ReadonlyMap<string, Place> {
  return new Map(everyItem(order).map((place) => [String(place.item['id']), place]))
}

/** Dates against which the forecast of an order is held. */
const requested = ['requestedStartDate', 'requestedCompletionDate']

/** What differs between two versions of an order. */
export function differenceOf(before: Doc, after: Doc): Difference {
  const [old, now] = [placesOf(before), placesOf(after)]
  const withdrawn = [...old].filter(([id, { item }]) => {
    const place = now.get(id)
    return !place || (isWithdrawn(place.item) && !isWithdrawn(item))
  })
  const changed = [...now].filter(([id, place]) => {
    const known = old.get(id)
    if (!known) return true
    if (isWithdrawn(known.item)) return !sameJson(words(known.item), words(place.item))
    return !isWithdrawn(place.item) && !sameJson(asked(before, known), asked(after, place))
  })
  return {
    changed: new Set(changed.map(([id]) => id)),
    withdrawn: new Set(withdrawn.map(([id]) => id)),
    isDated: requested.some((name) => !sameJson(before[name], after[name])),
    isMoved: before['state'] !== after['state'],
  }
}

/** Whether other items are asked for, or the same ones in another way. */
export const touchesItems = ({ changed, withdrawn }: Difference) => changed.size + withdrawn.size > 0

/** Whether anything differs that concerns how the order is carried out. */
export function isNothing(difference: Difference): boolean {
  return !touchesItems(difference) && !difference.isDated && !difference.isMoved
}

/** An item without how far it is, what follows from it, what is noted on it, and the items beneath it. */
function words({ state: _, itemTotalPrice: __, productOrderItem: ___, note: ____, ...item }: Doc): Doc {
  return item
}

/** What a customer asks with an item: its own words, and what the order says for all its items. */
function asked(order: Doc, { at, item }: Place): Doc {
  const beneath = docsIn(item['productOrderItem']).filter((child) => !isWithdrawn(child))
  return {
    ...words(item),
    billingAccount: accountOf(order, item) ?? null,
    customers: [...customersOf(order)],
    isAlone: !at.includes('.'),
    beneath: beneath.map(({ id, product }): Json => [id ?? null, idIn(product) ?? null]),
  }
}
