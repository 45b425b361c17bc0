import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'
import type { Allowance } from '../rating/allowances.ts'
import type { Measure } from '../rating/unit-of-measure.ts'
import { sizeIn } from './balance-amount.ts'
import { bucketsOf } from './buckets-of.ts'
import { heldFor } from './held-for.ts'
import { isUsable, remainingIn, unitsIn } from './movement.ts'

/** A usage that may take of balances of minutes, bytes or messages. */
export interface UnitUse {
  readonly product: Doc
  readonly account: Doc
  /** Now. */
  readonly at: string
  readonly usageType: string | undefined
  readonly measure: Measure
  /** What the usage names as held for it. */
  readonly reservation: Json | undefined
}

/** What a usage finds in balances, as allowances beside those of its offering. */
export interface UnitBalances {
  readonly allowances: readonly Allowance[]
  /** The balance behind an allowance, by the identifier of that. */
  readonly bucketOf: ReadonlyMap<string, string>
  /** What was held for the usage. */
  readonly reservation?: string
}

/** Where the balances of a usage are found. */
export type FindUnits = (use: UnitUse, read: Reader) => Promise<UnitBalances>

/** A balance, and how much of it a usage may take. */
export interface Available {
  readonly bucket: Doc
  readonly left: bigint
  /** Held for this very usage: it comes before everything else. */
  readonly isHeld?: boolean
}

export const noUnits: UnitBalances = { allowances: [], bucketOf: new Map() }

/** Whether balances pay for the usage of an account at all. */
export function isPaidAhead({ ratingType }: Doc): boolean {
  return ratingType === 'prepaid' || ratingType === 'hybrid'
}

/**
 * The balances of minutes, bytes and messages of an account, if it is paid ahead, from which a usage takes before anybody pays for it
 * (`usage-billing` 3.3, R7): what is held for it, then, with the allowances of the offering, what expires first.
 */
export const unitsOf: FindUnits = async (use, read) => {
  const { product, account, at, measure, reservation } = use
  const user = { product: String(product['id']), account: String(account['id']), at }
  const buckets = await bucketsOf(user, read)
  const held = await heldFor(reservation, measure, read)
  const own = held && (await read.get('Bucket', held.bucket))
  const others = buckets
    .filter(({ id }) => id !== held?.bucket)
    .map((bucket): Available => ({ bucket, left: remainingIn(bucket) }))
  if (!held || !own || !isOf(own, use)) return asAllowances(others, use)
  const left = held.size + (isUsable(own, at) ? remainingIn(own) : 0n)
  return { ...asAllowances([{ bucket: own, left, isHeld: true }, ...others], use), reservation: held.id }
}

/** Those of some balances that are of the kind of a usage, as allowances. */
export function asAllowances(
  available: readonly Available[],
  use: Pick<UnitUse, 'usageType' | 'measure'>,
): UnitBalances {
  const usable = available.filter(({ bucket, left }) => left > 0n && isOf(bucket, use))
  if (usable.length === 0) return noUnits
  const idOf = ({ id }: Doc) => `Bucket ${id}`
  return {
    allowances: usable.map(({ bucket, left, isHeld }) => ({
      id: idOf(bucket),
      priority: isHeld ? Number.NEGATIVE_INFINITY : 0,
      expires: expiryOf(bucket),
      left: Number(left),
    })),
    bucketOf: new Map(usable.map(({ bucket }) => [idOf(bucket), String(bucket['id'])])),
  }
}

function isOf(bucket: Doc, { usageType, measure }: Pick<UnitUse, 'usageType' | 'measure'>): boolean {
  return bucket['usageType'] === usageType?.toLowerCase() && unitsIn(bucket) === measure
}

function expiryOf({ validFor }: Doc): number {
  const end = isDoc(validFor) ? validFor['endDateTime'] : undefined
  return typeof end === 'string' ? Date.parse(end) : Number.POSITIVE_INFINITY
}

/** What a rated usage has taken of balances, by bucket: in whole seconds, bytes or messages. */
export function unitDebits(usage: Doc): ReadonlyMap<string, bigint> {
  const debits = new Map<string, bigint>()
  for (const { bucket, chargedQuantity } of docsIn(usage['ratedProductUsage'])) {
    const id = idIn(bucket)
    if (id !== undefined) debits.set(id, (debits.get(id) ?? 0n) + sizeIn(chargedQuantity))
  }
  return debits
}
