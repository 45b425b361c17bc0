import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf, microIn, moneyOf } from '../core/money.ts'
import { isText } from '../core/query.ts'

const most = 1_000_000

/** What rates come to, kind by kind: bills say so, and whoever books or pays them need not read their rates. */
export function rateTotals(rates: readonly Doc[]): Doc[] {
  const kinds = new Map<string, { readonly first: Doc; without: bigint; withTax: bigint }>()
  for (const rate of rates) {
    const kind = `${rate['appliedBillingRateType']} ${rate['chargeType'] ?? ''}`
    let own = kinds.get(kind)
    if (!own) {
      own = { first: rate, without: 0n, withTax: 0n }
      kinds.set(kind, own)
    }
    own.without += microIn(rate, 'taxExcludedAmount')
    own.withTax += microIn(rate, 'taxIncludedAmount')
  }
  return [...kinds.values()].map(({ first, without, withTax }) => {
    const { appliedBillingRateType, chargeType, taxExcludedAmount } = first
    const { currency } = amountOf(taxExcludedAmount)!
    return {
      appliedBillingRateType: appliedBillingRateType!,
      ...(chargeType !== undefined && { chargeType }),
      taxExcludedAmount: moneyOf({ currency, micro: without }),
      taxIncludedAmount: moneyOf({ currency, micro: withTax }),
    }
  })
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
