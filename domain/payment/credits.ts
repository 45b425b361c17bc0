import { used } from '../billing/settle.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { amountOf, microIn } from '../core/money.ts'
import { compareText, type Filter, isText } from '../core/query.ts'
import { openBills } from './open-items.ts'
import { counts, givenBack, type Kept } from './payment-doc.ts'

const most = 10_000

/** Money of a customer that no bill has taken: a part of a payment, or what a credit note leaves. */
export interface Credit {
  readonly kind: 'Payment' | 'CustomerBill'
  readonly id: string
  readonly date: string
  /** In micro-units, more than none. */
  readonly micro: bigint
  readonly from: Kept
}

/**
 * What an account has to its credit in a currency, the oldest first.
 * @param from deposits are kept until the last bill
 */
export async function creditsOf(
  account: string,
  currency: string,
  read: Reader,
  from: readonly Kept[] = ['unappliedAmount'],
): Promise<readonly Credit[]> {
  const ofAccount = isText(['account', 'id'], account)
  const payments = (await Promise.all(from.map((name) => keptIn(name, ofAccount, currency, read)))).flat()
  const notes = from.includes('unappliedAmount') ? await openBills(account, currency, read) : []
  const left = notes.map((bill): Credit => {
    const micro = -microIn(bill, 'remainingAmount')
    const date = String(bill['billDate'])
    return { kind: 'CustomerBill', id: String(bill['id']), date, micro, from: 'unappliedAmount' }
  })
  return [...payments, ...left.filter(({ micro }) => micro > 0n)].toSorted(
    (a, b) => compareText(a.date, b.date) || compareText(a.id, b.id),
  )
}

async function keptIn(from: Kept, ofAccount: Filter, currency: string, read: Reader): Promise<readonly Credit[]> {
  const isLeft: Filter = { kind: 'compare', path: [from, 'value'], op: 'gt', value: 0 }
  const payments = await read.find('Payment', { kind: 'and', of: [ofAccount, isLeft] }, most)
  const own = payments.filter((one) => counts(one) && amountOf(one['totalAmount'])!.currency === currency)
  return own.map((one): Credit => {
    return { kind: 'Payment', id: String(one['id']), date: String(one['paymentDate']), micro: microIn(one, from), from }
  })
}

/** The credit after a part of it was given back. */
export function spent({ kind, id, from }: Credit, micro: bigint): Deed {
  const change = (doc: Doc) => (kind === 'Payment' ? givenBack(doc, micro, from) : used(doc, micro))
  return { do: 'change', kind, id, change }
}
