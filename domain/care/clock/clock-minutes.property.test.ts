import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Doc } from '../../core/json.ts'
import { calendarOf } from './calendar.ts'
import { type Clock, elapsedAt, inState, startClock, type Target, ticked } from './clock.ts'
import { calendarDocs, instants, isOpen, minute } from './wall-fixtures.ts'

/** Clocks of machines jump: forward when they slept, back when they are corrected. */
const step = fc.record({
  after: fc.oneof({ weight: 5, arbitrary: fc.nat(900) }, fc.integer({ min: -300, max: -1 }), fc.nat(4000)),
  do: fc.constantFrom('pause', 'resume', 'stop', 'look', 'retarget'),
  hours: fc.integer({ min: 1, max: 30 }),
})
const states = { pause: 'paused', resume: 'running', stop: 'stopped' } as const

/** What a person would note who looks at the wall every minute; nobody can take a minute back that has been noted. */
function observer(calendar: Doc, start: number) {
  const running: number[] = []
  let [until, runs] = [start, true]
  return {
    goOn(to: number) {
      for (; until < to; until += minute) if (runs && isOpen(calendar, until)) running.push(until)
    },
    set: (state: Clock['state']) => {
      runs = state === 'running'
    },
    running,
  }
}

test('whatever pauses, stops, looks, targets and jumps: a clock says what a person noted who looked every minute', () => {
  fc.assert(
    fc.property(calendarDocs, instants, fc.array(step, { maxLength: 8 }), (doc, start, steps) => {
      const calendar = calendarOf(doc as Doc)
      const person = observer(doc as Doc, start)
      let clock = startClock(start)
      let target: Target = { ms: 4 * 60 * minute, points: [50, 80, 100] }
      let [now, latest] = [start, start]
      const told = new Map<number, number>()
      for (const { after, do: what, hours } of steps) {
        now += after * minute
        latest = Math.max(latest, now)
        person.goOn(latest)
        clock = ticked(clock, calendar, target, latest)
        for (const { percent, at } of clock.reached) told.set(percent, told.get(percent) ?? at)
        if (what === 'retarget') target = { ...target, ms: hours * 60 * minute }
        else if (what !== 'look') {
          clock = inState(clock, calendar, states[what], latest)
          person.set(clock.state)
        }
        expect(elapsedAt(clock, calendar, latest)).toBe(person.running.length * minute)
        // A machine whose clock was set back finds nothing undone.
        expect(ticked(clock, calendar, target, now).reached.slice(0, told.size)).toEqual(
          clock.reached.slice(0, told.size),
        )
        expect(elapsedAt(clock, calendar, now)).toBeLessThanOrEqual(person.running.length * minute)
      }
      // Every point was told once, at the instant at which it was reached, and that has not changed since.
      expect(clock.reached.map(({ percent, at }) => [percent, at])).toEqual([...told])
    }),
    { numRuns: 150 },
  )
})
