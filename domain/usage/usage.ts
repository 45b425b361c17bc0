import { relatedPartyReference } from '../common/references.ts'
import {
  type Consequence,
  defineResource,
  type Reader,
  type Rule,
  type Step,
  type Writing,
} from '../core/define-resource.ts'
import type { Follows } from '../core/follows.ts'
import { type Doc, docsIn, isDoc, sameJson } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { paymentConsequences } from '../prepay/pay-usage.ts'
import { type Draw, drawsOf, usedMore } from './allowance-use.ts'
import { keptForPartners } from './derived/keep-derived.ts'
import { derivedRatings } from './derived/rate-derived.ts'
import { rateUsage } from './rate-usage.ts'
import { straightUsage } from './straight-creates.ts'
import { usageChargeId } from './usage-charge.ts'
import { contentNames, usage as schema, type UsageState } from './usage-class.ts'
import { usageExample } from './usage-example.ts'
import { recogniseUsage, specificationOf } from './usage-identity.ts'
import { bucketWith, chargesOf, chargeWith, UsageSum } from './usage-sum.ts'

/** States in which usage has a price. */
const priced: readonly unknown[] = ['rated', 'rerated', 'billed']

const steps: Readonly<Record<UsageState, readonly UsageState[]>> = {
  received: ['guided', 'rejected'],
  rejected: ['recycled'],
  recycled: ['guided', 'rejected'],
  guided: ['rated', 'rejected'],
  rated: ['rerated', 'billed'],
  rerated: ['rerated', 'billed'],
  billed: ['rerated'],
}

/** Dates a usage, and keeps what it said when it came once that is corrected. */
function kept({ before, after, at }: Writing): Doc {
  const dated = { ...after, usageDate: after['usageDate'] ?? at, receivedDate: before?.['receivedDate'] ?? at }
  const corrected = before && contentNames.some((name) => !sameJson(before[name], dated[name as keyof typeof dated]))
  if (!corrected || before['originalUsage'] !== undefined) return dated
  const original = contentNames.flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]]]))
  return { ...dated, originalUsage: Object.fromEntries(original) as Doc }
}

/** Reads all that is needed to rate a usage that is new, so that it is at hand when that is done. */
async function readForRating(input: Doc, at: string, read: Reader): Promise<void> {
  const rule = (await specificationOf(input, read))?.['ratingRule']
  if (!isDoc(rule)) return
  const outcome = await rateUsage({ ...input, usageDate: input['usageDate'] ?? at }, rule, at, read)
  if ('rejected' in outcome) return
  const { usageBucket, product } = outcome.attributes
  await read.get('UsageCharge', usageChargeId(String((usageBucket as Doc)['id']), String((product as Doc)['id'])))
  await derivedRatings({ ...input, usageDate: input['usageDate'] ?? at, ...outcome.attributes }, rule, at, read)
}

/** Usage of a specification that says how is rated as soon as it is received, and again once it is recycled. */
async function rated({ before, after, at }: Writing, read: Reader): Promise<Doc> {
  const isDue = before
    ? after['status'] === 'recycled' && before['status'] !== 'recycled'
    : after['status'] === 'received'
  const rule = isDue ? (await specificationOf(after, read))?.['ratingRule'] : undefined
  if (!isDoc(rule)) return after
  const { rejection: _, ...clean } = after
  const outcome = await rateUsage(clean, rule, at, read)
  if ('rejected' in outcome) return { ...clean, status: 'rejected', rejection: { ...outcome.rejected, date: at } }
  return { ...clean, ...outcome.attributes }
}

/**
 * What is rated here costs what its tariff says, and is billed with its bucket. Usage of a specification without a rule may
 * have been rated, and even billed, elsewhere: it is kept as it comes.
 */
