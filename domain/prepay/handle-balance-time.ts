import { act, type Deed } from '../core/act.ts'
import { systemActor } from '../core/actor.ts'
import type { Core } from '../core/commands.ts'
import { deedOf } from '../core/deed-of.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, isDoc } from '../core/json.ts'
import type { Jobs } from '../core/ports.ts'
import { totalWith } from './accumulated-total.ts'
import { balanceTimeQueue } from './balance-time.ts'
import { consequencesOf } from './effects.ts'
import { historyOf } from './history.ts'
import { remainingIn, swept } from './movement.ts'
import { released, reserveEffects } from './reserve-balance.ts'

/** Releases what nobody has asked about in time, and lets balances expire. To look twice is to look once. */
export function handleBalanceTime(jobs: Jobs, core: Core): void {
  jobs.handle(balanceTimeQueue, 4, async ({ data }) => {
    const [kind, id] = [String(data['kind']), String(data['id'])]
    const ending = kind === 'Bucket' ? expired : timedOut
    await act(core, systemActor('balance-time', id), async (read, at) => {
      const doc = await read.get(kind, id)
      const deeds = doc && isOver(doc, at) ? await ending(doc, read) : []
      return deeds.length > 0 ? { deeds } : undefined
    })
    return { done: true }
  })
}

/** It may have been prolonged since. */
function isOver({ validFor }: Doc, at: string): boolean {
  const end = isDoc(validFor) ? validFor['endDateTime'] : undefined
  return typeof end === 'string' && end <= at
}

async function timedOut(reservation: Doc, read: Reader): Promise<Deed[]> {
  if (reservation['status'] !== 'created') return []
  const failure = { code: 'EXPIRED', reason: 'nobody has used it, or asked for more time, until the end' }
  const after = { ...released(reservation), status: 'cancelled', failure }
  const others = await consequencesOf(reserveEffects({ before: reservation, after, at: '', by: '' }), read)
  const history = await historyOf('ReserveBalance', after, read)
  return [{ do: 'replace', kind: 'ReserveBalance', doc: after }, ...[...others, history].map(deedOf)]
}

async function expired(bucket: Doc, read: Reader): Promise<Deed[]> {
  if (bucket['status'] === 'expired') return []
  const after = swept({ ...bucket, status: 'expired' })
  const change = remainingIn(after) - remainingIn(bucket)
  const total = change === 0n ? [] : [deedOf(await totalWith(bucket, change, read))]
  return [{ do: 'replace', kind: 'Bucket', doc: after }, ...total]
}
