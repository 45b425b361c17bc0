import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { sensibleBundles } from './bundles.ts'

const judge = (after: Doc) =>
  sensibleBundles({ after, at: '', by: 'ada' }, {} as never) as { at: string; problem: string }[]
const part = (option: Doc): Doc => ({ id: 'x', bundledProductOfferingOption: option })
const limits = (lower?: number, fallback?: number, upper?: number): Doc => ({
  ...(lower !== undefined && { numberRelOfferLowerLimit: lower }),
  ...(fallback !== undefined && { numberRelOfferDefault: fallback }),
  ...(upper !== undefined && { numberRelOfferUpperLimit: upper }),
})

test('an option is refused exactly when what it gives of lower limit, default and upper limit is out of order', () => {
  const count = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined })
  const property = fc.property(count, count, count, (lower, fallback, upper) => {
    const given = [lower, fallback, upper].filter((each) => each !== undefined)
    const ordered = String(given.toSorted((a, b) => a - b)) === String(given)
    expect(judge({ bundledProductOffering: [part(limits(lower, fallback, upper))] }).length === 0).toBe(ordered)
  })
  fc.assert(property)
})

test('negative limits are refused where they stand, in groups inside groups too', () => {
  const inner = { bundledProductOffering: [part(limits(-1))] }
  expect(judge({ bundledGroupProductOffering: [{ bundledGroupProductOffering: [inner] }] })).toEqual([
    {
      at:
        'bundledGroupProductOffering[0].bundledGroupProductOffering[0].bundledProductOffering[0].' +
        'bundledProductOfferingOption.numberRelOfferLowerLimit',
      problem: 'must not be negative',
    },
  ])
})

test('a group cannot ask for more than it has', () => {
  const group = (least: number, ...parts: Doc[]): Doc => ({
    bundledGroupProductOffering: [
      { bundledGroupProductOfferingOption: limits(least, undefined, 9), bundledProductOffering: parts },
    ],
  })
  expect(judge(group(3, part(limits(0, 0, 1)), part(limits(0, 0, 1))))[0]?.problem).toContain('more than the 2')
  expect(judge(group(2, part(limits(0, 0, 1)), part(limits(0, 0, 1))))).toEqual([])
  expect(judge(group(3, part({})))).toEqual([])
})
