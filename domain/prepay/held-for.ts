import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import { isDoc, type Json } from '../core/json.ts'
import { sizeIn } from './balance-amount.ts'

/** What is held for a usage, and was taken on the way: so much of a bucket is there for it. */
export interface Held {
  /** Of the ReserveBalance. */
  readonly id: string
  readonly bucket: string
  readonly size: bigint
}

/**
 * What a usage names as held for it, if that is in these units, and no other usage has been reported for it.
 * @param units a currency; second, byte or event
 */
export async function heldFor(reservation: Json | undefined, units: string, read: Reader): Promise<Held | undefined> {
  const id = typeof reservation === 'string' ? reservation : undefined
  const doc = id === undefined ? undefined : await read.get('ReserveBalance', id)
  if (!doc || doc['status'] === 'failed' || doc['usage'] !== undefined) return undefined
  const { bucket, heldValue, debitedValue } = doc
  if (!isDoc(heldValue) || heldValue['units'] !== units) return undefined
  return { id: id!, bucket: idIn(bucket)!, size: sizeIn(heldValue) + sizeIn(debitedValue) }
}
