import { idIn } from '../../common/reference.ts'
import { act, type Deed } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import { deedOf } from '../../core/deed-of.ts'
import type { Reader } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc, sameJson } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import type { StoredResource } from '../../core/ports.ts'
import { compareText, isText } from '../../core/query.ts'
import type { Sight } from '../../core/sight.ts'
import type { StencilledResource } from '../../core/stored.ts'
import { repaid } from '../../prepay/repay-usage.ts'
import { drawsOf, usedMore } from '../allowance-use.ts'
import { rateUsage } from '../rate-usage.ts'
import { specificationOf } from '../usage-identity.ts'
import { bucketRef, chargesAfter, targetOf } from './charges-after.ts'
import { type FreshUses, freshUses } from './fresh-uses.ts'
import { formOf, type StraightChange, StraightRerating } from './straight-rerating.ts'
import { regivenUnits } from './unit-shares.ts'
import { type UsageForm, undated } from './usage-form.ts'

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
    const changed = changes.filter(isOtherwise)
    const charges = await chargesAfter(changed, read)
    const uses = await usesAfter(changes, taken, read)
    const deeds = [...changed.map(deedFor), ...charges, ...uses, ...consequences.map(deedOf)]
    const result = resultOf(all.length, deeds.length > 0 ? changes : [])
    return { deeds: [...deeds, ...noting(result, at)], result }
  })
  return outcome!.result
}

/** A usage as it was and as it is by now; the same document when nothing is otherwise. */
interface Told {
  readonly before: Doc
  readonly after: Doc
  /** True when those before it cost something else since this one. */
  readonly reprices: boolean
}

/** What becomes of a usage. */
export type Change = Told | StraightChange

function isOtherwise(change: Change): boolean {
  return 'bucket' in change ? change.after !== undefined : change.before !== change.after
}

function deedFor(change: Change): Deed {
  if (!('bucket' in change)) return { do: 'replace', kind: 'Usage', doc: change.after }
  return { do: 'alter', kind: 'Usage', before: change.before, after: change.after! }
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
async function inOrder(all: readonly Found[], read: Reader, at: string): Promise<Run> {
  const first = await run(all, freshUses(read), at)
  return first.changes.some((change) => 'reprices' in change && change.reprices)
    ? run(all, freshUses(read, first.taken), at)
    : first
}

async function run(all: readonly Found[], fresh: FreshUses, at: string): Promise<Run> {
  const changes: Change[] = []
  const straight = new StraightRerating(fresh, at)
  for (const { stored, form, doc } of all) {
    const taken = form && straight.take(stored as StencilledResource, form)
    changes.push((taken instanceof Promise ? await taken : taken) ?? (await again(doc(), fresh, at)))
  }
  return { changes, taken: fresh.taken }
}

/**
 * What prepaid usage costs otherwise by now is taken from, or given back to, the balances that had paid for it, in money or in kind.
 */
async function repaidWith(all: readonly Change[], at: string, read: Reader) {
  const changes = all.filter(isTold)
  const isPrepaid = ({ before, after }: Told) => before !== after && before['balanceDebit'] !== undefined
  const repriced = changes.filter(isPrepaid).map(({ before, after }) => ({
    usage: before,
    by: costOf(after) - costOf(before),
  }))
  const { debits, consequences } = await repaid(repriced, at, read)
  const paid = all.map((change) => {
    if (!isTold(change)) return change
    const balanceDebit = debits.get(change.before)
    return balanceDebit ? { ...change, after: { ...change.after, balanceDebit } } : change
  })
  return { changes: paid, consequences: [...consequences, ...(await regivenUnits(changes, at, read))] }
}

function isTold(change: Change): change is Told {
  return !('bucket' in change)
}

function costOf(usage: Doc): bigint {
  return docsIn(usage['ratedProductUsage']).reduce(
    (sum, part) => sum + amountOf(part['taxExcludedRatingAmount'])!.micro,
    0n,
  )
}

/** A usage as it is stored. */
interface Found {
  readonly stored: StoredResource
  readonly date: string
  /** What it says, where no document need be made of it. */
  readonly form: UsageForm | undefined
  readonly doc: () => Doc
}

/** From the first to the last. */
async function usageOf(product: string, start: string, read: Sight): Promise<readonly Found[]> {
  const ofProduct = isText(['product', 'id'], product)
  const inPeriod = isText(['billingPeriod', 'startDateTime'], start)
  const found = await read.findStored('Usage', { kind: 'and', of: [ofProduct, inPeriod] }, most + 1)
  if (found.length > most) {
    throw new Fault('ruleViolated', [{ at: 'product', problem: `has more than ${most} usages in the period` }])
  }
  return found
    .flatMap((stored): Found[] => {
      const [form, doc] = [formOf(stored), () => read.docOf(stored)]
      if (form) return [{ stored, form, date: form.dateOf((stored as StencilledResource).values), doc }]
      const { usageBucket, usageDate } = doc()
      return isDoc(usageBucket) ? [{ stored, form, date: String(usageDate), doc }] : []
    })
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.stored.id, b.stored.id))
}

async function again(before: Doc, fresh: FreshUses, at: string): Promise<Told> {
  const { outOfOrder: _, ...usage } = before
  const rule = (await specificationOf(usage, fresh))?.['ratingRule']
  // Judged as of when it came: it was not too late then.
  const outcome = isDoc(rule)
    ? await rateUsage(usage, rule, String(usage['receivedDate']), fresh, fresh.shares.findFor(usage))
    : undefined
  const reprices = outcome !== undefined && 'attributes' in outcome && outcome.attributes['outOfOrder'] === true
  const isSameProduct =
    outcome && 'attributes' in outcome && idIn(outcome.attributes['product']) === idIn(usage['product'])
  const parts = [...docsIn((isSameProduct ? outcome.attributes : usage)['ratedProductUsage'])]
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

/** What has been used up by now of everything from which something had been taken, or is taken now. */
async function usesAfter(changes: readonly Change[], taken: ReadonlyMap<string, Doc>, read: Reader): Promise<Deed[]> {
  const before = (await Promise.all(changes.filter(isTold).map((change) => drawsOf(change.before, read)))).flat()
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
  for (const change of changes) {
    if (!isTold(change)) {
      delta += change.is.micro - change.was.micro
      currency = change.is.currency
      continue
    }
    const { before, after } = change
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
  const changed = changes.filter((change) =>
    isTold(change)
      ? !sameJson(change.before['ratedProductUsage'], change.after['ratedProductUsage'])
      : change.after !== undefined,
  )
  return { examined, changed: changed.length, delta, ...(currency !== undefined && { currency }) }
}
