import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogStates } from './catalog-states.ts'
import { notSellable } from './sellable.ts'

const at = '2026-03-01T00:00:00.000Z'
const launched = { id: 'o', lifecycleStatus: 'Launched' }
const [before, after] = ['2026-02-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z']

describe('an offering', () => {
  test.each(catalogStates)('that is %s is sold only when it is active or launched', (lifecycleStatus) => {
    const sold = lifecycleStatus === 'Active' || lifecycleStatus === 'Launched'
    expect(notSellable({ id: 'o', lifecycleStatus }, at) === undefined).toBe(sold)
  })

  test('that is only part of others is not sold', () => {
    expect(notSellable({ ...launched, isSellable: false }, at)).toBe('offering o is sold only as part of others')
    expect(notSellable({ ...launched, isSellable: true }, at)).toBeUndefined()
  })

  test('is sold from its first instant to before its last', () => {
    const valid = (startDateTime?: string, endDateTime?: string) =>
      notSellable({ ...launched, validFor: { startDateTime, endDateTime } }, at)
    expect(valid(at, after)).toBeUndefined()
    expect(valid(after)).toBe(`offering o is sold from ${after} on`)
    expect(valid(before, at)).toBe(`offering o was sold until ${at}`)
  })

  test('is never refused without a reason and never sold with one', () => {
    const instant = fc.constantFrom(before, at, after, undefined)
    const property = fc.property(instant, instant, (startDateTime, endDateTime) => {
      const inside = !(startDateTime && at < startDateTime) && !(endDateTime && at >= endDateTime)
      const reason = notSellable({ ...launched, validFor: { startDateTime, endDateTime } }, at)
      expect(reason === undefined).toBe(inside)
    })
    fc.assert(property)
  })
})
