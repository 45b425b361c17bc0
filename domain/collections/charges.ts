import { derivedId } from '../core/derived-id.ts'
import type { Doc } from '../core/json.ts'
import { type Amount, amountOf, microOf, moneyOf, shareOfAmount, unitPriceOf } from '../core/money.ts'
import { type Day, daysBetween } from './days.ts'

/** A charge that waits for the next bill of an account (TMF678: `isBilled` false). Penalties are outside of value-added tax. */
function penalty(account: Doc, more: Doc, amount: Amount, at: string): Doc {
  return {
    '@type': 'AppliedCustomerBillingRate',
    date: at,
    appliedBillingRateType: 'appliedPenaltyCharge',
    isBilled: false,
    billingAccount: { '@type': 'BillingAccountRef', id: account['id']!, '@referredType': 'BillingAccount' },
    taxExcludedAmount: moneyOf(amount),
    appliedTax: [{ '@type': 'AppliedBillingTaxRate', taxCategory: 'exempt', taxRate: 0 }],
    ...more,
  }
}

/** The late fee of a stage. Its identifier is that of account, anchor and stage: there is no other one for these. */
export function lateFee(account: Doc, anchor: Day, stage: string, amount: Amount, at: string): Doc {
  const id = derivedId(['lateFee', String(account['id']), anchor, stage])
  return penalty(account, { id, name: 'Late fee', chargeType: 'lateFee' }, amount, at)
}

/** Interest that begins to run. */
export function interestFrom(day: Day, rate: number, currency: string): Doc {
  return { rate, countedUntil: day, chargedFrom: day, amountDays: unitPriceOf({ currency, micro: 0n }) }
}

/**
 * Interest counted up to a day. Kept is the sum of amounts times days, which is exact, so that it makes no difference how often
 * it is counted.
 * @param overdue what was past due on all of these days
 */
export function counted(interest: Doc, overdue: Amount | undefined, today: Day): Doc {
  const days = daysBetween(String(interest['countedUntil']), today)
  const before = amountOf(interest['amountDays'])
  if (days <= 0 || !overdue || !before) return interest
  const micro = before.micro + overdue.micro * BigInt(days)
  return { ...interest, countedUntil: today, amountDays: unitPriceOf({ currency: before.currency, micro }) }
}

/** Days of a year, by which the rate is divided, also in a leap year. */
const daysOfYear = 365n

/** Interest charged up to where it is counted, rounded once; no rate while it comes to less than a minor unit. */
export function chargedInterest(account: Doc, anchor: Day, interest: Doc, at: string): { rate?: Doc; interest: Doc } {
  const { chargedFrom, countedUntil, rate: percent } = interest
  const sum = amountOf(interest['amountDays'])
  if (!sum) return { interest }
  const amount = shareOfAmount(sum, microOf(Number(percent)) ?? 0n, 100n * daysOfYear * 1_000_000n)
  if (amount.micro <= 0n) return { interest }
  const more = {
    id: derivedId(['interest', String(account['id']), anchor, String(chargedFrom)]),
    name: `Interest at ${percent} %, ${chargedFrom} to ${countedUntil}`,
    chargeType: 'interest',
    periodCoverage: { startDateTime: startOf(chargedFrom), endDateTime: startOf(countedUntil) },
  }
  const next = interestFrom(String(countedUntil), Number(percent), amount.currency)
  return { rate: penalty(account, more, amount, at), interest: next }
}

const startOf = (day: unknown) => `${day}T00:00:00.000Z`
