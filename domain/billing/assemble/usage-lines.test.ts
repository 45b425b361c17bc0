import { expect, test } from 'vitest'
import type { Doc } from '../../core/json.ts'
import { assembleBill } from './assemble-bill.ts'
import { facts, month } from './bills-to-try.ts'

test('use stands on a bill before what corrects earlier use of its kind, in whatever order they were charged', () => {
  const line = (micro: number, more: Doc = {}): Doc => ({
    ...{ usageType: 'voice', usageRatingTag: 'usage', taxCategory: 'VAT', taxRate: 19, count: 1 },
    ...{ amount: { unit: 'EUR', value: micro }, ...more },
  })
  const [use, correction] = [line(5), line(-2, { correctionOf: '2026-08-05T00:00:00.000Z' })]
  const billingPeriod = { startDateTime: month(0).start, endDateTime: month(0).end }
  const product = { '@type': 'ProductRef', id: 'line-1', '@referredType': 'Product' }
  for (const charge of [
    [use, correction],
    [correction, use],
  ]) {
    const used = [{ bucket: { id: 'bucket', billingPeriod }, charges: [{ product, charge }] }]
    const names = assembleBill(facts({ used }))!.lines.map(({ name }) => name)
    expect(names).toEqual(['voice', 'voice, corrected'])
  }
})
