import { cycleOf } from '../../account/cycle-of-account.ts'
import { idIn } from '../../common/reference.ts'
import { type BillingPeriod, periodAt } from '../../common/time/billing-period.ts'
import { act, type Deed } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import { deedOf } from '../../core/deed-of.ts'
import { keepsOnce, type Reader } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc, sameJson } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { compareText, isText } from '../../core/query.ts'
import { repaid } from '../../prepay/repay-usage.ts'
import { drawsOf, usedMore, usedUp } from '../allowance-use.ts'
import { rateUsage } from '../rate-usage.ts'
import { openBucket } from '../usage-bucket.ts'
import { adjusted, type ChargeLine, sumUp, usageChargeId } from '../usage-charge.ts'
import { specificationOf } from '../usage-identity.ts'
import { chargesOf } from '../usage-sum.ts'
import { freshShares, regivenUnits, type UnitShares } from './unit-shares.ts'

/** More usage of one product in one period than one commit holds. */
const most = 20_000

/** What re-rating came to. */
export interface Rerated {
  readonly examined: number
  readonly changed: number
  /** By how much all of it costs more, in whole millionths; negative for a credit. */
  readonly delta: bigint
  readonly currency?: string
}

/**
 * Rates all usage of a product in one billing period again, oldest first, by the prices that held when each began as they are
 * in the catalog now, and from full allowances: so what it comes to does not depend on the order in which it came, and to do
 * it twice is to do it once (`usage-billing` 3.3). Charges of a bucket that is open change; what was in one that is closed is
 * corrected by the difference, in the next that is open. One commit.
 * @param start of the billing period
 * @param noting what else is written in that commit: whoever notes what it came to must not be cut off in between
 * @throws Fault ruleViolated when it is more than one commit holds, or a prepaid balance does not pay the difference
 */
export async function rerate(
  core: Core,
  actor: Actor,
  product: string,
  start: string,
  noting: (rerated: Rerated, at: string) => readonly Deed[] = () => [],
): Promise<Rerated> {
  const outcome = await act(core, actor, async (read, at) => {
    const all = await usageOf(product, start, read)
    const { changes: rated, taken } = await inOrder(all, read, at)
    const { changes, consequences } = await repaidWith(rated, at, read)
    const changed = changes.filter(({ before, after }) => before !== after)
    const charges = await chargesAfter(changed, read)
    const uses = await usesAfter(all, taken, read)
    const deeds = [
      ...changed.map(({ after }): Deed => ({ do: 'replace', kind: 'Usage', doc: after })),
      ...charges,
      ...uses,
      ...consequences.map(deedOf),
    ]
    const result = resultOf(all.length, deeds.length > 0 ? changes : [])
    return { deeds: [...deeds, ...noting(result, at)], result }
  })
  return outcome!.result
}

/** A usage as it was and as it is by now; the same document when nothing is otherwise. */
interface Change {
  readonly before: Doc
  readonly after: Doc
  /** True when those before it cost something else since this one. */
  readonly reprices: boolean
}

interface Run {
  readonly changes: readonly Change[]
  /** By identifier, what has been taken of allowances, and what counters have come to. */
  readonly taken: ReadonlyMap<string, Doc>
}

/**
 * Rates usage from the first to the last, from full allowances and counters at nothing. Where usage reaches a tier at which the
 * whole period costs otherwise, it does so once more: then it is known from the first what will be reached.
 */
async function inOrder(all: readonly Doc[], read: Reader, at: string): Promise<Run> {
  const first = await run(all, freshUses(read), at)
  return first.changes.some(({ reprices }) => reprices) ? run(all, freshUses(read, first.taken), at) : first
}

async function run(all: readonly Doc[], fresh: FreshUses, at: string): Promise<Run> {
  const changes: Change[] = []
  for (const usage of all) changes.push(await again(usage, fresh, at))
  return { changes, taken: fresh.taken }
}

