import type { Consequence, Reader } from '../core/define-resource.ts'
import { totalWith } from './accumulated-total.ts'
import { type Movement, moved, remainingIn, swept } from './movement.ts'

/** What happens to a balance. */
export interface Effect extends Movement {
  readonly bucket: string
}

/** What has to change in the commit in which something happens to balances: these, and the totals of their accounts. */
export async function consequencesOf(effects: readonly Effect[], read: Reader): Promise<Consequence[]> {
  const byBucket = Map.groupBy(effects, ({ bucket }) => bucket)
  const all: Consequence[] = []
  for (const [id, some] of byBucket) {
    const movement = some.reduce(together)
    const before = await read.get('Bucket', id)
    if (!before || isNothing(movement)) continue
    const change = remainingIn(swept(moved(before, movement))) - remainingIn(before)
    all.push({ kind: 'Bucket', id, change: (doc) => moved(doc, movement) })
    if (change !== 0n) all.push(await totalWith(before, change, read))
  }
  return all
}

function together(one: Effect, other: Effect): Effect {
  return {
    bucket: one.bucket,
    granted: (one.granted ?? 0n) + (other.granted ?? 0n),
    reserved: (one.reserved ?? 0n) + (other.reserved ?? 0n),
    used: (one.used ?? 0n) + (other.used ?? 0n),
  }
}

function isNothing({ granted = 0n, reserved = 0n, used = 0n }: Movement): boolean {
  return granted === 0n && reserved === 0n && used === 0n
}
