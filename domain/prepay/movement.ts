import { covers } from '../common/valid-period.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { inWords, quantityOf, sizeIn } from './balance-amount.ts'

/** By how much parts of a balance change; what remains is what is neither reserved, used nor expired. */
export interface Movement {
  readonly granted?: bigint
  readonly reserved?: bigint
  readonly used?: bigint
}

/** What a balance is counted in. */
export function unitsIn({ remainingValue }: Doc): string {
  return String((remainingValue as Doc)['units'])
}

export function remainingIn({ remainingValue }: Doc): bigint {
  return sizeIn(remainingValue)
}

/** Whether a balance pays at an instant: it is active, and valid. */
export function isUsable(bucket: Doc, at: string): boolean {
  return bucket['status'] === 'active' && covers(bucket['validFor'], at)
}

/**
 * A balance after a movement.
 * @throws RangeError when less than nothing would remain or be reserved: whoever moves has looked before, at this version
 */
export function moved(bucket: Doc, { granted = 0n, reserved = 0n, used = 0n }: Movement): Doc {
  return withSizes(bucket, {
    granted: sizeIn(bucket['grantedValue']) + granted,
    reserved: sizeIn(bucket['reservedValue']) + reserved,
    used: sizeIn(bucket['usedValue']) + used,
    expired: sizeIn(bucket['expiredValue']),
  })
}

/** A balance without what is left of it, if it has expired; what is reserved stays so until it is used or released. */
export function swept(bucket: Doc): Doc {
  const left = isDoc(bucket['remainingValue']) ? remainingIn(bucket) : 0n
  if (bucket['status'] !== 'expired' || left === 0n) return bucket
  return withSizes(bucket, {
    granted: sizeIn(bucket['grantedValue']),
    reserved: sizeIn(bucket['reservedValue']),
    used: sizeIn(bucket['usedValue']),
    expired: sizeIn(bucket['expiredValue']) + left,
  })
}

interface Sizes {
  readonly granted: bigint
  readonly reserved: bigint
  readonly used: bigint
  readonly expired: bigint
}

function withSizes(bucket: Doc, { granted, reserved, used, expired }: Sizes): Doc {
  const units = unitsIn(bucket)
  const remaining = granted - reserved - used - expired
  if (remaining < 0n || reserved < 0n) throw new RangeError(`bucket ${bucket['id']} would hold less than nothing`)
  const shown = (size: bigint) => quantityOf({ units, size })
  return {
    ...bucket,
    remainingValue: shown(remaining),
    remainingValueName: inWords({ units, size: remaining }),
    reservedValue: shown(reserved),
    grantedValue: shown(granted),
    usedValue: shown(used),
    expiredValue: shown(expired),
  }
}