/**
 * What prepaid usage costs otherwise by now is taken from, or given back to, the balances that had paid for it, in money or in kind.
 */
async function repaidWith(changes: readonly Change[], at: string, read: Reader) {
  const isPrepaid = ({ before, after }: Change) => before !== after && before['balanceDebit'] !== undefined
  const repriced = changes.filter(isPrepaid).map(({ before, after }) => ({
    usage: before,
    by: costOf(after) - costOf(before),
  }))
  const { debits, consequences } = await repaid(repriced, at, read)
  const paid = changes.map((change) => {
    const balanceDebit = debits.get(change.before)
    return balanceDebit ? { ...change, after: { ...change.after, balanceDebit } } : change
  })
  return { changes: paid, consequences: [...consequences, ...(await regivenUnits(changes, at, read))] }
}

function costOf(usage: Doc): bigint {
  return docsIn(usage['ratedProductUsage']).reduce(
    (sum, part) => sum + amountOf(part['taxExcludedRatingAmount'])!.micro,
    0n,
  )
}

async function usageOf(product: string, start: string, read: Reader): Promise<readonly Doc[]> {
  const ofProduct = isText(['product', 'id'], product)
  const inPeriod = isText(['billingPeriod', 'startDateTime'], start)
  const found = await read.find('Usage', { kind: 'and', of: [ofProduct, inPeriod] }, most + 1)
  if (found.length > most) {
    throw new Fault('ruleViolated', [{ at: 'product', problem: `has more than ${most} usages in the period` }])
  }
  return found
    .filter(({ usageBucket }) => isDoc(usageBucket))
    .toSorted(
      (a, b) =>
        compareText(String(a['usageDate']), String(b['usageDate'])) || compareText(String(a['id']), String(b['id'])),
    )
}

/** Sees everything as it is, but of allowances and counters only what this run has used, and of balances what is shared out again. */
type FreshUses = Reader & { readonly taken: Map<string, Doc>; readonly shares: UnitShares }

