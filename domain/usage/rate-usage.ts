import { type BillingPeriod, periodAt } from '../common/time/billing-period.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { paymentFor, reservationRef } from '../prepay/pay-usage.ts'
import type { FindUnits } from '../prepay/unit-balances.ts'
import { rate } from '../rating/rate.ts'
import type { Reject } from './guide.ts'
import { partsOf } from './rated-parts.ts'
import { ratingBasis, unratedReason } from './rating-basis.ts'
import { type OpenBucket, openBucket } from './usage-bucket.ts'
import { characteristicIn } from './usage-identity.ts'

/** What becomes of a usage: the attributes that it has once it is rated, or why it is rejected. */
type Outcome = { readonly attributes: Doc } | { readonly rejected: Reject }

/**
 * Takes a usage all the way from received to rated, or rejects it: whose it is, by what tariff, and what it costs
 * (`usage-billing` 3.3). Where its account is prepaid, a balance pays for it; what has been paid for is not paid again.
 * @param at now
 * @param findUnits as for `ratingBasis`
 */
export async function rateUsage(
  usage: Doc,
  rule: Doc,
  at: string,
  read: Reader,
  findUnits?: FindUnits,
): Promise<Outcome> {
  const basis = await ratingBasis(usage, rule, at, read, findUnits)
  if ('code' in basis) return { rejected: basis }
  const { product, account, cycle, period, usageDate, measure, catalog, consumption, allowances, standings } = basis
  const { bucketOf, reservation: held } = basis.units
  const rated = rate(consumption, catalog.tariff, catalog.bandAt, { allowances, standings })
  if ('code' in rated) return { rejected: unratedReason(rated, consumption) }
  const isDue = account['ratingType'] === 'prepaid' && usage['usageBucket'] === undefined
  const payment = isDue
    ? await paymentFor(
        {
          ...{ product: String(product['id']), account: String(account['id']), at },
          ...{ currency: catalog.tariff.currency, micro: rated.amount },
          reservation: characteristicIn(usage, rule['reservation']),
        },
        read,
      )
    : { paid: {} }
  if ('code' in payment) return { rejected: payment }
  const next = (one: { end: string }) => periodAt(cycle, one.end)
  const bucket = await openBucket(String(account['id']), period, next, read)
  const refers = referencesOf({ product, account, period }, bucket)
  const attributes = {
    status: 'rated',
    ratedProductUsage: partsOf(rated, catalog, { measure, at, product: refers.product, bucketOf }),
    ...refers,
    ...(held !== undefined && { reserveBalance: reservationRef(held) }),
    ...payment.paid,
  }
  // What later uses have taken already might have been for this one; of those that began together, too.
  const outOfOrder = basis.latest(rated.counter) >= usageDate || rated.reprices === true
  return { attributes: { ...attributes, ...(outOfOrder && { outOfOrder }) } }
}

/** Whose a usage is. */
interface Whose {
  readonly product: Doc
  readonly account: Doc
  readonly period: BillingPeriod
}

/** What of a usage says whose it is, once it is rated, and with what it is billed. */
export function referencesOf({ product, account, period }: Whose, bucket: OpenBucket) {
  return {
    product: { '@type': 'ProductRef', id: product['id']!, '@referredType': 'Product' },
    billingAccount: { '@type': 'BillingAccountRef', id: account['id']!, '@referredType': 'BillingAccount' },
    billingPeriod: { startDateTime: period.start, endDateTime: period.end },
    usageBucket: {
      '@type': 'UsageBucketRef',
      id: bucket.id,
      billingPeriod: { startDateTime: bucket.period.start, endDateTime: bucket.period.end },
      '@referredType': 'UsageBucket',
    },
  }
}
