import type { Doc } from '../../core/json.ts'
import { type Amount, moneyOf } from '../../core/money.ts'
import type { RateSum } from '../rate-totals.ts'
import type { BillLine } from './bill-line.ts'

/** What all rates of a bill have in common. */
export interface OnBill {
  /** Reference to the bill. */
  readonly bill: Doc
  readonly billingAccount: Doc
  readonly at: string
}

/** A line as it stands on a bill. */
export interface BillRate {
  readonly id: string
  readonly line: BillLine
  /** Its part of the tax of the bill. */
  readonly tax: Amount
  readonly on: OnBill
}

/** A rate as it is stored. */
export function rateDoc({ id, line, tax, on }: BillRate): Doc {
  const { amount, taxCategory, taxRate } = line
  return {
    ...(line.waiting ?? madeRate(line, id, on)),
    isBilled: true,
    bill: on.bill,
    taxExcludedAmount: moneyOf(amount),
    taxIncludedAmount: moneyOf(withTax(amount, tax)),
    appliedTax: [{ '@type': 'AppliedBillingTaxRate', taxCategory, taxRate, taxAmount: moneyOf(tax) }],
  }
}

/** What an amount comes to with its tax. */
export function withTax({ currency, micro }: Amount, tax: Amount): Amount {
  return { currency, micro: micro + tax.micro }
}

/** What a rate adds to the totals of its bill. */
export function sumOfRate({ line: { type, chargeType, amount }, tax }: BillRate): RateSum {
  const { currency, micro } = amount
  return { type, ...(chargeType !== '' && { chargeType }), currency, without: micro, withTax: micro + tax.micro }
}

/** A rate that a bill makes, without its amounts. */
function madeRate(line: BillLine, id: string, { billingAccount, at: date }: OnBill): Doc {
  const { name, type, chargeType, product, usageBucket, coverage, facts } = line
  const rate: Doc = {
    '@type': 'AppliedCustomerBillingRate',
    id,
    name,
    date,
    appliedBillingRateType: type,
    chargeType,
    billingAccount,
  }
  if (product) rate['product'] = product
  if (usageBucket) rate['usageBucket'] = usageBucket
  if (coverage) rate['periodCoverage'] = { startDateTime: coverage.start, endDateTime: coverage.end }
  const said = Object.entries(facts ?? {})
  if (said.length > 0) rate['characteristic'] = said.map(characteristic)
  return rate
}

function characteristic([name, value]: [string, string | number]): Doc {
  return typeof value === 'number'
    ? { '@type': 'NumberCharacteristic', name, valueType: 'number', value }
    : { '@type': 'StringCharacteristic', name, valueType: 'string', value }
}
