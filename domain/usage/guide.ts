import { idIn } from '../common/reference.ts'
import { instantsOf } from '../common/valid-period.ts'
import { once, type Reader, searched } from '../core/define-resource.ts'
import { type Doc, docsIn, type Json } from '../core/json.ts'
import type { RejectCode } from './usage-class.ts'

/** Why a usage is rejected. */
export interface Reject {
  readonly code: RejectCode
  readonly reason: string
}

/** Whose usage it is. */
export interface Guided {
  readonly product: Doc
  readonly account: Doc
  /** When anything begins or ends that this depends on, in epoch milliseconds. */
  readonly edges: readonly number[]
}

/** States of a product in which it was never in use. */
const neverUsed = ['created', 'pendingActive', 'cancelled', 'aborted']

/** More products than have ever had one number. */
const most = 100

/** A number without what people put between and before its digits; other addresses as they are. */
export function normalised(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  if (/^(?!00)\d+$/.test(text)) return text
  const digits = text.replace(/[\s().\-/]/g, '')
  if (/^(\+|00)\d+$/.test(digits)) return digits.replace(/^(\+|00)/, '')
  if (/^\d+$/.test(digits)) return digits
  return text === '' ? undefined : text
}

/**
 * Finds the product that has a number, or another value of a characteristic, at an instant: from its start on, until before
 * its end (`usage-billing` 3.3, R2). A number goes from one product to another over the years.
 */
export async function guide(
  { name, value, at }: { readonly name: string; readonly value: string; readonly at: string },
  read: Reader,
): Promise<Guided | Reject> {
  const having = await once(read, `products with ${name} ${value}`, async () => {
    const texts = [value, `+${value}`]
    const found = await searched(read, { kind: 'Product', path: 'productCharacteristic.value', texts }, most)
    return found.filter((product) => characteristicOf(product, name) === value)
  })
  if (having.length === 0) return { code: 'NO_SUBSCRIBER', reason: `no product has ${name} ${value}` }
  const inUse = having.filter((product) => isInUse(product, at))
  const [product] = inUse.length > 1 ? inUse.toSorted((a, b) => startOf(b) - startOf(a)) : inUse
  if (!product) return { code: 'OUT_OF_WINDOW', reason: `no product with ${name} ${value} was in use at ${at}` }
  const id = idIn(product['billingAccount'])
  const account = id === undefined ? undefined : await read.get('BillingAccount', id)
  if (account) return { product, account, edges: having.flatMap(edgesOf) }
  return { code: 'NO_SUBSCRIBER', reason: `product ${product['id']} is billed to no account that is known` }
}

function characteristicOf(product: Doc, name: string): string | undefined {
  return normalised(docsIn(product['productCharacteristic']).find((one) => one['name'] === name)?.['value'])
}

function isInUse(product: Doc, at: string): boolean {
  if (neverUsed.includes(String(product['status']))) return false
  const end = product['terminationDate']
  const instant = Date.parse(at)
  return startOf(product) <= instant && (typeof end !== 'string' || instant < Date.parse(end))
}

function edgesOf({ startDate, terminationDate }: Doc): number[] {
  return instantsOf(startDate, terminationDate)
}

function startOf({ startDate }: Doc): number {
  return typeof startDate === 'string' ? Date.parse(startDate) : Number.NEGATIVE_INFINITY
}
