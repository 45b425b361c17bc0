import type { ResourceSpec, Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, isDoc, valuesAt } from '../core/json.ts'
import { currencyOf } from './account-currency.ts'

/**
 * What the server sets: the date of the last change, and balances. An account whose currency is known has a balance
 * of what is owed, which starts at nothing.
 */
export const keptByServer: NonNullable<ResourceSpec['complete']> = ({ after, at }) => {
  const currency = currencyOf(after)
  const opens = currency !== undefined && valuesAt(after, ['accountBalance']).length === 0
  return { ...after, ...(opens && { accountBalance: [nothingOwed(currency, at)] }), lastUpdate: at }
}

function nothingOwed(unit: string, at: string): Doc {
  return {
    '@type': 'AccountBalance',
    id: 'receivable',
    balanceType: 'ReceivableBalance',
    amount: { unit, value: 0 },
    validFor: { startDateTime: at },
  }
}

/** An account is closed when everything is settled: nothing owed, no deposit kept, no dispute open. */
export const closedWhenSettled: Rule = ({ before, after }) =>
  after['state'] !== 'Closed' || before?.['state'] === 'Closed'
    ? []
    : openBalances(after).map((problem) => ({ at: 'state', problem: `cannot become Closed: ${problem}` }))

/** The same for removing it. */
export function unsettled(account: Doc): FaultDetail[] {
  return openBalances(account).map((problem) => ({ at: 'accountBalance', problem: `${problem}; settle it first` }))
}

function openBalances(account: Doc): string[] {
  return valuesAt(account, ['accountBalance']).flatMap((balance) => {
    const amount = isDoc(balance) ? balance['amount'] : undefined
    if (!isDoc(balance) || !isDoc(amount) || amount['value'] === 0 || amount['value'] === undefined) return []
    return [`${balance['balanceType']} is ${amount['value']} ${amount['unit']}`]
  })
}
