import { once, type Reader } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { isText } from '../core/query.ts'
import { isUsable } from './movement.ts'

/** Who uses, and when. */
export interface User {
  readonly product: string
  readonly account: string
  /** Now. */
  readonly at: string
}

/** More balances than one account has. */
const most = 100

/** Balances that can pay now for the use of a product: its own, and those of its account that are for no product in particular. */
export async function bucketsOf({ product, account, at }: User, read: Reader): Promise<readonly Doc[]> {
  // Which they are no usage changes; what they hold is asked each time.
  const ids = await once(read, `buckets of ${product} and ${account}`, async () => {
    const [ofProduct, ofAccount] = [isText(['product', 'id'], product), isText(['partyAccount', 'id'], account)]
    const found = await read.find('Bucket', { kind: 'or', of: [ofProduct, ofAccount] }, most)
    return found.map(({ id }) => String(id))
  })
  const buckets = await Promise.all(ids.map((id) => read.get('Bucket', id)))
  return buckets
    .filter((bucket) => bucket !== undefined)
    .filter((bucket) => isUsable(bucket, at))
    .filter((bucket) => isForProduct(bucket, product) || docsIn(bucket['product']).length === 0)
}

export function isForProduct(bucket: Doc, product: string): boolean {
  return docsIn(bucket['product']).some(({ id }) => id === product)
}
