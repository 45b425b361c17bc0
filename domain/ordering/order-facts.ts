import { effectiveCharacteristics } from '../catalog/effective-characteristics.ts'
import { barringCase } from '../collections/barred.ts'
import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, type Json } from '../core/json.ts'
import { everyItem } from './order-items.ts'

/** What other resources say of one item. */
export interface ItemFacts {
  readonly at: string
  readonly item: Doc
  /** What is ordered, as the catalog has it; undefined when the catalog does not know it. */
  readonly offering?: Doc
  readonly specification?: Doc
  /** Prices of the offering, by reference or by value. */
  readonly prices: readonly Doc[]
  /** Characteristics that the product may have. */
  readonly characteristics: readonly Doc[]
  readonly billingAccount?: Doc
  /** The case of collection for which its account can order nothing but an end. */
  readonly barringCase?: Doc
  /** The product of the inventory that is to be changed or ended. */
  readonly product?: Doc
}

/** Looks up everything that an order speaks of; what is not found is left out. */
export function gatherFacts(order: Doc, read: Reader): Promise<ItemFacts[]> {
  return Promise.all(everyItem(order).map(({ at, item }) => factsOfItem(order, at, item, read)))
}

async function factsOfItem(order: Doc, at: string, item: Doc, read: Reader): Promise<ItemFacts> {
  const find = async (kind: string, id: string | undefined) => (id === undefined ? undefined : read.get(kind, id))
  const product = item['action'] === 'add' ? undefined : await find('Product', idIn(item['product']))
  const offering = await find('ProductOffering', idIn(item['productOffering']) ?? idIn(product?.['productOffering']))
  const account = idIn(accountOf(order, item)) ?? idIn(product?.['billingAccount'])
  const [specification, billingAccount, prices, barred] = await Promise.all([
    find('ProductSpecification', idIn(offering?.['productSpecification'])),
    find('BillingAccount', idIn(accountOf(order, item))),
    pricesOf(offering, read),
    account === undefined ? undefined : barringCase(account, read),
  ])
  return {
    at,
    item,
    prices,
    characteristics: offering ? effectiveCharacteristics(offering, specification) : [],
    ...(offering && { offering }),
    ...(specification && { specification }),
    ...(billingAccount && { billingAccount }),
    ...(barred && { barringCase: barred }),
    ...(product && { product }),
  }
}

/** The account on which an item is billed: its own, else that of the order. */
export function accountOf(order: Doc, item: Doc): Json | undefined {
  return item['billingAccount'] ?? order['billingAccount']
}

async function pricesOf(offering: Doc | undefined, read: Reader): Promise<readonly Doc[]> {
  const listed = docsIn(offering?.['productOfferingPrice'])
  const found = await Promise.all(
    listed.map(async (price) =>
      price['priceType'] !== undefined ? price : ((await read.get('ProductOfferingPrice', idIn(price) ?? '')) ?? price),
    ),
  )
  return found.filter((price) => price['priceType'] !== undefined)
}
