import { idIn } from '../../common/reference.ts'
import type { BillingPeriod, Cycle } from '../../common/time/billing-period.ts'
import { covers } from '../../common/valid-period.ts'
import { derivedId } from '../../core/derived-id.ts'
import { refuseFor } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { type Amount, amountOf, moneyOf, roundedToMinor } from '../../core/money.ts'
import { compareText } from '../../core/query.ts'
import type { BillCategory } from '../customer-bill-class.ts'
import { totalsOf } from '../rate-totals.ts'
import { type BillLine, type TaxOf, taxByLine, taxesOf } from './bill-line.ts'
import { type BillRate, type OnBill, rateDoc, sumOfRate } from './bill-rate.ts'
import { meets, type PriceTerm, termsOf, usageDiscountsOf } from './price-terms.ts'
import { type Billed, type Charged, recurringOf } from './recurring.ts'
import { type UsageOfBucket, usageLinesOf } from './usage-lines.ts'

/** Everything that a bill follows from. */
export interface BillFacts {
  readonly account: Doc
  readonly cycle: Cycle
  readonly period: BillingPeriod
  readonly category: BillCategory
  /** Tells it from other bills of its account, period and category. */
  readonly sequence: string
  readonly isOnCycle: boolean
  readonly billed: Billed
  readonly products: readonly Doc[]
  readonly used: readonly UsageOfBucket[]
  /** Rates that wait for a bill: penalties, adjustments. */
  readonly waiting: readonly Doc[]
  /** Violations of service levels that are owed for. */
  readonly violations: readonly Doc[]
  readonly taxOf: TaxOf
  /** References and dates of the bill that follow from its run. */
  readonly given: Doc
  readonly at: string
}

/** A bill, its lines, and how far its account has been billed with it. */
export interface AssembledBill {
  readonly bill: Doc
  /** All of them, in their order. */
  readonly lines: readonly BillLine[]
  /** Those that it makes, as they stand on it. */
  readonly rates: readonly BillRate[]
  /** Rates that waited, as they are now that they are on this bill. */
  readonly billedRates: readonly Doc[]
  readonly violations: readonly Doc[]
  readonly charged: readonly Charged[]
  readonly known: readonly string[]
  /** What of the products' prices could not be charged, and why. */
  readonly notCharged: readonly string[]
}

/** The kind of tax of what does not say it. */
const usualTax = 'VAT'
const exempt = 'exempt'

/** The identifier of the bill of an account, a period and a category: to make it twice is to make it once. */
export function billId(account: string, { start }: BillingPeriod, category: BillCategory, sequence: string): string {
  return derivedId(['bill', account, start, category, sequence])
}

/**
 * Makes a bill out of what is known. Pure: the same facts make the same bill, to the byte.
 * @returns undefined when there is nothing to bill
 * @throws Fault ruleViolated when there is nothing but what cannot be charged
 */
export function assembleBill(facts: BillFacts): AssembledBill | undefined {
  const { account, period, category } = facts
  const said = facts.products.flatMap((product) => termsOf(product, facts.taxOf))
  const terms = said.filter((term) => !isUnknown(term))
  const isRecurringDue = category !== 'interim'
  const due = terms
    .filter(({ frequency }) => isRecurringDue || frequency === undefined)
    .map((term) => ({ term, ...recurringOf(term, facts) }))
  const discounts = facts.products.flatMap((product) => usageDiscountsOf(product))
  const charges = [
    ...due.flatMap(({ lines }) => lines),
    ...usageLinesOf(facts.used, discounts, facts.cycle, usualTax),
    ...facts.waiting.map(waitingLine),
  ]
  const owed = charges.length > 0 ? facts.violations : []
  const lines = taxed([...charges, ...creditsFor(owed, charges)], account, facts.at)
  const notCharged = said.flatMap((term) => (isUnknown(term) && meets(period, term) ? [unknownTerm(term)] : []))
  if (lines.length === 0) {
    refuseFor(notCharged.map((problem) => ({ at: 'productPrice.recurringChargePeriod', problem })))
    return undefined
  }
  const id = billId(String(account['id']), period, category, facts.sequence)
  const taxes = taxByLine(lines)
  const on: OnBill = {
    bill: { '@type': 'CustomerBillRef', id, '@referredType': 'CustomerBill' },
    billingAccount: accountRef(account),
    at: facts.at,
  }
  const lineId = lineIds(id)
  const rates = lines.map((line, place): BillRate => ({ id: lineId(place), line, tax: taxes[place]!, on }))
  return {
    bill: billOf(id, lines, rates, facts),
    lines,
    rates: rates.filter(({ line }) => !line.waiting),
    billedRates: rates.filter(({ line }) => line.waiting).map(rateDoc),
    violations: owed.map((violation) => ({ ...violation, state: 'credited' })),
    charged: isRecurringDue ? due.flatMap(({ charged }) => charged) : facts.billed.charged,
    known: due
      .filter(({ term, lines, charged }) => isKnown(term.frequency, lines, charged))
      .map(({ term }) => term.key),
    notCharged,
  }
}

function isUnknown({ unknownPeriod }: PriceTerm): boolean {
  return unknownPeriod !== undefined
}

function unknownTerm({ name, unknownPeriod }: PriceTerm): string {
  return `${name} falls due every ${unknownPeriod}, which is no period that is known`
}

function isKnown(frequency: unknown, lines: readonly unknown[], charged: readonly unknown[]): boolean {
  return frequency === undefined ? lines.length > 0 : charged.length > 0
}

