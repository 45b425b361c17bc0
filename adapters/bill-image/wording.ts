import type { BillView } from '../../domain/billing/image/bill-view.ts'
import type { LineView } from '../../domain/billing/image/line-groups.ts'

/** What stands beside the figures of a bill, in both formats. */
export const words = {
  description: 'Description',
  quantity: 'Quantity',
  period: 'Period',
  tax: 'Tax',
  net: 'Total without tax',
  gross: 'Total with tax',
} as const

/** What is known of a bill as a whole, as pairs of label and value. */
export function factsOf(view: BillView): readonly (readonly [label: string, value: string])[] {
  const { number, date, period, account, dueDate, originalNumber, reason } = view
  const isNote = view.category === 'credit note'
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Number', number],
    ['Date', date],
    ['Period', period && daysOf(period.first, period.last)],
    ['Account', account.name === '' || account.name === account.id ? account.id : `${account.name} (${account.id})`],
    [isNote ? 'Takes back bill' : 'Repeats bill', originalNumber],
    ['Reason', reason],
    ['Due', dueDate],
  ]
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]))
}

/** `Bill B000000001`, which tells it from all others. */
export function nameOf({ title, number }: BillView): string {
  return number === undefined ? title : `${title} ${number}`
}

export function coverageOf({ first, last }: LineView): string {
  return first === undefined || last === undefined ? (first ?? last ?? '') : daysOf(first, last)
}

function daysOf(first: string, last: string): string {
  return first >= last ? first : `${first} – ${last}`
}

/** The sums of a bill from top to bottom, the last one being what has to be paid, or is given back. */
export function sumsOf(view: BillView): readonly (readonly [label: string, amount: string])[] {
  const taxes = view.taxes.map(({ category, rate, base, amount }) => {
    return [`${category} ${rate}${base === '' ? '' : ` on ${base}`}`, amount] as const
  })
  const due = view.category === 'credit note' ? 'Amount credited' : 'Amount due'
  return [[words.net, view.net], ...taxes, [words.gross, view.gross], [`${due}, ${view.currency}`, view.due]]
}
