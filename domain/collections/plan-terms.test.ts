import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { dayPlus } from './days.ts'
import { termsOf, verdictOn } from './plan-terms.ts'

const start = '2026-01-31'
const plan: Doc = {
  ...{ '@type': 'PaymentPlan', status: 'Effective', numberOfPayments: 3, paymentFrequency: 'monthly' },
  ...{ totalAmount: { unit: 'EUR', value: 100 }, validFor: { startDateTime: `${start}T00:00:00.000Z` } },
}
const due = (today: string, more: Doc = {}) => {
  const terms = termsOf({ ...plan, ...more }, 'UTC', today)
  return terms && [terms.past, Number(terms.due) / 1_000_000, terms.before]
}

describe('what a plan asks for by a day', () => {
  test('is a payment for each period that is over, split to the cent, on days that short months have', () => {
    expect(due('2026-01-30')).toEqual([0, 0, undefined])
    expect(due('2026-02-27')).toEqual([0, 0, undefined])
    expect(due('2026-02-28')).toEqual([1, 33.33, '2026-02-28'])
    expect(due('2026-03-31')).toEqual([2, 66.67, '2026-03-31'])
    expect(due('2026-04-30')).toEqual([3, 100, '2026-04-30'])
    expect(due('2030-01-01')).toEqual([3, 100, '2026-04-30'])
  })

  test('is all of it once the plan has ended', () => {
    const validFor = { startDateTime: `${start}T00:00:00.000Z`, endDateTime: '2026-03-15T00:00:00.000Z' }
    expect(due('2026-03-14', { validFor })).toEqual([1, 33.33, '2026-02-28'])
    expect(due('2026-03-15', { validFor })).toEqual([3, 100, '2026-03-15'])
    expect(due('2026-03-14', { validFor, paymentFrequency: 'now and then' })).toEqual([0, 0, undefined])
    expect(due('2026-03-15', { validFor, paymentFrequency: 'now and then' })).toEqual([3, 100, '2026-03-15'])
  })

  test('is one payment when it does not say how many, and nothing is known when it says neither how much nor from when', () => {
    const { numberOfPayments: _, ...once } = plan
    expect(termsOf(once, 'UTC', '2026-02-28')).toMatchObject({ past: 1, payments: 1, due: 100_000_000n })
    expect(due('2030-01-01', { totalAmount: { unit: 'EUR', value: 0 } })).toBeUndefined()
    expect(due('2030-01-01', { validFor: {} })).toBeUndefined()
  })

  test('is counted on the walls of the account', () => {
    const validFor = { startDateTime: '2026-01-30T23:30:00.000Z' }
    expect(termsOf({ ...plan, validFor }, 'Europe/Berlin', start)).toMatchObject({ since: start })
    expect(termsOf({ ...plan, validFor }, 'UTC', start)).toMatchObject({ since: '2026-01-30' })
  })
})

test('a promise that asks for more, or of which less was paid, is not kept any better', () => {
  const rank = { broken: 0, open: 1, kept: 2 }
  const cents = fc.bigInt({ min: 0n, max: 200n })
  fc.assert(
    fc.property(cents, cents, cents, fc.nat(200), fc.nat(200), (paid, left, more, day, later) => {
      const [terms, after] = [day, day + later].map((days) => termsOf(plan, 'UTC', dayPlus(start, days))!)
      const verdict = (asked: typeof terms, sizes: { paid: bigint; left: bigint }) => rank[verdictOn(asked!, sizes)]
      const facts = { paid: paid * 1_000_000n, left: left * 1_000_000n }
      const better = { paid: facts.paid + more * 1_000_000n, left: facts.left }
      expect(verdict(terms, better)).toBeGreaterThanOrEqual(verdict(terms, facts))
      expect(verdict(after, facts)).toBeLessThanOrEqual(verdict(terms, facts))
      if (facts.paid >= terms!.due) expect(verdict(terms, facts)).toBeGreaterThan(0)
      if (facts.left === 0n) expect(verdict(terms, facts)).toBe(2)
    }),
  )
})
