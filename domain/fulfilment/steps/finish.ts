import { act, type Deeds } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import type { FulfilmentParts } from '../parts.ts'
import { deedsOfProgress } from './shared.ts'

/** Says of an order of which nothing is left to do how it ended. */
export async function finish({ core }: FulfilmentParts, actor: Actor, id: string): Promise<void> {
  await act(core, actor, async (read, at): Promise<Deeds | undefined> => {
    const [order, plan] = await Promise.all([read.get('ProductOrder', id), read.get('FulfilmentPlan', id)])
    return order && plan && { deeds: deedsOfProgress(order, plan, at) }
  })
}
