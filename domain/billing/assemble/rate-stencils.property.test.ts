import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../../core/stencil.ts'
import { assembleBill } from './assemble-bill.ts'
import { type BillRate, rateDoc } from './bill-rate.ts'
import { anyFacts } from './bills-to-try.ts'
import { rateStencils } from './rate-stencils.ts'

test('a rate that is a stencil with values says what its document does, to the byte', () => {
  let count = 0
  fc.assert(
    fc.property(anyFacts, fc.string({ unit: 'binary', maxLength: 5 }), ({ facts }, name) => {
      const made = assembleBill({ ...facts, account: { ...facts.account, name: `Bills${name}` } })
      const stencilled = rateStencils()
      for (const rate of made?.rates ?? []) {
        const one = stencilled(rate)
        if (!one) continue
        count++
        expect(textOf(one)).toBe(JSON.stringify(rateDoc(rate)))
      }
    }),
    { numRuns: 500 },
  )
  expect(count).toBeGreaterThan(500)
})

const stencilledRate = (rate: BillRate) => rateStencils()(rate)

const rate = (line: Partial<BillRate['line']>, account = 'acc-1'): BillRate => ({
  id: `${account}-0001`,
  line: {
    ...{ key: 'k', name: 'Use', type: 'appliedBillingCharge', chargeType: 'usageCharge' },
    ...{ amount: { currency: 'EUR', micro: 810_000n }, taxCategory: 'VAT', taxRate: 19, ...line },
  },
  tax: { currency: 'EUR', micro: 150_000n },
  on: { bill: { id: `bill-of-${account}` }, billingAccount: { '@type': 'Ref', id: account }, at: '2026-11-01' },
})
const bucket = (id: string, start: string, end: string) => ({
  usageBucket: { '@type': 'UsageBucketRef', id, billingPeriod: { endDateTime: end, startDateTime: start } },
})
const coverage = { start: '2026-10-01', end: '2026-11-01' }

test('rates that differ in names, dates and amounts have one stencil, and others have another', () => {
  const facts = { count: 1, quantity: 60, units: 'second', usageRatingTag: 'usage' }
  const one = rate({ ...bucket('b-1', '2026-10-01', '2026-11-01'), coverage, facts, product: { id: 'line-1' } })
  const other = rate(
    {
      ...bucket('b-2', '2026-11-01', '2026-12-01'),
      ...{ coverage: { start: '2026-11-01', end: '2026-12-01' }, name: 'Other use', product: { id: 'line-2' } },
      ...{ facts: { ...facts, count: 12.5, quantity: 1e21 }, amount: { currency: 'EUR', micro: -1n } },
    },
    'acc-2',
  )
  const different: BillRate[] = [
    rate({ ...one.line, coverage: { start: '2026-09-01', end: '2026-10-01' } }),
    rate({ ...one.line, taxRate: 7 }),
    rate({ ...one.line, facts: { ...facts, units: 'byte' } }),
    rate({ ...one.line, facts: { quantity: 60, count: 1 } }),
    rate({ ...one.line, product: { name: 'Line', id: 'line-1' } }),
    rate({ ...one.line, product: { id: 'line-1', name: 'Line' } }),
    rate({ ...one.line, usageBucket: undefined }),
  ] as BillRate[]
  const stencils = [one, ...different].map((each) => {
    const found = stencilledRate(each)!
    expect(textOf(found)).toBe(JSON.stringify(rateDoc(each)))
    return found.stencil
  })
  expect(new Set(stencils).size).toBe(stencils.length)
  const found = stencilledRate(other)!
  expect(found.stencil).toBe(stencils[0])
  expect(textOf(found)).toBe(JSON.stringify(rateDoc(other)))
})

test('a rate that says something else, or what JSON writes otherwise than it is, has none', () => {
  const others: BillRate[] = [
    rate({ name: 'a "name"' }),
    rate({ product: { id: 'line-1', href: 'https://example.com/line-1' } }),
    rate({ product: { id: 'line-\\' } }),
    rate({ facts: { serviceLevelViolation: 'v-1' } }),
    rate({ waiting: { id: 'fee-1' } }),
    rate({}, 'acc-\n'),
  ]
  for (const each of others) expect(stencilledRate(each)).toBeUndefined()
})