/** @param reached what they come to in the end, where that is known */
function freshUses(read: Reader, reached?: ReadonlyMap<string, Doc>): FreshUses {
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

async function again(before: Doc, fresh: FreshUses, at: string): Promise<Change> {
  const { outOfOrder: _, ...usage } = before
  const rule = (await specificationOf(usage, fresh))?.['ratingRule']
  // Judged as of when it came: it was not too late then.
  const outcome = isDoc(rule)
    ? await rateUsage(usage, rule, String(usage['receivedDate']), fresh, fresh.shares.findFor(usage))
    : undefined
  const reprices = outcome !== undefined && 'attributes' in outcome && outcome.attributes['outOfOrder'] === true
  const isSameProduct =
    outcome && 'attributes' in outcome && idIn(outcome.attributes['product']) === idIn(usage['product'])
  const parts = isSameProduct ? docsIn(outcome.attributes['ratedProductUsage']) : docsIn(usage['ratedProductUsage'])
  fresh.shares.settle(usage, { ...usage, ratedProductUsage: parts })
  for (const draw of await drawsOf({ ...usage, ratedProductUsage: parts }, fresh)) {
    fresh.taken.set(draw.id, usedMore(fresh.taken.get(draw.id) ?? draw.unused, draw))
  }
  const isSame = sameJson(parts.map(undated), docsIn(usage['ratedProductUsage']).map(undated))
  if (!isSame) {
    const ratedProductUsage = parts.map((part) => ({ ...part, ratingDate: at }))
    const correction = await correctionOf(usage, fresh)
    return { ...{ before, reprices }, after: { ...usage, status: 'rerated', ratedProductUsage, ...correction } }
  }
  return { before, reprices, after: before['outOfOrder'] === undefined ? before : usage }
}

/** With what the difference is billed, where the usage has been billed itself. */
async function correctionOf(usage: Doc, read: Reader): Promise<Doc> {
  const target = await targetOf(usage, read)
  return target.correctionOf === undefined ? {} : { correctionBucket: bucketRef(target) }
}

function bucketRef({ bucket: id, period: billingPeriod }: Target): Doc {
  return { '@type': 'UsageBucketRef', id, billingPeriod, '@referredType': 'UsageBucket' }
}

function undated({ ratingDate: _, isBilled: __, ...part }: Doc): Doc {
  return part
}

/** What the usage of the products costs by now, bucket by bucket. */
async function chargesAfter(changed: readonly Change[], read: Reader): Promise<Deed[]> {
  const docs = new Map<string, { doc: Doc; isNew: boolean; lines: ChargeLine[] }>()
  const buckets = new Map<string, Target & { readonly usage: Doc }>()
  for (const { before, after } of changed) {
    const target = await targetOf(before, read)
    buckets.set(target.bucket, { ...target, usage: before })
    const id = usageChargeId(target.bucket, idIn(before['product'])!)
    const kept = docs.get(id) ?? { ...(await chargeAt(id, target, before, read)), lines: [] }
    docs.set(id, kept)
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

/** A bucket of which charges have changed is written, too: who closes it either comes before, or sees them. */
async function touched({ bucket: id, period, usage }: Target & { readonly usage: Doc }, read: Reader): Promise<Deed> {
  const doc = await read.get('UsageBucket', id)
  if (doc) return { do: 'replace', kind: 'UsageBucket', doc: { ...doc, reratings: Number(doc['reratings'] ?? 0) + 1 } }
  const [part] = docsIn(usage['ratedProductUsage'])
  const { currency } = amountOf(part!['taxExcludedRatingAmount'])!
  const fresh = { id, billingAccount: usage['billingAccount']!, billingPeriod: period, state: 'open', currency }
  return { do: 'create', kind: 'UsageBucket', doc: { ...fresh, usageCount: 0, reratings: 1 } }
}

interface Target {
  readonly bucket: string
  readonly period: Doc
  readonly correctionOf?: string
}

/** Its own bucket while that is open; else the next, as a correction of its period. */
async function targetOf(usage: Doc, read: Reader): Promise<Target> {
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

/** What has been used up by now of everything from which something had been taken, or is taken now. */
async function usesAfter(all: readonly Doc[], taken: ReadonlyMap<string, Doc>, read: Reader): Promise<Deed[]> {
  const before = (await Promise.all(all.map((usage) => drawsOf(usage, read)))).flat()
  const deeds: Deed[] = []
  for (const id of new Set([...before.map((draw) => draw.id), ...taken.keys()])) {
    const [stored, now] = [await read.get('AllowanceUse', id), taken.get(id)]
    if (!stored && now) deeds.push({ do: 'create', kind: 'AllowanceUse', doc: { ...now, id } })
    if (!stored) continue
    const { latestDate: _, ...rest } = stored
    const unused = { ...rest, used: { ...(stored['used'] as Doc), amount: 0 } }
    const doc = now ? { ...rest, ...now } : unused
    if (!sameJson(doc, stored)) deeds.push({ do: 'replace', kind: 'AllowanceUse', doc })
  }
  return deeds
}

function resultOf(examined: number, changes: readonly Change[]): Rerated {
  let delta = 0n
  let currency: string | undefined
  for (const { before, after } of changes) {
    for (const [usage, sign] of [
      [before, -1n],
      [after, 1n],
    ] as const) {
      for (const part of docsIn(usage['ratedProductUsage'])) {
        const amount = amountOf(part['taxExcludedRatingAmount'])!
        delta += sign * amount.micro
        currency = amount.currency
      }
    }
  }
  const changed = changes.filter(
    ({ before, after }) => !sameJson(before['ratedProductUsage'], after['ratedProductUsage']),
  )
  return { examined, changed: changed.length, delta, ...(currency !== undefined && { currency }) }
}
