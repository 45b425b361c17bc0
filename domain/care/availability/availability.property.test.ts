import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Interval } from '../clock/intervals.ts'
import { assess } from './assess.ts'
import { availabilityOf, isBelow, lostAt, type Outage, type ServiceHistory } from './availability.ts'

const minute = 60_000
const start = Date.parse('2026-03-29T00:00:00Z')
const minutes = 400
const at = (n: number) => start + n * minute
const point = fc.integer({ min: -60, max: minutes + 60 })
const interval = fc.tuple(point, point).map(([a, b]): Interval => [at(Math.min(a, b)), at(Math.max(a, b))])
const several = fc.array(interval, { maxLength: 4 })
const outage = fc
  .record({ of: interval, open: fc.boolean(), ticket: fc.option(fc.constantFrom('a', 'b', 'c')), waiting: several })
  .map(({ of: [from, to], open, ticket, waiting }): Outage => {
    return { from, ...(!open && { to }), ...(ticket !== null && { ticket }), waiting }
  })
const histories = fc
  .record({
    outages: fc.array(outage, { maxLength: 5 }),
    planned: several,
    open: fc.option(several, { nil: undefined }),
    asOf: fc.option(point.map(at), { nil: undefined }),
  })
  .map(({ open, asOf, ...same }): ServiceHistory => {
    return { period: [at(0), at(minutes)], ...same, ...(open && { open }), ...(asOf !== undefined && { asOf }) }
  })

const isIn = (some: readonly Interval[], instant: number) => some.some(([from, to]) => from <= instant && instant < to)

/** Looks at every minute; knows nothing of unions. */
function minuteByMinute({ outages, planned = [], open, asOf = at(minutes) }: ServiceHistory) {
  const expected: number[] = []
  const down: number[] = []
  for (let n = 0; n < minutes; n++) {
    const now = at(n)
    if (open && !isIn(open, now)) continue
    expected.push(now)
    const broken = outages.some(
      ({ from, to, waiting = [] }) => from <= now && now < (to ?? asOf) && now < asOf && !isIn(waiting, now),
    )
    if (broken && !isIn(planned, now)) down.push(now)
  }
  return { expected, down }
}

/** Millionths of a percent. */
const targets = fc.oneof(fc.integer({ min: 1, max: 100_000_000 }), fc.constantFrom(99_900_000, 100_000_000)).map(BigInt)

test('downtime is that of every minute, whatever overlaps, waits, was planned or is still going on', () => {
  fc.assert(
    fc.property(histories, targets, (history, target) => {
      const availability = availabilityOf(history)
      const { expected, down } = minuteByMinute(history)
      expect(availability.totalMs).toBe(expected.length * minute)
      expect(availability.downMs).toBe(down.length * minute)
      // Fractions of whole minutes, compared crosswise: no rounding here either.
      const up = BigInt(expected.length - down.length)
      expect(isBelow(availability, target)).toBe(up * 100_000_000n < target * BigInt(expected.length))
    }),
    { numRuns: 500 },
  )
})

test('a promise is lost in the very millisecond from which on it cannot be kept any more', () => {
  fc.assert(
    fc.property(histories, targets, (history, target) => {
      const lost = lostAt(availabilityOf(history), target)
      expect(lost !== undefined).toBe(isBelow(availabilityOf(history), target))
      if (lost === undefined) return
      const known = (asOf: number) => availabilityOf({ ...history, asOf })
      expect(isBelow(known(lost), target)).toBe(true)
      expect(isBelow(known(lost - 1), target)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

const terms = (target: bigint) => ({
  objective: 'always-there',
  target,
  credits: [
    { below: target / 2n, percent: 50 },
    { below: target, percent: 10 },
  ],
})
const charge = { currency: 'EUR', micro: 29_990_000n }

test('order, repetition and division of outages change nothing: there is one violation, and one credit', () => {
  fc.assert(
    fc.property(histories, targets, fc.integer({ min: -60, max: minutes + 60 }), (history, target, cut) => {
      const judge = (outages: readonly Outage[]) =>
        assess(terms(target), { ...history, outages, subject: 'line 1', charge })
      const once = judge(history.outages)
      const divided = history.outages.flatMap((one) => {
        const isAcross = one.from < at(cut) && at(cut) < (one.to ?? Number.POSITIVE_INFINITY)
        return isAcross
          ? [
              { ...one, from: at(cut) },
              { ...one, to: at(cut) },
            ]
          : [one]
      })
      expect(judge([...divided, ...history.outages].toReversed())).toEqual(once)
    }),
  )
})

test('another outage never makes a service better, nor its credit smaller, and extends the same violation', () => {
  fc.assert(
    fc.property(histories, outage, targets, (history, more, target) => {
      const judge = (outages: readonly Outage[]) =>
        assess(terms(target), { ...history, outages, subject: 'line 1', charge })
      const [before, after] = [judge(history.outages), judge([...history.outages, more])]
      expect(after.availability.downMs).toBeGreaterThanOrEqual(before.availability.downMs)
      if (!before.violation) return
      expect(after.violation?.key).toBe(before.violation.key)
      expect(after.violation!.at).toBeLessThanOrEqual(before.violation.at)
      expect(after.credit!.micro).toBeGreaterThanOrEqual(before.credit!.micro)
    }),
  )
})
