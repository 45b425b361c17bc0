import { idIn } from '../common/reference.ts'
import type { Consequence, Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'
import { isText } from '../core/query.ts'
import { type Amount, inWords, quantityOf, sizeIn } from './balance-amount.ts'
import { consequencesOf, type Effect } from './effects.ts'
import { historyOf } from './history.ts'
import { isUsable, remainingIn, unitsIn } from './movement.ts'

/** What a usage costs, and who uses. */
export interface Due {
  readonly product: string
  readonly account: string
  readonly currency: string
  /** In whole millionths. */
  readonly micro: bigint
  /** Now. */
  readonly at: string
  /** What the usage names as held for it. */
  readonly reservation: Json | undefined
}

/** More balances than one account has. */
const most = 100

/**
 * Decides which balances pay for a usage: what was taken and is held for it first, then what pays for its product, then what pays
 * for its account, each time what expires first. A usage is paid for as a whole, or not at all.
 */
export async function paymentFor(
  due: Due,
  read: Reader,
): Promise<{ readonly paid: Doc } | { readonly code: 'NO_BALANCE'; readonly reason: string }> {
  const { micro, currency: units, at } = due
  const held = await heldFor(due, read)
  const own = held && (await read.get('Bucket', held.bucket))
  const debits = new Map<string, bigint>()
  let open = micro
  const take = (id: string, there: bigint) => {
    const size = open < there ? open : there
    if (size > 0n) debits.set(id, (debits.get(id) ?? 0n) + size)
    open -= size > 0n ? size : 0n
  }
  if (held) take(held.bucket, held.size)
  if (own && isUsable(own, at)) take(held.bucket, remainingIn(own))
  if (open > 0n) {
    for (const bucket of await payersOf(due, read))
      if (bucket['id'] !== held?.bucket) take(String(bucket['id']), remainingIn(bucket))
  }
  if (open > 0n) {
    const [needs, lacks] = [inWords({ units, size: micro }), inWords({ units, size: open })]
    return { code: 'NO_BALANCE', reason: `it costs ${needs}, of which no balance pays ${lacks}` }
  }
  const balanceDebit = [...debits].map(([bucket, size]) => debitOf(bucket, { units, size }))
  const reference = held && { '@type': 'ReserveBalanceRef', id: held.id, '@referredType': 'ReserveBalance' }
  return { paid: { balanceDebit, ...(reference && { reserveBalance: reference }) } }
}

/** What a usage says of a balance that has paid for it. */
export function debitOf(bucket: string, amount: Amount): Doc {
  return { bucket: { '@type': 'BucketRef', id: bucket, '@referredType': 'Bucket' }, amount: quantityOf(amount) }
}

/** What is held, and was taken, for a usage that no other has been reported for. */
async function heldFor({ reservation, currency }: Due, read: Reader) {
  const id = typeof reservation === 'string' ? reservation : undefined
  const doc = id === undefined ? undefined : await read.get('ReserveBalance', id)
  const isOpen = doc && doc['status'] !== 'failed' && doc['usage'] === undefined && isDoc(doc['heldValue'])
  if (!isOpen || (doc['heldValue'] as Doc)['units'] !== currency) return undefined
  return { id: id!, bucket: idIn(doc['bucket'])!, size: sizeIn(doc['heldValue']) + sizeIn(doc['debitedValue']) }
}

/** Balances that can pay now for the use of a product, in the order in which they do. */
export async function payersOf(
  { product, account, currency, at }: Pick<Due, 'product' | 'account' | 'currency' | 'at'>,
  read: Reader,
): Promise<readonly Doc[]> {
  const [ofProduct, ofAccount] = [isText(['product', 'id'], product), isText(['partyAccount', 'id'], account)]
  const found = await read.find('Bucket', { kind: 'or', of: [ofProduct, ofAccount] }, most)
  const isForProduct = (bucket: Doc) => docsIn(bucket['product']).some(({ id }) => id === product)
  return found
    .filter((bucket) => bucket['usageType'] === 'monetary' && isUsable(bucket, at) && unitsIn(bucket) === currency)
    .filter((bucket) => isForProduct(bucket) || docsIn(bucket['product']).length === 0)
    .toSorted(
      (a, b) =>
        Number(isForProduct(b)) - Number(isForProduct(a)) ||
        compare(endOf(a), endOf(b)) ||
        compare(String(a['id']), String(b['id'])),
    )
}

function endOf({ validFor }: Doc): string {
  const end = isDoc(validFor) ? validFor['endDateTime'] : undefined
  return typeof end === 'string' ? end : '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** What a usage that balances pay for does to them, and to what was held for it. */
export async function paymentConsequences(usage: Doc, read: Reader): Promise<readonly Consequence[]> {
  if (usage['balanceDebit'] === undefined) return []
  const effects: Effect[] = docsIn(usage['balanceDebit']).map(({ bucket, amount }) => ({
    bucket: idIn(bucket)!,
    used: sizeIn(amount),
  }))
  const id = idIn(usage['reserveBalance'])
  const reservation = id === undefined ? undefined : await read.get('ReserveBalance', id)
  if (!reservation) return consequencesOf(effects, read)
  const bucket = idIn(reservation['bucket'])!
  const before = { held: sizeIn(reservation['heldValue']), taken: sizeIn(reservation['debitedValue']) }
  const settled = (doc: Doc) => settledBy(doc, usage, effects.find((one) => one.bucket === bucket)?.used ?? 0n)
  return [
    ...(await consequencesOf([...effects, { bucket, reserved: -before.held, used: -before.taken }], read)),
    { kind: 'ReserveBalance', id: id!, change: settled },
    await historyOf('ReserveBalance', settled(reservation), read),
  ]
}

/** A reservation whose use is over, with the usage that says so. */
function settledBy(reservation: Doc, usage: Doc, taken: bigint): Doc {
  const units = String((reservation['heldValue'] as Doc)['units'])
  return {
    ...reservation,
    ...(reservation['status'] === 'created' && { status: 'completed' }),
    heldValue: quantityOf({ units, size: 0n }),
    debitedValue: quantityOf({ units, size: taken }),
    usage: { '@type': 'UsageRef', id: usage['id']!, '@referredType': 'Usage' },
  }
}
