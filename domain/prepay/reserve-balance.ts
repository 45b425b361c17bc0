import { idIn } from '../common/reference.ts'
import type { Reader, Step, Writing } from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import { type Doc, isDoc, type Json, sameJson } from '../core/json.ts'
import { measured, mostOfOneUse } from '../rating/unit-of-measure.ts'
import { exampleAction, type Failure, isFinal, refusal } from './action-class.ts'
import { defineBalanceAction } from './balance-action.ts'
import { type Amount, amountIn, quantityOf, sizeIn } from './balance-amount.ts'
import { endJob } from './balance-time.ts'
import { type Cover, coverOf } from './cover-usage.ts'
import type { Effect } from './effects.ts'
import { namedAmount, tooLittle, usableBucket } from './judge-bucket.ts'
import { remainingIn, unitsIn } from './movement.ts'
import { reserveClass } from './reserve-class.ts'

/** For how long something is held when nobody says it: milliseconds. */
const usualHold = 60 * 60_000

type Decided = { readonly after: Doc } | Failure

async function decide(step: Writing, read: Reader): Promise<Decided> {
  const { before, after, at } = step
  if (!before) return reserved(heldUntil(after, at), at, read)
  if (isFinal(before['status'])) return { after }
  if (after['status'] === 'cancelled') return { after: released(after) }
  const isUsedMore = !sameJson(before['usedQuantity'], after['usedQuantity'])
  return after['status'] === 'completed' || isUsedMore ? debited(before, after, at, read) : { after }
}

function heldUntil(reservation: Doc, at: string): Doc {
  const said: Doc = isDoc(reservation['validFor']) ? reservation['validFor'] : {}
  const end = new Date(Date.parse(at) + usualHold).toISOString()
  return { ...reservation, validFor: { startDateTime: at, endDateTime: end, ...said } }
}

/** A new one: what is asked for, or what the use costs as far as the balance reaches. */
async function reserved(after: Doc, at: string, read: Reader): Promise<Decided> {
  if (after['usedQuantity'] !== undefined) return refusal('BAD_AMOUNT', 'nothing can have been used yet')
  const planned = after['plannedUsage'] === undefined ? undefined : await coverOf(after, at, read)
  if (planned && 'code' in planned) return planned
  const asked = planned ? undefined : namedAmount(after)
  if (asked && 'code' in asked) return asked
  if (asked && asked.size <= 0n) return refusal('BAD_AMOUNT', 'what is reserved is more than nothing')
  const units = planned?.currency ?? asked!.units
  const found = await usableBucket(after['bucket'], after['usageType'], units, at, read)
  if ('code' in found) return found
  const { bucket } = found
  if (!planned) {
    return tooLittle(bucket, asked!.size) ?? { after: holding(after, { units, size: asked!.size }, 0n) }
  }
  const { units: most, reserve } = planned.reach(remainingIn(bucket))
  if (most === 0) return refusal('NO_BALANCE', `bucket ${bucket['id']} does not pay for the first increment`)
  const amount = quantityOf({ units, size: reserve })
  return { after: { ...holding(after, { units, size: reserve }, 0n), amount, maxUsage: quantityIn(planned, most) } }
}

/**
 * What has been used so far is taken for good: what all of it costs, less what was taken before, so that nothing is rounded slice by
 * slice. While the use goes on the rest of the balance is reserved for it anew; when it is over, what is held is released.
 */
async function debited(before: Doc, after: Doc, at: string, read: Reader): Promise<Decided> {
  const bucket = (await read.get('Bucket', idIn(before['bucket'])!))!
  const units = unitsIn(bucket)
  const [held, taken] = [sizeIn(before['heldValue']), sizeIn(before['debitedValue'])]
  const planned = before['plannedUsage'] === undefined ? undefined : await coverOf(before, at, read)
  if (planned && 'code' in planned) throw refused('plannedUsage', planned.reason)
  const isOver = after['status'] === 'completed'
  const cost = costSoFar(before, after, planned, held + taken, isOver)
  const due = cost > taken ? cost - taken : 0n
  const pool = held + remainingIn(bucket)
  if (due > pool) throw refused('usedQuantity', `costs ${cost} millionths or units, of which ${taken + pool} are there`)
  const now = taken + due
  if (isOver) return { after: holding(after, { units, size: 0n }, now) }
  if (!planned) return { after: holding(after, { units, size: held > due ? held - due : 0n }, now) }
  const { units: most, reserve } = planned.reach(now + pool - due)
  const rest = reserve > now ? reserve - now : 0n
  return { after: { ...holding(after, { units, size: rest }, now), maxUsage: quantityIn(planned, most) } }
}

