import { customerBillRef } from '../common/bill-refs.ts'
import { characteristic } from '../common/characteristic.ts'
import { entity } from '../common/entity.ts'
import { refTo } from '../common/entity-ref.ts'
import { money } from '../common/money.ts'
import { billingAccountRef, productRef } from '../common/product-refs.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, dateTime, described, flag, listOf, number, oneOf, text } from '../core/schema.ts'
import { usageBucketRef } from '../usage/usage-class.ts'

/** What a line of a bill is for (SID): charges, what is given back, and what is asked for late or failed payments. */
export const rateTypes = ['appliedBillingCharge', 'appliedBillingCredit', 'appliedPenaltyCharge'] as const

export type AppliedRateType = (typeof rateTypes)[number]

const appliedBillingTaxRate = classOf(
  'AppliedBillingTaxRate',
  {
    ...entity,
    taxAmount: about(money, 'The part of the tax of the bill that falls on this rate.'),
    taxCategory: text('Kind of tax.'),
    taxRate: number('Rate of the tax, in percent.'),
  },
  { description: 'The tax on a line of a bill.' },
)

export const appliedCustomerBillingRate = classOf(
  'AppliedCustomerBillingRate',
  {
    ...entity,
    name: text('What is charged for, as it stands on the bill.'),
    description: text('What is charged for, in more words.'),
    date: dateTime('When it was charged.'),
    appliedBillingRateType: described(oneOf(rateTypes), {
      description: 'What it is: a charge, a credit, or a penalty.',
    }),
    chargeType: text(
      'What kind of charge or credit: recurringCharge, oneTimeCharge, usageCharge, discount, rebate, productAlteration, lateFee, interest.',
    ),
    isBilled: flag('True when it is on a bill; until then it waits for the next one of its account.'),
    bill: about(customerBillRef, 'The bill that it is on.'),
    billingAccount: about(billingAccountRef, 'The account that pays.'),
    product: about(productRef, 'The product that is paid for.'),
    usageBucket: about(usageBucketRef, 'The usage that it sums up.'),
    originalRate: about(
      refTo('AppliedCustomerBillingRateRef', 'a line of a bill'),
      'The line of another bill that this one takes back.',
    ),
    periodCoverage: about(timePeriod, 'The time that is paid for.'),
    taxExcludedAmount: about(money, 'The amount without tax, in whole minor units of the currency.'),
    taxIncludedAmount: about(money, 'The amount with its part of the tax of the bill.'),
    appliedTax: listOf(appliedBillingTaxRate, 'The tax on it.'),
    characteristic: listOf(characteristic, 'What else is known, such as how much was used.'),
  },
  { description: 'A line of a bill, or one that waits for the next bill.' },
)
