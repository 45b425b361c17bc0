import { idIn } from '../common/reference.ts'
import type { Consequence, Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'
import { type Amount, inWords, quantityOf, sizeIn } from './balance-amount.ts'
import { bucketsOf, isForProduct, type User } from './buckets-of.ts'
import { consequencesOf, type Effect } from './effects.ts'
import { heldFor } from './held-for.ts'
import { historyOf, historyOfUse } from './history.ts'
import { isUsable, remainingIn, unitsIn } from './movement.ts'
import { unitDebits } from './unit-balances.ts'

/** What a usage costs, and who uses. */
export interface Due extends User {
  readonly currency: string
  /** In whole millionths. */
  readonly micro: bigint
  /** What the usage names as held for it. */
  readonly reservation: Json | undefined
}

/**
 * Decides which balances pay for a usage: what was taken and is held for it first, then what pays for its product, then what pays
 * for its account, each time what expires first. A usage is paid for as a whole, or not at all.
 */
export async function paymentFor(
  due: Due,
  read: Reader,
): Promise<{ readonly paid: Doc } | { readonly code: 'NO_BALANCE'; readonly reason: string }> {
  const { micro, currency: units, at } = due
  const held = await heldFor(due.reservation, units, read)
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
  return { paid: { balanceDebit, ...(held && { reserveBalance: reservationRef(held.id) }) } }
}

export function reservationRef(id: string): Doc {
  return { '@type': 'ReserveBalanceRef', id, '@referredType': 'ReserveBalance' }
}

/** What a usage says of a balance that has paid for it. */
export function debitOf(bucket: string, amount: Amount): Doc {
  return { bucket: { '@type': 'BucketRef', id: bucket, '@referredType': 'Bucket' }, amount: quantityOf(amount) }
}

/** Balances of money that can pay now for the use of a product, in the order in which they do. */
export async function payersOf(
  due: Pick<Due, 'product' | 'account' | 'currency' | 'at'>,
  read: Reader,
): Promise<readonly Doc[]> {
  const isOwn = (bucket: Doc) => Number(isForProduct(bucket, due.product))
  return (await bucketsOf(due, read))
    .filter((bucket) => bucket['usageType'] === 'monetary' && unitsIn(bucket) === due.currency)
    .toSorted((a, b) => isOwn(b) - isOwn(a) || compare(endOf(a), endOf(b)) || compare(String(a['id']), String(b['id'])))
}

function endOf({ validFor }: Doc): string {
  const end = isDoc(validFor) ? validFor['endDateTime'] : undefined
  return typeof end === 'string' ? end : '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/**
 * What a usage that balances pay for, in money or in kind, does to them, and to what was held for it. What is taken in kind is in the
 * history: by itself, or as that of what was held.
 */
export async function paymentConsequences(usage: Doc, at: string, read: Reader): Promise<readonly Consequence[]> {
  const units = unitDebits(usage)
  const id = idIn(usage['reserveBalance'])
  if (usage['balanceDebit'] === undefined && units.size === 0 && id === undefined) return []
  const effects: Effect[] = [
    ...docsIn(usage['balanceDebit']).map(({ bucket, amount }) => ({ bucket: idIn(bucket)!, used: sizeIn(amount) })),
    ...[...units].map(([bucket, used]) => ({ bucket, used })),
  ]
  const reservation = id === undefined ? undefined : await read.get('ReserveBalance', id)
  const reserved = reservation && idIn(reservation['bucket'])
  const uses = await Promise.all(
    [...units]
      .filter(([bucket]) => bucket !== reserved)
      .map(([bucket, size]) => historyOfUse(usage, { bucket, size }, at, read)),
  )
  if (!reservation) return [...(await consequencesOf(effects, read)), ...uses]
  const bucket = reserved!
  const before = { held: sizeIn(reservation['heldValue']), taken: sizeIn(reservation['debitedValue']) }
  const settled = (doc: Doc) => settledBy(doc, usage, effects.find((one) => one.bucket === bucket)?.used ?? 0n)
  return [
    ...(await consequencesOf([...effects, { bucket, reserved: -before.held, used: -before.taken }], read)),
    { kind: 'ReserveBalance', id: id!, change: settled },
    await historyOf('ReserveBalance', settled(reservation), read),
    ...uses,
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
