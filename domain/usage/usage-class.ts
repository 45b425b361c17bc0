import { characteristic } from '../common/characteristic.ts'
import { entity } from '../common/entity.ts'
import { refTo } from '../common/entity-ref.ts'
import { money } from '../common/money.ts'
import { billingAccountRef, productOfferingPriceRef, productRef } from '../common/product-refs.ts'
import { quantity } from '../common/quantity.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, dateTime, described, flag, integer, listOf, number, oneOf, text } from '../core/schema.ts'
import { bucketRef, reserveBalanceRef } from '../prepay/refs.ts'

const usageStates = ['received', 'rejected', 'recycled', 'guided', 'rated', 'rerated', 'billed'] as const

export type UsageState = (typeof usageStates)[number]

/** Why usage cannot become money (`usage-billing` 3.2). */
const rejectCodes = [
  'NO_SUBSCRIBER',
  'NO_ZONE',
  'NO_TARIFF',
  'OUT_OF_WINDOW',
  'BAD_FIELD',
  'FUTURE',
  'TOO_OLD',
  'NO_BALANCE',
] as const

export type RejectCode = (typeof rejectCodes)[number]

export const usageSpecificationRef = refTo('UsageSpecificationRef', 'the specification of a usage')
export const usageBucketRef = refTo('UsageBucketRef', 'what an account uses in one billing period', {
  billingPeriod: about(timePeriod, 'The period with which it is billed: a later one for what came too late.'),
})

const ratedProductUsage = classOf(
  'RatedProductUsage',
  {
    isBilled: flag('True once it is on a bill.'),
    isTaxExempt: flag('True when no tax is due on it.'),
    offerTariffType: text('Band of the tariff that was in force, such as peak.'),
    ratingAmountType: text('What the amount is: Total for all of a part.'),
    ratingDate: dateTime('When it was rated.'),
    taxCategory: text('Kind of tax.'),
    taxRate: number('Rate of the tax, in percent.'),
    usageRatingTag: text(
      'usage, or, where something is included in the price anyway, included usage and non included usage.',
    ),
    bucketValueConvertedInAmount: about(money, 'What the included part would have cost.'),
    productRef: about(productRef, 'The product that was used.'),
    taxExcludedRatingAmount: about(money, 'What it costs, without tax; six decimals.'),
    taxIncludedRatingAmount: about(money, 'What it costs, with tax; six decimals.'),
    chargedQuantity: about(quantity, 'How much is paid for, after increments.'),
    ratingZone: text('Zone of the destination.'),
    ratingTier: integer('Number of the tier whose price it has, from 1, where the price has tiers.'),
    usageCounter: text(
      'What counts it together with other usage of the billing period, where its price depends on that.',
    ),
    productOfferingPrice: about(
      productOfferingPriceRef,
      'The price of the catalog that it is charged, or included, by.',
    ),
    bucket: about(bucketRef, 'Instead: the balance of minutes, bytes or messages that it was taken from.'),
  },
  { description: 'A part of a usage that is paid for in the same way.' },
)

const usageRejection = classOf(
  'UsageRejection',
  {
    code: oneOf(rejectCodes, 'What is wrong, for machines.'),
    reason: text('What is wrong, for people.'),
    date: dateTime('When that was found.'),
  },
  { description: 'Why a usage was rejected.', plain: true },
)

const balanceDebit = classOf(
  'BalanceDebit',
  {
    bucket: about(bucketRef, 'The balance.'),
    amount: about(quantity, 'How much it has paid.'),
  },
  { description: 'What a balance has paid for a usage.', plain: true },
)

/** What a usage says; also what it said when it came. */
const contents = {
  description: text('What was used.'),
  usageDate: dateTime('When the use began; when it was received, when absent.'),
  usageType: text('Kind of use, such as voice, SMS or data.'),
  usageCharacteristic: listOf(characteristic, 'What is known of the use.'),
}

const originalUsage = classOf('OriginalUsage', contents, {
  description: 'What a usage said before it was corrected.',
  plain: true,
})

export const usage = classOf(
  'Usage',
  {
    ...entity,
    ...contents,
    status: about(
      described(oneOf(usageStates), {
        name: 'UsageStatusType',
        description: 'How far a usage is on its way to a bill.',
      }),
      'How far it is.',
    ),
    ratedProductUsage: listOf(ratedProductUsage, 'What it costs, part by part.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with it.'),
    usageSpecification: about(usageSpecificationRef, 'What usage of this kind says, and how it is rated.'),
    receivedDate: dateTime('When it was received; set by the server.'),
    rejection: about(usageRejection, 'Why it was rejected; set by the server.'),
    originalUsage: about(originalUsage, 'What it said when it came, once that was corrected; set by the server.'),
    product: about(productRef, 'The product that was used; set by the server.'),
    billingAccount: about(billingAccountRef, 'The account that pays; set by the server.'),
    billingPeriod: about(timePeriod, 'The billing period in which the use began; set by the server.'),
    usageBucket: about(usageBucketRef, 'With what it is billed; set by the server.'),
    correctionBucket: about(
      usageBucketRef,
      'With what the difference is billed, once it is rated again after its bill; set by the server.',
    ),
    balanceDebit: listOf(
      balanceDebit,
      'Which balances have paid for it, where its account is prepaid; together what it costs. Set by the server.',
    ),
    reserveBalance: about(reserveBalanceRef, 'What was held for it; set by the server.'),
    outOfOrder: flag(
      'True when a later use has taken from what is included, or was counted, before this one came, or when earlier usage costs something else since this one; until all is rated again. Set by the server.',
    ),
  },
  { description: 'A use of a product: a call, a message, a session.' },
)

/** The attributes in which two records of one use must agree. */
export const contentNames = Object.keys(contents)
