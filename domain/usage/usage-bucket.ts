import { entity } from '../common/entity.ts'
import { billingAccountRef } from '../common/product-refs.ts'
import type { BillingPeriod } from '../common/time/billing-period.ts'
import { timePeriod } from '../common/time-period.ts'
import { defineResource, type Reader } from '../core/define-resource.ts'
import { derivedIds } from '../core/derived-id.ts'
import type { Doc } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { about, classOf, integer, oneOf, text } from '../core/schema.ts'

const schema = classOf(
  'UsageBucket',
  {
    ...entity,
    billingAccount: about(billingAccountRef, 'The account that pays.'),
    billingPeriod: about(timePeriod, 'The billing period; what happens at its end is in the next one.'),
    state: oneOf(['open', 'closed'], 'open until the bill is made; nothing comes in any more once it is closed.'),
    currency: text('Currency of all amounts.'),
    usageCount: integer('How many usages are in it; set by the server.'),
    reratings: integer('How often charges in it were changed by rating usage again; set by the server.'),
  },
  { description: 'What an account uses in one billing period; usageCharge says what it costs.' },
)

const example: Doc = {
  '@type': 'UsageBucket',
  billingAccount: { '@type': 'BillingAccountRef', id: 'acc-1' },
  billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
  state: 'open',
  currency: 'EUR',
}

export const usageBucket = defineResource({
  kind: 'UsageBucket',
  schema,
  description: 'What an account uses in one billing period: each rated usage is in exactly one of them.',
  lifecycle: defineLifecycle({ attribute: 'state', initial: 'open', steps: { open: ['closed'], closed: [] } }),
  mandatory: ['billingAccount', 'billingPeriod'],
  serverSets: ['usageCount', 'reratings'],
  search: ['state', 'billingAccount.id', 'billingPeriod.startDateTime', 'billingPeriod.endDateTime'],
  example,
})

/** The identifier of the bucket of an account and the start of a period. */
const bucketId = derivedIds('bucket')

/** A bucket into which usage goes, be it there yet or not. */
export interface OpenBucket {
  readonly id: string
  readonly period: BillingPeriod
}

/**
 * The first bucket that is open, from a period on: usage that comes when its own is closed goes into the next one
 * (`usage-billing` 3.4, 2).
 */
export async function openBucket(
  account: string,
  first: BillingPeriod,
  next: (period: BillingPeriod) => BillingPeriod,
  read: Reader,
): Promise<OpenBucket> {
  for (let period = first; ; period = next(period)) {
    const id = bucketId(account, period.start)
    const bucket = await read.get('UsageBucket', id)
    if (bucket?.['state'] !== 'closed') return { id, period }
  }
}
