import { credited, openOf, used } from '../billing/settle.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { balanceOf } from '../ledger/balances.ts'
import { book } from '../ledger/book.ts'
import { allocate, partOf, type Waiting } from './allocate.ts'
import { type Credit, creditsOf } from './credits.ts'
import { movesOf } from './moves.ts'
import { waitingOf, waitingWith } from './open-items.ts'
import { givenTo, type Kept } from './payment-doc.ts'

/**
 * Pays a bill that has just been sent with what its account has to its credit, the oldest first; the last bill of an account
 * takes deposits, too (`usage-billing` 3.5). An account that has nothing is not looked into any further.
 * @param bill as it was sent, and as it will be stored
 * @param rates its lines
 */
export async function applyCredits(
  bill: Doc,
  rates: readonly Doc[],
  read: Reader,
  at: string,
): Promise<readonly Deed[]> {
  const id = String((bill['billingAccount'] as Doc)['id'])
  const { currency } = amountOf(bill['remainingAmount'])!
  const account = openOf(bill) > 0n ? await read.get('BillingAccount', id) : undefined
  if (!account) return []
  const from: Kept[] = []
  if (balanceOf(account, 'unapplied', currency) > 0n) from.push('unappliedAmount')
  if (bill['category'] === 'last' && balanceOf(account, 'deposit', currency) > 0n) from.push('depositAmount')
  if (from.length === 0) return []
  return spend(waitingWith(bill, rates), await creditsOf(id, currency, read, from), { id, currency }, read, at)
}

/**
 * Gives one credit to the bills of its account that wait, what is due longest first.
 * @param except a bill that gets nothing of it
 */
export async function spread(
  credit: Credit,
  account: { readonly id: string; readonly currency: string },
  except: string,
  read: Reader,
  at: string,
): Promise<readonly Deed[]> {
  if (credit.micro <= 0n) return []
  const waiting = (await waitingOf(account.id, account.currency, read)).filter(({ bill }) => bill !== except)
  const { parts } = allocate(credit.micro, [], waiting)
  const byId = new Map(waiting.map((one) => [one.bill, one]))
  const given = parts.map(({ bill, micro }) => applied(credit, byId.get(bill)!, micro, account, read, at))
  return (await Promise.all(given)).flat()
}

/** Gives credits to a bill as long as it asks for something. */
async function spend(
  bill: Waiting,
  credits: readonly Credit[],
  account: { readonly id: string; readonly currency: string },
  read: Reader,
  at: string,
): Promise<readonly Deed[]> {
  let rest = bill
  const deeds: Deed[] = []
  for (const credit of credits) {
    const micro = credit.micro < rest.open ? credit.micro : rest.open
    if (micro <= 0n) continue
    deeds.push(...(await applied(credit, rest, micro, account, read, at)))
    const part = partOf(rest, micro)
    rest = {
      ...rest,
      open: rest.open - micro,
      penalty: rest.penalty - part.penalty,
      interest: rest.interest - part.interest,
    }
  }
  return deeds
}

async function applied(
  { kind, id, from }: Credit,
  bill: Waiting,
  micro: bigint,
  account: { readonly id: string; readonly currency: string },
  read: Reader,
  at: string,
): Promise<readonly Deed[]> {
  if (kind === 'Payment') {
    const before = await read.get('Payment', id)
    if (!before) return []
    const after = givenTo(before, partOf(bill, micro), from)
    return [{ do: 'replace', kind, doc: after }, ...movesOf('application', before, after, at, `${bill.bill} ${from}`)]
  }
  const entries = [
    { on: 'unapplied', micro, bill: id },
    { on: 'receivable', micro: -micro, bill: bill.bill },
  ] as const
  const source = { kind, id }
  return [
    { do: 'change', kind, id, change: (note) => used(note, micro) },
    { do: 'change', kind, id: bill.bill, change: (doc) => credited(doc, id, micro) },
    ...book(
      [{ type: 'application', source, key: bill.bill, account: account.id, currency: account.currency, entries }],
      at,
    ),
  ]
}
