import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'

/** How deep prices may be made of others. */
const deepest = 5

/**
 * The prices of what a product was sold as that held at an instant, those that they are made of among them
 * (`usage-billing` 3.3, R3).
 */
export async function pricesOf(product: Doc, at: string, read: Reader): Promise<readonly Doc[]> {
  const id = isDoc(product['productOffering']) ? product['productOffering']['id'] : undefined
  const offering = typeof id === 'string' ? await read.get('ProductOffering', id) : undefined
  if (!offering) return []
  const seen = new Map<string, Doc>()
  let next = idsIn(offering['productOfferingPrice'])
  for (let depth = 0; next.length > 0 && depth < deepest; depth++) {
    const docs = await Promise.all(
      next.filter((one) => !seen.has(one)).map((one) => read.get('ProductOfferingPrice', one)),
    )
    const found = docs.filter((doc) => doc !== undefined)
    for (const doc of found) seen.set(String(doc['id']), doc)
    next = found.flatMap((doc) => idsIn(doc['bundledPopRelationship']))
  }
  return [...seen.values()].filter((price) => heldAt(price['validFor'], at))
}

function idsIn(list: Doc[string] | undefined): string[] {
  return docsIn(list).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
}

function heldAt(period: Doc[string] | undefined, at: string): boolean {
  if (!isDoc(period)) return true
  const { startDateTime: from, endDateTime: to } = period
  const instant = Date.parse(at)
  return (
    !(typeof from === 'string' && instant < Date.parse(from)) && !(typeof to === 'string' && instant >= Date.parse(to))
  )
}
