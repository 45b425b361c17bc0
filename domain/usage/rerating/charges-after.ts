import { cycleOf } from '../../account/cycle-of-account.ts'
import { idIn } from '../../common/reference.ts'
import { type BillingPeriod, periodAt } from '../../common/time/billing-period.ts'
import type { Deed } from '../../core/act.ts'
import type { Reader } from '../../core/define-resource.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { parsed } from '../../core/stored.ts'
import { openBucket } from '../usage-bucket.ts'
import { adjusted, type ChargeLine, sumUp, usageChargeId } from '../usage-charge.ts'
import { chargesOf } from '../usage-sum.ts'
import type { Change } from './rerate.ts'
import type { StraightChange } from './straight-rerating.ts'

/** What the usage of the products costs by now, bucket by bucket. */
export async function chargesAfter(changed: readonly Change[], read: Reader): Promise<Deed[]> {
  const docs = new Map<string, { doc: Doc; isNew: boolean; lines: ChargeLine[] }>()
  const buckets = new Map<string, Target & { readonly usage: Doc }>()
  const keptFor = async (usage: Doc, target: Target) => {
    buckets.set(target.bucket, { ...target, usage })
    const id = usageChargeId(target.bucket, idIn(usage['product'])!)
    const kept = docs.get(id) ?? { ...(await chargeAt(id, target, usage, read)), lines: [] }
    docs.set(id, kept)
    return kept
  }
  const straight = new Map<string, ChargeLine[]>()
  for (const change of changed) {
    if ('bucket' in change) {
      // All of them are of one product, so those of a bucket are of one charge.
      const lines = straight.get(change.bucket) ?? (await keptFor(...(await ownOf(change, read)))).lines
      straight.set(change.bucket, lines)
      sumUp(lines, change.was, -1)
      sumUp(lines, change.is)
      continue
    }
    const { before, after } = change
    const target = await targetOf(before, read)
    const kept = await keptFor(before, target)
    for (const [usage, by] of [[before, -1] as const, [after, 1] as const]) {
      for (const charge of chargesOf(usage, docsIn(usage['ratedProductUsage']))) {
        const { correctionOf } = target
        sumUp(kept.lines, correctionOf === undefined ? charge : { ...charge, correctionOf }, by)
      }
    }
  }
  const charges = [...docs.values()].map(
    ({ doc, isNew, lines }): Deed => ({
      do: isNew ? 'create' : 'replace',
      kind: 'UsageCharge',
      doc: adjusted(doc, lines),
    }),
  )
  return [...charges, ...(await Promise.all([...buckets.values()].map((one) => touched(one, read))))]
}

async function ownOf({ before }: StraightChange, read: Reader): Promise<[Doc, Target]> {
  const usage = parsed(before)
  return [usage, await targetOf(usage, read)]
}

/** A bucket of which charges have changed is written, too: who closes it either comes before, or sees them. */
async function touched({ bucket: id, period, usage }: Target & { readonly usage: Doc }, read: Reader): Promise<Deed> {
  const doc = await read.get('UsageBucket', id)
  if (doc) return { do: 'replace', kind: 'UsageBucket', doc: { ...doc, reratings: Number(doc['reratings'] ?? 0) + 1 } }
  const [part] = docsIn(usage['ratedProductUsage'])
  const { currency } = amountOf(part!['taxExcludedRatingAmount'])!
  const fresh = { id, billingAccount: usage['billingAccount']!, billingPeriod: period, state: 'open', currency }
  return { do: 'create', kind: 'UsageBucket', doc: { ...fresh, usageCount: 0, reratings: 1 } }
}

/** Where what a usage costs otherwise is charged. */
interface Target {
  readonly bucket: string
  readonly period: Doc
  readonly correctionOf?: string
}

/** Its own bucket while that is open; else the next, as a correction of its period. */
export async function targetOf(usage: Doc, read: Reader): Promise<Target> {
  const own = usage['usageBucket'] as Doc
  const period = own['billingPeriod'] as Doc
  const bucket = await read.get('UsageBucket', String(own['id']))
  if (bucket?.['state'] !== 'closed') return { bucket: String(own['id']), period }
  const accountId = idIn(usage['billingAccount'])!
  const account = await read.get('BillingAccount', accountId)
  const cycle = await cycleOf(account ?? {}, read)
  const after = (one: BillingPeriod) => periodAt(cycle, one.end)
  const next = await openBucket(
    accountId,
    after({ start: String(period['startDateTime']), end: String(period['endDateTime']) }),
    after,
    read,
  )
  return {
    bucket: next.id,
    period: { startDateTime: next.period.start, endDateTime: next.period.end },
    correctionOf: String((usage['billingPeriod'] as Doc)['startDateTime']),
  }
}

async function chargeAt(id: string, target: Target, usage: Doc, read: Reader) {
  const doc = await read.get('UsageCharge', id)
  if (doc) return { doc, isNew: false }
  const { product, billingAccount } = usage
  const usageBucket = bucketRef(target)
  return { doc: { id, usageBucket, billingAccount: billingAccount!, product: product!, usageCount: 0 }, isNew: true }
}

/** The reference to it. */
export function bucketRef({ bucket: id, period: billingPeriod }: Target): Doc {
  return { '@type': 'UsageBucketRef', id, billingPeriod, '@referredType': 'UsageBucket' }
}
