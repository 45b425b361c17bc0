import { expect } from 'vitest'
import type { AllOf } from '../billing/run/books.ts'
import { idIn } from '../common/reference.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { balanceOf } from './balances.ts'
import type { LedgerAccount } from './ledger-batch.ts'

const micro = (doc: Doc | undefined, name: string) => (doc && amountOf(doc[name])?.micro) ?? 0n
const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n)

/**
 * Looks whether the books agree with what they are about: every batch sums to nothing; the balances of an account are the sums
 * of its postings, and of its bills, less what was paid, credited and disputed (P-8); what is left of a bill is what it asked
 * for less all that (P-1); payments lose nothing. For tests.
 */
export async function ledgerAgrees(all: AllOf): Promise<void> {
  const [batches, accounts, bills, payments] = await Promise.all(
    ['LedgerBatch', 'BillingAccount', 'CustomerBill', 'Payment'].map((kind) => all(kind)),
  )
  for (const { id, posting } of batches!) {
    expect(sum(docsIn(posting).map((one) => micro(one, 'amount'))), `batch ${id}`).toBe(0n)
  }
  for (const bill of bills!) {
    if (bill['category'] === 'duplicate') expect(micro(bill, 'remainingAmount'), `bill ${bill['id']}`).toBe(0n)
    else billAddsUp(bill)
  }
  const money = payments!.filter(({ status }) => status === 'done' || status === 'captured')
  for (const payment of money) paymentAddsUp(payment)
  for (const account of accounts!) accountAgrees(account, batches!, bills!, money)
}

function billAddsUp(bill: Doc): void {
  const paid = sum(docsIn(bill['appliedPayment']).map((one) => micro(one, 'appliedAmount')))
  const credited = sum(docsIn(bill['appliedCredit']).map((one) => micro(one, 'appliedAmount')))
  const left = micro(bill, 'amountDue') - paid - credited - micro(bill, 'writtenOffAmount')
  // What a credit note leaves is used up by other bills, or given back.
  if (left >= 0n) expect(micro(bill, 'remainingAmount'), `bill ${bill['id']}`).toBe(left)
  else expect(micro(bill, 'remainingAmount') <= 0n && micro(bill, 'remainingAmount') >= left).toBe(true)
  if (bill['state'] === 'settled') expect(micro(bill, 'remainingAmount')).toBe(0n)
}

function paymentAddsUp(payment: Doc): void {
  const applied = sum(docsIn(payment['appliedBill']).map((one) => micro(one, 'appliedAmount')))
  const kept = sum(['unappliedAmount', 'depositAmount', 'refundedAmount'].map((name) => micro(payment, name)))
  expect(applied + kept, `payment ${payment['id']}`).toBe(micro(payment, 'totalAmount'))
}

function accountAgrees(account: Doc, batches: readonly Doc[], bills: readonly Doc[], payments: readonly Doc[]): void {
  const id = String(account['id'])
  const own = batches.filter(({ billingAccount }) => idIn(billingAccount) === id)
  const postings = own.flatMap(({ posting }) => docsIn(posting))
  const onIt = (on: LedgerAccount, unit: string) => {
    const those = postings.filter(
      ({ ledgerAccount, amount }) => ledgerAccount === on && (amount as Doc)['unit'] === unit,
    )
    return sum(those.map((one) => micro(one, 'amount')))
  }
  for (const unit of new Set(postings.map(({ amount }) => String((amount as Doc)['unit'])))) {
    const of = (name: LedgerAccount) => balanceOf(account, name, unit)
    expect(of('receivable'), `receivable of ${id}`).toBe(onIt('receivable', unit))
    expect(of('disputed'), `disputed of ${id}`).toBe(onIt('disputed', unit))
    expect(of('unapplied'), `unapplied of ${id}`).toBe(-onIt('unapplied', unit))
    expect(of('deposit'), `deposit of ${id}`).toBe(-onIt('deposit', unit))
    const out = bills.filter((bill) => {
      const isOurs = idIn(bill['billingAccount']) === id && (bill['amountDue'] as Doc)['unit'] === unit
      return isOurs && bill['billNo'] !== undefined
    })
    const left = out.map((bill) => micro(bill, 'remainingAmount'))
    const inDispute = sum(out.map((bill) => micro(bill, 'disputedAmount')))
    expect(of('receivable')).toBe(sum(left.filter((one) => one > 0n)) - inDispute)
    expect(of('disputed')).toBe(inDispute)
    const isIn = ({ totalAmount }: Doc) => (totalAmount as Doc)['unit'] === unit
    const paid = payments.filter((payment) => idIn(payment['account']) === id && isIn(payment))
    const unapplied = sum(paid.map((payment) => micro(payment, 'unappliedAmount')))
    expect(of('unapplied')).toBe(unapplied - sum(left.filter((one) => one < 0n)))
    expect(of('deposit')).toBe(sum(paid.map((payment) => micro(payment, 'depositAmount'))))
  }
}
