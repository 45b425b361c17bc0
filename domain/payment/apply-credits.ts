import { rateTotalsOf } from '../billing/rate-totals.ts'
import { credited, isOut, openOf, used } from '../billing/settle.ts'
import { idIn } from '../common/reference.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { balanceOf, currenciesOf } from '../ledger/balances.ts'
import { book } from '../ledger/book.ts'
import { allocate, type Waiting } from './allocate.ts'
import { type Credit, creditsOf } from './credits.ts'
import { movesOf } from './moves.ts'
import { waitingOf, waitingWith } from './open-items.ts'
import { givenTo, type Kept, type Part } from './payment-doc.ts'

/**
 * Pays a bill that has just been sent with what its account has to its credit, the oldest first; the last bill of an account
 * takes deposits, too (`usage-billing` 3.5). An account that has nothing is not looked into any further.
 * @param bill as it was sent, and as it will be stored
 * @param totals of its rates (`rateTotals`)
 */
export async function applyCredits(
  bill: Doc,
  totals: readonly Doc[],
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
  return settle([waitingWith(bill, totals)], await creditsOf(id, currency, read, from), { id, currency }, read, at)
}

/**
 * Pays bills of one account that are owed again, since a payment was returned or a dispute has come to nothing, with what the account
 * has to its credit: nobody is asked for what is there already.
 * @param bills as they will be stored
 * @param except a payment whose money is not there any more
 */
export async function payAgain(
  bills: readonly Doc[],
  read: Reader,
  at: string,
  except?: string,
): Promise<readonly Deed[]> {
  const open = bills.filter((bill) => isOut(bill) && openOf(bill) > 0n)
  const id = idIn(open[0]?.['billingAccount'])
  if (id === undefined) return []
  const { currency } = amountOf(open[0]!['remainingAmount'])!
  const credits = (await creditsOf(id, currency, read)).filter((credit) => credit.id !== except)
  if (credits.length === 0) return []
  const totalsOf = await rateTotalsOf(open, read)
  return settle(
    open.map((bill) => waitingWith(bill, totalsOf(bill))),
    credits,
    { id, currency },
    read,
    at,
  )
}

/** An account, and the currency in which it is settled. */
export interface Settling {
  readonly id: string
  readonly currency: string
}

/**
 * Gives credits to the bills of their account that wait, what is due longest first.
 * @param except a bill that gets nothing of it
 */
export async function spread(
  credits: readonly Credit[],
  account: Settling,
  except: string | undefined,
  read: Reader,
  at: string,
): Promise<readonly Deed[]> {
  const there = credits.filter(({ micro }) => micro > 0n)
  if (there.length === 0) return []
  const waiting = await waitingOf(account.id, account.currency, read)
  return settle(
    waiting.filter(({ bill }) => bill !== except),
    there,
    account,
    read,
    at,
  )
}

/** Pays what an account owes out of the deposits that are kept for it, what is due longest first. */
export async function applyDeposits(account: Doc, read: Reader, at: string): Promise<readonly Deed[]> {
  const id = String(account['id'])
  const kept = currenciesOf(account).filter((currency) => balanceOf(account, 'deposit', currency) > 0n)
  const settled = kept.map(async (currency) =>
    settle(
      await waitingOf(id, currency, read),
      await creditsOf(id, currency, read, ['depositAmount']),
      { id, currency },
      read,
      at,
    ),
  )
  return (await Promise.all(settled)).flat()
}

/** Gives credits, in their order, to bills, what is due longest first, as long as there are any of both. */
async function settle(
  bills: readonly Waiting[],
  credits: readonly Credit[],
  account: Settling,
  read: Reader,
  at: string,
): Promise<readonly Deed[]> {
  const deeds: Deed[] = []
  let left = bills
  for (const credit of credits) {
    const { parts } = allocate(credit.micro, [], left)
    const byBill = new Map(parts.map((part) => [part.bill, part]))
    for (const part of parts) deeds.push(...(await applied(credit, part, account, read, at)))
    left = left.map((one) => lessBy(one, byBill.get(one.bill)))
  }
  return deeds
}

function lessBy(one: Waiting, part: Part | undefined): Waiting {
  if (!part) return one
  const { micro, penalty, interest } = part
  return { ...one, open: one.open - micro, penalty: one.penalty - penalty, interest: one.interest - interest }
}

/** A bill may take of the same credit once more, when it is owed again: the instant tells the bookings apart. */
async function applied(
  { kind, id, from }: Credit,
  part: Part,
  account: Settling,
  read: Reader,
  at: string,
): Promise<readonly Deed[]> {
  const { bill, micro } = part
  if (kind === 'Payment') {
    const before = await read.get('Payment', id)
    if (!before) return []
    const moves = movesOf('application', before, givenTo(before, part, from), at, `${bill} ${from} ${at}`)
    return [{ do: 'change', kind, id, change: (payment) => givenTo(payment, part, from) }, ...moves]
  }
  const entries = [
    { on: 'unapplied', micro, bill: id },
    { on: 'receivable', micro: -micro, bill },
  ] as const
  const booking = {
    type: 'application',
    source: { kind, id },
    key: `${bill} ${at}`,
    account: account.id,
    entries,
  } as const
  return [
    { do: 'change', kind, id, change: (note) => used(note, micro) },
    { do: 'change', kind: 'CustomerBill', id: bill, change: (doc) => credited(doc, id, micro) },
    ...book([{ ...booking, currency: account.currency }], at),
  ]
}