/** What all that has been used costs; all that is reserved, when one without a planned usage is completed and says nothing. */
function costSoFar(before: Doc, after: Doc, planned: Cover | undefined, all: bigint, isOver: boolean): bigint {
  const used = after['usedQuantity']
  if (!planned) {
    if (used === undefined) return isOver ? all : 0n
    const size = amountIn(used, before['usageType'])?.size
    const units = amountIn(used, before['usageType'])?.units
    if (size === undefined || units !== (before['heldValue'] as Doc)['units'])
      throw refused('usedQuantity', 'is no amount of this balance')
    return notLess(size, amountIn(before['usedQuantity'], before['usageType'])?.size, size)
  }
  const [count, last] = [countOf(used, planned), countOf(before['usedQuantity'], planned)]
  return notLess(count, last, planned.costOf(count))
}

function notLess<N extends number | bigint>(now: N, last: N | undefined, cost: bigint): bigint {
  if (now < 0 || (last !== undefined && now < last))
    throw refused('usedQuantity', 'is all that has been used since the beginning')
  return cost
}

function countOf(quantity: Json | undefined, { measure }: Cover): number {
  if (quantity === undefined) return 0
  const counted = measured(quantity)
  if (counted?.measure !== measure) throw refused('usedQuantity', `is no whole number of ${measure}s`)
  if (counted.count > mostOfOneUse[measure]) throw refused('usedQuantity', 'is longer than a year')
  return counted.count
}

function refused(at: string, problem: string): Fault {
  return new Fault('ruleViolated', [{ at, problem }])
}

function quantityIn({ measure }: Cover, count: number): Doc {
  return { amount: count, units: measure }
}

function holding(reservation: Doc, held: Amount, taken: bigint): Doc {
  const debitedValue = quantityOf({ units: held.units, size: taken })
  return { ...reservation, heldValue: quantityOf(held), debitedValue }
}

/** A reservation of which nothing is held any more. */
export function released(reservation: Doc): Doc {
  const held = reservation['heldValue']
  return isDoc(held) ? { ...reservation, heldValue: { ...held, amount: 0 } } : reservation
}

/** By how much more, or less, a step holds and takes; one that is removed holds nothing any more. */
export function reserveEffects({ before, after }: Step): Effect[] {
  const bucket = idIn((after ?? before)!['bucket'])!
  const by = (name: string) => sizeIn(after?.[name]) - sizeIn(before?.[name])
  return [{ bucket, reserved: by('heldValue'), used: after ? by('debitedValue') : 0n }]
}

export const reserveBalance = defineBalanceAction({
  kind: 'ReserveBalance',
  schema: reserveClass,
  description:
    'Holds a part of a balance for a use that is going on: an amount, or what a planned use costs as far as the balance reaches. Completed, it takes what was used; cancelled, nothing.',
  mandatory: ['bucket', 'partyAccount', 'usageType'],
  serverSets: ['heldValue', 'debitedValue', 'maxUsage', 'usage'],
  initial: 'created',
  entry: ['created'],
  canBeTakenBack: false,
  decide,
  effects: reserveEffects,
  jobs: ({ before, after }) =>
    after?.['status'] === 'created' && !sameJson(before?.['validFor'], after['validFor'])
      ? endJob('ReserveBalance', after)
      : [],
  example: {
    '@type': 'ReserveBalance',
    ...exampleAction,
    description: 'A call',
    amount: { amount: 9.88, units: 'EUR' },
  },
})
