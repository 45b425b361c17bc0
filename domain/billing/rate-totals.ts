import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf, microIn, moneyOf } from '../core/money.ts'
import { isText } from '../core/query.ts'

const most = 1_000_000

/** What rates come to, kind by kind: bills say so, and whoever books or pays them need not read their rates. */
export function rateTotals(rates: readonly Doc[]): Doc[] {
  const kinds = Map.groupBy(rates, ({ appliedBillingRateType: type, chargeType }) => `${type} ${chargeType ?? ''}`)
  return [...kinds.values()].map((own) => {
    const { appliedBillingRateType, chargeType, taxExcludedAmount } = own[0]!
    const { currency } = amountOf(taxExcludedAmount)!
    const sum = (name: string) => own.reduce((micro, rate) => micro + microIn(rate, name), 0n)
    return {
      appliedBillingRateType: appliedBillingRateType!,
      ...(chargeType !== undefined && { chargeType }),
      taxExcludedAmount: moneyOf({ currency, micro: sum('taxExcludedAmount') }),
      taxIncludedAmount: moneyOf({ currency, micro: sum('taxIncludedAmount') }),
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
