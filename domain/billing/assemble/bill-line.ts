import type { Doc } from '../../core/json.ts'
import { type Amount, percentageOf, taxOn } from '../../core/money.ts'
import type { AppliedRateType } from '../applied-rate-class.ts'

/** A line of a bill before it is written down. */
export interface BillLine {
  /** Tells it from the other lines of its bill. */
  readonly key: string
  readonly name: string
  readonly type: AppliedRateType
  readonly chargeType: string
  /** In whole minor units. */
  readonly amount: Amount
  readonly taxCategory: string
  readonly taxRate: number
  readonly product?: Doc
  readonly usageBucket?: Doc
  readonly coverage?: { readonly start: string; readonly end: string }
  /** What else is known, by name. */
  readonly facts?: Readonly<Record<string, string | number>>
  /** The line that was waiting for a bill; absent when the bill makes it. */
  readonly waiting?: Doc
}

/** What the catalog says of a price that the product does not: the kind of tax, and whether it is paid in advance. */
export type TaxOf = (price: Doc) => { readonly category: string; readonly inAdvance: boolean }

/** The tax on all lines of one kind and rate. */
export interface Tax {
  readonly category: string
  readonly rate: number
  readonly base: Amount
  readonly tax: Amount
}

/**
 * Tax is due on the sum of what is taxed alike, and rounded there, not line by line (`usage-billing` 3.4, 4). Rates of nothing,
 * of exempt accounts say, are kinds like others.
 */
export function taxesOf(lines: readonly BillLine[]): Tax[] {
  const groups = Map.groupBy(lines, ({ taxCategory, taxRate }) => `${taxCategory} ${taxRate}`)
  return [...groups.values()].map((group) => {
    const { taxCategory: category, taxRate: rate, amount } = group[0]!
    const base = { ...amount, micro: group.reduce((sum, line) => sum + line.amount.micro, 0n) }
    return { category, rate, base, tax: taxOn(base, rate) }
  })
}

/**
 * The part of the tax of a bill that falls on each line, in the order of the lines: parts sum to the tax of their kind, to the minor
 * unit.
 */
export function taxByLine(lines: readonly BillLine[]): Amount[] {
  const passed = new Map<string, { micro: bigint; tax: bigint }>()
  return lines.map(({ amount: { currency, micro }, taxCategory, taxRate }) => {
    const kind = `${taxCategory} ${taxRate}`
    const before = passed.get(kind) ?? { micro: 0n, tax: 0n }
    const after = before.micro + micro
    const tax = taxOn({ currency, micro: after }, taxRate).micro
    passed.set(kind, { micro: after, tax })
    return { currency, micro: tax - before.tax }
  })
}

/** A discount on some lines, one for each kind of tax among them, rounded once. */
export function discountOn(
  lines: readonly BillLine[],
  percent: number,
  make: (line: BillLine) => BillLine,
): BillLine[] {
  return taxesOf(lines).flatMap(({ category, rate, base }) => {
    const micro = percentageOf(base.micro, percent)
    const [first] = lines.filter(({ taxCategory, taxRate }) => taxCategory === category && taxRate === rate)
    return micro === 0n ? [] : [make({ ...first!, amount: { ...base, micro } })]
  })
}
