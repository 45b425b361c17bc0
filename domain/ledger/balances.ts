import { type Doc, docsIn } from '../core/json.ts'
import { microIn, moneyOf } from '../core/money.ts'
import type { Booking } from './entry.ts'
import type { LedgerAccount } from './ledger-batch.ts'

/** A balance that an account of a customer shows (TMF666), and how the account of the ledger counts in it. */
interface Shown {
  readonly id: string
  readonly balanceType: string
  /** What is owed to the customer is shown as what he has. */
  readonly sign: 1n | -1n
}

const shown: Readonly<Partial<Record<LedgerAccount, Shown>>> = {
  receivable: { id: 'receivable', balanceType: 'ReceivableBalance', sign: 1n },
  disputed: { id: 'disputed', balanceType: 'DisputedBalance', sign: 1n },
  unapplied: { id: 'unapplied', balanceType: 'UnappliedBalance', sign: -1n },
  deposit: { id: 'deposit', balanceType: 'DepositBalance', sign: -1n },
}

/** An account of a customer after something was booked on it: its balances are the sums of the postings. */
export function withPostings(account: Doc, { currency, entries }: Booking, at: string): Doc {
  let balances = docsIn(account['accountBalance'])
  for (const { on, micro } of entries) {
    const balance = shown[on]
    if (!balance) continue
    const before = balances.find((one) => isBalance(one, balance.balanceType, currency))
    const amount = moneyOf({ currency, micro: (before ? microIn(before, 'amount') : 0n) + balance.sign * micro })
    balances = before
      ? balances.map((one) => (one === before ? { ...one, amount } : one))
      : [...balances, newBalance(balance, balances, amount, at)]
  }
  return { ...account, accountBalance: [...balances] }
}

/** What a balance of an account stands at, in micro-units; 0 when it has none of this kind and currency. */
export function balanceOf(account: Doc, of: LedgerAccount, currency: string): bigint {
  const type = shown[of]?.balanceType
  const found = docsIn(account['accountBalance']).find((one) => isBalance(one, type, currency))
  return found ? microIn(found, 'amount') : 0n
}

/** The currencies of the balances of an account. */
export function currenciesOf(account: Doc): readonly string[] {
  const units = docsIn(account['accountBalance']).map(({ amount }) => (amount as Doc | undefined)?.['unit'])
  return [...new Set(units.filter((unit) => typeof unit === 'string'))]
}

function isBalance({ balanceType, amount }: Doc, type: string | undefined, currency: string): boolean {
  return balanceType === type && (amount as Doc | undefined)?.['unit'] === currency
}

/** A second currency gets balances of its own. */
function newBalance({ id, balanceType }: Shown, others: readonly Doc[], amount: Doc, at: string): Doc {
  const isTaken = others.some((one) => one['id'] === id)
  return {
    '@type': 'AccountBalance',
    id: isTaken ? `${id}-${amount['unit']}` : id,
    balanceType,
    amount,
    validFor: { startDateTime: at },
  }
}
