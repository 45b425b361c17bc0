import { writtenOff } from '../billing/settle.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { currenciesOf } from '../ledger/balances.ts'
import { book } from '../ledger/book.ts'
import { waitingOf } from './open-items.ts'

/** Gives up what is past due of an account and nobody disputes: it is owed no more, and the books say that it is lost. */
export async function writeOffDue(account: Doc, read: Reader, at: string): Promise<readonly Deed[]> {
  const id = String(account['id'])
  const given = currenciesOf(account).map(async (currency) => {
    const due = (await waitingOf(id, currency, read)).filter((one) => one.due <= at)
    return due.flatMap(({ bill, open: micro }): Deed[] => {
      const entries = [
        { on: 'writtenOff', micro },
        { on: 'receivable', micro: -micro, bill },
      ] as const
      const booking = { type: 'writeOff', source: { kind: 'CustomerBill', id: bill }, key: at, account: id } as const
      return [
        { do: 'change', kind: 'CustomerBill', id: bill, change: (doc) => writtenOff(doc, micro) },
        ...book([{ ...booking, currency, entries }], at),
      ]
    })
  })
  return (await Promise.all(given)).flat()
}
