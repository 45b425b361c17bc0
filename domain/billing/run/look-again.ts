import type { Core } from '../../core/commands.ts'
import { sameJson } from '../../core/json.ts'
import { docOf } from '../../core/stored.ts'
import { Unbalanced } from './calculate.ts'

/** How often sums are looked at again, in all of a piece of work, before something else must be wrong. */
const mostLooks = 1000

/**
 * Does work that sums up usage, and does it again when usage came between the reading of a bucket and that of its charges, so
 * that they seemed not to agree. Sums of a bucket that stands still and do not agree are wrong.
 * @throws Unbalanced
 */
export async function lookingAgain<T>({ store }: Core, work: () => Promise<T>): Promise<T> {
  for (let looks = 1; ; looks++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Unbalanced) || looks >= mostLooks) throw error
      const { bucket } = error
      if (sameJson(await docOf(store, 'UsageBucket', String(bucket['id'])), bucket)) throw error
    }
  }
}
