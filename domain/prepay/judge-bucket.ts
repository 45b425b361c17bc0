import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc, Json } from '../core/json.ts'
import { type Failure, refusal } from './action-class.ts'
import { type Amount, amountIn, inWords } from './balance-amount.ts'
import { isUsable, remainingIn, unitsIn } from './movement.ts'

/** The amount that an action names. */
export function namedAmount(action: Doc): Amount | Failure {
  const { amount, usageType } = action
  return amountIn(amount, usageType) ?? refusal('BAD_AMOUNT', `amount is no amount of ${usageType}`)
}

/** The balance of an action, if it can be used now for amounts like this one. */
export async function usableBucket(
  reference: Json | undefined,
  usageType: Json | undefined,
  units: string,
  at: string,
  read: Reader,
): Promise<{ readonly bucket: Doc } | Failure> {
  const id = idIn(reference)
  const bucket = id === undefined ? undefined : await read.get('Bucket', id)
  if (!bucket) return refusal('NO_BUCKET', `there is no bucket ${id}`)
  if (!isUsable(bucket, at)) return refusal('NOT_ACTIVE', `bucket ${id} is ${bucket['status']}, or not valid now`)
  return otherUnits(bucket, usageType, units) ?? { bucket }
}

export function otherUnits(bucket: Doc, usageType: Json | undefined, units: string): Failure | undefined {
  return bucket['usageType'] === usageType && unitsIn(bucket) === units
    ? undefined
    : refusal('OTHER_UNITS', `bucket ${bucket['id']} is of ${bucket['usageType']}, in ${unitsIn(bucket)}`)
}

/** What is wrong when so much is taken from a balance. */
export function tooLittle(bucket: Doc, size: bigint): Failure | undefined {
  const units = unitsIn(bucket)
  const remaining = remainingIn(bucket)
  if (size <= remaining) return undefined
  const [has, wants] = [inWords({ units, size: remaining }), inWords({ units, size })]
  return refusal('NO_BALANCE', `bucket ${bucket['id']} has ${has}, and ${wants} are needed`)
}
