import fc from 'fast-check'
import { expect, test } from 'vitest'
import { common, type Interval, joined, lengthOf, without } from './intervals.ts'

const least = 0
const most = 40
const point = fc.integer({ min: least, max: most })
const intervals = fc.array(
  fc.tuple(point, point).map(([a, b]): Interval => [a, b]),
  { maxLength: 8 },
)

/** Which whole points lie in any of the intervals: the oracle. */
const pointsOf = (some: readonly Interval[]) =>
  Array.from({ length: most - least }, (_, i) => some.some(([from, to]) => from <= i && i < to))

test('joining changes nothing but the form: in order, neither overlapping nor touching', () => {
  fc.assert(
    fc.property(intervals, (some) => {
      const result = joined(some)
      expect(pointsOf(result)).toEqual(pointsOf(some))
      expect(lengthOf(result)).toBe(pointsOf(some).filter(Boolean).length)
      for (const [i, [from, to]] of result.entries()) {
        expect(from).toBeLessThan(to)
        if (i > 0) expect(result[i - 1]![1]).toBeLessThan(from)
      }
    }),
  )
})

test('what is common, and what is left without, is so point by point, and joined', () => {
  fc.assert(
    fc.property(intervals, intervals, (some, others) => {
      const [one, other] = [joined(some), joined(others)]
      const [a, b] = [pointsOf(one), pointsOf(other)]
      expect(pointsOf(common(one, other))).toEqual(a.map((is, i) => is && b[i]!))
      expect(pointsOf(without(one, other))).toEqual(a.map((is, i) => is && !b[i]!))
      expect(common(one, other)).toEqual(joined(common(one, other)))
      expect(without(one, other)).toEqual(joined(without(one, other)))
    }),
  )
})
