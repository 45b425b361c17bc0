import { idIn } from '../../common/reference.ts'
import { type BillingPeriod, type Cycle, periodAt } from '../../common/time/billing-period.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { amountOf, roundedToMinor } from '../../core/money.ts'
import { type BillLine, discountOn } from './bill-line.ts'
import { meets, type UsageDiscount } from './price-terms.ts'

/** A bucket that goes on a bill, with what the use of each product in it costs. */
export interface UsageOfBucket {
  readonly bucket: Doc
  readonly charges: readonly Doc[]
}

/**
 * The use of products as lines: one for each product, kind of use and tax, rounded there and nowhere before; then discounts on
 * it (`usage-billing` 3.4, 3).
 */
export function usageLinesOf(
  used: readonly UsageOfBucket[],
  discounts: readonly UsageDiscount[],
  cycle: Cycle,
  untaxed: string,
): BillLine[] {
  const lines: BillLine[] = []
  for (const { bucket, charges } of used) {
    const of = { bucket, ref: bucketRef(bucket), period: periodOf(bucket), cycle, untaxed }
    for (const charge of charges) {
      for (const line of docsIn(charge['charge'])) {
        // What balances have paid for is paid.
        if (line['prepaid'] !== true) lines.push(usageLine(of, charge, line))
      }
    }
  }
  const off = discounts.flatMap(({ name, product, percent, validFor }) => {
    const on = lines.filter((line) => line.product?.['id'] === product && meets(line.coverage!, validFor))
    return discountOn(on, percent, (line) => ({
      ...line,
      key: `${name} ${percent} ${product} ${line.taxCategory} ${line.taxRate}`,
      name,
      type: percent < 0 ? 'appliedBillingCredit' : 'appliedBillingCharge',
      chargeType: 'discount',
      facts: { percentage: percent },
    })).map((line) => ({ ...line, amount: roundedToMinor(line.amount) }))
  })
  return [...lines, ...off]
}

/** What all lines of a bucket have in common. */
interface OfBucket {
  readonly bucket: Doc
  readonly ref: Doc
  readonly period: BillingPeriod
  readonly cycle: Cycle
  readonly untaxed: string
}

function usageLine({ bucket, ref, period, cycle, untaxed }: OfBucket, charge: Doc, line: Doc): BillLine {
  const { usageType, usageRatingTag: tag, taxCategory, taxRate, correctionOf, count, quantity } = line
  const amount = roundedToMinor(amountOf(line['amount'])!)
  const coverage = correctionOf === undefined ? period : periodAt(cycle, String(correctionOf))
  let name = String(usageType ?? 'Use')
  if (tag === 'included usage') name += ', included in the price'
  if (correctionOf !== undefined) name += ', corrected'
  const category = String(taxCategory ?? untaxed)
  const { amount: units, units: measure } = isDoc(quantity) ? quantity : {}
  return {
    key: [bucket['id'], idIn(charge['product']), usageType, tag, category, taxRate, correctionOf, measure].join(' '),
    name,
    type: amount.micro < 0n ? 'appliedBillingCredit' : 'appliedBillingCharge',
    chargeType: 'usageCharge',
    amount,
    taxCategory: category,
    taxRate: typeof taxRate === 'number' ? taxRate : 0,
    product: charge['product'] as Doc,
    usageBucket: ref,
    coverage,
    facts: {
      count: Number(count ?? 0),
      ...(typeof units === 'number' && { quantity: units, units: String(measure) }),
      usageRatingTag: String(tag),
    },
  }
}

function bucketRef({ id, billingPeriod }: Doc): Doc {
  return { '@type': 'UsageBucketRef', id: id!, billingPeriod: billingPeriod!, '@referredType': 'UsageBucket' }
}

function periodOf({ billingPeriod }: Doc): BillingPeriod {
  const { startDateTime, endDateTime } = billingPeriod as Doc
  return { start: String(startDateTime), end: String(endDateTime) }
}