function billOf(id: string, lines: readonly BillLine[], rates: readonly BillRate[], facts: BillFacts): Doc {
  const { account, period, category, at } = facts
  const { currency } = lines[0]!.amount
  const taxes = taxesOf(lines)
  const net = { currency, micro: sum(lines.map(({ amount }) => amount)) }
  const gross = moneyOf({ currency, micro: net.micro + sum(taxes.map(({ tax }) => tax)) })
  const { financialAccount, relatedParty, defaultPaymentMethod } = account
  return {
    '@type': 'CustomerBill',
    id,
    billDate: at,
    billingPeriod: { startDateTime: period.start, endDateTime: period.end },
    category,
    runType: facts.isOnCycle ? 'onCycle' : 'offCycle',
    state: 'new',
    billingAccount: accountRef(account),
    ...(isDoc(financialAccount) && { financialAccount }),
    ...(docsIn(relatedParty).length > 0 && { relatedParty: relatedParty! }),
    ...(isDoc(defaultPaymentMethod) && { paymentMethod: defaultPaymentMethod }),
    taxExcludedAmount: moneyOf(net),
    rateTotal: totalsOf(rates.map(sumOfRate)),
    taxItem: taxes.map(({ category, rate, base, tax }) => ({
      '@type': 'TaxItem',
      taxCategory: category,
      taxRate: rate,
      taxBase: moneyOf(base),
      taxAmount: moneyOf(tax),
    })),
    taxIncludedAmount: gross,
    amountDue: gross,
    remainingAmount: gross,
    appliedPayment: [],
    ...facts.given,
  }
}

function accountRef({ id, name }: Doc): Doc {
  return {
    '@type': 'BillingAccountRef',
    id: id!,
    ...(typeof name === 'string' && { name }),
    '@referredType': 'BillingAccount',
  }
}

/**
 * The identifiers of the lines that a bill makes: that of the bill, with the place of the line instead of its last digits. So lines
 * stand together, and in their order, wherever they are kept by their identifiers.
 */
function lineIds(bill: string): (place: number) => string {
  const beginning = bill.slice(0, -4)
  return (place) => `${beginning}${place.toString(16).padStart(4, '0')}`
}

function waitingLine(rate: Doc): BillLine {
  const [tax] = docsIn(rate['appliedTax'])
  const rateOfTax = tax?.['taxRate']
  return {
    key: String(rate['id']),
    name: String(rate['name'] ?? 'Charge'),
    type: rate['appliedBillingRateType'] as BillLine['type'],
    chargeType: String(rate['chargeType'] ?? ''),
    amount: roundedToMinor(amountOf(rate['taxExcludedAmount'])!),
    taxCategory: String(tax?.['taxCategory'] ?? usualTax),
    taxRate: typeof rateOfTax === 'number' ? rateOfTax : 0,
    waiting: rate,
  }
}

/** What is owed for missed service levels is taxed as most of what the account pays for is: it is a part of that given back. */
function creditsFor(violations: readonly Doc[], charges: readonly BillLine[]): BillLine[] {
  const most = largestFirst(charges)
  return violations.flatMap((violation): BillLine[] => {
    const credit = amountOf(violation['credit'])
    if (!credit || credit.micro <= 0n) return []
    const { startDateTime, endDateTime } = isDoc(violation['period']) ? violation['period'] : {}
    const objective = isDoc(violation['objective']) ? violation['objective'] : {}
    return [
      {
        key: `violation ${violation['id']}`,
        name: `Credit: ${objective['name'] ?? 'service level'} missed`,
        type: 'appliedBillingCredit',
        chargeType: 'rebate',
        amount: roundedToMinor({ ...credit, micro: -credit.micro }),
        taxCategory: most[0]?.taxCategory ?? usualTax,
        taxRate: most[0]?.taxRate ?? 0,
        coverage: { start: String(startDateTime), end: String(endDateTime) },
        facts: { serviceLevelViolation: String(violation['id']) },
      },
    ]
  })
}

function largestFirst(lines: readonly BillLine[]): readonly BillLine[] {
  return lines.toSorted((a, b) => {
    if (a.amount.micro === b.amount.micro) return 0
    return a.amount.micro < b.amount.micro ? 1 : -1
  })
}

/** An exempt account pays tax at no rate, and its bill says so. Lines stand in an order that follows from what they are. */
function taxed(lines: readonly BillLine[], account: Doc, at: string): BillLine[] {
  const isExempt = docsIn(account['taxExemption']).some(({ validFor }) => covers(validFor, at))
  return lines
    .map((line) => ({ line: isExempt ? { ...line, taxCategory: exempt, taxRate: 0 } : line, place: placeOf(line) }))
    .sort((a, b) => compareText(a.place, b.place))
    .map(({ line }) => line)
}

/** Kinds of charges in the order in which they stand on a bill; others come after them. */
export const chargeOrder: readonly string[] = [
  ...['recurringCharge', 'oneTimeCharge', 'usageCharge', 'discount', 'productAlteration', 'rebate'],
]

function placeOf({ product, chargeType, key }: BillLine): string {
  const place = chargeOrder.indexOf(chargeType)
  return `${idIn(product) ?? '~'} ${place < 0 ? chargeOrder.length : place} ${key}`
}

function sum(amounts: readonly Amount[]): bigint {
  return amounts.reduce((all, { micro }) => all + micro, 0n)
}
