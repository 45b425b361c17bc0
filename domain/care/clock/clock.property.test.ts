import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { type Clock, dueAt, elapsedAt, inState, nextAt, startClock, type Target, ticked } from './clock.ts'
import { workingTime } from './working-time.ts'

const minute = 60_000
const office = {
  timeZone: 'Europe/Berlin',
  openingHours: [{ day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:00', closes: '18:00' }],
  holiday: [{ date: '2026-04-03' }],
}
const nights = {
  timeZone: 'America/New_York',
  openingHours: [{ day: ['friday', 'saturday', 'sunday'], opens: '22:00', closes: '04:00' }],
}
const calendars = fc.constantFrom(calendarOf(office), calendarOf(nights))
/** Late March: clocks change in New York on the 8th, in Berlin on the 29th. */
const start = fc
  .integer({ min: 0, max: 25 * 24 * 60 })
  .map((minutes) => Date.parse('2026-03-06T00:00:00Z') + minutes * minute)
const step = fc.record({
  after: fc.integer({ min: 0, max: 3000 }),
  do: fc.constantFrom('pause', 'resume', 'stop', 'tick', 'retarget'),
  hours: fc.integer({ min: 1, max: 60 }),
})

test('whatever sequence of pauses, stops and looks: what has passed is the sum of the working time in which it ran', () => {
  fc.assert(
    fc.property(calendars, start, fc.array(step, { maxLength: 12 }), (calendar, from, steps) => {
      let clock: Clock = startClock(from)
      let target: Target = { ms: 8 * 60 * minute, points: [50, 80, 100] }
      let now = from
      let passed = 0
      let runs = true
      for (const { after, do: what, hours } of steps) {
        const then = now + after * minute
        if (runs) passed += workingTime(calendar, now, then)
        now = then
        clock = ticked(clock, calendar, target, now)
        if (what === 'pause') clock = inState(clock, calendar, 'paused', now)
        if (what === 'stop') clock = inState(clock, calendar, 'stopped', now)
        if (what === 'resume') clock = inState(clock, calendar, 'running', now)
        if (what === 'retarget') target = { ...target, ms: hours * 60 * minute }
        runs = clock.state === 'running'
        expect(elapsedAt(clock, calendar, now)).toBe(passed)
      }
    }),
    { numRuns: 300 },
  )
})

test('it does not matter how often somebody looks: every point is reached once, at the same instant, in order', () => {
  fc.assert(
    fc.property(
      calendars,
      start,
      fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 20 }),
      (calendar, from, looks) => {
        const target: Target = { ms: 6 * 60 * minute + 1, points: [33, 50, 80, 100, 150] }
        let often = startClock(from)
        let now = from
        for (const after of looks) {
          now += after * minute
          often = ticked(often, calendar, target, now)
          for (const { at, percent } of often.reached) {
            expect(workingTime(calendar, from, at)).toBe(Math.ceil((target.ms * percent) / 100))
          }
          const next = nextAt(often, calendar, target)
          if (next !== undefined) expect(next).toBeGreaterThan(now)
        }
        expect(often).toEqual(ticked(startClock(from), calendar, target, now))
        expect(often.reached.map(({ percent }) => percent)).toEqual(target.points.slice(0, often.reached.length))
        const breached = often.reached.find(({ percent }) => percent === 100)
        if (breached) expect(dueAt(often, calendar, target)).toBe(breached.at)
      },
    ),
    { numRuns: 200 },
  )
})

test('a target that becomes shorter than what has passed is reached at once, one that becomes longer later', () => {
  const calendar = calendarOf(office)
  const monday = Date.parse('2026-03-02T08:00:00+01:00')
  const hour = 60 * minute
  const eight = { ms: 8 * hour, points: [100] }
  const paused = inState(startClock(monday), calendar, 'paused', monday + 5 * hour)
  const going = inState(paused, calendar, 'running', monday + 24 * hour)
  expect(dueAt(paused, calendar, eight)).toBeUndefined()
  expect(dueAt(going, calendar, eight)).toBe(monday + 27 * hour)
  expect(ticked(going, calendar, { ...eight, ms: 4 * hour }, monday + 24 * hour).reached).toEqual([
    { percent: 100, at: monday + 24 * hour },
  ])
})
