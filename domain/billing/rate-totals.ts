import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, type Json } from '../core/json.ts'
import { amountOf, microIn, moneyOf } from '../core/money.ts'
import { isText } from '../core/query.ts'

const most = 1_000_000

/** What a rate adds to the totals of its bill, in whole micro-units. */
export interface RateSum {
  readonly type: Json
  readonly chargeType?: Json
  readonly currency: string
  readonly without: bigint
  readonly withTax: bigint
}

/** What rates come to, kind by kind: bills say so, and whoever books or pays them need not read their rates. */
export function rateTotals(rates: readonly Doc[]): Doc[] {
  return totalsOf(rates.map(sumOf))
}

function sumOf(rate: Doc): RateSum {
  const { appliedBillingRateType: type, chargeType, taxExcludedAmount } = rate
  const { currency, micro: without } = amountOf(taxExcludedAmount)!
  const withTax = microIn(rate, 'taxIncludedAmount')
  return { type: type!, ...(chargeType !== undefined && { chargeType }), currency, without, withTax }
}

/** The same of rates of which no documents are at hand. */
export function totalsOf(sums: readonly RateSum[]): Doc[] {
  const kinds = new Map<string, { readonly first: RateSum; without: bigint; withTax: bigint }>()
  for (const sum of sums) {
    const kind = `${sum.type} ${sum.chargeType ?? ''}`
    let own = kinds.get(kind)
    if (!own) {
      own = { first: sum, without: 0n, withTax: 0n }
      kinds.set(kind, own)
    }
    own.without += sum.without
    own.withTax += sum.withTax
  }
  return [...kinds.values()].map(({ first: { type, chargeType, currency }, without, withTax }) => ({
    appliedBillingRateType: type,
    ...(chargeType !== undefined && { chargeType }),
    taxExcludedAmount: moneyOf({ currency, micro: without }),
    taxIncludedAmount: moneyOf({ currency, micro: withTax }),
  }))
}

/** The totals of bills as they say them; of bills that were made before they did, from their rates. */
export async function rateTotalsOf(bills: readonly Doc[], read: Reader): Promise<(bill: Doc) => readonly Doc[]> {
  const silent = bills.filter(({ rateTotal }) => rateTotal === undefined)
  const ofThem = silent.map(({ id }) => isText(['bill', 'id'], String(id)))
  const rates =
    silent.length === 0 ? [] : await read.find('AppliedCustomerBillingRate', { kind: 'or', of: ofThem }, most)
  const ofBill = Map.groupBy(rates, ({ bill }) => idIn(bill))
  return ({ id, rateTotal }) => docsIn(rateTotal ?? rateTotals(ofBill.get(String(id)) ?? []))
}
