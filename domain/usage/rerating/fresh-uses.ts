import { keepsOnce, type Reader } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { usedUp } from '../allowance-use.ts'
import { freshShares, type UnitShares } from './unit-shares.ts'

/** Sees everything as it is, but of allowances and counters only what this run has used, and of balances what is shared out again. */
export type FreshUses = Reader & { readonly taken: Map<string, Doc>; readonly shares: UnitShares }

/** @param reached what they come to in the end, where that is known */
export function freshUses(read: Reader, reached?: ReadonlyMap<string, Doc>): FreshUses {
  const taken = new Map<string, Doc>()
  return {
    taken,
    shares: freshShares(),
    async get(kind, id) {
      if (kind !== 'AllowanceUse') return read.get(kind, id)
      const end = reached?.get(id)
      return end ? { ...taken.get(id), reached: usedUp(end) } : taken.get(id)
    },
    find: (kind, filter, limit) => read.find(kind, filter, limit),
    once: keepsOnce(),
  }
}