const pricesAreOurs: Rule = async ({ before, after }, read) => {
  if (before?.['usageBucket'] !== undefined) {
    const touched = [...contentNames, 'usageSpecification', 'ratedProductUsage', 'status'].filter(
      (name) => !sameJson(before[name], after[name]),
    )
    return touched.map((at) => ({ at, problem: 'the usage has been rated, and is charged to an account' }))
  }
  const isPriced = priced.includes(after['status']) && !priced.includes(before?.['status'])
  if (!isPriced || after['usageBucket'] !== undefined) return []
  const specification = await specificationOf(after, read)
  return specification?.['ratingRule'] === undefined
    ? []
    : [{ at: 'status', problem: `usage of specification ${specification['id']} is rated by its rule` }]
}

/**
 * What is rated goes into the bucket of its account, takes from what is included, and is kept for partners, in the same
 * commit.
 */
async function charged({ before, after, at, by }: Step, read: Reader): Promise<readonly Consequence[]> {
  const bucket = after?.['usageBucket']
  if (!after || !isDoc(bucket) || before?.['usageBucket'] !== undefined) return []
  const parts = docsIn(after['ratedProductUsage'])
  const sum = new UsageSum(after, chargesOf(after, parts))
  const always = [await bucketWith(sum, read), await chargeWith(sum, read)]
  const draws = await drawsOf(after, read)
  const takes = draws.length === 0 ? [] : await Promise.all(draws.map((draw) => taken(draw, read)))
  const others = [...(await paymentConsequences(after, at, read)), ...(await keptForPartners(after, { at, by }, read))]
  return [...always, ...takes, ...others]
}

async function taken(draw: Draw, read: Reader): Promise<Consequence> {
  const [kind, id] = ['AllowanceUse', draw.id]
  return (await read.get(kind, id))
    ? { kind, id, change: (doc) => usedMore(doc, draw) }
    : { kind, id, create: usedMore(draw.unused, draw) }
}

/**
 * Usage is billed once the bucket is closed with which it, or what it costs otherwise since, is billed
 * (`usage-billing` 3.4, 2).
 */
const billedWithItsBucket: Follows = {
  while: { attribute: 'status', is: ['rated', 'rerated'] },
  named: [
    ['correctionBucket', 'id'],
    ['usageBucket', 'id'],
  ],
  kind: 'UsageBucket',
  once: { attribute: 'state', is: 'closed' },
  says: [
    { path: ['status'], value: 'billed' },
    { path: ['ratedProductUsage', 'isBilled'], value: true },
  ],
}

export const usage = defineResource({
  kind: 'Usage',
  schema,
  description: 'A use of a product, on its way from a record of the network to a line of a bill.',
  lifecycle: defineLifecycle({
    attribute: 'status',
    initial: 'received',
    steps,
  }),
  mandatory: [],
  serverSets: [
    ...['receivedDate', 'rejection', 'originalUsage'],
    ...['product', 'billingAccount', 'billingPeriod', 'usageBucket', 'correctionBucket', 'outOfOrder'],
    ...['balanceDebit', 'reserveBalance'],
  ],
  search: [
    'status',
    'usageDate',
    'usageType',
    'receivedDate',
    'usageSpecification.id',
    'rejection.code',
    'product.id',
    'billingAccount.id',
    'usageBucket.id',
    'relatedParty.partyOrPartyRole.id',
    'correctionBucket.id',
    'billingPeriod.startDateTime',
  ],
  follows: billedWithItsBucket,
  recognise: recogniseUsage,
  gathers: readForRating,
  straight: straightUsage,
  complete: kept,
  resolve: rated,
  rules: [pricesAreOurs],
  consequences: charged,
  references: [relatedPartyReference, { path: 'usageSpecification.id', kinds: ['UsageSpecification'] }],
  neededBy: async ({ usageBucket, billingAccount }) =>
    isDoc(usageBucket)
      ? [{ at: `BillingAccount ${(billingAccount as Doc)['id']}`, problem: 'pays for this usage' }]
      : [],
  example: usageExample,
})
