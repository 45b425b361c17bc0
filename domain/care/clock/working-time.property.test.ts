import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Doc } from '../../core/json.ts'
import { calendarOf } from './calendar.ts'
import { calendarDocs as calendars, instants as from, isOpen, minute } from './wall-fixtures.ts'
import { afterWorking, workingTime } from './working-time.ts'

test('working time is the number of minutes at which the wall says open, across all changes of the clocks', () => {
  fc.assert(
    fc.property(calendars, from, fc.integer({ min: 0, max: 4000 }), (doc, start, length) => {
      const calendar = calendarOf(doc as Doc)
      let minutes = 0
      for (let i = 0; i < length; i++) if (isOpen(doc as Doc, start + i * minute)) minutes++
      expect(workingTime(calendar, start, start + length * minute)).toBe(minutes * minute)
    }),
    { numRuns: 150 },
  )
})

test('working time adds up, and the instant after an amount of it is the first at which it is over', () => {
  fc.assert(
    fc.property(
      calendars,
      from,
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 20_000 }),
      (doc, start, one, two) => {
        const calendar = calendarOf(doc as Doc)
        const [middle, end] = [start + one * minute, start + (one + two) * minute]
        expect(workingTime(calendar, start, middle) + workingTime(calendar, middle, end)).toBe(
          workingTime(calendar, start, end),
        )
        const amount = workingTime(calendar, start, end)
        const over = afterWorking(calendar, start, amount)!
        expect(over).toBeLessThanOrEqual(end)
        expect(workingTime(calendar, start, over)).toBe(amount)
        if (amount > 0) expect(workingTime(calendar, start, over - 1)).toBe(amount - 1)
      },
    ),
    { numRuns: 300 },
  )
})
