import { isCurrency } from '../common/currency.ts'
import type { Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, isDoc, type Json } from '../core/json.ts'

/** Kinds of prices about which the catalog has rules; TM Forum leaves the words open, so others may be used. */
export type PriceKind = 'recurring' | 'oneTime' | 'usage'

/** Which kind a word means, however it is written: `one time`, `One-Time`; undefined for other words. */
export function priceKind(priceType: Json | undefined): PriceKind | undefined {
  switch (
    String(priceType)
      .toLowerCase()
      .replace(/[\s_-]/g, '')
  ) {
    case 'recurring':
    case 'recurringcharge':
      return 'recurring'
    case 'onetime':
    case 'onetimecharge':
    case 'nonrecurring':
      return 'oneTime'
    case 'usage':
    case 'usagecharge':
      return 'usage'
    default:
      return undefined
  }
}

/** The kind of a price that does not say it: with a period it is recurring. */
export function withPriceType(doc: Doc): Doc {
  if (doc['priceType'] !== undefined) return doc
  return { ...doc, priceType: doc['recurringChargePeriodType'] === undefined ? 'oneTime' : 'recurring' }
}

/** Everything that is wrong with the amounts, the period and the taxes of a price. */
export const sensiblePrice: Rule = ({ after }) => priceFindings(after, '')

/** The same for the prices that an offering carries itself. */
export const sensibleEmbeddedPrices: Rule = ({ after: { productOfferingPrice: prices } }) =>
  (Array.isArray(prices) ? prices : []).flatMap((price, i) =>
    isDoc(price) && price['@type'] !== 'ProductOfferingPriceRef'
      ? priceFindings(price, `productOfferingPrice[${i}].`)
      : [],
  )

function priceFindings(price: Doc, at: string): FaultDetail[] {
  return [
    ...amountFindings(price['price'], `${at}price`),
    ...periodFindings(price, at),
    ...(Array.isArray(price['tax']) ? price['tax'] : []).flatMap((tax, i) =>
      isDoc(tax) ? taxFindings(tax, price['price'], `${at}tax[${i}]`) : [],
    ),
  ]
}

/** An amount needs a number and the currency that it is in. */
function amountFindings(amount: Json | undefined, at: string): FaultDetail[] {
  if (!isDoc(amount)) return []
  const { unit, value } = amount
  return [
    ...(typeof value === 'number' ? [] : [{ at: `${at}.value`, problem: 'is missing' }]),
    ...(typeof unit === 'string' && isCurrency(unit)
      ? []
      : [{ at: `${at}.unit`, problem: `${unit ?? 'nothing'} is not a currency of ISO 4217` }]),
  ]
}

function periodFindings(price: Doc, at: string): FaultDetail[] {
  const { recurringChargePeriodType: unit, recurringChargePeriodLength: length, priceType } = price
  const kind = priceKind(priceType)
  if (typeof length === 'number' && length < 1) {
    return [{ at: `${at}recurringChargePeriodLength`, problem: 'must be at least 1' }]
  }
  if (kind === 'recurring' && (typeof unit !== 'string' || unit === '')) {
    return [{ at: `${at}recurringChargePeriodType`, problem: 'is needed for a recurring price' }]
  }
  if (kind === 'oneTime' && (unit !== undefined || length !== undefined)) {
    const name = unit === undefined ? 'recurringChargePeriodLength' : 'recurringChargePeriodType'
    return [{ at: at + name, problem: 'a one-time price does not recur' }]
  }
  return []
}

function taxFindings(tax: Doc, price: Json | undefined, at: string): FaultDetail[] {
  const { taxRate, taxAmount } = tax
  const currency = isDoc(price) ? price['unit'] : undefined
  const findings = amountFindings(taxAmount, `${at}.taxAmount`)
  if (typeof taxRate === 'number' && (taxRate < 0 || taxRate > 100)) {
    findings.push({ at: `${at}.taxRate`, problem: 'must be from 0 to 100 percent' })
  }
  if (isDoc(taxAmount) && currency !== undefined && taxAmount['unit'] !== currency) {
    findings.push({ at: `${at}.taxAmount.unit`, problem: `must be ${currency}, the currency of the price` })
  }
  return findings
}
