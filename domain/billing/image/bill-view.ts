import { idIn } from '../../common/reference.ts'
import { dayIn } from '../../common/time/billing-period.ts'
import { type Doc, docsIn, isDoc, type Json } from '../../core/json.ts'
import { amountOf, amountText } from '../../core/money.ts'
import type { BillCategory } from '../customer-bill-class.ts'
import { lastDayOf } from './days.ts'
import { groupsOf, type LineGroup } from './line-groups.ts'
import { plainText } from './plain-text.ts'

/** What an image of a bill shows, and nothing else: texts, in the order in which they stand there. */
export interface BillView {
  readonly category: BillCategory
  /** What it is: `Bill`, `Credit note`. */
  readonly title: string
  /** What has to be known before it is paid. */
  readonly notice?: string
  readonly number?: string
  /** Days on the walls of the time zone in which the account is billed, as YYYY-MM-DD. */
  readonly date: string
  readonly dueDate?: string
  /** First and last day of the period. */
  readonly period?: { readonly first: string; readonly last: string }
  readonly account: { readonly id: string; readonly name: string }
  /** Lines of the letter head. */
  readonly issuer: readonly string[]
  /** Name and postal address. */
  readonly addressee: readonly string[]
  readonly currency: string
  readonly groups: readonly LineGroup[]
  readonly taxes: readonly TaxView[]
  readonly net: string
  readonly gross: string
  readonly due: string
  /** Number of the bill that a credit note takes back, or a duplicate repeats. */
  readonly originalNumber?: string
  readonly reason?: string
}

export interface TaxView {
  readonly category: string
  /** Such as `19 %`. */
  readonly rate: string
  readonly base: string
  readonly amount: string
}

/** What an image follows from. */
export interface BillImageFacts {
  readonly bill: Doc
  /** All of its lines, in any order. */
  readonly rates: readonly Doc[]
  /** Absent when it is not known here any more. */
  readonly account?: Doc
  /** Name and postal address of who gets the bill, line by line. */
  readonly addressee: readonly string[]
  /** Name and address of who sends it, line by line. */
  readonly issuer?: readonly string[]
  readonly timeZone: string
  /** Products on it, by identifier. */
  readonly products?: ReadonlyMap<string, Doc>
  /** The bill that it takes back, or repeats. */
  readonly original?: Doc
}

const titles: Readonly<Record<BillCategory, string>> = {
  normal: 'Bill',
  interim: 'Interim bill',
  last: 'Final bill',
  duplicate: 'Duplicate of a bill',
  'trial customer': 'Trial bill',
  'credit note': 'Credit note',
}

const notices: Readonly<Partial<Record<BillCategory, string>>> = {
  duplicate: 'This is a copy. The bill is to be paid once.',
  'trial customer': 'This is a trial. Nothing is to be paid.',
}

/**
 * What the image of a bill shows. Pure, and only from what stays as it is once the bill was sent: not from what is paid. Amounts
 * are the exact ones of the documents; nothing is worked out but the sums of groups of lines.
 */
export function billViewOf(facts: BillImageFacts): BillView {
  const { bill, account, timeZone, issuer = [], original } = facts
  const category = (bill['category'] ?? 'normal') as BillCategory
  const { billNo, billDate, paymentDueDate, billingPeriod, reason } = bill
  const notice = notices[category]
  const { startDateTime, endDateTime } = isDoc(billingPeriod) ? billingPeriod : {}
  return {
    category,
    title: titles[category],
    ...(notice !== undefined && { notice }),
    ...(billNo !== undefined && { number: plainText(billNo) }),
    date: dayIn(String(billDate), timeZone),
    ...(typeof paymentDueDate === 'string' && { dueDate: dayIn(paymentDueDate, timeZone) }),
    ...(typeof startDateTime === 'string' &&
      typeof endDateTime === 'string' && {
        period: { first: dayIn(startDateTime, timeZone), last: lastDayOf(endDateTime, timeZone) },
      }),
    account: { id: idIn(bill['billingAccount']) ?? '', name: plainText(account?.['name']) },
    issuer: issuer.map(plainText).filter(isSaid),
    addressee: facts.addressee.map(plainText).filter(isSaid),
    currency: amountOf(bill['taxIncludedAmount'])!.currency,
    groups: groupsOf(facts.rates, facts.products ?? new Map(), timeZone),
    taxes: docsIn(bill['taxItem']).map(taxView),
    net: shown(bill['taxExcludedAmount']),
    gross: shown(bill['taxIncludedAmount']),
    due: shown(bill['amountDue'] ?? bill['taxIncludedAmount']),
    ...(original?.['billNo'] !== undefined && { originalNumber: plainText(original['billNo']) }),
    ...(isSaid(plainText(reason)) && { reason: plainText(reason) }),
  }
}

const isSaid = (text: string) => text !== ''

function taxView({ taxCategory, taxRate, taxBase, taxAmount }: Doc): TaxView {
  return {
    category: plainText(taxCategory),
    rate: `${typeof taxRate === 'number' ? taxRate : 0} %`,
    base: taxBase === undefined ? '' : shown(taxBase),
    amount: shown(taxAmount),
  }
}

function shown(money: Json | undefined): string {
  const amount = amountOf(money)
  return amount ? amountText(amount) : ''
}
